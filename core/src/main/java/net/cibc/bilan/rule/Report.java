package net.cibc.bilan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SourceKind;

/**
 * What a rulebook says about a case file or another document on a day: one judgement a rule that is about it, in the
 * order of the rulebook.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Report {

    private final Subject subject;
    private final List<Judgement> judgements;

    /** What holds on the day and gives a reason, the latest, by rule and finding. */
    private final Map<String, Acknowledgement> acknowledged;

    Report(Subject subject, List<Judgement> judgements) {
        this(subject, judgements, acknowledged(subject));
    }

    private Report(Subject subject, List<Judgement> judgements, Map<String, Acknowledgement> acknowledged) {
        this.subject = subject;
        this.judgements = judgements;
        this.acknowledged = acknowledged;
    }

    private static Map<String, Acknowledgement> acknowledged(Subject subject) {
        if (!(subject.view() instanceof Snapshot snapshot)) {
            return Map.of();
        }
        return snapshot.bilan().getAcknowledgements().stream()
                .filter(each -> each.getReason().isPresent() && each.holdsOn(subject.day()))
                .collect(Collectors.toMap(
                        each -> key(each.getRule(), each.getFinding()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Acknowledgement::getAcknowledgedOn))));
    }

    // No rule has a space in its name; texts stay quick to find where somebody chose all hashes alike.
    private static String key(String rule, String finding) {
        return rule + " " + finding;
    }

    /**
     * Gets the day of the question: the one at whose end the document was judged, or from which a planned course was
     * seen, whose own last day may be later.
     *
     * @return the day, in the zone of the document
     */
    public LocalDate getDay() {
        return subject.day();
    }

    /**
     * Gets the case file as it was judged, under the practice of the rulebook: whoever asks it for an agenda, the stage
     * or the hours reads what the rules read.
     *
     * @return the snapshot, of the planned course where that was judged
     * @throws IllegalStateException if something else than a case file was judged
     */
    public Snapshot getSnapshot() {
        return subject.snapshot();
    }

    /**
     * Gets what was judged, as the rules saw it.
     *
     * @return the view, such as the {@link Snapshot} of a case file
     */
    public Object getView() {
        return subject.view();
    }

    /**
     * Gets how open questions were read, and the norms that were applied.
     *
     * @return the practice of the rulebook
     */
    public Practice getPractice() {
        return subject.practice();
    }

    /**
     * Gets what each rule says.
     *
     * @return the judgements, in the order of the rulebook
     */
    public List<Judgement> getJudgements() {
        return judgements;
    }

    /**
     * Finds what one rule says.
     *
     * @param rule  the name of the rule, such as {@code duration.hours-cap}
     * @return the judgement
     * @throws NoSuchElementException if the rule was not asked
     */
    public Judgement judgement(String rule) {
        return judgements.stream()
                .filter(judgement -> judgement.getRule().getId().value().equals(rule))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rule " + rule + " in the report, it has "
                        + judgements.stream().map(Judgement::getRule).toList()));
    }

    /**
     * Returns the part of this report that comes from one kind of source.
     *
     * @param kind  the kind
     * @return the report
     */
    public Report of(SourceKind kind) {
        return new Report(
                subject,
                judgements.stream()
                        .filter(judgement -> judgement.getRule().getSource().getKind() == kind)
                        .toList(),
                acknowledged);
    }

    /**
     * Derives what the report comes to.
     *
     * @return broken if a rule is broken, else undecided if one is unknown, else kept if one applied, else not judged
     */
    public Outcome outcome() {
        if (has(Verdict.BROKEN)) {
            return Outcome.BROKEN;
        }
        if (has(Verdict.UNKNOWN)) {
            return Outcome.UNDECIDED;
        }
        return has(Verdict.SATISFIED) || has(Verdict.PENDING) ? Outcome.KEPT : Outcome.NOT_JUDGED;
    }

    private boolean has(Verdict verdict) {
        return judgements.stream().anyMatch(judgement -> judgement.getVerdict() == verdict);
    }

    /**
     * Lists all findings.
     *
     * @return the findings, in the order of the rulebook
     */
    public List<Finding> findings() {
        return judgements.stream()
                .<Finding>mapMulti(
                        (judgement, findings) -> judgement.getFindings().forEach(findings))
                .toList();
    }

    /**
     * Lists the findings that lead to a verdict.
     *
     * @param verdict  the verdict
     * @return the findings, in the order of the rulebook
     */
    public List<Finding> findings(Verdict verdict) {
        return findings().stream()
                .filter(finding -> finding.getVerdict() == verdict)
                .toList();
    }

    /**
     * Finds who acknowledged a finding of this report, and why. It changes neither the verdict nor the outcome.
     *
     * @param finding  the finding
     * @return what the case file records, the latest that holds on the day of the report and gives a reason, or empty
     *     where none does
     */
    public Optional<Acknowledgement> acknowledgement(Finding finding) {
        return Optional.ofNullable(acknowledged.get(key(finding.getRule().value(), finding.statement())));
    }

    /**
     * Lists the findings that somebody acknowledged, apart from those that still wait for somebody.
     *
     * @return the findings, in the order of the rulebook
     */
    public List<Finding> acknowledgedFindings() {
        return findings().stream()
                .filter(finding -> acknowledgement(finding).isPresent())
                .toList();
    }

    /**
     * Lists the facts that would decide what is unknown.
     *
     * @return the missing facts, each once, in the order of the rulebook
     */
    public List<MissingFact> missingFacts() {
        Map<String, List<RuleId>> wanted = new LinkedHashMap<>();
        findings(Verdict.UNKNOWN).stream()
                .filter(finding -> !finding.getPath().isEmpty())
                .forEach(finding -> wanted.computeIfAbsent(finding.getPath(), path -> new ArrayList<>())
                        .add(finding.getRule()));
        return wanted.entrySet().stream()
                .map(entry -> new MissingFact(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return outcome() + " on " + subject.day() + " " + judgements;
    }
}
