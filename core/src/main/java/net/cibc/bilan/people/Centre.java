package net.cibc.bilan.people;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The centre that carries out the bilan, such as a CIBC.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Centre implements WithCentre permits ImmutableCentre {

    Centre() {}

    /**
     * Obtains a centre.
     *
     * @param code  the short code of the centre in the network, not blank
     * @param name  the full name
     * @return the centre
     */
    public static Centre of(String code, String name) {
        return builder().code(code).name(name).build();
    }

    /**
     * Gets the short code of the centre in the network, such as {@code sud}.
     *
     * @return the code, not blank
     */
    public abstract String getCode();

    /**
     * Gets the full name.
     *
     * @return the name
     */
    @NotBlank
    public abstract String getName();

    /**
     * Gets the SIRET of the centre's establishment.
     *
     * @return the SIRET, or empty if it is not known
     */
    public abstract Optional<Siret> getSiret();

    /**
     * Gets the number under which the centre declared its activity, the <em>NDA</em>. Every convention states it.
     *
     * @return the number, or empty if it is not known
     */
    public abstract Optional<ActivityDeclarationNumber> getActivityDeclarationNumber();

    @Value.Check
    void check() {
        new Faults().blank("code", getCode()).unstorable("name", getName()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Centre}; code and name are required. */
    public static final class Builder extends ImmutableCentre.Builder {
        Builder() {}
    }
}
