package net.cibc.bilan.arbitrary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Fills a case file with the course of one bilan: each of its facts is drawn by itself, then moved to where it belongs
 * in time.
 */
final class Courses {

    private record Step(int gap, LocalTime time, Optional<Phase> outOfOrder, Session drawn) {}

    private record Ending(int gap, ClosureKind kind) {}

    private Courses() {}

    static Arbitrary<Bilan> of(Bilan opened) {
        return Combinators.combine(
                        BilanArbitraries.days(),
                        steps(),
                        placed(ActivityArbitraries.personalWork()).list().ofMaxSize(5),
                        placed(ActivityArbitraries.suspensions()).list().ofMaxSize(2),
                        endings().optional(0.6),
                        placed(ActivityArbitraries.followUps()).list().ofMaxSize(2))
                .as((start, steps, work, suspensions, ending, followUps) -> {
                    List<Session> sessions = sessions(steps, start, opened.getZone());
                    LocalDate last =
                            start.plusDays(steps.stream().mapToInt(Step::gap).sum());
                    Bilan bilan = opened.withSessions(sessions)
                            .withPersonalWork(numbered(work, (id, each) -> work(id, start, each)));
                    for (Tuple.Tuple2<Integer, Suspension> each : suspensions) {
                        bilan = bilan.record(moved(each.get2(), start.plusDays(each.get1())));
                    }
                    if (ending.isEmpty()) {
                        return bilan;
                    }
                    LocalDate end = last.plusDays(ending.get().gap());
                    return bilan.withClosure(Closure.builder()
                                    .day(end)
                                    .kind(ending.get().kind())
                                    .build())
                            .withFollowUps(numbered(followUps, (id, each) -> followUp(id, end, each)));
                });
    }

    /** Lets the centre be the person's employer, in one bilan of ten. */
    static Arbitrary<Bilan> withEmployer(Bilan bilan) {
        return Combinators.combine(
                        BilanArbitraries.employers(),
                        CodeArbitraries.sirets(),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(Funding.class).optional(0.7))
                .as((employer, siret, one, funding) -> (one > 1
                                ? bilan
                                : bilan.withCentre(bilan.getCentre().withSiret(siret))
                                        .withBeneficiary(
                                                bilan.getBeneficiary().withEmployer(employer.withSiret(siret))))
                        .withFunding(funding));
    }

    /** Lets the person ask to see the consultant, up to three times after the first session began. */
    static Arbitrary<Bilan> withRequests(Bilan bilan) {
        OffsetDateTime start = start(bilan);
        return Combinators.combine(Arbitraries.integers().between(1, 90 * 24), ActivityArbitraries.contactRequests())
                .as((hours, drawn) -> ContactRequest.asked(start.plusHours(hours))
                        .withAnsweredAt(drawn.answerTime().map(start.plusHours(hours)::plus)))
                .list()
                .uniqueElements(ContactRequest::getAskedAt)
                .ofMaxSize(3)
                .map(bilan::withContactRequests);
    }

    /** Agrees on up to two versions of the programme, some weeks after the first session. */
    static Arbitrary<Bilan> withProgrammes(Bilan bilan) {
        LocalDate start = start(bilan).toLocalDate();
        return Combinators.combine(Arbitraries.integers().between(0, 60), BilanArbitraries.programmes())
                .as((days, drawn) -> drawn.withAgreedOn(start.plusDays(days)))
                .list()
                .uniqueElements(Programme::getAgreedOn)
                .ofMaxSize(2)
                .map(bilan::withProgrammes);
    }

