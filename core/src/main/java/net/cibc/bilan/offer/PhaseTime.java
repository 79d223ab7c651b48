package net.cibc.bilan.offer;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import net.cibc.bilan.value.Refuse;

/**
 * The time offered or agreed for a phase. The law does not set how the hours are shared among phases (the ministry's
 * sheet: "Le temps consacré à chaque phase est variable").
 *
 * @param phase  the phase
 * @param time  the time, more than zero
 */
public record PhaseTime(Phase phase, Duration time) {

    /**
     * Refuses a time that is zero, negative or longer than 10 000 hours.
     */
    public PhaseTime {
        Objects.requireNonNull(phase, "phase");
        Refuse.noTime("time", Optional.of(time));
    }
}
