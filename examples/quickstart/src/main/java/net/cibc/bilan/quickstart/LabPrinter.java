package net.cibc.bilan.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.Considered;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentState;
import net.cibc.bilan.lab.FeatureKind;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.lab.Reading;
import net.cibc.bilan.lab.RegisterSnapshot;
import net.cibc.bilan.lab.Resemblance;
import net.cibc.bilan.lab.Resemblance.Part;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints the register of experiments, and what resembles a draft, for people.
 */
final class LabPrinter {

    private static final List<Verdict> TOLD = List.of(Verdict.BROKEN, Verdict.UNKNOWN, Verdict.PENDING);

    private final Terminal out;
    private final Language language;
    private final LabWords words;

    LabPrinter(Terminal out, Language language) {
        this.out = out;
        this.language = language;
        this.words = new LabWords(language);
    }

    void print(Checked.Unreadable file) {
        out.file(file);
        out.unreadable(file, new Labels(language));
        out.line("");
    }

    /** Prints what resembles a draft, and returns of how many it has to tell its difference. */
    int similar(Experiment draft, RegisterSnapshot register) {
        List<Resemblance> unconsidered = register.unconsidered(draft);
        List<Resemblance> shown = register.similar(draft);
        out.hanging("", Style.bold, draft.getTitle());
        out.say("  " + draft.getId())
                .dot(words.registered(register.experiments().size(), register.day()))
                .end();
        out.line("");
        if (shown.isEmpty()) {
            out.line("  " + words.nothingNear((int) (RegisterSnapshot.SHOWN * 100)));
            out.line("");
        }
        shown.forEach(near -> print(near, draft, unconsidered.contains(near), register.topics()));
        out.say(words.summary(unconsidered.size()), Style.bold).end();
        return unconsidered.size();
    }

    private void print(Resemblance near, Experiment draft, boolean unconsidered, Topics topics) {
        Experiment experiment = near.experiment();
        out.hanging(points(Math.round(near.score() * 100)) + "\u00a0%  ", Style.bold, experiment.getTitle());
        out.line("        " + experiment.getId() + " · " + language.write(experiment.state()));
        long told = 0;
        double sum = 0;
        for (List<Part> line : lines(near)) {
            // Each line takes what is new of the rounded sum, so that the printed points add up to the printed score.
            sum += line.stream().mapToDouble(near::share).sum();
            long now = Math.round(sum * 100);
            FeatureKind kind = line.get(0).kind();
            String names = line.stream()
                    .map(part ->
                            kind == FeatureKind.WORD ? part.name() : LabWords.topic(TopicId.of(part.name()), topics))
                    .collect(Collectors.joining(", "));
            out.hanging("    " + points(now - told) + "  ", Style.faint, words.kind(kind, line.size()) + " " + names);
            told = now;
        }
        difference(draft, experiment).ifPresent(said -> out.hanging("      ✓ ", Style.fg_green, said.difference()));
        if (unconsidered) {
            out.hanging("      … ", Style.fg_yellow, words.toSay());
        }
        out.line("");
    }

    private static Optional<Considered> difference(Experiment draft, Experiment other) {
        return draft.getConsidered().stream()
                .filter(each -> each.experiment().equals(other.getId()))
                .findFirst();
    }

    /** Each topic on a line of its own, and all words on one. */
    private static List<List<Part>> lines(Resemblance near) {
        List<List<Part>> lines = new ArrayList<>();
        near.parts().stream().filter(part -> part.kind() != FeatureKind.WORD).forEach(part -> lines.add(List.of(part)));
        List<Part> written = near.parts().stream()
                .filter(part -> part.kind() == FeatureKind.WORD)
                .toList();
        if (!written.isEmpty()) {
            lines.add(written);
        }
        return lines;
    }

    private static String points(long points) {
        return "%4d".formatted(points);
    }

    /** Prints the experiments, state by state. */
    void register(RegisterSnapshot register) {
        out.say(words.registered(register.experiments().size(), register.day()), Style.bold)
                .end();
        for (ExperimentState state : ExperimentState.values()) {
            List<Experiment> those = register.experiments().stream()
                    .filter(each -> each.state() == state)
                    .toList();
            if (!those.isEmpty()) {
                out.line("");
                out.say(words.state(state), Style.bold).end();
                those.forEach(each -> print(each, register.topics()));
            }
        }
        out.line("");
    }

    private void print(Experiment experiment, Topics topics) {
        out.hanging("  " + experiment.getId() + "  ", Style.bold, experiment.getTitle());
        out.line("    " + words.about(experiment));
        for (Measure measure : experiment.getMeasures()) {
            List<Reading> readings = experiment.getReadings().stream()
                    .filter(each -> each.getMeasure().equals(measure.getId()))
                    .sorted(Comparator.comparing(Reading::getDay))
                    .toList();
            out.hanging("    · ", Style.faint, words.measure(measure, readings));
        }
        experiment.getResult().ifPresent(result -> out.hanging("    = ", Style.faint, result));
        experiment.getDecision().ifPresent(decision -> out.hanging("    → ", Style.faint, words.decision(decision)));
        if (!experiment.getBecame().isEmpty()) {
            out.hanging("    → ", Style.faint, words.became(experiment.getBecame(), topics));
        }
    }

    /** Prints what the rules say, and counts those that have nothing to say. */
    void report(Report report) {
        List<Finding> findings = TOLD.stream()
                .flatMap(verdict -> report.findings(verdict).stream())
                .toList();
        if (!findings.isEmpty()) {
            out.say(words.findings(), Style.bold).end();
        }
        for (Finding finding : findings) {
            out.hanging(
                    "  " + Terminal.mark(finding.getVerdict()) + " ",
                    colour(finding.getVerdict()),
                    finding.text(language));
        }
        int kept = (int) report.getJudgements().stream()
                .filter(each -> each.getVerdict() == Verdict.SATISFIED)
                .count();
        int silent = (int) report.getJudgements().stream()
                .filter(each -> each.getVerdict() == Verdict.NOT_APPLICABLE)
                .count();
        out.say("  ")
                .say(Terminal.mark(Verdict.SATISFIED), Style.fg_green)
                .say(" " + new Labels(language).counts(kept, silent))
                .end();
    }

    private static Style colour(Verdict verdict) {
        return verdict == Verdict.PENDING ? Style.faint : Style.fg_yellow;
    }
}
