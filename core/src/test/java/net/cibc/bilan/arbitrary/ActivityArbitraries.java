package net.cibc.bilan.arbitrary;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary activities of every type, and what surrounds them. */
public final class ActivityArbitraries {

    private ActivityArbitraries() {}

    /** Activities of every type. */
    public static Arbitrary<Activity> activities() {
        return Arbitraries.oneOf(
                sessions(), personalWork(), writtenSupport(), fieldEnquiries(), informationInterviews(), followUps());
    }

    /** Sessions of every status, at any time of the day, with and without what may be missing. */
    public static Arbitrary<Session> sessions() {
        Arbitrary<Duration> lengths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(2, 12).map(quarters -> Duration.ofMinutes(15L * quarters))),
                Tuple.of(1, Arbitraries.of(Duration.ofNanos(1), Duration.ofSeconds(4501), Duration.ofHours(24))));
        return Combinators.combine(
                        activityIds(),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of(SessionStatus.class),
                        BilanArbitraries.moments(),
                        lengths.optional(0.8),
                        BilanArbitraries.moments().optional(0.4),
                        Combinators.combine(
                                        channelUses().list().ofMaxSize(3),
                                        participations().list().ofMaxSize(2),
                                        Arbitraries.integers().between(2, 12).optional(0.1),
                                        BilanArbitraries.labels().optional(0.1),
                                        BilanArbitraries.days().list().ofMaxSize(1))
                                .as(Tuple::of))
                .as((id, phase, status, start, length, planned, parts) -> {
                    Session.Builder session = Session.builder()
                            .id(id)
                            .phase(phase)
                            .status(status)
                            .start(start)
                            .end(length.map(start::plus))
                            .channels(parts.get1().stream()
                                    .map(use -> use.withDuration(within(length, use.getDuration())))
                                    .toList())
                            .participants(parts.get2().stream()
                                    .map(each -> each.withPresence(within(length, each.getPresence())))
                                    .toList())
                            .groupSize(parts.get3())
                            .group(parts.get4())
                            .reminders(parts.get5());
                    if (status == SessionStatus.HELD) {
                        session.plannedStart(planned).plannedEnd(planned.flatMap(moment -> length.map(moment::plus)));
                    }
                    if (status.isCalledOff()) {
                        session.calledOffOn(planned.map(OffsetDateTime::toLocalDate));
                    }
                    if (status == SessionStatus.POSTPONED) {
                        session.replacement(ActivityId.of(id + "-bis"));
                    }
                    return session.build();
                });
    }

    private static Optional<Duration> within(Optional<Duration> whole, Optional<Duration> part) {
        return part.filter(
                each -> whole.filter(length -> length.compareTo(each) < 0).isEmpty());
    }

    /** Parts in a session, the whole of it or some minutes. */
    public static Arbitrary<Participation> participations() {
        return Combinators.combine(
                        BilanArbitraries.personIds(),
                        Arbitraries.of(ParticipantRole.class),
                        minutes().optional(0.3))
                .as((person, role, presence) -> Participation.of(person, role).withPresence(presence));
    }

    /** Uses of a channel, for some minutes or an unknown time. */
    public static Arbitrary<ChannelUse> channelUses() {
        return Combinators.combine(Arbitraries.of(Channel.class), minutes().optional(0.4))
                .as((channel, time) -> ChannelUse.of(channel).withDuration(time));
    }

    private static Arbitrary<Duration> minutes() {
        return Arbitraries.integers().between(1, 45).map(Duration::ofMinutes);
    }

    private static Arbitrary<Duration> hours() {
        return Arbitraries.integers().between(1, 12).map(quarters -> Duration.ofMinutes(15L * quarters));
    }

    /** Support given in writing, of known length or not. */
    public static Arbitrary<WrittenSupport> writtenSupport() {
        return Combinators.combine(
                        activityIds(),
                        Arbitraries.of(Phase.class),
                        BilanArbitraries.days(),
                        hours().optional(0.8),
                        BilanArbitraries.personIds().optional(0.5),
                        activityIds().optional(0.5))
                .as((id, phase, day, time, person, about) -> WrittenSupport.builder()
                        .id(id)
                        .phase(phase)
                        .givenOn(day)
                        .duration(time)
                        .givenBy(person)
                        .about(about)
                        .build());
    }

    /** Field enquiries of every kind, with booked time or without. */
    public static Arbitrary<FieldEnquiry> fieldEnquiries() {
        return Combinators.combine(
                        activityIds(),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of(EnquiryKind.class),
                        BilanArbitraries.days(),
                        hours().optional(0.4))
                .as((id, phase, kind, day, time) -> FieldEnquiry.builder()
                        .id(id)
                        .phase(phase)
                        .kind(kind)
                        .madeOn(day)
                        .duration(time)
                        .build());
    }

    /** Interviews of information. */
    public static Arbitrary<InformationInterview> informationInterviews() {
        return Combinators.combine(
                        activityIds(),
                        BilanArbitraries.days(),
                        hours().optional(0.7),
                        channelUses().list().ofMaxSize(2))
                .as((id, day, length, channels) -> InformationInterview.builder()
                        .id(id)
                        .heldOn(day)
                        .duration(length)
                        .channels(channels)
                        .build());
    }

    /** Proofs of attendance, each of an activity that a case file must hold. */
    public static Arbitrary<AttendanceProof> attendanceProofs() {
        return Combinators.combine(
                        activityIds(),
                        Arbitraries.of(ProofKind.class),
                        BilanArbitraries.personIds(),
                        BilanArbitraries.moments(),
                        BilanArbitraries.names().optional(0.5))
                .as((activity, kind, person, moment, reference) -> AttendanceProof.builder()
                        .activity(activity)
                        .kind(kind)
                        .person(person)
                        .madeAt(moment)
                        .reference(reference)
                        .build());
    }

    /** Surveys, answered within a month or not. */
    public static Arbitrary<FeedbackSurvey> feedbackSurveys() {
        return Combinators.combine(
                        Arbitraries.of(SurveyKind.class),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 30).optional(0.6),
                        Arbitraries.integers().between(1, 20).list().ofMaxSize(2))
                .as((kind, day, answer, reminders) -> FeedbackSurvey.sent(kind, day)
                        .withAnsweredOn(answer.map(day::plusDays))
                        .withReminders(reminders.stream().map(day::plusDays).toList()));
    }

    /** Personal work, assigned or done, of known length or not. */
    public static Arbitrary<PersonalWork> personalWork() {
        return Combinators.combine(
                        activityIds(),
                        Arbitraries.of(Phase.class),
                        Arbitraries.integers().between(1, 16).optional(0.8),
                        BilanArbitraries.days().optional(0.6),
                        BilanArbitraries.days().optional(0.6))
                .as((id, phase, quarters, dueOn, doneOn) -> PersonalWork.builder()
                        .id(id)
                        .phase(phase)
                        .duration(quarters.map(each -> Duration.ofMinutes(15L * each)))
                        .dueOn(dueOn)
                        .doneOn(doneOn)
                        .build());
    }

    /** Follow-ups of every status. */
    public static Arbitrary<FollowUp> followUps() {
        return Combinators.combine(
                        activityIds(),
                        Arbitraries.of(FollowUpStatus.class),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(1, 8).optional(0.7),
                        channelUses().list().ofMaxSize(2),
                        BilanArbitraries.days().list().ofMaxSize(3),
                        BilanArbitraries.days().optional(0.5))
                .as((id, status, day, quarters, channels, reminders, planned) -> FollowUp.builder()
                        .id(id)
                        .status(status)
                        .day(day)
                        .plannedDay(planned.filter(any -> status != FollowUpStatus.PLANNED))
                        .duration(quarters.map(each -> Duration.ofMinutes(15L * each)))
                        .channels(channels)
                        .reminders(reminders)
                        .build());
    }

    /** Suspensions of up to two months, some still running. */
    public static Arbitrary<Suspension> suspensions() {
        return Combinators.combine(
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 60).optional(0.8),
                        Arbitraries.of(SuspensionReason.class))
                .as((firstDay, more, reason) ->
                        Suspension.from(firstDay, reason).withLastDay(more.map(firstDay::plusDays)));
    }

    /** Ends of the action, most of them of a bilan carried through. */
    public static Arbitrary<Closure> closures() {
        return Combinators.combine(BilanArbitraries.days(), closureKinds())
                .as((day, kind) -> Closure.builder().day(day).kind(kind).build());
    }

    static Arbitrary<ClosureKind> closureKinds() {
        return Arbitraries.frequency(
                Tuple.of(6, ClosureKind.COMPLETED),
                Tuple.of(2, ClosureKind.ABANDONED),
                Tuple.of(1, ClosureKind.TERMINATED_BY_CENTRE));
    }

    /** Identifiers of activities. */
    public static Arbitrary<ActivityId> activityIds() {
        return BilanArbitraries.labels().map(ActivityId::of);
    }

    /** Requests of the person, answered within a week or not. */
    public static Arbitrary<ContactRequest> contactRequests() {
        return Combinators.combine(
                        BilanArbitraries.moments(),
                        Arbitraries.integers().between(0, 168).optional(0.8))
                .as((asked, hours) -> ContactRequest.asked(asked).withAnsweredAt(hours.map(asked::plusHours)));
    }
}
