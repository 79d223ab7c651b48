package net.cibc.bilan.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * An experiment of the network, from its announcement to what it became. It holds no trace of the people who took part:
 * its readings are aggregates.
 *
 * <p>Days are those of the calendar on the wall of the bearer; nothing here is counted in hours.
 *
 * <p>Refused: an end before the start or without one, a decision before the end, a reading of no measure, no theme, no
 * centre, one thing twice, an experiment that considered or became itself, something that it became without a decision.
 * A start before the announcement is not: a rule tells it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Experiment implements WithExperiment permits ImmutableExperiment {

    private static final Words AT_LEAST_ONE = new Words("au moins un", "at least one");
    private static final Words UNIQUE_ID = new Words("unique par identifiant", "unique by identifier");
    private static final Words UNIQUE_TOPIC = new Words("unique par thème", "unique by topic");
    private static final Words UNIQUE_CENTRE =
            new Words("unique par centre et premier jour", "unique by centre and first day");
    private static final Words UNIQUE_READING =
            new Words("unique par mesure, jour et centre", "unique by measure, day and centre");
    private static final Words UNIQUE_EXPERIMENT = new Words("unique par expérimentation", "unique by experiment");
    private static final Words UNIQUE = new Words("unique par contenu", "unique by content");
    private static final Words KNOWN_MEASURE =
            new Words("l'identifiant d'une mesure (measures)", "the identifier of a measure (measures)");
    private static final Words ANOTHER = new Words("une autre expérimentation", "another experiment");
    private static final Words ITSELF = new Words("l'expérimentation elle-même", "the experiment itself");
    private static final Words WITH_START =
            new Words("absent sans début (startedOn)", "absent without a start (startedOn)");
    private static final Words WITH_DECISION =
            new Words("vide sans décision (decision)", "empty without a decision (decision)");

    Experiment() {}

    /**
     * Gets the identifier.
     *
     * @return the identifier
     */
    public abstract ExperimentId getId();

    /**
     * Gets what kind of trial it is.
     *
     * @return the kind
     */
    public abstract ExperimentKind getKind();

    /**
     * Gets the title.
     *
     * @return the title, not blank
     */
    public abstract String getTitle();

    /**
     * Gets what is expected to come out.
     *
     * @return one or two sentences, not blank
     */
    public abstract String getHypothesis();

    /**
     * Gets what it is about, in the network's vocabulary.
     *
     * @return the topics, at least one, in no particular order
     */
    public abstract List<TopicId> getThemes();

    /**
     * Gets the people it is for.
     *
     * @return the topics, none where it is for everybody, in no particular order
     */
    public abstract List<TopicId> getAudiences();

    /**
     * Gets the tools and products that are used.
     *
     * @return the topics, in no particular order
     */
    public abstract List<TopicId> getTools();

    /**
     * Gets the member of the community who answers for it.
     *
     * @return the member
     */
    public abstract MemberId getBearer();

    /**
     * Gets where it is run.
     *
     * @return the centres, at least one, in no particular order
     */
    public abstract List<HostCentre> getCentres();

    /**
     * Gets the day on which it was announced to the register; of a draft, the day on which it will be.
     *
     * @return the day
     */
    public abstract LocalDate getRegisteredOn();

    /**
     * Gets the day on which it started.
     *
     * @return the day, or empty if it has not
     */
    public abstract Optional<LocalDate> getStartedOn();

    /**
     * Gets the day on which it ended.
     *
     * @return the day, or empty if it has not
     */
    public abstract Optional<LocalDate> getEndedOn();

    /**
     * Gets the earlier experiments that were looked at before the start.
     *
     * @return the experiments, each with the difference, in no particular order
     */
    public abstract List<Considered> getConsidered();

    /**
     * Gets what it will be judged by.
     *
     * @return the measures, in no particular order
     */
    public abstract List<Measure> getMeasures();

    /**
     * Gets what was read.
     *
     * @return the readings, in no particular order
     */
    public abstract List<Reading> getReadings();

    /**
     * Gets what came out, in general words. It has no day of its own and counts as known from the end on.
     *
     * @return the result, or empty if none was written
     */
    public abstract Optional<String> getResult();

    /**
     * Gets what was decided.
     *
     * @return the decision, or empty if nothing is decided
     */
    public abstract Optional<LabDecision> getDecision();

    /**
     * Gets what it became. It has no day of its own and counts as known from the decision on.
     *
     * @return where it lives on, in no particular order
     */
    public abstract List<Became> getBecame();

    /**
     * Returns this experiment with its start.
     *
     * @param day  the day
     * @return the experiment
     */
    public Experiment started(LocalDate day) {
        new Faults().missing("day", day).refuse();
        return withStartedOn(day);
    }

    /**
     * Returns this experiment with its end.
     *
     * @param day  the day
     * @return the experiment
     */
    public Experiment ended(LocalDate day) {
        new Faults().missing("day", day).refuse();
        return withEndedOn(day);
    }

    /**
     * Returns this experiment with one more that was considered.
     *
     * @param experiment  the earlier experiment
     * @param difference  how this one differs, in a sentence, not blank
     * @return the experiment
     */
    public Experiment considering(ExperimentId experiment, String difference) {
        return withConsidered(with(getConsidered(), new Considered(experiment, difference)));
    }

    /**
     * Returns this experiment with one more reading.
     *
     * @param reading  the reading
     * @return the experiment
     */
    public Experiment read(Reading reading) {
        new Faults().missing("reading", reading).refuse();
        return withReadings(with(getReadings(), reading));
    }

    /**
     * Returns this experiment with what was decided and what it became.
     *
     * @param decision  the decision
     * @param became  where it lives on, which may be nothing
     * @return the experiment
     */
    public Experiment decided(LabDecision decision, Became... became) {
        new Faults().missing("decision", decision).refuse();
        return withDecision(decision).withBecame(became);
    }

    private static <T> List<T> with(List<T> known, T more) {
        return Stream.concat(known.stream(), Stream.of(more)).toList();
    }

    /**
     * Tells how far it has come, by all that is recorded; of an earlier day, {@link #asOf(LocalDate)} tells it.
     *
     * @return the state
     */
    public ExperimentState state() {
        if (getDecision().isPresent()) {
            return ExperimentState.DECIDED;
        }
        if (getEndedOn().isPresent()) {
            return ExperimentState.ENDED;
        }
        return getStartedOn().isPresent() ? ExperimentState.RUNNING : ExperimentState.REGISTERED;
    }

    /**
     * Returns this experiment as it was known at the end of a day, without a later start, end, reading or decision.
     * What it says of itself has no days, and stays.
     *
     * @param day  the day
     * @return the experiment as of that day, or empty if it was not registered
     */
    public Optional<Experiment> asOf(LocalDate day) {
        new Faults().missing("day", day).refuse();
        if (getRegisteredOn().isAfter(day)) {
            return Optional.empty();
        }
        boolean ended = getEndedOn().filter(end -> !end.isAfter(day)).isPresent();
        boolean decided =
                getDecision().filter(each -> !each.getDay().isAfter(day)).isPresent();
        boolean read = getReadings().stream().noneMatch(each -> each.getDay().isAfter(day));
        // A copy that changes nothing is this experiment itself; what rests on something goes before it.
        return Optional.of(withBecame(decided ? getBecame() : List.of())
                .withDecision(getDecision().filter(each -> decided))
                .withResult(getResult().filter(each -> ended))
                .withReadings(
                        read
                                ? getReadings()
                                : getReadings().stream()
                                        .filter(each -> !each.getDay().isAfter(day))
                                        .toList())
                .withEndedOn(Moments.knownBy(day, getEndedOn()))
                .withStartedOn(Moments.knownBy(day, getStartedOn())));
    }

    @Value.Check
    void check() {
        Faults faults = new Faults()
                .blank("title", getTitle())
                .blank("hypothesis", getHypothesis())
                .when(getThemes().isEmpty(), "themes", AT_LEAST_ONE, Faults.EMPTY_LIST)
                .twice("themes", UNIQUE_TOPIC, getThemes(), theme -> theme)
                .twice("audiences", UNIQUE_TOPIC, getAudiences(), audience -> audience)
                .twice("tools", UNIQUE_TOPIC, getTools(), tool -> tool)
                .when(getCentres().isEmpty(), "centres", AT_LEAST_ONE, Faults.EMPTY_LIST)
                .twice("centres", UNIQUE_CENTRE, getCentres(), each -> List.of(each.getCode(), each.getSince()))
                .farAway("registeredOn", getRegisteredOn())
                .farAway("startedOn", getStartedOn())
                .farAway("endedOn", getEndedOn())
                .when(getEndedOn().isPresent() && getStartedOn().isEmpty(), "endedOn", WITH_START, Faults.A_VALUE)
                .twice("considered", UNIQUE_EXPERIMENT, getConsidered(), Considered::experiment)
                .twice("measures", UNIQUE_ID, getMeasures(), Measure::getId)
                .twice(
                        "readings",
                        UNIQUE_READING,
                        getReadings(),
                        each -> List.of(each.getMeasure(), each.getDay(), each.getCentre()))
                .blank("result", getResult())
                .when(!getBecame().isEmpty() && getDecision().isEmpty(), "became", WITH_DECISION, Faults.A_VALUE)
                .twice("became", UNIQUE, getBecame(), each -> each);
        checkOrder(faults);
        checkLinks(faults);
        faults.refuse();
    }

    private void checkOrder(Faults faults) {
        Optional<LocalDate> decidedOn = getDecision().map(LabDecision::getDay);
        getStartedOn().ifPresent(start -> faults.before("endedOn", getEndedOn(), "startedOn", start));
        getEndedOn()
                .or(this::getStartedOn)
                .ifPresent(last -> faults.before(
                        "decision.day", decidedOn, getEndedOn().isPresent() ? "endedOn" : "startedOn", last));
    }

    private void checkLinks(Faults faults) {
        Set<String> measures = getMeasures().stream().map(Measure::getId).collect(Collectors.toSet());
        for (int i = 0; i < getReadings().size(); i++) {
            boolean known = measures.contains(getReadings().get(i).getMeasure());
            faults.when(!known, "readings[" + i + "].measure", KNOWN_MEASURE, Faults.ANOTHER_TEXT);
        }
        for (int i = 0; i < getConsidered().size(); i++) {
            boolean itself = getConsidered().get(i).experiment().equals(getId());
            faults.when(itself, "considered[" + i + "].experiment", ANOTHER, ITSELF);
        }
        for (int i = 0; i < getBecame().size(); i++) {
            boolean itself = getBecame().get(i).equals(new Became.NextExperiment(getId()));
            faults.when(itself, "became[" + i + "].experiment", ANOTHER, ITSELF);
        }
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Experiment}; identifier, kind, title, hypothesis, a theme, bearer, a centre and the day of
     * registration are required.
     */
    public static final class Builder extends ImmutableExperiment.Builder {
        Builder() {}
    }
}
