package net.cibc.bilan.offer;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The time that is agreed for a phase. The law sets no share of the hours (the ministry's sheet: "Le temps consacré à
 * chaque phase est variable").
 *
 * @param phase  the phase, not null
 * @param time  the agreed time, more than zero, not null
 */
public record PhaseTime(Phase phase, Duration time) {

    /**
     * Refuses a time that is zero or negative.
     */
    public PhaseTime {
        Objects.requireNonNull(phase, "phase");
        InvalidValueException.refuseNotPositive("time", Optional.of(time));
    }

    static void refuseTwice(String field, List<PhaseTime> times) {
        Set<Phase> known = EnumSet.noneOf(Phase.class);
        for (PhaseTime each : times) {
            if (!known.add(each.phase)) {
                throw new InvalidValueException(field, "free of a phase that stands twice", each.phase + " twice");
            }
        }
    }
}
