/**
 * The case file of a <em>bilan de compétences</em>, and what is derived from it.
 *
 * <p>A <em>bilan</em> lets a working person take stock of skills, aptitudes and motivations, in order to define a
 * career project and, if need be, a training project (Code du travail, art. L6313-4). It takes at most 24 hours, in
 * three phases, and it belongs to the person. The CIBC network adds a promise of its own: three months at most, and an
 * interview six months later.
 *
 * <p>{@link net.cibc.bilan.Bilan} holds the facts. A {@link net.cibc.bilan.Snapshot} is the case file as it stood at
 * the end of a day: the {@link net.cibc.bilan.Stage} it had reached, its first and last day, the time that counts. A
 * {@link net.cibc.bilan.PlannedCourse} asks the same of the calendar: what if everything went as planned?
 * {@link net.cibc.bilan.Hours} tell what was agreed, planned and held, {@link net.cibc.bilan.Rhythm} how the sessions
 * came, {@link net.cibc.bilan.Retention} what may be kept until when, {@link net.cibc.bilan.FollowUpCourse} how the
 * follow-up stands, {@link net.cibc.bilan.LastWord} what the person said last.
 *
 * <p>The key to understanding this package: facts are stored and never judged, state is derived and never stored, and
 * the day is always an argument.
 */
@NullMarked
package net.cibc.bilan;

import org.jspecify.annotations.NullMarked;
