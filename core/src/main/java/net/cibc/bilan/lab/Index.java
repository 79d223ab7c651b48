package net.cibc.bilan.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the experiments of a register have, read once. As they stand in the order of their registration, the register of
 * an earlier day is the first of them, and needs no index of its own.
 *
 * <p>Weights are always added in the order of the features, so that a resemblance is the same in both directions to the
 * last bit, and whatever order the experiments were given in.
 */
final class Index {

    /** An experiment that is near. */
    record Near(int place, List<Resemblance.Part> parts, double total) {}

    /** What a draft has, and which number its feature bears, or -1 where no experiment has it. */
    private record Asked(Resemblance.Part part, int number) {}

    private static final int[] NOWHERE = {};

    /** A little less than one: sums in another order may differ by their last bits. */
    private static final double ALMOST = 1 - 1e-9;

    private final Features features;
    private final List<Feature> all;
    private final Map<Feature, Integer> numbers = new TreeMap<>();

    /** By the number of a feature, the places of the experiments that have it, in order. */
    private final int[][] places;

    /** By the place of an experiment, the numbers of its features, in order. */
    private final int[][] held;

    Index(Features features, List<Experiment> experiments) {
        this.features = features;
        List<Set<Feature>> read = experiments.stream()
                .map(experiment -> features.of(experiment).keySet())
                .toList();
        Map<Feature, List<Integer>> having = new TreeMap<>();
        for (int place = 0; place < read.size(); place++) {
            for (Feature feature : read.get(place)) {
                having.computeIfAbsent(feature, each -> new ArrayList<>()).add(place);
            }
        }
        this.all = List.copyOf(having.keySet());
        all.forEach(feature -> numbers.put(feature, numbers.size()));
        this.places = having.values().stream().map(Index::array).toArray(int[][]::new);
        this.held = read.stream()
                .map(each -> each.stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Finds what is near a draft.
     *
     * @param draft  the draft
     * @param own  the place of the draft's registered form, which it stands for, or -1 if it has none
     * @param known  how many experiments are known, from the first
     * @param least  the least score
     * @return all whose score is at least that and more than zero, by place
     */
    List<Near> near(Experiment draft, int own, int known, double least) {
        Counting counting = new Counting(own, known);
        List<Asked> asked = new ArrayList<>();
        double whole = 0;
        double[] shared = new double[known];
        for (Map.Entry<Feature, String> each : features.of(draft).entrySet()) {
            Asked next = counting.ask(each.getKey(), each.getValue());
            asked.add(next);
            double weight = next.part.weight();
            whole += weight;
            int[] having = having(next.number);
            for (int i = 0; i < having.length && having[i] < known; i++) {
                shared[having[i]] += weight;
            }
        }
        List<Near> near = new ArrayList<>();
        for (int place = 0; place < known; place++) {
            // What either has weighs at least as much as what the draft has.
            if (place != own && shared[place] > 0 && shared[place] >= whole * least * ALMOST) {
                double total = whole + counting.whole(place) - shared[place];
                if (shared[place] / total >= least) {
                    near.add(new Near(place, parts(asked, place), total));
                }
            }
        }
        return near;
    }

    private List<Resemblance.Part> parts(List<Asked> asked, int place) {
        return asked.stream()
                .filter(each -> Arrays.binarySearch(having(each.number), place) >= 0)
                .map(Asked::part)
                .toList();
    }

    private int[] having(int number) {
        return number < 0 ? NOWHERE : places[number];
    }

    /** Counts for one draft: among those known, without its registered form and with the draft. */
    private final class Counting {

        private final int own;
        private final int known;
        private final int experiments;
        private final double[] weights = new double[all.size()];

        Counting(int own, int known) {
            this.own = own;
            this.known = known;
            this.experiments = own >= 0 && own < known ? known : known + 1;
        }

        /** Weighs a feature of the draft. */
        Asked ask(Feature feature, String name) {
            int number = numbers.getOrDefault(feature, -1);
            double weight = feature.weight(others(number) + 1, experiments);
            if (number >= 0) {
                weights[number] = weight;
            }
            return new Asked(new Resemblance.Part(feature.kind(), name, weight), number);
        }

        /** How many have a feature, beside the draft. */
        private int others(int number) {
            int[] having = having(number);
            int first = Arrays.binarySearch(having, known);
            int count = first < 0 ? -first - 1 : first;
            return own >= 0 && own < known && Arrays.binarySearch(having, own) >= 0 ? count - 1 : count;
        }

        /** Weighs all that an experiment has. */
        double whole(int place) {
            double sum = 0;
            for (int number : held[place]) {
                if (weights[number] == 0) {
                    weights[number] = all.get(number).weight(others(number), experiments);
                }
                sum += weights[number];
            }
            return sum;
        }
    }
}
