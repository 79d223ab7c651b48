package net.cibc.bilan.benchmarks.lab;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;

/**
 * The formula as one would write it down: the features of each experiment in a set, how many have each in a map, and
 * for a draft one pass over all. It explains nothing and knows no day.
 */
final class PlainScan {

    record Score(ExperimentId experiment, double score) {}

    private static final Map<String, Integer> KINDS = Map.of("THEME", 6, "AUDIENCE", 4, "TOOL", 4, "WORD", 1);

    private final Map<ExperimentId, Set<String>> features = new HashMap<>();
    private final Map<String, Integer> having = new HashMap<>();

    PlainScan(List<Experiment> experiments) {
        for (Experiment experiment : experiments) {
            Set<String> all = features(experiment);
            features.put(experiment.getId(), all);
            all.forEach(feature -> having.merge(feature, 1, Integer::sum));
        }
    }

    private static Set<String> features(Experiment experiment) {
        Set<String> all = new HashSet<>();
        add("THEME ", experiment.getThemes(), all);
        add("AUDIENCE ", experiment.getAudiences(), all);
        add("TOOL ", experiment.getTools(), all);
        Stream.of((experiment.getTitle() + " " + experiment.getHypothesis()).split(" ", -1))
                .forEach(word -> all.add("WORD " + word));
        return all;
    }

    private static void add(String kind, List<TopicId> topics, Set<String> all) {
        for (TopicId topic : topics) {
            all.add(kind + topic);
            MadeUp.TOPICS.above(topic).forEach(above -> all.add(kind + above));
        }
    }

    /** All that have anything in common with a draft, the nearest first. */
    List<Score> similar(Experiment draft) {
        Set<String> asked = features(draft);
        Map<String, Double> weights = new HashMap<>();
        having.forEach((feature, count) ->
                weights.put(feature, weight(feature, count + (asked.contains(feature) ? 1 : 0))));
        asked.forEach(feature -> weights.computeIfAbsent(feature, each -> weight(each, 1)));
        return features.entrySet().stream()
                .map(each -> new Score(each.getKey(), score(asked, each.getValue(), weights)))
                .filter(each -> each.score > 0)
                .sorted(Comparator.comparingDouble(Score::score).reversed().thenComparing(Score::experiment))
                .toList();
    }

    private double weight(String feature, int count) {
        int kind = requireNonNull(KINDS.get(feature.substring(0, feature.indexOf(' '))));
        return kind * Math.log(1 + (features.size() + 1.0) / count);
    }

    private static double score(Set<String> asked, Set<String> other, Map<String, Double> weights) {
        double shared = 0;
        double either = 0;
        for (String feature : other) {
            double weight = requireNonNull(weights.get(feature));
            either += weight;
            shared += asked.contains(feature) ? weight : 0;
        }
        for (String feature : asked) {
            if (!other.contains(feature)) {
                either += requireNonNull(weights.get(feature));
            }
        }
        return shared / either;
    }
}
