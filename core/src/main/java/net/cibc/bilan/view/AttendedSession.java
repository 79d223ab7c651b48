package net.cibc.bilan.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A session that was held, as an employer knows it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AttendedSession implements WithAttendedSession permits ImmutableAttendedSession {

    AttendedSession() {}

    /**
     * Gets the day on which it began.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets how long it took.
     *
     * @return the time, empty where it is not told or not known
     */
    public abstract Optional<Duration> getTime();

    @Value.Check
    void check() {
        new Faults().farAway("day", getDay()).noTime("time", getTime()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AttendedSession}; the day is required. */
    public static final class Builder extends ImmutableAttendedSession.Builder {
        Builder() {}
    }
}
