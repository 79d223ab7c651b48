package net.cibc.bilan.rule;

import net.cibc.bilan.norm.Source;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;

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
     * @param id  its name, as a rule would have it
     * @param source  where it is written
     * @param frenchTitle  what is asked for, in French
     * @param englishTitle  what is asked for, in English
     * @param frenchReason  why it is not judged, in French
     * @param englishReason  why it is not judged, in English
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
        this.title = new Words(frenchTitle, englishTitle);
        this.reason = new Words(frenchReason, englishReason);
    }

    /**
     * Gets its name.
     *
     * @return the name
     */
    public RuleId getId() {
        return id;
    }

    /**
     * Gets where it is written.
     *
     * @return the source
     */
    public Source getSource() {
        return source;
    }

    /**
     * Writes what is asked for.
     *
     * @param language  the language
     * @return the text
     */
    public String title(Language language) {
        return title.in(language);
    }

    /**
     * Writes why it is not judged.
     *
     * @param language  the language
     * @return the text
     */
    public String reason(Language language) {
        return reason.in(language);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
