package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * That this bilan takes part in an experiment of the network. The case file names the experiment; the experiment holds
 * aggregates only and names no case file.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ExperimentPart implements Fact, WithExperimentPart permits ImmutableExperimentPart {

    ExperimentPart() {}

    /**
     * Obtains a part in an experiment to which the person has not agreed yet.
     *
     * @param experiment  the experiment
     * @param day  the day from which the bilan takes part, in the zone of the bilan
     * @return the part
     */
    public static ExperimentPart of(ExperimentId experiment, LocalDate day) {
        return builder().experiment(experiment).since(day).build();
    }

    /**
     * Gets the experiment. It identifies the part within a case file.
     *
     * @return the experiment
     */
    public abstract ExperimentId getExperiment();

    /**
     * Gets the day from which the bilan takes part, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getSince();

    /**
     * Gets the day on which the person agreed to take part, in the zone of the bilan.
     *
     * @return the day, or empty where the person has not agreed
     */
    public abstract Optional<LocalDate> getAgreedOn();

    /**
     * Returns a copy of this part to which the person agreed.
     *
     * @param day  the day of the agreement, in the zone of the bilan
     * @return the part
     */
    public ExperimentPart agreed(LocalDate day) {
        return withAgreedOn(day);
    }

    /**
     * Returns this part as it was known at the end of a day, without a later agreement.
     *
     * @param day  the day, in the zone of the bilan
     * @return the part as of that day, or empty if it had not begun
     */
    public Optional<ExperimentPart> asOf(LocalDate day) {
        return getSince().isAfter(day)
                ? Optional.empty()
                : Optional.of(withAgreedOn(Moments.knownBy(day, getAgreedOn())));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("since", getSince())
                .farAway("agreedOn", getAgreedOn())
                .refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExperimentPart}; experiment and first day are required. */
    public static final class Builder extends ImmutableExperimentPart.Builder {
        Builder() {}
    }
}
