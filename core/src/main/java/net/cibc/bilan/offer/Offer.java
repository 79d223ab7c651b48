package net.cibc.bilan.offer;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * An offer in the version that was proposed to the person.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Offer implements WithOffer permits ImmutableOffer {

    private static final Words OFFER = new Words("OFFER, la nature d'une offre", "OFFER, the kind of an offer");
    private static final Words ABSENT =
            new Words("absent : une offre n'a qu'une version", "absent, as an offer has one version only");

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

    /**
     * Gets what the offer promises beside the numbers of its terms.
     *
     * @return the promises, by default those that the network published for an offer of this code and version, and none
     *     for any other offer
     */
    @Value.Default
    public List<Promise> getPromises() {
        return published(getCode(), getVersion());
    }

    // What Centre Inffo told on 12 April 2023; the training and the resources are those of the remote bilan alone.
    private static List<Promise> published(String code, String version) {
        if (!version.equals("2023")) {
            return List.of();
        }
        return switch (code) {
            case "cibc-remote" -> List.of(Promise.values());
            case "cibc-in-person", "cibc-blended" -> List.of(Promise.ACTION_PLAN);
            default -> List.of();
        };
    }

    /**
     * Tells whether the offer makes a promise.
     *
     * @param promise  the promise
     * @return true if it stands among the promises
     */
    public boolean promises(Promise promise) {
        return getPromises().contains(promise);
    }

    @Value.Check
    void check() {
        SourceKind kind = getSource().getKind();
        new Faults()
                .blank("code", getCode())
                .blank("version", getVersion())
                .unstorable("title", getTitle())
                .when(kind != SourceKind.OFFER, "source.kind", OFFER, kind)
                .when(getSource().getSuccessor().isPresent(), "source.successor", ABSENT, Faults.A_VALUE)
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

    /** Builds an {@link Offer}; everything except the source and the promises is required. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
