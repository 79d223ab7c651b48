package net.cibc.bilan.written;

import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The library's rules and what they do not judge, for programs that do not run the library. The norms, with the days
 * since which each number applies, stand in the practice of its edition.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenCatalogue implements WithWrittenCatalogue permits ImmutableWrittenCatalogue {

    WrittenCatalogue() {}

    /**
     * Writes the library's catalogue down, under the standard practice and without cases, which are no part of the
     * library.
     *
     * @param language  the language of its texts
     * @return the catalogue
     */
    public static WrittenCatalogue of(Language language) {
        Edition edition = Edition.of(language, Practice.standard());
        return builder()
                .edition(edition)
                .rules(Stream.of(Book.values())
                        .flatMap(book -> book.rules().stream().map(rule -> WrittenRule.of(rule, book, edition)))
                        .toList())
                .unjudged(Stream.of(Book.values())
                        .flatMap(book -> book.unjudged().stream().map(each -> WrittenUnjudged.of(each, book, language)))
                        .toList())
                .labels(WrittenLabel.all(language))
                .build();
    }

    /**
     * Gets by what it was written.
     *
     * @return the edition
     */
    public abstract Edition getEdition();

    /**
     * Gets the rules.
     *
     * @return the rules of all rulebooks, each in the order of its rulebook
     */
    public abstract List<WrittenRule> getRules();

    /**
     * Gets what sources ask for and no rule judges.
     *
     * @return the declarations
     */
    public abstract List<WrittenUnjudged> getUnjudged();

    /**
     * Gets what the constants are called that the documents of the library name, each by the name of its type in the
     * schemas.
     *
     * @return the names, in the language of the document
     */
    public abstract List<WrittenLabel> getLabels();

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenCatalogue}; the edition is required. */
    public static final class Builder extends ImmutableWrittenCatalogue.Builder {
        Builder() {}
    }
}
