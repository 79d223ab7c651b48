package net.cibc.bilan.document;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The text of the <em>document de synthèse</em>, and the person's remarks on it. The law does not describe what it
 * contains; a centre that writes it by a template keeps its parts.
 *
 * <p>A synthesis that has neither a text nor a part is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Synthesis implements WithSynthesis permits ImmutableSynthesis {

    private static final Words TEXT_OR_PARTS =
            new Words("présent s'il n'y a pas de parties (parts)", "present where there are no parts");
    private static final Words NONE = new Words("rien", "none");

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
     * @return the text, not blank, or empty if all of it stands in the parts
     */
    @Value.Redacted
    public abstract Optional<String> getText();

    /**
     * Gets the parts that the template provides, written or not.
     *
     * @return the parts, in their order, none where there is no template
     */
    @Value.Redacted
    public abstract List<SynthesisPart> getParts();

    /**
     * Gets the person's remarks.
     *
     * @return the remarks
     */
    @Value.Redacted
    public abstract List<String> getRemarks();

    @Value.Check
    void check() {
        new Faults()
                .blank("text", getText())
                .when(getText().isEmpty() && getParts().isEmpty(), "text", TEXT_OR_PARTS, NONE)
                .blank("remarks", getRemarks())
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

    /** Builds a {@link Synthesis}; the text, or a part, is required. */
    public static final class Builder extends ImmutableSynthesis.Builder {
        Builder() {}
    }
}
