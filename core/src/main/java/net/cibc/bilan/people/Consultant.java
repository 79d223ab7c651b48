package net.cibc.bilan.people;

import jakarta.validation.constraints.NotBlank;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The counsellor who leads a bilan or takes part in it: <em>consultant</em> or <em>conseiller</em>, two words of the
 * network for one role.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Consultant implements WithConsultant permits ImmutableConsultant {

    Consultant() {}

    /**
     * Obtains a consultant.
     *
     * @param id  the application's identifier, not blank
     * @param name  the name under which the person is addressed, not null
     * @return the consultant, not null
     */
    public static Consultant of(String id, String name) {
        return builder().id(PersonId.of(id)).name(name).build();
    }

    /**
     * Gets the application's identifier of the person.
     *
     * @return the identifier, not null
     */
    public abstract PersonId getId();

    /**
     * Gets the name under which the person is addressed.
     *
     * @return the name, not null
     */
    @NotBlank
    @Value.Redacted
    public abstract String getName();

    /**
     * Obtains an empty builder.
     *
     * @return the builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consultant}; everything is required. */
    public static final class Builder extends ImmutableConsultant.Builder {
        Builder() {}
    }
}
