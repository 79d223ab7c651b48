package net.cibc.bilan.planning;

import java.time.Duration;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * Time in each of the three phases.
 *
 * @param preliminary  the time in the preliminary phase, zero or more
 * @param investigation  the time in the phase of investigation, zero or more
 * @param conclusions  the time in the phase of conclusions, zero or more
 */
public record PhaseHours(Duration preliminary, Duration investigation, Duration conclusions) {

    private static final Words ZERO_OR_MORE = new Words("de zéro à 10 000 h", "from zero to 10 000 hours");
    private static final Duration MOST = Duration.ofHours(10_000);

    /**
     * Refuses a time that is negative or longer than 10 000 hours.
     */
    public PhaseHours {
        Faults faults = new Faults()
                .missing("preliminary", preliminary)
                .missing("investigation", investigation)
                .missing("conclusions", conclusions);
        faults.refuse();
        faults.when(isOutside(preliminary), "preliminary", ZERO_OR_MORE, preliminary)
                .when(isOutside(investigation), "investigation", ZERO_OR_MORE, investigation)
                .when(isOutside(conclusions), "conclusions", ZERO_OR_MORE, conclusions)
                .refuse();
    }

    private static boolean isOutside(Duration time) {
        return time.isNegative() || time.compareTo(MOST) > 0;
    }

    /**
     * Obtains time in whole hours.
     *
     * @param preliminary  the hours in the preliminary phase, zero or more
     * @param investigation  the hours in the phase of investigation, zero or more
     * @param conclusions  the hours in the phase of conclusions, zero or more
     * @return the time in each phase
     */
    public static PhaseHours of(int preliminary, int investigation, int conclusions) {
        return new PhaseHours(
                Duration.ofHours(preliminary), Duration.ofHours(investigation), Duration.ofHours(conclusions));
    }

    /**
     * Returns the time in a phase.
     *
     * @param phase  the phase
     * @return the time
     */
    public Duration in(Phase phase) {
        return switch (phase) {
            case PRELIMINARY -> preliminary;
            case INVESTIGATION -> investigation;
            case CONCLUSIONS -> conclusions;
        };
    }

    /**
     * Adds up the three phases.
     *
     * @return the time in all
     */
    public Duration total() {
        return preliminary.plus(investigation).plus(conclusions);
    }

    /** Returns a copy with another time in a phase. */
    PhaseHours with(Phase phase, Duration time) {
        return new PhaseHours(
                phase == Phase.PRELIMINARY ? time : preliminary,
                phase == Phase.INVESTIGATION ? time : investigation,
                phase == Phase.CONCLUSIONS ? time : conclusions);
    }
}
