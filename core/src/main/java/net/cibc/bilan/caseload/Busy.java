package net.cibc.bilan.caseload;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment as it is compared with others: what is certain of it, worked out once.
 *
 * @param begins  the start
 * @param earliestEnd  the earliest moment at which the presence can end
 * @param latestBegin  the latest moment at which the presence can begin
 * @param present  the time of presence
 * @param slack  the time for which the presence can be put off
 */
record Busy(
        Appointment appointment,
        Instant begins,
        Instant earliestEnd,
        Instant latestBegin,
        Duration present,
        Duration slack) {

    static Busy of(Appointment appointment) {
        Instant begins = appointment.begins();
        Instant ends = appointment.ends();
        Duration whole = Duration.between(begins, ends);
        Duration present =
                appointment.presence().filter(part -> part.compareTo(whole) < 0).orElse(whole);
        return new Busy(appointment, begins, begins.plus(present), ends.minus(present), present, whole.minus(present));
    }

    /** Whether both stand in one case file, and are judged in it. */
    boolean isOfOneFileWith(Busy other) {
        return appointment.file().equals(other.appointment.file());
    }

    /** Whether both are what a group did together. */
    boolean isOfOneGroupWith(Busy other) {
        Optional<String> group = appointment.session().getGroup();
        return group.isPresent() && group.equals(other.appointment.session().getGroup());
    }

    /** Whether both can clash: they stand in two case files, and are not what a group did together. */
    boolean isBeside(Busy other) {
        return !isOfOneFileWith(other) && !isOfOneGroupWith(other);
    }
}
