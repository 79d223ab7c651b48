/**
 * The days that matter in a bilan de compétences: what is due, what is owed, what ends, past and coming.
 *
 * <p>{@link net.cibc.bilan.agenda.Agenda#of(net.cibc.bilan.Snapshot)} lists the days of a case file as it stands on one
 * of its days. Each is a {@link net.cibc.bilan.agenda.Deadline}: an appointment, a piece of personal work, an answer
 * owed to the person, the last day of the span that the offer promises, the surveys of the quality guide, the
 * follow-up, the end of the access to resources, a qualification that runs out, a document to destroy. It names its
 * {@linkplain net.cibc.bilan.norm.Source source}: the law wants documents destroyed (Code du travail, art. R6313-7),
 * three months and the follow-up at six months are what an offer promises.
 *
 * <p>Most of these days are counted from the end of the action. While a bilan runs, its end is not known, and what
 * depends on it is {@linkplain net.cibc.bilan.agenda.Certainty#FORESEEN foreseen}: from the last of the sessions that
 * are still planned, or from the last day of the span where none is. A foreseen day moves as the plan does; a firm one
 * moves only when a fact changes.
 *
 * <p>A day is {@linkplain net.cibc.bilan.agenda.DeadlineState#DONE done} once what it waits for is recorded, however
 * late; whether it came in time is for the rules to say. Until then it is open, its own day included, and overdue from
 * the day after. After an abandonment, nothing that presupposes a bilan carried through is awaited.
 *
 * <p>The key to understanding this package: an agenda is an answer of a snapshot. It stores nothing and reads no clock,
 * so that the same case file has the same agenda on the same day, and tomorrow's can be asked for today.
 */
@NullMarked
package net.cibc.bilan.agenda;

import org.jspecify.annotations.NullMarked;
