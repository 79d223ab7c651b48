package net.cibc.bilan.written;

import java.time.LocalDate;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * By what a document was written: which version of the library, which catalogue, in which language, and how open
 * questions were read.
 *
 * <p>The version of the catalogue is a day: that since which the newest text applies which the library's own rules
 * cite. A rule is changed with the library; two libraries of one such day know the same state of the law.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Edition implements WithEdition permits ImmutableEdition {

    Edition() {}

    /** The edition of this library. */
    static Edition of(Language language, Practice practice) {
        return builder()
                .library(Told.LIBRARY)
                .catalogue(Told.CATALOGUE)
                .language(language)
                .practice(practice)
                .build();
    }

    /**
     * Gets the version of the library.
     *
     * @return the version, such as {@code 0.1.0}, not blank
     */
    public abstract String getLibrary();

    /**
     * Gets up to which text the catalogue of rules knows the law.
     *
     * @return the day since which the newest text that it cites applies, which may be a day to come
     */
    public abstract LocalDate getCatalogue();

    /**
     * Gets the language of the texts.
     *
     * @return the language
     */
    public abstract Language getLanguage();

    /**
     * Gets how open questions were read, and the norms that were applied.
     *
     * @return the practice
     */
    public abstract Practice getPractice();

    @Value.Check
    void check() {
        new Faults()
                .blank("library", getLibrary())
                .farAway("catalogue", getCatalogue())
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

    /** Builds an {@link Edition}; everything is required. */
    public static final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
