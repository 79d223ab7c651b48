package net.cibc.bilan.norm;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Where a rule is written, so that a reader can check the library against the text.
 *
 * <p>For example the Code du travail, art. L6313-4, in the version in force since 1 January 2019. The citation is given
 * as French practice writes it, in every language.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Source implements WithSource permits ImmutableSource {

    Source() {}

    /**
     * Obtains an article of law in one of its versions.
     *
     * @param citation  the text and the article, such as {@code Code du travail, art. L6313-4}, not blank
     * @param version  the day since which that version is in force
     * @return the source
     */
    public static Source law(String citation, LocalDate version) {
        return builder()
                .kind(SourceKind.LAW)
                .citation(citation)
                .version(version)
                .build();
    }

    /**
     * Obtains a published offer.
     *
     * @param citation  the offer and where it is described, not blank
     * @param version  the day since which it is proposed
     * @return the source
     */
    public static Source offer(String citation, LocalDate version) {
        return builder()
                .kind(SourceKind.OFFER)
                .citation(citation)
                .version(version)
                .build();
    }

    /**
     * Obtains a guide that auditors or funders read the law by.
     *
     * @param citation  the guide and the place in it, not blank
     * @param version  the day of that version
     * @return the source
     */
    public static Source guide(String citation, LocalDate version) {
        return builder()
                .kind(SourceKind.GUIDE)
                .citation(citation)
                .version(version)
                .build();
    }

    /**
     * Obtains what was agreed for this bilan. It has no version of its own: it stands in the case file.
     *
     * @param citation  the name of the agreement, not blank
     * @return the source
     */
    public static Source agreement(String citation) {
        return builder().kind(SourceKind.AGREEMENT).citation(citation).build();
    }

    /**
     * Obtains a centre's own text.
     *
     * @param citation  the name of the text, not blank
     * @return the source
     */
    public static Source house(String citation) {
        return builder().kind(SourceKind.HOUSE).citation(citation).build();
    }

    /**
     * Gets how strongly it binds.
     *
     * @return the kind
     */
    public abstract SourceKind getKind();

    /**
     * Gets the text and the place in it.
     *
     * @return the citation, not blank
     */
    public abstract String getCitation();

    /**
     * Gets the day since which the cited version counts.
     *
     * @return the day, empty where the text has no dated version
     */
    public abstract Optional<LocalDate> getVersion();

    @Value.Check
    void check() {
        InvalidValueException.refuseBlank("citation", getCitation());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}; kind and citation are required. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
