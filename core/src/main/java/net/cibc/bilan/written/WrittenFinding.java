package net.cibc.bilan.written;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * One reason for a verdict, or what tells that a rule is kept: at which place, how serious, with its numbers, its
 * source and its text.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenFinding implements WithWrittenFinding permits ImmutableWrittenFinding {

    WrittenFinding() {}

    /** A finding, with who acknowledged it. */
    static WrittenFinding of(Finding finding, Report report, Language language) {
        return of(finding, language).withAcknowledgement(report.acknowledgement(finding));
    }

    /** A finding, or what is told of a rule that is kept. */
    static WrittenFinding of(Finding finding, Language language) {
        return builder()
                .verdict(finding.getVerdict())
                .severity(finding.getSeverity())
                .key(Told.text(finding.getKey()))
                .statement(Told.text(finding.statement()))
                .path(Told.place(finding.getPath()))
                .values(Told.values(finding.getText(), language))
                .source(WrittenSource.of(finding.getSource()))
                .text(Told.text(finding.text(language)))
                .build();
    }

    /**
     * Gets the verdict to which it leads.
     *
     * @return the verdict
     */
    public abstract Verdict getVerdict();

    /**
     * Gets how serious it is.
     *
     * @return the severity
     */
    public abstract Severity getSeverity();

    /**
     * Gets the name of its text within the rule, by which an application may know it.
     *
     * @return the key, such as {@code exceeded}, not blank
     */
    public abstract String getKey();

    /**
     * Gets what it says apart from any language, by which an {@link Acknowledgement} knows it again.
     *
     * @return the key and the values, such as {@code return; day=2026-12-14; phase=PRELIMINARY}, not blank
     */
    public abstract String getStatement();

    /**
     * Gets who acknowledged it, and why: as the case file tells it, in the words of that person.
     *
     * @return the acknowledgement that holds on the day of the report, or empty if there is none
     */
    public abstract Optional<Acknowledgement> getAcknowledgement();

    /**
     * Gets the place in the document that was judged.
     *
     * @return the path through stored properties, such as {@code sessions[4].end}, empty for the document itself
     */
    public abstract Optional<String> getPath();

    /**
     * Gets the values of which the text speaks.
     *
     * @return the values, in the order in which the rule gave them
     */
    public abstract List<WrittenValue> getValues();

    /**
     * Gets where it is written: the version that decides.
     *
     * @return the source
     */
    public abstract WrittenSource getSource();

    /**
     * Gets the reason in words, with the citation.
     *
     * @return the text in the language of the document, in one line, not blank
     */
    public abstract String getText();

    @Value.Check
    void check() {
        new Faults()
                .blank("key", getKey())
                .blank("statement", getStatement())
                .blank("path", getPath())
                .blank("text", getText())
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

    /** Builds a {@link WrittenFinding}; everything except acknowledgement, path and values is required. */
    public static final class Builder extends ImmutableWrittenFinding.Builder {
        Builder() {}
    }
}
