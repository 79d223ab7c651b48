package net.cibc.bilan.rule;

import net.cibc.bilan.norm.Source;

/**
 * Something that a source asks for and that no rule judges, because no fact can decide it or because one case file
 * cannot show it. It is declared, so that nobody takes silence for compliance.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Unjudged {

    private final RuleId id;
    private final Source source;
    private final Words title;
    private final Words reason;

    /**
     * Declares what is not judged.
     *
     * @param id  its name, as a rule would have it, not null
     * @param source  where it is written, not null
     * @param frenchTitle  what is asked for, in French, not null
     * @param englishTitle  what is asked for, in English, not null
     * @param frenchReason  why it is not judged, in French, not null
     * @param englishReason  why it is not judged, in English, not null
     */
    public Unjudged(
            String id,
            Source source,
            String frenchTitle,
            String englishTitle,
            String frenchReason,
            String englishReason) {
        this.id = RuleId.of(id);
        this.source = source;
        this.title = Words.punctuated(frenchTitle, englishTitle);
        this.reason = Words.punctuated(frenchReason, englishReason);
    }

    /**
     * Gets its name.
     *
     * @return the name, not null
     */
    public RuleId getId() {
        return id;
    }

    /**
     * Gets where it is written.
     *
     * @return the source, not null
     */
    public Source getSource() {
        return source;
    }

    /**
     * Writes what is asked for.
     *
     * @param language  the language, not null
     * @return the text, not null
     */
    public String title(Language language) {
        return title.in(language);
    }

    /**
     * Writes why it is not judged.
     *
     * @param language  the language, not null
     * @return the text, not null
     */
    public String reason(Language language) {
        return reason.in(language);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
