package net.cibc.bilan.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A report that explains itself: what was judged, on which day, by what, and what each rule says, in words and in
 * numbers. It names no person: a case file is told by its identifier, and the values of the library's own rules are
 * numbers, days, constants and identifiers. Two texts are written by others, and told in their words: that of a house
 * rule, and the reason of an acknowledgement.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenReport implements WithWrittenReport permits ImmutableWrittenReport {

    WrittenReport() {}

    /**
     * Writes a report down.
     *
     * @param report  the report, of a case file or of something else
     * @param language  the language of its texts
     * @return the report with its texts
     */
    public static WrittenReport of(Report report, Language language) {
        Optional<BilanId> bilan = report.getView() instanceof Snapshot snapshot
                ? Optional.of(snapshot.bilan().getId())
                : Optional.empty();
        return builder()
                .edition(Edition.of(language, report.getPractice()))
                .subject(SubjectKind.of(report.getView()))
                .bilan(bilan)
                .day(report.getDay())
                .outcome(report.outcome())
                .outcomes(Stream.of(SourceKind.values())
                        .filter(kind -> !report.of(kind).getJudgements().isEmpty())
                        .map(kind -> new WrittenOutcome(kind, report.of(kind).outcome()))
                        .toList())
                .judgements(report.getJudgements().stream()
                        .map(judgement -> WrittenJudgement.of(judgement, report, language))
                        .toList())
                .missing(report.missingFacts().stream()
                        .map(fact -> new WrittenMissing(
                                Told.text(fact.path()), Told.text(fact.name().in(language)), fact.wantedBy()))
                        .toList())
                .build();
    }

    /**
     * Gets by what it was written.
     *
     * @return the edition
     */
    public abstract Edition getEdition();

    /**
     * Gets what was judged.
     *
     * @return the kind of document
     */
    public abstract SubjectKind getSubject();

    /**
     * Gets the case file that was judged.
     *
     * @return its identifier, empty where something else was judged
     */
    public abstract Optional<BilanId> getBilan();

    /**
     * Gets the day of the question.
     *
     * @return the day, in the zone of what was judged
     */
    public abstract LocalDate getDay();

    /**
     * Gets what the report comes to.
     *
     * @return the outcome in all
     */
    public abstract Outcome getOutcome();

    /**
     * Gets what it comes to by each kind of source.
     *
     * @return the outcomes, of the kinds of which a rule was asked
     */
    public abstract List<WrittenOutcome> getOutcomes();

    /**
     * Gets what each rule says.
     *
     * @return the judgements, in the order of the rulebook
     */
    public abstract List<WrittenJudgement> getJudgements();

    /**
     * Gets the facts that would decide what is unknown.
     *
     * @return the facts, each once, in the order of the rulebook
     */
    public abstract List<WrittenMissing> getMissing();

    @Value.Check
    void check() {
        new Faults().farAway("day", getDay()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenReport}; edition, subject, day and outcome are required. */
    public static final class Builder extends ImmutableWrittenReport.Builder {
        Builder() {}
    }
}
