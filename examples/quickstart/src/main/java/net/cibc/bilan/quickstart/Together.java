package net.cibc.bilan.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.value.InvalidValueException;

/**
 * What is judged across files: case files as one caseload, communities merged, experiments as one register. Of a case
 * file only what a caseload keeps stays in memory.
 */
final class Together {

    /** A collector that takes one after the other. */
    private static final class Gathered<A> {

        private final Collector<Snapshot, A, Caseload> collector;
        private final A state;
        private int count;

        Gathered(Collector<Snapshot, A, Caseload> collector) {
            this.collector = collector;
            this.state = collector.supplier().get();
        }

        void add(Snapshot snapshot) {
            collector.accumulator().accept(state, snapshot);
            count++;
        }

        Caseload end() {
            return collector.finisher().apply(state);
        }
    }

    private final Path where;
    private final LocalDate day;
    private final Labels labels;
    private final Gathered<?> caseload = new Gathered<>(Caseload.collector());
    private final List<Experiment> experiments = new ArrayList<>();
    private Optional<Community> community = Optional.empty();

    Together(Path where, LocalDate day, Labels labels) {
        this.where = where;
        this.day = day;
        this.labels = labels;
    }

    void add(Bilan bilan) {
        caseload.add(bilan.asOf(day, Practice.standard()));
    }

    void add(Community other) {
        community = Optional.of(community.map(all -> all.merge(other)).orElse(other));
    }

    void add(Experiment experiment) {
        experiments.add(experiment);
    }

    /** What all files come to that can be judged together. */
    Stream<Checked> reports() {
        List<Checked> reports = new ArrayList<>();
        if (caseload.count > 0) {
            Caseload all = caseload.end();
            reports.add(report(labels.together(all.files().size()), all));
        }
        community.ifPresent(
                all -> reports.add(report(labels.community(all.getMembers().size()), all)));
        if (!experiments.isEmpty()) {
            reports.add(register());
        }
        return reports.stream();
    }

    private Checked register() {
        Topics topics = Topics.of(community.map(Community::getTopics).orElse(List.of()));
        try {
            return report(labels.register(experiments.size()), Register.of(topics, experiments));
        } catch (InvalidValueException e) {
            return Checked.Unreadable.of(where, labels.faults(e));
        }
    }

    private Checked report(String what, Judgeable<?> judged) {
        return new Checked.Reported(where, what, NetworkRules.standard().check(judged, day));
    }
}
