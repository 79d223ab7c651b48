package net.cibc.bilan.lab;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The national register of experiments, with the vocabulary by which it compares them. One register serves all centres;
 * each experiment is a document of its own.
 *
 * <p>The order in which experiments are given means nothing. Refused: two experiments of one identifier.
 */
public final class Register implements Judgeable<RegisterSnapshot> {

    private static final Comparator<Experiment> ORDER =
            Comparator.comparing(Experiment::getRegisteredOn).thenComparing(Experiment::getId);

    private static final Words UNIQUE = new Words("unique par identifiant", "unique by identifier");

    private final Topics topics;
    private final List<Experiment> experiments;
    private final Index index;

    private Register(Topics topics, Collection<Experiment> experiments) {
        this.topics = topics;
        this.experiments = experiments.stream().sorted(ORDER).toList();
        this.index = new Index(new Features(topics), this.experiments);
    }

    /**
     * Obtains a register.
     *
     * @param topics  the vocabulary; a topic that it does not hold stands for itself alone
     * @param experiments  the experiments, in any order
     * @return the register
     * @throws InvalidValueException if two experiments have one identifier; its paths begin with {@code experiments}
     */
    public static Register of(Topics topics, List<Experiment> experiments) {
        new Faults()
                .missing("topics", topics)
                .missing("experiments", experiments)
                .refuse();
        new Faults()
                .twice("experiments", UNIQUE, experiments, Experiment::getId)
                .refuse();
        return new Register(topics, experiments);
    }

    /**
     * Returns this register with an experiment, in the place of the one with the same identifier, if there is one. To
     * record many, make a register of all of them.
     *
     * @param experiment  the experiment
     * @return the register
     */
    public Register record(Experiment experiment) {
        new Faults().missing("experiment", experiment).refuse();
        return new Register(
                topics,
                Stream.concat(
                                experiments.stream()
                                        .filter(each -> !each.getId().equals(experiment.getId())),
                                Stream.of(experiment))
                        .toList());
    }

    /**
     * Gets the vocabulary.
     *
     * @return the topics
     */
    public Topics getTopics() {
        return topics;
    }

    /**
     * Gets the experiments.
     *
     * @return all of them, by day of registration and then by identifier
     */
    public List<Experiment> getExperiments() {
        return experiments;
    }

    /**
     * Views the register at the end of a day. What was registered, started, read or decided later is not seen.
     *
     * @param day  the day
     * @return the snapshot
     */
    public RegisterSnapshot asOf(LocalDate day) {
        new Faults().farAway("day", day).refuse();
        return new RegisterSnapshot(this, index, day);
    }

    /**
     * Views the register at the end of a day. No practice reads it in another way.
     *
     * @param day  the day
     * @param practice  how case files are read
     * @return the snapshot, as {@link #asOf(LocalDate)} returns it
     */
    @Override
    public RegisterSnapshot asOf(LocalDate day, Practice practice) {
        return asOf(day);
    }

    @Override
    public String toString() {
        return "Register of " + experiments.size() + " experiments";
    }
}
