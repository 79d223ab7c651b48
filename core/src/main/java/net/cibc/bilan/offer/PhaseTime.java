package net.cibc.bilan.offer;

import java.time.Duration;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * The time offered or agreed for a phase. The law does not set how the hours are shared among phases (the ministry's
 * sheet: "Le temps consacré à chaque phase est variable").
 *
 * @param phase  the phase
 * @param time  the time, more than zero
 */
public record PhaseTime(Phase phase, Duration time) {

    static final Words UNIQUE = new Words("unique par phase", "unique by phase");

    /**
     * Refuses a time that is zero, negative or longer than 10 000 hours.
     */
    public PhaseTime {
        new Faults().missing("phase", phase).noTime("time", time).refuse();
    }
}
