package net.cibc.bilan.lab;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.value.Faults;

/**
 * The register of experiments as it was known at the end of a day.
 *
 * <p>What two experiments have in common is their themes, audiences and tools, each with the topics above it, and the
 * words of title and hypothesis. Each of these weighs by its {@linkplain FeatureKind kind} and by how rare it is:
 * {@code ln(1 + N ÷ n)}, where n of the N experiments known that day have it, the one asked about included. The score
 * of a {@link Resemblance} is the weight of what both have by the weight of what either has.
 *
 * <p>Two that say the same in other words are seen to do so only through the vocabulary of topics.
 */
public final class RegisterSnapshot {

    /**
     * From which score on a resemblance is worth a look. Set by fictitious experiments, to be set anew on real ones.
     */
    public static final double SHOWN = 0.15;

    /** How many are shown at most. */
    public static final int MOST_SHOWN = 5;

    /**
     * From which score on the bearer is asked for a sentence on the difference. Set by fictitious experiments, to be
     * set anew on real ones.
     */
    public static final double TO_CONSIDER = 0.30;

    private static final Comparator<Resemblance> NEAREST_FIRST = Comparator.comparingDouble(Resemblance::score)
            .reversed()
            .thenComparing(near -> near.experiment().getId());

    private final Topics topics;
    private final Index index;
    private final LocalDate day;
    private final List<Experiment> experiments;
    private final Map<ExperimentId, Integer> places = new TreeMap<>();

    RegisterSnapshot(Register register, Index index, LocalDate day) {
        this.topics = register.getTopics();
        this.index = index;
        this.day = day;
        // In the order of registration, so that those known are the first ones.
        this.experiments = register.getExperiments().stream()
                .flatMap(each -> each.asOf(day).stream())
                .toList();
        experiments.forEach(each -> places.put(each.getId(), places.size()));
    }

    /**
     * Returns the day.
     *
     * @return the day, over at 24:00
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the vocabulary by which experiments are compared.
     *
     * @return the topics
     */
    public Topics topics() {
        return topics;
    }

    /**
     * Lists the experiments that are registered.
     *
     * @return the experiments as known that day, by day of registration and then by identifier
     */
    public List<Experiment> experiments() {
        return experiments;
    }

    /**
     * Finds an experiment.
     *
     * @param id  the identifier
     * @return the experiment as known that day, or empty if it is not registered
     */
    public Optional<Experiment> find(ExperimentId id) {
        return Optional.ofNullable(places.get(id)).map(experiments::get);
    }

    /**
     * Finds what is to be shown to somebody who drafts an experiment.
     *
     * @param draft  the draft; where an experiment of its identifier is registered, the draft stands for it
     * @return the {@value #MOST_SHOWN} nearest from {@link #SHOWN} on, the nearest first, then by identifier
     */
    public List<Resemblance> similar(Experiment draft) {
        return similar(draft, SHOWN).stream().limit(MOST_SHOWN).toList();
    }

    /**
     * Finds all experiments that resemble a draft.
     *
     * @param draft  the draft; where an experiment of its identifier is registered, the draft stands for it
     * @param least  the least score, from 0 to 1
     * @return those of at least that score that have anything in common with the draft, the nearest first, then by
     *     identifier
     */
    public List<Resemblance> similar(Experiment draft, double least) {
        new Faults().missing("draft", draft).refuse();
        return resemblances(draft, experiments.size(), experiments.size(), least);
    }

    /**
     * Finds what an experiment still has to say its difference from: the older ones that resemble it from
     * {@link #TO_CONSIDER} on and that it did not consider, <em>in the register as it stood on the day of its
     * start</em>, or on the day of this snapshot while it has not started. Older is what was registered on an earlier
     * day, or on the same day with an identifier before.
     *
     * @param experiment  an experiment of this snapshot, or a draft, to which all others are older
     * @return the resemblances, the nearest first, then by identifier
     */
    public List<Resemblance> unconsidered(Experiment experiment) {
        new Faults().missing("experiment", experiment).refuse();
        LocalDate start = experiment.getStartedOn().orElse(day);
        int known = knownBy(start.isAfter(day) ? day : start);
        int older = places.getOrDefault(experiment.getId(), known);
        Set<ExperimentId> considered =
                experiment.getConsidered().stream().map(Considered::experiment).collect(Collectors.toSet());
        return resemblances(experiment, known, older, TO_CONSIDER).stream()
                .filter(near -> !considered.contains(near.experiment().getId()))
                .toList();
    }

    /** How many were registered by a day that is not after that of this snapshot. */
    private int knownBy(LocalDate last) {
        int from = 0;
        int to = experiments.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (experiments.get(middle).getRegisteredOn().isAfter(last)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private List<Resemblance> resemblances(Experiment draft, int known, int before, double least) {
        return index.near(draft, places.getOrDefault(draft.getId(), -1), known, least).stream()
                .filter(near -> near.place() < before)
                .map(near -> new Resemblance(experiments.get(near.place()), near.parts(), near.total()))
                .sorted(NEAREST_FIRST)
                .toList();
    }
}
