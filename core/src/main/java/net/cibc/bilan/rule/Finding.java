package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;

/**
 * One reason for a verdict: at which place of the case file, how serious, and in words.
 *
 * <p>Logs, screens and tests each use their own part of it. The values of the library's rules are numbers, days,
 * durations, constants of the model, SIREN numbers and paths, never a person's name; those of a house rule are what it
 * gives.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Finding {

    /** The day up to which something was counted, which moves with the day of the question. */
    private static final String AS_OF = "asOf";

    /** What a case file takes as a text. */
    private static final int LONGEST = 10_000;

    private final Rule rule;
    private final Source source;
    private final Answer.Reason reason;

    /** The place apart from the order of lists. */
    private final String place;

    Finding(Rule rule, Source source, Answer.Reason reason, String place) {
        this.rule = rule;
        this.source = source;
        this.reason = reason;
        this.place = place;
    }

    /**
     * Gets the name of the rule.
     *
     * @return the name
     */
    public RuleId getRule() {
        return rule.getId();
    }

    /**
     * Gets where it is written, and of what kind that source is: the version in force on the day that decides, or what
     * the offer of the case file names.
     *
     * @return the source
     */
    public Source getSource() {
        return source;
    }

    /**
     * Gets the key of the text, within the rule.
     *
     * @return the key, such as {@code exceeded}
     */
    public String getKey() {
        return reason.text();
    }

    /**
     * Gets the verdict that this finding leads to.
     *
     * @return the verdict
     */
    public Verdict getVerdict() {
        return reason.verdict();
    }

    /**
     * Gets how serious the finding is.
     *
     * @return the severity
     */
    public Severity getSeverity() {
        return reason.severity();
    }

    /**
     * Gets the place in the case file.
     *
     * @return the path through stored properties, such as {@code sessions[4].end}, empty for the case file itself
     */
    public String getPath() {
        return reason.path();
    }

    /**
     * Gets the reason with its values, before it is said in a language and without the citation.
     *
     * @return the text, whose values stand in the order in which the rule gave them
     */
    public Text getText() {
        return new Text(rule.text(reason.text()), reason.values());
    }

    /**
     * Gets what the finding says and of what, apart from any language and from the order of lists: two findings of one
     * rule that say the same of the same fact are the same. The value {@code asOf}, the day up to which something was
     * counted, is no part of it.
     *
     * @return the key of the text, its place as {@link net.cibc.bilan.Snapshot#place(String)} names it, and its values
     *     in the order of their names, such as {@code return at sessions[s7].start; day=2026-12-14; phase=PRELIMINARY},
     *     or a short number for what has more than 10 000 characters
     */
    public String statement() {
        StringBuilder statement = new StringBuilder(getKey());
        if (!place.isEmpty()) {
            statement.append(" at ").append(place);
        }
        new TreeMap<>(reason.values()).forEach((name, value) -> {
            if (!(value instanceof Words) && !name.equals(AS_OF) && !value.equals(getPath())) {
                statement.append("; ").append(name).append('=').append(value);
            }
        });
        return statement.length() <= LONGEST
                ? statement.toString()
                : "#" + statement.toString().hashCode();
    }

    /**
     * Acknowledges this finding, to be recorded in the case file: {@code
     * bilan.record(finding.acknowledged(by, day).because("…"))}. The verdict stays.
     *
     * @param by  somebody at the centre
     * @param day  the day of the acknowledgement, in the zone of the bilan
     * @return the acknowledgement, as yet without its reason
     */
    public Acknowledgement acknowledged(PersonId by, LocalDate day) {
        return Acknowledgement.builder()
                .rule(rule.getId().value())
                .finding(statement())
                .acknowledgedBy(by)
                .acknowledgedOn(day)
                .build();
    }

    /**
     * Gets the day until which an awaited event is in time.
     *
     * @return the day, included, empty where nothing is awaited or no day is known
     */
    public Optional<LocalDate> getUntil() {
        return reason.verdict() == Verdict.PENDING && reason.values().get("until") instanceof LocalDate until
                ? Optional.of(until)
                : Optional.empty();
    }

    /**
     * Writes the reason, with the citation of the source.
     *
     * @param locale  any French locale for French, any other for English
     * @return the text, in one line
     */
    public String text(Locale locale) {
        return text(Language.of(locale));
    }

    /**
     * Writes the reason, with the citation of the source.
     *
     * @param language  the language
     * @return the text, in one line
     */
    public String text(Language language) {
        return getText().in(language) + " (" + source.getCitation() + ")";
    }

    @Override
    public String toString() {
        return rule.getId() + (reason.path().isEmpty() ? "" : " at " + reason.path()) + ": " + text(Language.ENGLISH);
    }
}
