package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * How a bilan stands on a day: what waits for somebody, and by how much it comes before other bilans.
 */
record Standing(Report report, Agenda agenda) {

    /** What needs somebody comes first; of two that need nobody, the one with the nearest deadline. */
    record Urgency(int broken, int overdue, int warned, int missing, LocalDate next, String id)
            implements Comparable<Urgency> {

        private static final Comparator<Urgency> ORDER = Comparator.comparingInt(Urgency::broken)
                .thenComparingInt(Urgency::overdue)
                .thenComparingInt(Urgency::warned)
                .thenComparingInt(Urgency::missing)
                .reversed()
                .thenComparing(Urgency::next)
                .thenComparing(Urgency::id);

        @Override
        public int compareTo(Urgency other) {
            return ORDER.compare(this, other);
        }
    }

    /** A short statement with the sign of how it stands. */
    record Need(Sign sign, String text) {}

    /** A source of rules and what they come to. */
    record Source(Sign sign, String name, String outcome) {}

    Urgency urgency() {
        return new Urgency(
                broken(Severity.ERROR),
                agenda.overdue().size(),
                broken(Severity.WARNING),
                report.missingFacts().size(),
                next().map(Deadline::getDay).orElse(LocalDate.MAX),
                report.getSnapshot().bilan().getId().toString());
    }

    private int broken(Severity severity) {
        return (int) waiting(report)
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }

    /** What is broken and nobody acknowledged yet. */
    private Stream<Finding> waiting(Report part) {
        return part.findings(Verdict.BROKEN).stream()
                .filter(finding -> report.acknowledgement(finding).isEmpty());
    }

    private Optional<Deadline> next() {
        return agenda.open().stream().findFirst();
    }

    /** The kinds of source that rules of the report come from. */
    Stream<SourceKind> kinds() {
        return Stream.of(SourceKind.values())
                .filter(kind -> !report.of(kind).getJudgements().isEmpty());
    }

    List<Source> sources(PageWords words) {
        return kinds().map(kind -> source(kind, words)).toList();
    }

    Source source(SourceKind kind, PageWords words) {
        Report part = report.of(kind);
        return new Source(sign(part), words.begin(kind), words.outcome(part.outcome()));
    }

    private static Sign sign(Report part) {
        boolean error = part.getJudgements().stream().anyMatch(judgement -> Sign.of(judgement) == Sign.BROKEN);
        return part.outcome() == Outcome.BROKEN && !error ? Sign.WARNED : Sign.of(part.outcome());
    }

    /** What waits for somebody, by kind of source, or that nothing does. */
    List<Need> needs(PageWords words) {
        List<Need> needs = new ArrayList<>();
        kinds().forEach(kind -> {
            Report part = report.of(kind);
            int broken = (int) waiting(part).map(Finding::getRule).distinct().count();
            if (broken > 0) {
                needs.add(new Need(sign(part), words.broken(kind, broken)));
            }
        });
        if (!agenda.overdue().isEmpty()) {
            needs.add(new Need(Sign.OVERDUE, words.overdue(agenda.overdue().size())));
        }
        if (!report.missingFacts().isEmpty()) {
            needs.add(new Need(Sign.UNKNOWN, words.missing(report.missingFacts().size())));
        }
        if (needs.isEmpty()) {
            needs.add(new Need(Sign.KEPT, words.nothingNeeded()));
        }
        if (!report.acknowledgedFindings().isEmpty()) {
            needs.add(new Need(
                    Sign.ACKNOWLEDGED,
                    words.acknowledged(report.acknowledgedFindings().size())));
        }
        return needs;
    }

    /** The next deadline that is still to come. */
    Optional<Need> next(PageWords words) {
        return next().map(deadline -> new Need(Sign.of(deadline), words.next(deadline)));
    }
}
