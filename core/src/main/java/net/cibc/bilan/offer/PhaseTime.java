package net.cibc.bilan.offer;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import net.cibc.bilan.value.Refuse;

/**
 * The time that is agreed for a phase. The law sets no share of the hours (the ministry's sheet: "Le temps consacré à
 * chaque phase est variable").
 *
 * @param phase  the phase
 * @param time  the agreed time, more than zero
 */
public record PhaseTime(Phase phase, Duration time) {

    /**
     * Refuses a time that is zero or negative.
     */
    public PhaseTime {
        Objects.requireNonNull(phase, "phase");
        Refuse.noTime("time", Optional.of(time));
    }
}
