package net.cibc.bilan.document;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The destruction of documents. It records their kinds and the day, and nothing of their content.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Destruction implements Fact, WithDestruction permits ImmutableDestruction {

    Destruction() {}

    /**
     * Obtains a destruction.
     *
     * @param day  the day, in the zone of the bilan
     * @param documents  the kinds of document that were destroyed
     * @return the destruction
     */
    public static Destruction of(LocalDate day, List<DocumentKind> documents) {
        return builder().destroyedOn(day).documents(documents).build();
    }

    /**
     * Gets the day of the destruction, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getDestroyedOn();

    /**
     * Gets the kinds of document that were destroyed.
     *
     * @return the kinds
     */
    public abstract List<DocumentKind> getDocuments();

    @Value.Check
    void check() {
        new Faults().farAway("destroyedOn", getDestroyedOn()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Destruction}; the day is required. */
    public static final class Builder extends ImmutableDestruction.Builder {
        Builder() {}
    }
}
