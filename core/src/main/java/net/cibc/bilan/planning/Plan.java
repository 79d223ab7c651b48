package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Sessions that keep every condition of a request, none better than they by the person's preference, with the work that
 * prepares them. Added to the case file they are ordinary facts.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Plan implements PlanOutcome, WithPlan permits ImmutablePlan {

    private static final Words UNIQUE = new Words("unique par identifiant", "unique by identifier");
    private static final Words IN_ORDER = new Words("après la séance précédente", "later than the session before");

    Plan() {}

    @Override
    public abstract PlanRequest getRequest();

    /**
     * Gets who leads the sessions.
     *
     * @return the identifier, or empty if nobody leads the bilan yet
     */
    public abstract Optional<PersonId> getLead();

    /**
     * Gets the planned sessions, those that were agreed before and stay among them.
     *
     * @return the sessions, by their starts
     */
    public abstract List<Session> getSessions();

    /**
     * Gets the personal work that prepares sessions.
     *
     * @return the work, each due on the eve of its session
     */
    public abstract List<PersonalWork> getWork();

    /**
     * Gets the resources that prepare sessions.
     *
     * @return the assignments, each of the day of the session before or of the plan
     */
    public abstract List<ResourceAssignment> getAssignments();

    /**
     * Gets the usual days of the week, to which the plan keeps where it can.
     *
     * @return the days, from Monday on, or empty for a person who wishes sessions only if needed
     */
    public abstract List<DayOfWeek> getHabit();

    /**
     * Gets how far the plan is from the best that each term can be.
     *
     * @return the terms, in the order in which plans were compared
     */
    public abstract List<TermValue> getValue();

    /**
     * Checks whether the hours of the reserve still find room beside these sessions.
     *
     * @return true if they do, or if there is no reserve
     */
    public abstract boolean isRoomForReserve();

    /**
     * Gets what whoever reads the plan should know.
     *
     * @return the notices
     */
    public abstract List<PlanNotice> getNotices();

    /**
     * Derives the hours of the sessions in each phase.
     *
     * @return the hours
     */
    public PhaseHours hours() {
        PhaseHours hours = PhaseHours.of(0, 0, 0);
        for (Session session : getSessions()) {
            Phase phase = session.getPhase();
            hours = hours.with(phase, hours.in(phase).plus(session.length().orElse(Duration.ZERO)));
        }
        return hours;
    }

    /**
     * Derives the day of the first session of the plan.
     *
     * @return the day, in the zone of the bilan, or empty if nothing was to be planned
     */
    public Optional<LocalDate> firstDay() {
        return getSessions().stream()
                .map(session -> Moments.dayOf(session.getStart(), getRequest().getZone()))
                .min(Comparator.naturalOrder());
    }

    /**
     * Derives the day on which the last session of the plan ends.
     *
     * @return the day, in the zone of the bilan, or empty if nothing was to be planned
     */
    public Optional<LocalDate> lastDay() {
        return getSessions().stream()
                .map(session -> session.lastDay(getRequest().getZone()))
                .max(Comparator.naturalOrder());
    }

    /**
     * Derives the last day on which the last session may end, counted from the first session held or planned.
     *
     * @return the day, in the zone of the bilan, or empty if no span was promised
     */
    public Optional<LocalDate> limit() {
        return Problem.begunOn(getRequest()).or(this::firstDay).flatMap(getRequest()::limit);
    }

    /**
     * Derives the days between the last session and the last day of the span.
     *
     * @return the days, or empty if no span was promised or nothing was to be planned
     */
    public Optional<Integer> margin() {
        return limit().flatMap(limit -> lastDay().map(last -> (int) DAYS.between(last, limit)));
    }

    /**
     * Derives the day to propose for the follow-up: the working day inside its window that is nearest to the target,
     * counted from the last session.
     *
     * @return the day, or empty if no follow-up was promised or nothing was to be planned
     */
    public Optional<LocalDate> followUp() {
        WorkingCalendar calendar = WorkingCalendar.of(getRequest().getHolidays().orElse(FrenchHolidays.MAINLAND));
        return getRequest()
                .getFollowUp()
                .flatMap(term -> lastDay().map(last -> term.from(last).workingTarget(calendar)));
    }

    /**
     * Compares this plan with the sessions that were pinned or agreed when it was asked for.
     *
     * @return what changes
     */
    public PlanChanges changes() {
        return PlanChanges.between(
                Stream.concat(getRequest().getPinned().stream(), getRequest().getAgreed().stream())
                        .toList(),
                getSessions());
    }

    /**
     * Compares this plan with an earlier one.
     *
     * @param previous  the earlier plan
     * @return what changes
     */
    public PlanChanges changesFrom(Plan previous) {
        return PlanChanges.between(previous.getSessions(), getSessions());
    }

    /**
     * Records the plan. Sessions that stay are not touched; one that is moved is recorded as postponed on the day of
     * the request, with the one that replaces it; one that nothing takes the place of as cancelled by the centre. Who
     * leads the sessions is among their participants; a hand-over is recorded apart, and what prepares a session that
     * is moved is asked for again.
     *
     * @param bilan  the case file of the request
     * @return the case file with the plan
     * @throws IllegalStateException if it is another one, or was closed, or its sessions, its suspensions or who leads
     *     it changed since the request, or more was recorded on which a plan depends; the request is then to be made
     *     anew
     */
    public Bilan addTo(Bilan bilan) {
        List<Session> known = Stream.of(
                        getRequest().getHeld(),
                        getRequest().getPinned(),
                        getRequest().getAgreed())
                .flatMap(List::stream)
                .toList();
        Set<Session> alive = bilan.getSessions().stream()
                .filter(session ->
                        session.getStatus() == SessionStatus.PLANNED || session.getStatus() == SessionStatus.HELD)
                .collect(Collectors.toCollection(HashSet::new));
        if (!alive.equals(new HashSet<>(known)) || !isOfRequest(bilan)) {
            throw new IllegalStateException("bilan " + bilan.getId()
                    + " must be the one of the request, running, with the sessions of then and no more work, resources,"
                    + " suspensions or assignments: plan anew");
        }
        LocalDate today = Moments.dayOf(getRequest().getNow(), bilan.getZone());
        PlanChanges changes = changes();
        Bilan planned = bilan;
        for (PlanChanges.Move move : changes.moved()) {
            planned = planned.record(
                    move.from().postponed(today, move.to().getId().value()));
        }
        for (Session dropped : changes.dropped()) {
            planned = planned.record(dropped.cancelledByCentre(today));
        }
        Set<ActivityId> before = known.stream().map(Session::getId).collect(Collectors.toSet());
        for (Session session : getSessions()) {
            planned = before.contains(session.getId()) ? planned.record(session) : planned.recordNew(session);
        }
        for (PersonalWork work : getWork()) {
            planned = planned.recordNew(work);
        }
        for (ResourceAssignment assignment : getAssignments()) {
            planned = planned.record(assignment);
        }
        return planned;
    }

    private boolean isOfRequest(Bilan bilan) {
        return bilan.getClosure().isEmpty()
                && new CaseFileReading(bilan, getRequest().getNow(), Practice.standard()).isSeenBy(getRequest());
    }

    @Value.Check
    void check() {
        Faults faults = new Faults().twice("sessions", UNIQUE, getSessions(), Session::getId);
        for (int i = 1; i < getSessions().size(); i++) {
            OffsetDateTime before = getSessions().get(i - 1).getStart();
            OffsetDateTime start = getSessions().get(i).getStart();
            faults.when(
                    !start.isAfter(before),
                    "sessions[" + i + "]",
                    IN_ORDER,
                    new Words(start + " après " + before, start + " after " + before));
        }
        faults.refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}; the request and whether the reserve has room are required. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
