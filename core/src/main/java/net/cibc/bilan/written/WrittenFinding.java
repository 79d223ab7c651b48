package net.cibc.bilan.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.rule.Finding;
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

    /** A finding, or what is told of a rule that is kept. */
    static WrittenFinding of(Finding finding, Language language) {
        return builder()
                .verdict(finding.getVerdict())
                .severity(finding.getSeverity())
                .key(Told.text(finding.getKey()))
                .path(Told.place(finding.getPath()))
                .values(Told.values(finding.getText(), language))
                .source(WrittenSource.of(finding.getSource()))
                .text(Told.text(finding.text(language)))
                .build();
    }

    WrittenFinding acknowledged(Optional<Acknowledgement> acknowledgement) {
        return withAcknowledgedOn(acknowledgement.map(Acknowledgement::getAcknowledgedOn))
                .withAcknowledgedUntil(acknowledgement.flatMap(Acknowledgement::getUntil));
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

    /**
     * Gets since when somebody at the centre knows of it and has said why it stands. Who and why are told in the case
     * file alone. It changes no verdict.
     *
     * @return the day of the acknowledgement, empty where none holds on the day of the report
     */
    public abstract Optional<LocalDate> getAcknowledgedOn();

    /**
     * Gets how long the acknowledgement holds.
     *
     * @return its last day, included, empty where it holds as long as the finding is the same, or there is none
     */
    public abstract Optional<LocalDate> getAcknowledgedUntil();

    @Value.Check
    void check() {
        new Faults()
                .blank("key", getKey())
                .blank("path", getPath())
                .blank("text", getText())
                .farAway("acknowledgedOn", getAcknowledgedOn())
                .farAway("acknowledgedUntil", getAcknowledgedUntil())
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

    /** Builds a {@link WrittenFinding}; what is neither a list nor optional is required. */
    public static final class Builder extends ImmutableWrittenFinding.Builder {
        Builder() {}
    }
}
