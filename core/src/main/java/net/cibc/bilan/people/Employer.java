package net.cibc.bilan.people;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The person's employer. It is recorded only if it takes part in the bilan, because a person may undertake a bilan
 * without the employer's knowledge.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Employer implements WithEmployer permits ImmutableEmployer {

    Employer() {}

    /**
     * Obtains an employer.
     *
     * @param name  the name
     * @return the employer
     */
    public static Employer of(String name) {
        return builder().name(name).build();
    }

    /**
     * Gets the name.
     *
     * @return the name
     */
    @NotBlank
    @Value.Redacted
    public abstract String getName();

    /**
     * Gets the SIRET of the establishment in which the person works.
     *
     * @return the SIRET, or empty if it is not known
     */
    @Value.Redacted
    public abstract Optional<Siret> getSiret();

    @Value.Check
    void check() {
        new Faults().unstorable("name", getName()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Employer}; the name is required. */
    public static final class Builder extends ImmutableEmployer.Builder {
        Builder() {}
    }
}
