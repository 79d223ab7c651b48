package net.cibc.bilan.agenda;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.text.Text;

/** Finds the days of one snapshot, kind by kind. */
final class Deadlines {

    private static final Source QUALIFIED_STAFF = Sources.indicator(21);

    /** That they are sent at the end and at six months, guide V9 alone says. */
    private static final Source SURVEYS = Sources.indicatorAsReadByV9(30);

    private final Snapshot snapshot;
    private final WorkingCalendar calendar;
    private final Bilan bilan;
    private final ZoneId zone;
    private final boolean running;

    /** The case file at the end of its action, real or foreseen; all that counts from the end is asked of it. */
    private final Optional<Snapshot> end;

    Deadlines(Snapshot snapshot, WorkingCalendar calendar) {
        this.snapshot = snapshot;
        this.calendar = calendar;
        this.bilan = snapshot.bilan();
        this.zone = bilan.getZone();
        this.running = snapshot.endOfAction().isEmpty();
        this.end = running
                ? snapshot.foreseenEnd()
                        .map(last -> bilan.withClosure(Closure.completed(last)).asOf(last, snapshot.practice()))
                : Optional.of(snapshot);
    }

    /** Lists them, each once: kind and subject are what a deadline is known by. */
    Stream<Deadline> all() {
        Set<String> known = new HashSet<>();
        return Stream.of(
                        sessions(),
                        personalWork(),
                        answers(),
                        endOfSpan(),
                        qualifications(),
                        surveys(),
                        followUps(),
                        followUpWindow(),
                        resources(),
                        destructions())
                .flatMap(deadlines -> deadlines)
                .filter(deadline -> known.add(deadline.getKind() + " " + deadline.getSubject()));
    }

    private Stream<Deadline> sessions() {
        return bilan.getSessions().stream()
                .filter(session -> session.done() || (running && session.getStatus() == SessionStatus.PLANNED))
                .map(session -> firm(
                                DeadlineKind.SESSION,
                                Moments.dayOf(session.getPlannedStart().orElse(session.getStart()), zone),
                                session.done(),
                                Map.of("phase", session.getPhase()))
                        .subject(session.getId().value())
                        .path(snapshot.path(session))
                        .build());
    }

    private Stream<Deadline> personalWork() {
        return bilan.getPersonalWork().stream()
                .filter(work -> work.done() || running)
                .flatMap(work -> work.getDueOn().stream()
                        .map(due -> firm(DeadlineKind.PERSONAL_WORK, due, work.done(), Map.of("phase", work.getPhase()))
                                .subject(work.getId().value())
                                .path(snapshot.path(work))
                                .build()));
    }

    private Stream<Deadline> answers() {
        return bilan.getContactRequests().stream().map(request -> {
            LocalDate asked = Moments.dayOf(request.getAskedAt(), zone);
            return firm(
                            DeadlineKind.ANSWER,
                            calendar.plusWorkingDays(asked, 1),
                            request.getAnsweredAt().isPresent(),
                            Map.of("asked", asked))
                    .subject(request.getAskedAt().toInstant().toString())
                    .path(snapshot.path(request))
                    .build();
        });
    }

    private Stream<Deadline> endOfSpan() {
        boolean begun = snapshot.lastDayOfSpan().isPresent();
        Optional<LocalDate> last = begun ? snapshot.lastDayOfSpan() : plannedEndOfSpan();
        return last.stream()
                .map(day -> firm(DeadlineKind.END_OF_SPAN, day, allHeld(day), Map.of())
                        .certainty(begun && !moving() ? Certainty.FIRM : Certainty.FORESEEN)
                        .path("sessions")
                        .build());
    }

    private Optional<LocalDate> plannedEndOfSpan() {
        return running
                ? bilan.asPlanned()
                        .asOf(snapshot.day(), snapshot.practice())
                        .lastDayOfSpan()
                        .filter(last -> !last.isBefore(snapshot.day()))
                : Optional.empty();
    }

