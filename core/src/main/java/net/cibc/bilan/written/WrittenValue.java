package net.cibc.bilan.written;

import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A value of which a text speaks: for programs in a form that no language changes, and for people as the text writes
 * it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenValue implements WithWrittenValue permits ImmutableWrittenValue {

    WrittenValue() {}

    /**
     * Gets the name of the value within the text.
     *
     * @return the name, such as {@code counted}, not blank
     */
    public abstract String getName();

    /**
     * Gets what kind of value it is.
     *
     * @return the kind
     */
    public abstract ValueKind getKind();

    /**
     * Gets the value for programs.
     *
     * @return the value in the form that its kind tells, such as {@code PT24H30M}, not blank
     */
    public abstract String getValue();

    /**
     * Gets the value as people read it.
     *
     * @return the value in the language of the document, such as {@code 24 h 30}, not blank
     */
    public abstract String getText();

    @Value.Check
    void check() {
        new Faults()
                .blank("name", getName())
                .blank("value", getValue())
                .blank("text", getText())
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

    /** Builds a {@link WrittenValue}; everything is required. */
    public static final class Builder extends ImmutableWrittenValue.Builder {
        Builder() {}
    }
}
