package net.cibc.bilan.lab;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A centre in which an experiment is run, and since when.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class HostCentre implements WithHostCentre permits ImmutableHostCentre {

    HostCentre() {}

    /**
     * Obtains a centre that takes part without a last day.
     *
     * @param code  the short code of the centre, not blank
     * @param since  the first day
     * @return the centre
     */
    public static HostCentre of(String code, LocalDate since) {
        return builder().code(code).since(since).build();
    }

    /**
     * Gets the short code of the centre.
     *
     * @return the code, not blank
     */
    public abstract String getCode();

    /**
     * Gets the first day on which the centre takes part, foreseen or past.
     *
     * @return the day
     */
    public abstract LocalDate getSince();

    /**
     * Gets the last day on which the centre takes part.
     *
     * @return the day, included, or empty if none is set
     */
    public abstract Optional<LocalDate> getUntil();

    @Value.Check
    void check() {
        new Faults()
                .blank("code", getCode())
                .farAway("since", getSince())
                .farAway("until", getUntil())
                .before("until", getUntil(), "since", getSince())
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

    /** Builds a {@link HostCentre}; code and first day are required. */
    public static final class Builder extends ImmutableHostCentre.Builder {
        Builder() {}
    }
}
