package net.cibc.bilan.document;

import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A part of the synthesis that the centre's template provides, such as the skills found or the steps of the project.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SynthesisPart implements WithSynthesisPart permits ImmutableSynthesisPart {

    SynthesisPart() {}

    /**
     * Obtains a part that is still to be written.
     *
     * @param heading  the heading, not blank
     * @return the part
     */
    public static SynthesisPart of(String heading) {
        return builder().heading(heading).build();
    }

    /**
     * Gets the heading.
     *
     * @return the heading, not blank
     */
    @Value.Redacted
    public abstract String getHeading();

    /**
     * Gets the text.
     *
     * @return the text, not blank, or empty while it is not written
     */
    @Value.Redacted
    public abstract Optional<String> getText();

    @Value.Check
    void check() {
        new Faults().blank("heading", getHeading()).blank("text", getText()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SynthesisPart}; the heading is required. */
    public static final class Builder extends ImmutableSynthesisPart.Builder {
        Builder() {}
    }
}
