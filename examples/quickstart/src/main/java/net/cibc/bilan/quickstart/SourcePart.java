package net.cibc.bilan.quickstart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;

/**
 * What the rules of one kind of source say: those with something to tell first, then those that are kept, with what
 * keeps them, and those that do not apply.
 */
record SourcePart(Standing.Source source, List<Ruled> told, String counts, List<Ruled> kept, String notApplicable) {

    /** A rule, its verdict as a sign and, where the heading does not tell it, in words, and its reasons. */
    record Ruled(Sign sign, String verdict, String title, List<Reason> reasons) {}

    /** A reason: where in the case file, and why, and who acknowledged it, if somebody did. */
    record Reason(Optional<String> path, String text, Optional<String> acknowledged) {}

    static SourcePart of(SourceKind kind, Standing standing, PageWords words) {
        Report report = standing.report().of(kind);
        List<Judgement> silent = report.getJudgements().stream()
                .filter(judgement -> judgement.getFindings().isEmpty())
                .toList();
        List<Judgement> kept = silent.stream()
                .filter(judgement -> judgement.getVerdict() == Verdict.SATISFIED)
                .toList();
        List<String> others = silent.stream()
                .filter(judgement -> !kept.contains(judgement))
                .map(judgement -> judgement.getRule().title(words.language()))
                .toList();
        return new SourcePart(
                standing.source(kind, words),
                report.getJudgements().stream()
                        .filter(judgement -> !judgement.getFindings().isEmpty())
                        .sorted(Comparator.comparing(Judgement::getVerdict).reversed())
                        .map(judgement -> ruled(judgement, words.write(judgement.getVerdict()), report, words))
                        .toList(),
                words.counts(kept.size(), others.size()),
                kept.stream()
                        .map(judgement -> ruled(judgement, "", report, words))
                        .toList(),
                others.isEmpty() ? "" : words.notApplicable(others));
    }

    private static Ruled ruled(Judgement judgement, String verdict, Report report, PageWords words) {
        List<Finding> findings =
                judgement.getFindings().isEmpty() ? judgement.getKept().stream().toList() : judgement.getFindings();
        return new Ruled(
                Sign.of(judgement),
                verdict,
                judgement.getRule().title(words.language()),
                findings.stream().map(finding -> reason(finding, report, words)).toList());
    }

    /** A reason, with its place where something has to be corrected or noted there. */
    static Reason reason(Finding finding, Report report, PageWords words) {
        boolean placed = finding.getVerdict() == Verdict.BROKEN || finding.getVerdict() == Verdict.UNKNOWN;
        return new Reason(
                Optional.of(finding.getPath()).filter(path -> placed && !path.isEmpty()),
                finding.text(words.language()),
                report.acknowledgement(finding).map(words::acknowledged));
    }
}
