package net.cibc.bilan.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;

/** What was held and done, as views tell it. */
final class Attendances {

    private Attendances() {}

    /** A time that is told only where there is some. */
    static Optional<Duration> some(Duration time) {
        return Optional.of(time).filter(each -> !each.isZero());
    }

    /** A title or a name that is told only where it is not blank, which is for Jakarta Validation to say. */
    static Optional<String> told(String name) {
        return Optional.of(name).filter(each -> !each.isBlank());
    }

    /** Facts by their day, and of one day by what they tell, so that the order of records tells nothing. */
    static <T> List<T> inOrder(Stream<T> facts, Function<T, LocalDate> day) {
        return facts.sorted(Comparator.comparing(day).thenComparing(Object::toString))
                .toList();
    }

    static Optional<ClosureKind> end(Snapshot snapshot) {
        return snapshot.endOfAction()
                .flatMap(day -> snapshot.bilan().getClosure().map(Closure::getKind));
    }

    /** The days of sessions that are still to come, while the bilan runs. */
    static List<LocalDate> plannedDays(Snapshot snapshot) {
        return snapshot.endOfAction().isPresent()
                ? List.of()
                : snapshot.bilan().getSessions().stream()
                        .filter(session -> session.getStatus() == SessionStatus.PLANNED)
                        .map(snapshot::dayOf)
                        .filter(day -> !day.isBefore(snapshot.day()))
                        .distinct()
                        .sorted()
                        .toList();
    }

    static List<SessionRecord> sessions(Snapshot snapshot) {
        Map<ActivityId, Set<ProofKind>> proofs = proofs(snapshot);
        return snapshot.bilan().getSessions().stream()
                .sorted(Comparator.comparing(Session::getStart, OffsetDateTime.timeLineOrder())
                        .thenComparing(session -> session.getId().value()))
                .map(session -> SessionRecord.builder()
                        .phase(session.getPhase())
                        .status(session.getStatus())
                        .day(snapshot.dayOf(session))
                        .time(length(session))
                        .channels(channels(session))
                        .proofs(proofs.getOrDefault(session.getId(), Set.of()))
                        .build())
                .toList();
    }

    /** What the consultant led, with its proofs. */
    static List<Attendance> accompaniment(Snapshot snapshot) {
        Map<ActivityId, Set<ProofKind>> proofs = proofs(snapshot);
        return snapshot.ledWork().stream()
                .map(work -> Attendance.builder()
                        .day(snapshot.dayOf(work))
                        .time(length(work))
                        .channels(work instanceof Session session ? channels(session) : List.of())
                        .proofs(proofs.getOrDefault(work.getId(), Set.of()))
                        .build())
                .toList();
    }

    static Optional<Duration> length(Activity activity) {
        boolean planned = activity instanceof Session && !activity.done();
        return (planned ? ((Session) activity).plannedLength() : activity.length()).flatMap(Attendances::some);
    }

    private static List<Channel> channels(Session session) {
        return session.getChannels().stream()
                .map(ChannelUse::getChannel)
                .distinct()
                .sorted()
                .toList();
    }

    /** The kinds of proof of each activity, in the order of their declaration. */
    private static Map<ActivityId, Set<ProofKind>> proofs(Snapshot snapshot) {
        return snapshot.bilan().getAttendanceProofs().stream()
                .collect(Collectors.groupingBy(
                        AttendanceProof::getActivity,
                        Collectors.mapping(
                                AttendanceProof::getKind,
                                Collectors.toCollection(() -> EnumSet.noneOf(ProofKind.class)))));
    }

    static List<LocalDate> resourceProofs(Snapshot snapshot) {
        return snapshot.bilan().getResourceAssignments().stream()
                .filter(assignment -> assignment.getProof().isPresent())
                .flatMap(assignment -> lastTrace(assignment).stream())
                .sorted()
                .toList();
    }

    static boolean isFollowed(ResourceAssignment assignment) {
        return assignment.firstTrace().isPresent();
    }

    private static Optional<LocalDate> lastTrace(ResourceAssignment assignment) {
        return Stream.of(assignment.getOpenedOn(), assignment.getCheckedOn(), assignment.getCompletedOn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    static List<SessionCount> byStatus(Snapshot snapshot) {
        return counts(
                snapshot.bilan().getSessions().stream().map(Session::getStatus),
                SessionStatus.class,
                SessionCount::new);
    }

    static List<ChannelCount> byChannel(Snapshot snapshot) {
        return counts(
                snapshot.heldSessions().stream().flatMap(session -> channels(session).stream()),
                Channel.class,
                ChannelCount::new);
    }

    private static <K extends Enum<K>, C> List<C> counts(
            Stream<K> kinds, Class<K> type, BiFunction<K, Integer, C> count) {
        Map<K, Integer> counts = new EnumMap<>(type);
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> count.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<PhaseTime> byPhase(Snapshot snapshot) {
        return Stream.of(Phase.values())
                .flatMap(phase -> some(snapshot.hours(phase).held()).stream().map(time -> new PhaseTime(phase, time)))
                .toList();
    }

    static int daysOfSpan(Snapshot snapshot) {
        return snapshot.firstDay()
                .flatMap(first ->
                        snapshot.lastDay().map(last -> Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1))
                .orElse(0);
    }
}
