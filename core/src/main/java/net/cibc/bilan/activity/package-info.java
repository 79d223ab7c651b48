/**
 * What happens in a bilan: sessions, work between them, rests, the end, and the interview after it.
 *
 * <p>A {@link net.cibc.bilan.activity.Session} lives through its status. It is planned; then it is held, as planned or
 * at other times, or it is postponed to another session, cancelled by one side, or missed. Only what is held counts:
 * time without proof of execution is deemed not to have been carried out (Code du travail, art. L6362-6).
 * It is multimodal: it tells which channels it used and for how long, who was there for part of it, and whether it was
 * held in group.
 *
 * <p>Around it stand the other activities. {@link net.cibc.bilan.activity.PersonalWork} and
 * {@link net.cibc.bilan.activity.FieldEnquiry} are what the person does alone,
 * {@link net.cibc.bilan.activity.WrittenSupport} is what the consultant writes without the person. An
 * {@link net.cibc.bilan.activity.InformationInterview} comes before and a {@link net.cibc.bilan.activity.FollowUp}
 * months later, both outside the three phases. Each takes a {@link net.cibc.bilan.norm.TimeKind}, and a practice
 * says which kinds count. An {@link net.cibc.bilan.activity.AttendanceProof} points to the activity that it proves. A
 * {@link net.cibc.bilan.activity.Suspension} is a rest, a {@link net.cibc.bilan.activity.Closure} is the end of the
 * action.
 *
 * <p>Around the sessions stand the {@link net.cibc.bilan.activity.ContactRequest}s of the person, the
 * {@link net.cibc.bilan.activity.ResourceAssignment}s that prepare an interview, the
 * {@link net.cibc.bilan.activity.Assignment}s of consultants and specialists, and a
 * {@link net.cibc.bilan.activity.HandOver} when the consultant changes; and a
 * {@link net.cibc.bilan.activity.FeedbackSurvey} asks at the end and at six months what it was worth.
 *
 * <p>An event that is not recorded did not happen. A detail that is missing from a recorded event is unknown: a held
 * session without an end has taken time, and nobody can say how much.
 *
 * <p>The key to understanding this package: it says what somebody recorded, and never whether it was right.
 */
@NullMarked
package net.cibc.bilan.activity;

import org.jspecify.annotations.NullMarked;