    /** Adds consents, what was given, shown and destroyed, and content, in the year after the first session. */
    static Arbitrary<Bilan> withDocuments(Bilan bilan) {
        LocalDate start = start(bilan).toLocalDate();
        return Combinators.combine(
                        placed(DocumentArbitraries.consents()).list().ofMaxSize(3),
                        placed(DocumentArbitraries.deliveries()).list().ofMaxSize(2),
                        placed(DocumentArbitraries.disclosures()).list().ofMaxSize(2),
                        placed(DocumentArbitraries.destructions()).list().ofMaxSize(1),
                        DocumentArbitraries.contents().optional(0.7))
                .as((consents, deliveries, disclosures, destructions, content) -> {
                    Bilan more = bilan.withContent(content);
                    for (Tuple.Tuple2<Integer, Consent> each : consents) {
                        LocalDate day = start.plusDays(each.get1() - 10L);
                        more = more.record(each.get2()
                                .withUntil(Optional.empty())
                                .withWithdrawnOn(Optional.empty())
                                .withAnsweredOn(day)
                                .withWithdrawnOn(each.get2().getWithdrawnOn().map(withdrawn -> day.plusDays(60))));
                    }
                    for (Tuple.Tuple2<Integer, Delivery> each : deliveries) {
                        more = more.record(each.get2().withDeliveredOn(start.plusDays(each.get1())));
                    }
                    for (Tuple.Tuple2<Integer, Disclosure> each : disclosures) {
                        more = more.record(each.get2().withDisclosedOn(start.plusDays(each.get1())));
                    }
                    for (Tuple.Tuple2<Integer, Destruction> each : destructions) {
                        more = more.record(each.get2().withDestroyedOn(start.plusDays(90L + each.get1())));
                    }
                    return more;
                });
    }

    /** Adds what stands around the sessions: support, enquiries, information, surveys, decisions and proofs. */
    static Arbitrary<Bilan> withSurroundings(Bilan bilan) {
        LocalDate start = start(bilan).toLocalDate();
        return Combinators.combine(
                        placed(ActivityArbitraries.writtenSupport()).list().ofMaxSize(2),
                        placed(ActivityArbitraries.fieldEnquiries()).list().ofMaxSize(2),
                        placed(ActivityArbitraries.informationInterviews())
                                .list()
                                .ofMaxSize(1),
                        placed(ActivityArbitraries.feedbackSurveys()).list().ofMaxSize(2),
                        placed(DocumentArbitraries.decisions()).list().ofMaxSize(2),
                        placed(DocumentArbitraries.acknowledgements()).list().ofMaxSize(2),
                        placed(ActivityArbitraries.attendanceProofs()).list().ofMaxSize(3))
                .as((support, enquiries, interviews, surveys, decisions, acknowledged, proofs) -> {
                    Bilan more = bilan.withWrittenSupport(numbered(
                                    support,
                                    (number, each) -> each.get2()
                                            .withId(ActivityId.of("c" + number))
                                            .withGivenOn(start.plusDays(each.get1()))))
                            .withFieldEnquiries(numbered(
                                    enquiries,
                                    (number, each) -> each.get2()
                                            .withId(ActivityId.of("e" + number))
                                            .withMadeOn(start.plusDays(each.get1()))))
                            .withInformationInterviews(numbered(
                                    interviews,
                                    (number, each) -> each.get2()
                                            .withId(ActivityId.of("i" + number))
                                            .withHeldOn(start.minusDays(each.get1()))));
                    for (Tuple.Tuple2<Integer, FeedbackSurvey> each : surveys) {
                        LocalDate day = start.plusDays(60L + each.get1());
                        more = more.record(each.get2()
                                .withAnsweredOn(Optional.empty())
                                .withSentOn(day)
                                .withAnsweredOn(each.get2().getAnsweredOn().map(answer -> day.plusDays(9)))
                                .withReminders(each.get2().getReminders().stream()
                                        .map(reminder -> day.plusDays(4))
                                        .toList()));
                    }
                    for (Tuple.Tuple2<Integer, Decision> each : decisions) {
                        more = more.record(each.get2().withDecidedOn(start.plusDays(each.get1())));
                    }
                    for (Tuple.Tuple2<Integer, Acknowledgement> each : acknowledged) {
                        LocalDate day = start.plusDays(each.get1());
                        more = more.record(each.get2()
                                .withUntil(Optional.empty())
                                .withAcknowledgedOn(day)
                                .withUntil(each.get2().getUntil().map(until -> day.plusDays(90))));
                    }
                    List<ActivityId> ids = more.activities().stream()
                            .map(activity -> activity.getId())
                            .toList();
                    for (Tuple.Tuple2<Integer, AttendanceProof> each :
                            ids.isEmpty() ? List.<Tuple.Tuple2<Integer, AttendanceProof>>of() : proofs) {
                        more = more.record(each.get2()
                                .withActivity(ids.get(each.get1() % ids.size()))
                                .withMadeAt(start(bilan).plusDays(each.get1())));
                    }
                    return more;
                });
    }

