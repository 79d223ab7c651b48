package net.cibc.bilan.timeline;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.text.Language;

/**
 * Everything in a bilan that has a day or a moment, in order, as the case file stands on one day.
 *
 * <pre>{@code
 * for (TimelineEntry entry : Timeline.of(report.getSnapshot()).all()) {
 *     draw(entry.getDay(), entry.getState(), entry.text(Locale.FRENCH));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Timeline {

    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(TimelineEntry::getDay)
            .thenComparingLong(Timeline::withinDay)
            .thenComparing(TimelineEntry::getKind)
            .thenComparing(entry -> entry.text(Language.ENGLISH))
            .thenComparing(TimelineEntry::getState)
            .thenComparing(TimelineEntry::getPath);

    private static final Set<EntryState> PAST = EnumSet.of(EntryState.HAPPENED, EntryState.FELL_AWAY);

    private final List<TimelineEntry> entries;

    private Timeline(List<TimelineEntry> entries) {
        this.entries = entries;
    }

    /**
     * Lists what a case file tells, with the deadlines that follow from it where the holidays are those of mainland
     * France.
     *
     * @param snapshot  the case file on a day
     * @return the timeline
     */
    public static Timeline of(Snapshot snapshot) {
        return of(snapshot, Agenda.of(snapshot));
    }

    /**
     * Lists what a case file tells, with the deadlines of an agenda.
     *
     * @param snapshot  the case file on a day
     * @param agenda  the agenda of that snapshot, by the working days where the person lives
     * @return the timeline
     */
    public static Timeline of(Snapshot snapshot, Agenda agenda) {
        return new Timeline(new Entries(snapshot, agenda).all().sorted(BY_TIME).toList());
    }

    // What bears only the day comes first, as it is read in favour of the lawful order; a deadline ends with the day.
    private static long withinDay(TimelineEntry entry) {
        return entry.getKind() == EntryKind.DEADLINE
                ? Long.MAX_VALUE
                : entry.getMoment().map(OffsetDateTime::toEpochSecond).orElse(Long.MIN_VALUE);
    }

    /**
     * Lists all entries.
     *
     * @return the entries, by day, within a day those without a moment first and deadlines last, unmodifiable
     */
    public List<TimelineEntry> all() {
        return entries;
    }

    /**
     * Lists what happened, and what fell away.
     *
     * @return the entries, in order, unmodifiable
     */
    public List<TimelineEntry> past() {
        return entries.stream().filter(entry -> PAST.contains(entry.getState())).toList();
    }

    /**
     * Lists what is awaited, and what is late.
     *
     * @return the entries, in order, unmodifiable
     */
    public List<TimelineEntry> foreseen() {
        return entries.stream()
                .filter(entry -> !PAST.contains(entry.getState()))
                .toList();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
