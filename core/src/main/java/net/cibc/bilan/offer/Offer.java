package net.cibc.bilan.offer;

import jakarta.validation.constraints.NotBlank;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A version of an offer, as it was proposed to the person.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Offer implements WithOffer permits ImmutableOffer {

    Offer() {}

    /**
     * Gets the short name of the offer, the same in all its versions, such as {@code cibc-remote}.
     *
     * @return the code, not blank
     */
    public abstract String getCode();

    /**
     * Gets the version of the offer, such as {@code 2023}.
     *
     * @return the version, not blank
     */
    public abstract String getVersion();

    /**
     * Gets the name under which the offer is proposed.
     *
     * @return the title
     */
    @NotBlank
    public abstract String getTitle();

    /**
     * Gets where the offer takes place.
     *
     * @return the mode
     */
    public abstract DeliveryMode getMode();

    /**
     * Gets what the offer promises.
     *
     * @return the terms
     */
    public abstract Terms getTerms();

    @Value.Check
    void check() {
        InvalidValueException.refuseBlank("code", getCode());
        InvalidValueException.refuseBlank("version", getVersion());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Offer}; everything is required. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
