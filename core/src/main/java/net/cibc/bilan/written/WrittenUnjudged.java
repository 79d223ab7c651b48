package net.cibc.bilan.written;

import java.util.List;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Unjudged;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Something that a source asks for and that no rule judges. It is told, so that nobody takes silence for compliance.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenUnjudged implements WithWrittenUnjudged permits ImmutableWrittenUnjudged {

    WrittenUnjudged() {}

    static WrittenUnjudged of(Unjudged unjudged, Book book, Language language) {
        return builder()
                .id(unjudged.getId())
                .book(book)
                .title(unjudged.title(language))
                .reason(unjudged.reason(language))
                .kind(unjudged.getSource().getKind())
                .versions(unjudged.getSource().versions().stream()
                        .map(WrittenSource::of)
                        .toList())
                .build();
    }

    /**
     * Gets its name.
     *
     * @return the name, as a rule would have it
     */
    public abstract RuleId getId();

    /**
     * Gets beside which rulebook it is declared.
     *
     * @return the rulebook
     */
    public abstract Book getBook();

    /**
     * Gets what is asked for.
     *
     * @return the title in the language of the document, not blank
     */
    public abstract String getTitle();

    /**
     * Gets why no rule judges it.
     *
     * @return the reason in the language of the document, not blank
     */
    public abstract String getReason();

    /**
     * Gets of what kind its source is.
     *
     * @return the kind
     */
    public abstract SourceKind getKind();

    /**
     * Gets where it is written.
     *
     * @return the versions of its source, in the order of their days
     */
    public abstract List<WrittenSource> getVersions();

    @Value.Check
    void check() {
        new Faults().blank("title", getTitle()).blank("reason", getReason()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenUnjudged}; everything except the versions is required. */
    public static final class Builder extends ImmutableWrittenUnjudged.Builder {
        Builder() {}
    }
}
