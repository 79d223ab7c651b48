package net.cibc.bilan.document;

import java.util.List;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The text of the <em>document de synthèse</em>, and the person's remarks on it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Synthesis implements WithSynthesis permits ImmutableSynthesis {

    Synthesis() {}

    /**
     * Obtains a synthesis without remarks.
     *
     * @param text  the text
     * @return the synthesis
     */
    public static Synthesis of(String text) {
        return builder().text(text).build();
    }

    /**
     * Gets the text.
     *
     * @return the text
     */
    @Value.Redacted
    public abstract String getText();

    /**
     * Gets the person's remarks.
     *
     * @return the remarks
     */
    @Value.Redacted
    public abstract List<String> getRemarks();

    @Value.Check
    void check() {
        Refuse.blank("text", getText());
        Refuse.blank("remarks", getRemarks());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Synthesis}; the text is required. */
    public static final class Builder extends ImmutableSynthesis.Builder {
        Builder() {}
    }
}
