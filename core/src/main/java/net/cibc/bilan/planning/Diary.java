package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * When a counsellor or a specialist is free: a week of their own, without what fills it already. A diary serves to
 * plan, and nothing of it enters a case file.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Diary implements WithDiary permits ImmutableDiary {

    private static final Words BUFFER = new Words("de zéro à 24 h", "from zero to 24 hours");

    Diary() {}

    /**
     * Obtains the diary of somebody who works in an ordinary week.
     *
     * @param person  the counsellor or specialist
     * @param zone  the zone in which he or she works
     * @param availability  the times of work, local times of that zone
     * @return the diary, without busy times
     */
    public static Diary of(PersonId person, ZoneId zone, Availability availability) {
        return always(person, zone).withAvailability(availability);
    }

    /**
     * Obtains the diary of somebody who is free unless busy.
     *
     * @param person  the counsellor or specialist
     * @param zone  the zone in which he or she works
     * @return the diary, without busy times
     */
    public static Diary always(PersonId person, ZoneId zone) {
        return builder().person(person).zone(zone).build();
    }

    /**
     * Gets whose diary it is.
     *
     * @return the identifier
     */
    public abstract PersonId getPerson();

    /**
     * Gets the zone in which the person works.
     *
     * @return the zone
     */
    public abstract ZoneId getZone();

    /**
     * Gets the times of work, as local times of {@link #getZone()}.
     *
     * @return the times, or empty if the person is free unless busy
     */
    public abstract Optional<Availability> getAvailability();

    /**
     * Gets the times that are taken, in no particular order; they may overlap. Those that are agreed sessions of the
     * same request, to the second, do not stand in their own way.
     *
     * @return the times
     */
    public abstract List<BusyTime> getBusyTimes();

    /**
     * Gets the time kept free before and after each busy time.
     *
     * @return the time, from zero to 24 hours, zero by default
     */
    @Value.Default
    public Duration getBuffer() {
        return Duration.ZERO;
    }

    /**
     * Gets the public holidays on which the person does not work, as days of {@link #getZone()}.
     *
     * @return the holidays, or empty if the person works on them
     */
    public abstract Optional<FrenchHolidays> getHolidays();

    /**
     * Returns a copy with other busy times.
     *
     * @param times  the times that are taken
     * @return the diary
     */
    public Diary busy(List<BusyTime> times) {
        return withBusyTimes(times);
    }

    /**
     * Returns a copy with a time kept free before and after each busy time.
     *
     * @param time  the time, from zero to 24 hours
     * @return the diary
     */
    public Diary buffer(Duration time) {
        return withBuffer(time);
    }

    @Value.Check
    void check() {
        boolean outside = getBuffer().isNegative() || getBuffer().compareTo(Faults.LONGEST_ACTIVITY) > 0;
        new Faults().when(outside, "buffer", BUFFER, getBuffer()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Diary}; person and zone are required. */
    public static final class Builder extends ImmutableDiary.Builder {
        Builder() {}
    }
}