    /** Whether the last day of the span moves on with every day that a suspension lasts. */
    private boolean moving() {
        return snapshot.practice().getSuspensionEffect() == SuspensionEffect.MOVES_THE_LAST_DAY
                && bilan.getSuspensions().stream()
                        .anyMatch(suspension -> suspension.getLastDay().isEmpty());
    }

    // It stays open as long as the bilan does; once the day has passed, only what is still to come is late.
    private boolean allHeld(LocalDate last) {
        return !running
                || (snapshot.day().isAfter(last)
                        && Stream.of(Phase.values())
                                .allMatch(phase -> snapshot.firstWork(phase).isPresent())
                        && snapshot.lastPlanned().isEmpty());
    }

    private Stream<Deadline> qualifications() {
        return running ? snapshot.team().stream().flatMap(this::qualifications) : Stream.empty();
    }

    private Stream<Deadline> qualifications(Assignment assignment) {
        Map<String, LocalDate> latest = new HashMap<>();
        for (Qualification each : assignment.getPerson().getQualifications()) {
            latest.merge(skill(each), each.getValidUntil().orElse(LocalDate.MAX), Deadlines::later);
        }
        return assignment.getPerson().getQualifications().stream()
                .filter(qualification -> qualification
                        .getValidUntil()
                        .filter(last -> matters(last, assignment))
                        .isPresent())
                .map(qualification -> {
                    LocalDate last = qualification.getValidUntil().orElseThrow();
                    // One that was obtained late renews it all the same, late.
                    boolean renewed = last.isBefore(latest.get(skill(qualification)));
                    return firm(DeadlineKind.QUALIFICATION_EXPIRES, last, renewed, Map.of())
                            .subject(String.join(
                                    "/",
                                    assignment.getPerson().getId().value(),
                                    assignment.getRole().name(),
                                    qualification.getKind().name(),
                                    qualification.getTitle().orElse(""),
                                    qualification.getObtainedOn().toString()))
                            .path(snapshot.path(assignment) + ".person")
                            .build();
                });
    }

    // What ran out before somebody joined, or outlasts that person's part or the bilan, does not matter to it.
    private boolean matters(LocalDate last, Assignment assignment) {
        return !last.isBefore(assignment.getFirstDay())
                && assignment.getLastDay().map(last::isBefore).orElse(true)
                && end.flatMap(Snapshot::endOfAction).map(last::isBefore).orElse(true);
    }

    private static String skill(Qualification qualification) {
        return qualification.getKind() + " " + qualification.getTitle().orElse("");
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return other.isAfter(day) ? other : day;
    }

    private Stream<Deadline> surveys() {
        return completion()
                .flatMap(Snapshot::endOfAction)
                .filter(SURVEYS::countsOn)
                .map(day -> Stream.of(
                        survey(DeadlineKind.SURVEY_AT_END, SurveyKind.AT_END, day),
                        survey(DeadlineKind.SURVEY_AT_SIX_MONTHS, SurveyKind.AT_SIX_MONTHS, day)))
                .orElse(Stream.empty());
    }

    private Deadline survey(DeadlineKind kind, SurveyKind survey, LocalDate end) {
        return afterTheEnd(
                        kind,
                        survey.due(end),
                        snapshot.survey(survey).filter(snapshot::counts).isPresent(),
                        Map.of())
                .path("surveys")
                .build();
    }

    private Stream<Deadline> followUps() {
        return bilan.getFollowUps().stream()
                .filter(followUp -> followUp.done() || (completing() && followUp.getStatus() == FollowUpStatus.PLANNED))
                .map(followUp -> firm(DeadlineKind.FOLLOW_UP, followUp.getDay(), followUp.done(), Map.of())
                        .subject(followUp.getId().value())
                        .path(snapshot.path(followUp))
                        .build());
    }

    private Stream<Deadline> followUpWindow() {
        return completion()
                .flatMap(Snapshot::followUpWindow)
                .map(this::followUpWindow)
                .orElse(Stream.empty());
    }

