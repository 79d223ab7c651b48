package net.cibc.bilan.written;

import java.util.List;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A rule as the catalogue tells it, for programs that do not run the library: what must hold, where that is written
 * since when, what it is about, all that it may say, and the cases that prove it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenRule implements WithWrittenRule permits ImmutableWrittenRule {

    WrittenRule() {}

    static WrittenRule of(Rule rule, Book book, Edition edition) {
        Language language = edition.getLanguage();
        return builder()
                .id(rule.getId())
                .book(book)
                .title(rule.title(language))
                .kind(rule.getSource().getKind())
                .subject(SubjectKind.seenAs(rule.getView()))
                .decisiveDay(rule.getDecisiveDay())
                .judgingSchedule(rule.isJudgingSchedule())
                .needs(rule.needs(edition.getPractice()))
                .versions(rule.getSource().versions().stream()
                        .map(WrittenSource::of)
                        .toList())
                .texts(rule.textKeys().stream()
                        .map(key -> new WrittenText(key, rule.text(key).in(language)))
                        .toList())
                .build();
    }

    /**
     * Gets the name of the rule.
     *
     * @return the name, which is never renamed or given to another rule
     */
    public abstract RuleId getId();

    /**
     * Gets in which rulebook it stands.
     *
     * @return the rulebook
     */
    public abstract Book getBook();

    /**
     * Gets what must hold, in a few words.
     *
     * @return the title in the language of the document, not blank
     */
    public abstract String getTitle();

    /**
     * Gets of what kind its source is.
     *
     * @return the kind
     */
    public abstract SourceKind getKind();

    /**
     * Gets what it is about.
     *
     * @return the kind of document that it judges
     */
    public abstract SubjectKind getSubject();

    /**
     * Gets which day decides whether it speaks, and in which version.
     *
     * @return the decisive day
     */
    public abstract DecisiveDay getDecisiveDay();

    /**
     * Gets whether it can be asked about a planned course.
     *
     * @return true if it judges a schedule
     */
    public abstract boolean isJudgingSchedule();

    /**
     * Gets the kinds of fact without which it cannot be judged under the practice.
     *
     * @return the kinds
     */
    public abstract List<FactKind> getNeeds();

    /**
     * Gets where it is written.
     *
     * @return the versions of its source, in the order of their days; what a rule about an offer cites stands in each
     *     case file
     */
    public abstract List<WrittenSource> getVersions();

    /**
     * Gets all that it may say.
     *
     * @return the texts, in the language of the document
     */
    public abstract List<WrittenText> getTexts();

    /**
     * Gets the cases that prove it.
     *
     * @return the cases, empty where they are not at hand
     */
    public abstract List<WrittenCase> getCases();

    @Value.Check
    void check() {
        new Faults().blank("title", getTitle()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenRule}; everything except the lists is required. */
    public static final class Builder extends ImmutableWrittenRule.Builder {
        Builder() {}
    }
}
