package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.value.InvalidValueException;

/**
 * What is judged across files: case files as one caseload, communities merged, experiments as one register. Of files
 * that cannot all count, as two of one number, the first does, in the order in which they are read. Of a case file only
 * what a caseload keeps stays in memory.
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
    private final Map<ExperimentId, Path> places = new HashMap<>();
    private final List<Experiment> experiments = new ArrayList<>();
    private Optional<Community> community = Optional.empty();

    Together(Path where, LocalDate day, Labels labels) {
        this.where = where;
        this.day = day;
        this.labels = labels;
    }

    /** Takes a case file, unless another was the first of its number; tells why one that is no copy stands apart. */
    Optional<String> add(Bilan bilan, Optional<Path> first) {
        if (first.isEmpty()) {
            caseload.add(bilan.asOf(day, Practice.standard()));
        }
        return first.filter(other -> !holds(other, bilan, Bilan.class)).map(labels::sameNumber);
    }

    /** Takes a part of the community, or tells why it stands apart: it does not agree with those before it. */
    Optional<String> add(Community other) {
        try {
            community = Optional.of(community.map(all -> all.merge(other)).orElse(other));
            return Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.of(labels.faults(e));
        }
    }

    /** Takes an experiment, unless another file holds it already; tells why one that is no copy stands apart. */
    Optional<String> add(Path file, Experiment experiment) {
        Optional<Path> first = Optional.ofNullable(places.putIfAbsent(experiment.getId(), file));
        if (first.isEmpty()) {
            experiments.add(experiment);
        }
        return first.filter(other -> !holds(other, experiment, Experiment.class))
                .map(new LabWords(labels.language())::again);
    }

    /** Whether a file that was read before, and not kept in memory, holds the same. */
    private static <T> boolean holds(Path file, T document, Class<T> type) {
        try {
            return BilanJson.read(file, type).equals(document);
        } catch (IOException | BilanJsonException e) {
            return false; // it changed since then
        }
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
        return report(labels.register(experiments.size()), Register.of(topics, experiments));
    }

    private Checked report(String what, Judgeable<?> judged) {
        return new Checked.Reported(where, what, NetworkRules.standard().check(judged, day));
    }
}
