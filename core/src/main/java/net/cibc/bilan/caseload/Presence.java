package net.cibc.bilan.caseload;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up for how long somebody was present. */
final class Presence {

    /** What a group did together: until when, and the longest presence in it. */
    private record Together(Instant ends, Duration longest) {}

    private Presence() {}

    /**
     * Adds up presences, each group once where its sessions overlap. A name that is used again on another day is
     * another group.
     *
     * @param asTimeGoes  the appointments of one person
     * @return the sum, empty where a presence is not known
     */
    static Optional<Duration> of(Iterable<Appointment> asTimeGoes) {
        Duration sum = Duration.ZERO;
        Map<String, Together> groups = new TreeMap<>();
        for (Appointment each : asTimeGoes) {
            Optional<Duration> present = each.countedPresence();
            if (present.isEmpty()) {
                return Optional.empty();
            }
            Duration more = present.get();
            Optional<String> group = each.session().getGroup();
            if (group.isPresent()) {
                Together before = groups.get(group.get());
                Together now = new Together(each.ends(), more);
                if (before != null && each.begins().isBefore(before.ends)) {
                    sum = sum.minus(before.longest);
                    more = more.compareTo(before.longest) > 0 ? more : before.longest;
                    now = new Together(now.ends.isAfter(before.ends) ? now.ends : before.ends, more);
                }
                groups.put(group.get(), now);
            }
            sum = sum.plus(more);
        }
        return Optional.of(sum);
    }
}
