/**
 * Everything in a bilan de compétences that has a day or a moment, in the order of time: what happened, what fell away,
 * what is awaited and what is late.
 *
 * <p>{@link net.cibc.bilan.timeline.Timeline#of(net.cibc.bilan.Snapshot)} reads all lists of a case file and its {@link
 * net.cibc.bilan.agenda.Agenda}, so that whoever draws or tells a bilan needs one loop. Each {@link
 * net.cibc.bilan.timeline.TimelineEntry} has its kind, its day, its moment where one is known, its last day or its end
 * where it lasts, its text in both languages and its place in the case file.
 *
 * <p>A fact with several days has several entries: a resource is given, opened and completed. A fact that lasts has
 * one: a suspension, an access, somebody's place in the team, an agreement that holds until a day. A session and a
 * follow-up stand at the time at which they took place, and else at that for which they are planned; they are deadlines
 * too, and the one entry tells both. Every other deadline of the agenda has an entry of its own, met or not: that
 * personal work was due on the fifth and done on the fourth are two things.
 *
 * <p>Left out: a disclosure that is recorded for a day still to come, which is not seen; the content, which bears no
 * day of its own and is to be destroyed; the time for which a session was planned when it took place at another; the
 * days of the offer's source.
 *
 * <p>The key to understanding this package: a timeline is an answer of a snapshot. It tells what stands there and
 * judges nothing; the days that are counted rather than recorded are those of the agenda.
 */
@NullMarked
package net.cibc.bilan.timeline;

import org.jspecify.annotations.NullMarked;
