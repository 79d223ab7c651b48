package net.cibc.bilan.offer;

import jakarta.validation.constraints.NotBlank;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * An offer in the version that was proposed to the person.
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
     * Gets where the bilan takes place.
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

    /**
     * Gets the text that describes the offer. Rules about a promise cite it, so that a centre's own offer is never
     * attributed to the network.
     *
     * @return the source, of the kind {@link SourceKind#OFFER} and without a successor; by default it cites the title
     *     and the version
     */
    @Value.Default
    public Source getSource() {
        return Source.offer("offre «\u00a0" + getTitle() + "\u00a0», version " + getVersion());
    }

    @Value.Check
    void check() {
        Refuse.blank("code", getCode());
        Refuse.blank("version", getVersion());
        if (getSource().getKind() != SourceKind.OFFER
                || getSource().getSuccessor().isPresent()) {
            throw new InvalidValueException("source", "of the kind OFFER and of one version", getSource());
        }
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Offer}; everything except the source is required. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