    /** Adds a team and resources, in the months around the first session. */
    static Arbitrary<Bilan> withTeam(Bilan bilan) {
        LocalDate start = start(bilan).toLocalDate();
        return Combinators.combine(
                        placed(TeamArbitraries.assignments()).list().ofMaxSize(2),
                        placed(TeamArbitraries.handOvers()).list().ofMaxSize(1),
                        TeamArbitraries.learningResources()
                                .list()
                                .uniqueElements(LearningResource::getId)
                                .ofMaxSize(2),
                        placed(TeamArbitraries.resourceAssignments()).list().ofMaxSize(4),
                        placed(TeamArbitraries.resourceAccesses()).list().ofMaxSize(3),
                        placed(TeamArbitraries.supportReferences()).list().ofMaxSize(2),
                        placed(TeamArbitraries.experimentParts()).list().ofMaxSize(1))
                .as((team, handOvers, resources, given, accesses, support, experiments) -> {
                    Bilan more = bilan.withResources(resources);
                    for (Tuple.Tuple2<Integer, ResourceAccess> each : accesses) {
                        LocalDate day = start.plusDays(each.get1());
                        more = more.record(each.get2()
                                .withPlatform(each.get1() % 3 == 0 ? each.get2().getPlatform() : "MooveBox")
                                .withLastDay(Optional.empty())
                                .withFirstDay(day)
                                .withLastDay(each.get2().getLastDay().map(last -> day.plusDays(400))));
                    }
                    for (Tuple.Tuple2<Integer, Assignment> each : team) {
                        LocalDate day = start.plusDays(each.get1() - 45L);
                        more = more.record(each.get2()
                                .withLastDay(Optional.empty())
                                .withFirstDay(day)
                                .withLastDay(each.get2().getLastDay().map(last -> day.plusDays(30))));
                    }
                    for (Tuple.Tuple2<Integer, HandOver> each : handOvers) {
                        more = more.record(each.get2().withDay(start.plusDays(each.get1())));
                    }
                    for (Tuple.Tuple2<Integer, SupportReference> each : support) {
                        more = more.record(each.get2().withAskedOn(start.plusDays(each.get1())));
                    }
                    for (Tuple.Tuple2<Integer, ExperimentPart> each : experiments) {
                        more = more.record(each.get2().withSince(start.plusDays(each.get1())));
                    }
                    for (Tuple.Tuple2<Integer, ResourceAssignment> each : given) {
                        LocalDate day = start.plusDays(each.get1());
                        more = more.record(each.get2()
                                .withOpenedOn(Optional.empty())
                                .withCheckedOn(Optional.empty())
                                .withCompletedOn(Optional.empty())
                                .withAssignedOn(day)
                                .withPrepares(each.get2()
                                        .getPrepares()
                                        .map(any -> ActivityId.of("s" + (each.get1() % 8 + 1))))
                                .withOpenedOn(each.get2().getOpenedOn().map(opened -> day.plusDays(2)))
                                .withCheckedOn(each.get2().getCheckedOn().map(checked -> day.plusDays(40)))
                                .withCompletedOn(each.get2().getCompletedOn().map(completed -> day.plusDays(5))));
                    }
                    return more;
                });
    }

    private static OffsetDateTime start(Bilan bilan) {
        return bilan.getSessions().stream()
                .map(Session::getStart)
                .findFirst()
                .orElseGet(() -> OffsetDateTime.parse("2026-11-24T09:00+01:00"));
    }