    private Stream<Deadline> followUpWindow(FollowUpWindow window) {
        FollowUpCourse course = snapshot.followUp();
        boolean agreed = course.isSettled() || course.state() == FollowUpCourse.State.PLANNED;
        return Stream.of(
                afterTheEnd(
                                DeadlineKind.FOLLOW_UP_TARGET,
                                window.workingTarget(calendar),
                                agreed,
                                Map.of("opens", window.opens(), "closes", window.closes()))
                        .opens(window.opens())
                        .path("followUps")
                        .build(),
                afterTheEnd(DeadlineKind.FOLLOW_UP_CLOSES, window.closes(), course.isSettled(), Map.of())
                        .opens(window.opens())
                        .path("followUps")
                        .build());
    }

    // One day for all platforms, so that it stays the same deadline when an access is recorded.
    private Stream<Deadline> resources() {
        return end.flatMap(Snapshot::lastDayOfResources).stream().map(last -> {
            List<ResourceAccess> accesses = bilan.getResourceAccesses().stream()
                    .filter(access -> !access.getFirstDay().isAfter(last))
                    .toList();
            boolean closed = accesses.stream()
                    .allMatch(access -> access.getLastDay()
                            .filter(until -> !until.isAfter(last))
                            .isPresent());
            return afterTheEnd(
                            DeadlineKind.RESOURCES_CLOSE,
                            last,
                            closed && snapshot.day().isAfter(last),
                            Map.of())
                    .path(accesses.isEmpty() ? "" : "resourceAccesses")
                    .build();
        });
    }

    private Stream<Deadline> destructions() {
        return Stream.of(DocumentKind.values())
                .filter(snapshot::made)
                .flatMap(document -> end.flatMap(ended -> ended.latestRetention(document)).stream()
                        .map(retention -> afterTheEnd(
                                        DeadlineKind.DESTRUCTION,
                                        retention.until(),
                                        snapshot.destroyedOn(document).isPresent(),
                                        Map.of("document", document))
                                .subject(document.name())
                                .path(inContent(document) ? "content" : "")
                                .build()));
    }

    private boolean inContent(DocumentKind document) {
        return bilan.getContent().filter(content -> content.holds(document)).isPresent();
    }

    private Optional<Snapshot> completion() {
        return end.filter(ended -> completing());
    }

    /** Whether the bilan was carried through or still may be. */
    private boolean completing() {
        return running || snapshot.completed();
    }

    private ImmutableDeadline.Builder afterTheEnd(
            DeadlineKind kind, LocalDate day, boolean done, Map<String, Object> values) {
        return firm(kind, day, done, values).certainty(running ? Certainty.FORESEEN : Certainty.FIRM);
    }

    private ImmutableDeadline.Builder firm(DeadlineKind kind, LocalDate day, boolean done, Map<String, Object> values) {
        DeadlineState pending = snapshot.day().isAfter(day) ? DeadlineState.OVERDUE : DeadlineState.OPEN;
        return ImmutableDeadline.builder()
                .kind(kind)
                .day(day)
                .certainty(Certainty.FIRM)
                .state(done ? DeadlineState.DONE : pending)
                .source(source(kind, day))
                .text(new Text(kind.words(), values));
    }

    // The day that decides is that of the deadline, save for documents, of which the end of the action decides.
    private Source source(DeadlineKind kind, LocalDate day) {
        return switch (kind) {
            case SESSION, PERSONAL_WORK -> Sources.CALENDAR;
            case ANSWER, END_OF_SPAN, FOLLOW_UP, FOLLOW_UP_TARGET, FOLLOW_UP_CLOSES, RESOURCES_CLOSE ->
                bilan.getOffer().getSource();
            case QUALIFICATION_EXPIRES -> QUALIFIED_STAFF.on(day);
            case SURVEY_AT_END, SURVEY_AT_SIX_MONTHS -> SURVEYS.on(day);
            case DESTRUCTION ->
                Sources.R6313_7.on(end.flatMap(Snapshot::endOfAction).orElse(day));
        };
    }
}
