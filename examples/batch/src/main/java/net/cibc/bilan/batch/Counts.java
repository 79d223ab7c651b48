package net.cibc.bilan.batch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.teeing;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;

/**
 * How many case files of each centre came to which outcome, and how many times each rule gave which verdict; in the
 * order of names.
 */
record Counts(Map<String, Map<Outcome, Long>> centres, Map<String, Map<Verdict, Long>> rules) {

    /** Counts reports and keeps none: what it takes of memory grows with centres and rules, not with case files. */
    static Collector<Report, ?, Counts> ofReports() {
        return teeing(
                groupingBy(
                        report -> report.getSnapshot().bilan().getId().centre(),
                        TreeMap::new,
                        groupingBy(Report::outcome, () -> new EnumMap<>(Outcome.class), counting())),
                flatMapping(
                        report -> report.getJudgements().stream(),
                        groupingBy(
                                judgement -> judgement.getRule().getId().value(),
                                TreeMap::new,
                                groupingBy(Judgement::getVerdict, () -> new EnumMap<>(Verdict.class), counting()))),
                Counts::new);
    }
}
