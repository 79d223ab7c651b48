package net.cibc.bilan.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * One value that was read of a measure. It is an aggregate, of a centre or of the whole experiment, and never of one
 * person.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Reading implements WithReading permits ImmutableReading {

    private static final Words MORE_THAN_ONE = new Words("supérieur à un", "more than one");

    Reading() {}

    /**
     * Obtains a reading of the whole experiment.
     *
     * @param measure  the identifier of the measure, not blank
     * @param day  the day on which it was read
     * @param value  the value, in the unit of the measure
     * @return the reading
     */
    public static Reading of(String measure, LocalDate day, BigDecimal value) {
        return builder().measure(measure).day(day).value(value).build();
    }

    /**
     * Gets which measure was read.
     *
     * @return the identifier of the measure within the experiment
     */
    public abstract String getMeasure();

    /**
     * Gets the day on which it was read.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Gets the centre of which it was read.
     *
     * @return the short code of the centre, or empty for the whole experiment
     */
    public abstract Optional<String> getCentre();

    /**
     * Gets the value.
     *
     * @return the value, in the unit of the measure, below 10^9 and without zeros after its last decimal
     */
    public abstract BigDecimal getValue();

    /**
     * Gets on how many people the value rests.
     *
     * @return the number, more than one, or empty if it is not known or no people were counted
     */
    public abstract Optional<Integer> getPeople();

    @Value.Check
    Reading check() {
        Faults faults = new Faults()
                .blank("measure", getMeasure())
                .farAway("day", getDay())
                .blank("centre", getCentre())
                .when(
                        getPeople().filter(people -> people < 2).isPresent(),
                        "people",
                        MORE_THAN_ONE,
                        Faults.ANOTHER_NUMBER);
        Amount.check(faults, "value", getValue()).refuse();
        BigDecimal plain = Amount.plain(getValue());
        return plain.scale() == getValue().scale() ? this : withValue(plain);
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}; measure, day and value are required. */
    public static final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
