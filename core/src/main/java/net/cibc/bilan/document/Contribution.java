package net.cibc.bilan.document;

import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Something that the consultant contributed to the person's reflection.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Contribution implements WithContribution permits ImmutableContribution {

    Contribution() {}

    /**
     * Obtains a contribution.
     *
     * @param kind  the kind of contribution
     * @param text  what was contributed
     * @return the contribution
     */
    public static Contribution of(ContributionKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /**
     * Gets the kind of contribution.
     *
     * @return the kind
     */
    @Value.Redacted
    public abstract ContributionKind getKind();

    /**
     * Gets what was contributed.
     *
     * @return the text
     */
    @Value.Redacted
    public abstract String getText();

    @Value.Check
    void check() {
        new Faults().blank("text", getText()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contribution}; everything is required. */
    public static final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
