package net.cibc.bilan.caseload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.cibc.bilan.BilanId;
import org.jspecify.annotations.Nullable;

/**
 * What keeps somebody busy once: an appointment, or those of one group that overlap and stand in several case files.
 */
final class Event {

    static final Comparator<Appointment> AS_TIME_GOES = Comparator.comparing(Appointment::begins)
            .thenComparing(each -> each.file().centre())
            .thenComparing(each -> each.file().number())
            .thenComparing(each -> each.session().getId().value());

    /** The first part that was held, or else the first. */
    private final Appointment first;

    private final Instant begins;
    private final Instant ends;
    private final Duration present;
    private final Optional<Duration> counted;

    /** The only case file in which it stands; null if it stands in several. */
    private final @Nullable BilanId file;

    private Event(List<Appointment> parts) {
        this.first = parts.stream().filter(Appointment::isHeld).findFirst().orElse(parts.get(0));
        this.begins = parts.get(0).begins();
        this.ends = parts.stream()
                .map(Appointment::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.present = parts.stream()
                .map(Appointment::present)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.counted = parts.stream().anyMatch(each -> each.countedPresence().isEmpty())
                ? Optional.empty()
                : parts.stream()
                        .flatMap(each -> each.countedPresence().stream())
                        .max(Comparator.naturalOrder());
        this.file = parts.stream().allMatch(each -> each.file().equals(first.file())) ? first.file() : null;
    }

    /** Makes the events of one person's appointments, as time goes. */
    static List<Event> of(List<Appointment> appointments) {
        List<Event> events = new ArrayList<>();
        Map<String, List<Appointment>> groups = new TreeMap<>();
        for (Appointment each : appointments) {
            each.session()
                    .getGroup()
                    .ifPresentOrElse(
                            group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                                    .add(each),
                            () -> events.add(new Event(List.of(each))));
        }
        groups.values().forEach(group -> addOverlapping(group, events));
        events.sort(Comparator.comparing(Event::begins).thenComparing(Event::first, AS_TIME_GOES));
        return events;
    }

    // A name that is used again on another day is another event.
    private static void addOverlapping(List<Appointment> group, List<Event> events) {
        group.sort(AS_TIME_GOES);
        List<Appointment> parts = new ArrayList<>();
        Instant ends = Instant.MIN;
        for (Appointment each : group) {
            if (!parts.isEmpty() && !each.begins().isBefore(ends)) {
                events.add(new Event(parts));
                parts.clear();
                ends = Instant.MIN;
            }
            parts.add(each);
            ends = each.ends().isAfter(ends) ? each.ends() : ends;
        }
        events.add(new Event(parts));
    }

    Appointment first() {
        return first;
    }

    boolean isHeld() {
        return first.isHeld();
    }

    /** Whether both stand in one case file alone, and are judged there. */
    boolean isOfOneFileWith(Event other) {
        return file != null && file.equals(other.file);
    }

    Instant begins() {
        return begins;
    }

    Duration present() {
        return present;
    }

    Optional<Duration> countedPresence() {
        return counted;
    }

    /** The latest moment at which the presence can begin. */
    Instant latestBegin() {
        return ends.minus(present);
    }

    /** The earliest moment at which the presence can end. */
    Instant earliestEnd() {
        return begins().plus(present);
    }

    /** The time for which the presence can be put off. */
    Duration slack() {
        return Duration.between(begins(), latestBegin());
    }
}