    // Ten to fourteen sessions of one and a half to two and a half hours make about 24 hours over three months.
    private static Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(4, 9)), Tuple.of(1, Arbitraries.of(0, 21)));
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(16, 38).map(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half));
        Arbitrary<Step> step = Combinators.combine(
                        gaps, times, Arbitraries.of(Phase.class).optional(0.05), sessions())
                .as(Step::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, step.list().ofMinSize(10).ofMaxSize(14)),
                Tuple.of(2, step.list().ofMaxSize(9)));
    }

    private static Arbitrary<Session> sessions() {
        Arbitrary<SessionStatus> statuses = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(SessionStatus.HELD)),
                Tuple.of(2, Arbitraries.just(SessionStatus.PLANNED)),
                Tuple.of(1, Arbitraries.of(SessionStatus.class)));
        Arbitrary<Integer> quarters = Arbitraries.integers().between(6, 10);
        return Combinators.combine(ActivityArbitraries.sessions(), statuses, quarters.optional(0.97))
                .as((session, status, length) -> Session.builder()
                        .from(session)
                        .status(status)
                        .end(length.map(each -> session.getStart().plusMinutes(15L * each)))
                        .build());
    }

    private static List<Session> sessions(List<Step> steps, LocalDate start, ZoneId zone) {
        List<Session> sessions = new ArrayList<>();
        LocalDate day = start;
        for (Step step : steps) {
            day = day.plusDays(step.gap());
            int number = sessions.size();
            OffsetDateTime begin = day.atTime(step.time()).atZone(zone).toOffsetDateTime();
            Session drawn = step.drawn();
            Session.Builder session = Session.builder()
                    .id(ActivityId.of("s" + (number + 1)))
                    .phase(step.outOfOrder().orElse(phase(number, steps.size())))
                    .status(drawn.getStatus())
                    .start(begin)
                    .end(drawn.length().map(begin::plus))
                    .channels(drawn.getChannels())
                    .participants(drawn.getParticipants())
                    .groupSize(drawn.getGroupSize())
                    .reminders(drawn.getReminders().stream()
                            .map(reminder -> begin.toLocalDate().minusDays(2))
                            .toList());
            if (drawn.getStatus() == SessionStatus.HELD
                    && drawn.getPlannedStart().isPresent()) {
                OffsetDateTime planned = begin.minusDays(step.gap());
                session.plannedStart(planned).plannedEnd(drawn.length().map(planned::plus));
            }
            if (drawn.getStatus().isCalledOff()) {
                session.calledOffOn(day.minusDays(1));
            }
            if (drawn.getStatus() == SessionStatus.POSTPONED && number + 1 < steps.size()) {
                session.replacement(ActivityId.of("s" + (number + 2)));
            }
            sessions.add(session.build());
        }
        return sessions;
    }

    private static Phase phase(int number, int size) {
        if (number < (size + 4) / 5) {
            return Phase.PRELIMINARY;
        }
        return number < size - size / 5 ? Phase.INVESTIGATION : Phase.CONCLUSIONS;
    }

    private static <T> Arbitrary<Tuple.Tuple2<Integer, T>> placed(Arbitrary<T> facts) {
        return Combinators.combine(Arbitraries.integers().between(0, 90), facts).as(Tuple::of);
    }

    private static PersonalWork work(int number, LocalDate start, Tuple.Tuple2<Integer, PersonalWork> placed) {
        PersonalWork drawn = placed.get2();
        LocalDate day = start.plusDays(placed.get1());
        // One in four that lacks its length keeps lacking it.
        Optional<Duration> length = drawn.getDuration()
                .or(() -> placed.get1() % 4 == 0 ? Optional.empty() : Optional.of(Duration.ofHours(1)));
        return drawn.withId(ActivityId.of("w" + number))
                .withDuration(length)
                .withDueOn(drawn.getDueOn().map(due -> day))
                .withDoneOn(drawn.getDoneOn().map(done -> day.plusDays(placed.get1() % 5)));
    }

    private static Suspension moved(Suspension drawn, LocalDate firstDay) {
        Optional<LocalDate> lastDay = drawn.getLastDay()
                .map(last ->
                        firstDay.plusDays(Duration.between(drawn.getFirstDay().atStartOfDay(), last.atStartOfDay())
                                .toDays()));
        return Suspension.from(firstDay, drawn.getReason()).withLastDay(lastDay);
    }

    // Around six months after the end, in the window of the offer and out of it.
    private static FollowUp followUp(int number, LocalDate end, Tuple.Tuple2<Integer, FollowUp> placed) {
        LocalDate day = end.plusMonths(6).plusDays(placed.get1() - 45L);
        return placed.get2()
                .withId(ActivityId.of("f" + number))
                .withDay(day)
                .withPlannedDay(placed.get2().getPlannedDay().map(planned -> day.minusWeeks(2)))
                .withReminders(placed.get2().getReminders().stream()
                        .map(reminder -> day.minusWeeks(1))
                        .toList());
    }

    private static Arbitrary<Ending> endings() {
        return Combinators.combine(Arbitraries.integers().between(0, 7), ActivityArbitraries.closureKinds())
                .as(Ending::new);
    }

    private interface Numbered<F, T> {
        T of(int number, F fact);
    }

    private static <F, T> List<T> numbered(List<F> facts, Numbered<F, T> numbered) {
        List<T> all = new ArrayList<>();
        facts.forEach(fact -> all.add(numbered.of(all.size() + 1, fact)));
        return all;
    }
}
