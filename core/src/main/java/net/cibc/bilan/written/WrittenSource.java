package net.cibc.bilan.written;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A version of a text that binds, with its days.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenSource implements WithWrittenSource permits ImmutableWrittenSource {

    WrittenSource() {}

    /**
     * Writes a version of a source down.
     *
     * @param source  the version; later ones are not told, but for the day of the next
     * @return the version with its days
     */
    public static WrittenSource of(Source source) {
        return builder()
                .kind(source.getKind())
                .citation(source.getCitation())
                .since(source.getSince())
                .until(source.getUntil())
                .replacedOn(source.getSuccessor().flatMap(Source::getSince))
                .build();
    }

    /**
     * Gets how strongly the text binds.
     *
     * @return the kind
     */
    public abstract SourceKind getKind();

    /**
     * Gets the text and the part of it that is cited.
     *
     * @return the citation, in the form that is usual in France in every language, not blank
     */
    public abstract String getCitation();

    /**
     * Gets the day since which this version applies.
     *
     * @return the day, empty if the text has no dated versions
     */
    public abstract Optional<LocalDate> getSince();

    /**
     * Gets the last day of a text that ended without a successor.
     *
     * @return the day, included, empty if none is known
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Gets the day since which the next version applies instead.
     *
     * @return the day, empty if no later version is known
     */
    public abstract Optional<LocalDate> getReplacedOn();

    @Value.Check
    void check() {
        new Faults()
                .blank("citation", getCitation())
                .farAway("since", getSince())
                .farAway("until", getUntil())
                .farAway("replacedOn", getReplacedOn())
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

    /** Builds a {@link WrittenSource}; kind and citation are required. */
    public static final class Builder extends ImmutableWrittenSource.Builder {
        Builder() {}
    }
}
