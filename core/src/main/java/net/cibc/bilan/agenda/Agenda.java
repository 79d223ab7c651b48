package net.cibc.bilan.agenda;

import java.util.Comparator;
import java.util.List;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.WorkingCalendar;

/**
 * Every day that matters in a bilan, past and coming, as the case file stands on one day.
 *
 * <p>An application that judges too asks the agenda of the report's snapshot, so that both read the same practice:
 *
 * <pre>{@code
 * Agenda.of(report.getSnapshot()).open().forEach(deadline -> remind(deadline.getDay(), deadline.text(Locale.FRENCH)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Agenda {

    private static final WorkingCalendar MAINLAND = WorkingCalendar.of(FrenchHolidays.MAINLAND);

    private final Snapshot snapshot;
    private final List<Deadline> deadlines;

    private Agenda(Snapshot snapshot, List<Deadline> deadlines) {
        this.snapshot = snapshot;
        this.deadlines = deadlines;
    }

    /**
     * Lists the days of a case file, with the holidays of mainland France.
     *
     * @param snapshot  the case file on a day
     * @return the agenda
     */
    public static Agenda of(Snapshot snapshot) {
        return of(snapshot, MAINLAND);
    }

    /**
     * Lists the days of a case file.
     *
     * @param snapshot  the case file on a day
     * @param calendar  the working days where the person lives, which no zone tells: Martinique and Guadeloupe have
     *     the same clocks and other holidays
     * @return the agenda
     */
    public static Agenda of(Snapshot snapshot, WorkingCalendar calendar) {
        return new Agenda(
                snapshot,
                new Deadlines(snapshot, calendar)
                        .all()
                        .sorted(Comparator.comparing(Deadline::getDay)
                                .thenComparing(Deadline::getKind)
                                .thenComparing(Deadline::getSubject))
                        .toList());
    }

    /**
     * Gets the case file as it stands on the day of the agenda.
     *
     * @return the snapshot
     */
    public Snapshot getSnapshot() {
        return snapshot;
    }

    /**
     * Lists all deadlines.
     *
     * @return the deadlines, by day, unmodifiable
     */
    public List<Deadline> all() {
        return deadlines;
    }

    /**
     * Lists what is still to come, the day of the snapshot included.
     *
     * @return the deadlines, by day, unmodifiable
     */
    public List<Deadline> open() {
        return in(DeadlineState.OPEN);
    }

    /**
     * Lists what is late.
     *
     * @return the deadlines, by day, unmodifiable
     */
    public List<Deadline> overdue() {
        return in(DeadlineState.OVERDUE);
    }

    /**
     * Lists what is over.
     *
     * @return the deadlines, by day, unmodifiable
     */
    public List<Deadline> done() {
        return in(DeadlineState.DONE);
    }

    /**
     * Lists the deadlines of one kind.
     *
     * @param kind  what they are about
     * @return the deadlines, by day, unmodifiable, empty where there is none of that kind
     */
    public List<Deadline> of(DeadlineKind kind) {
        return deadlines.stream().filter(deadline -> deadline.getKind() == kind).toList();
    }

    private List<Deadline> in(DeadlineState state) {
        return deadlines.stream()
                .filter(deadline -> deadline.getState() == state)
                .toList();
    }

    @Override
    public String toString() {
        return deadlines.toString();
    }
}
