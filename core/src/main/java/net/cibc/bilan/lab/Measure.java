package net.cibc.bilan.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What an experiment will be judged by, said before it starts: what is counted, in which unit, and by when.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Measure implements WithMeasure permits ImmutableMeasure {

    Measure() {}

    /**
     * Obtains a measure without a target.
     *
     * @param id  the identifier within the experiment, not blank
     * @param what  what is measured, not blank
     * @param unit  the unit, such as {@code %}, not blank
     * @param plannedFor  the last day for a reading
     * @return the measure
     */
    public static Measure of(String id, String what, String unit, LocalDate plannedFor) {
        return builder().id(id).what(what).unit(unit).plannedFor(plannedFor).build();
    }

    /**
     * Gets the identifier within the experiment.
     *
     * @return the identifier, not blank
     */
    public abstract String getId();

    /**
     * Gets what is measured.
     *
     * @return a few words, not blank
     */
    public abstract String getWhat();

    /**
     * Gets the unit of its readings, such as {@code %} or {@code jours}.
     *
     * @return the unit, not blank
     */
    public abstract String getUnit();

    /**
     * Gets the last day for a reading.
     *
     * @return the day, included
     */
    public abstract LocalDate getPlannedFor();

    /**
     * Gets the value that is hoped for.
     *
     * @return the value in the unit, or empty if none was set
     */
    public abstract Optional<BigDecimal> getTarget();

    @Value.Check
    Measure check() {
        Faults faults = new Faults()
                .blank("id", getId())
                .blank("what", getWhat())
                .blank("unit", getUnit())
                .farAway("plannedFor", getPlannedFor());
        getTarget().ifPresent(target -> Amount.check(faults, "target", target));
        faults.refuse();
        Optional<BigDecimal> plain = getTarget().map(Amount::plain);
        return plain.equals(getTarget()) ? this : withTarget(plain);
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}; everything but the target is required. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
