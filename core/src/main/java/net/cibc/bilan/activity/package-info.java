/**
 * The events of a bilan: sessions, the work between them, suspensions, the end, and the interview after the end.
 *
 * <p>The status of a {@link net.cibc.bilan.activity.Session} changes. It is planned first; then it is held, as planned
 * or at other times, or it is postponed to another session, cancelled by one side, or missed. Only sessions that were
 * held count: time without proof of execution is deemed not to have been carried out (Code du travail, art. L6362-6). A
 * session is multimodal: it records which channels were used and for how long, who took part in only part of it, and
 * whether it was held in a group.
 *
 * <p>There are other activities as well. The person does {@link net.cibc.bilan.activity.PersonalWork} and makes
 * {@link net.cibc.bilan.activity.FieldEnquiry field enquiries} alone; the consultant gives
 * {@link net.cibc.bilan.activity.WrittenSupport} without the person. An
 * {@link net.cibc.bilan.activity.InformationInterview} comes before the bilan and a
 * {@link net.cibc.bilan.activity.FollowUp} months after it, both outside the three phases. Each activity has a
 * {@link net.cibc.bilan.norm.TimeKind}, and the practice says which kinds count. An
 * {@link net.cibc.bilan.activity.AttendanceProof} refers to the activity that it proves. A
 * {@link net.cibc.bilan.activity.Suspension} interrupts the bilan, and a {@link net.cibc.bilan.activity.Closure} is the
 * end of the action.
 *
 * <p>The package also has the {@link net.cibc.bilan.activity.ContactRequest}s of the person, the {@link
 * net.cibc.bilan.activity.ResourceAssignment}s that prepare an interview, the {@link
 * net.cibc.bilan.activity.Assignment}s of consultants and specialists, and the {@link
 * net.cibc.bilan.activity.HandOver} to another consultant. A {@link net.cibc.bilan.activity.SupportReference} tells
 * that the network was asked for support, and an {@link net.cibc.bilan.activity.ExperimentPart} that the bilan takes
 * part in an experiment. A {@link net.cibc.bilan.activity.FeedbackSurvey} asks the person to evaluate the bilan, at
 * its end and after six months.
 *
 * <p>An event that is not recorded is taken not to have happened. A missing detail of a recorded event is unknown: a
 * held session without an end took time, but it is not known how much.
 *
 * <p>The key to understanding this package: it holds what somebody recorded, and never judges whether it was right.
 */
@NullMarked
package net.cibc.bilan.activity;

import org.jspecify.annotations.NullMarked;
