package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.lab.NextStep;
import net.cibc.bilan.lab.Reading;
import net.cibc.bilan.lab.RegisterSnapshot;
import net.cibc.bilan.lab.Resemblance;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

/**
 * Whether experiments are announced, compared, measured and decided. Each rule sees the whole national register; a
 * finding's path begins with the identifier of the experiment, as in {@code sud/2026-11 measures[0]}.
 */
public final class LabRules {

    /** How long a decision, and what it leads to, may take before we ask for it. No text says it. */
    private static final Period PATIENCE = Period.ofMonths(3);

    private static final Source OFFER = Offers.REMOTE_2023.getSource();

    /**
     * An experiment is in the national register when it starts: "ce n'est pas chaque CIBC qui innove dans son coin"
     * (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: announced on the day of the start is in time. Broken, with a warning, for each that started before.
     * Decisive day: the start of each experiment. Not applicable to an empty register. Unknown: never.
     *
     * <p>Disputed: the article asks for no announcement; it says that nobody innovates alone, which others can only
     * know of what is announced.
     */
    public static final Rule ANNOUNCED = Rule.about(RegisterSnapshot.class, "experiment.announced", OFFER)
            .title(
                    "Une expérimentation est inscrite au registre national quand elle commence",
                    "An experiment is in the national register when it starts")
            .text(
                    "kept",
                    "Expérimentations inscrites au plus tard à leur début : {count}",
                    "Experiments registered by their start: {count}")
            .text(
                    "late",
                    "{experiment} a commencé le {day} et n'est inscrite que le {registered}",
                    "{experiment} started on {day} and was registered on {registered} only")
            .where(LabRules::holdsAny)
            .check(snapshot -> {
                long started = snapshot.experiments().stream()
                        .filter(each -> each.getStartedOn().isPresent())
                        .count();
                return each(snapshot, Answer.satisfied("kept").with("count", started), LabRules::announced);
            });

    /**
     * Who starts an experiment has looked at the older ones that resemble it, and says in a sentence how it differs (
     * {@link RegisterSnapshot#unconsidered(Experiment)}; Centre Inffo, 12 April 2023: "ce n'est pas chaque CIBC qui
     * innove dans son coin").
     *
     * <p>Boundary: a score of exactly {@link RegisterSnapshot#TO_CONSIDER} asks for a sentence. What counts is the
     * register as it stood on the day of the start. Pending before the start; broken, with a warning, once started.
     * Decisive day: the start of each experiment. Not applicable to an empty register. Unknown: never.
     *
     * <p>Disputed: the threshold is ours.
     */
    public static final Rule SIMILAR_CONSIDERED = Rule.about(
                    RegisterSnapshot.class, "experiment.similar-considered", OFFER)
            .title(
                    "Les expérimentations proches ont été regardées avant le début",
                    "Experiments that are close were looked at before the start")
            .text(
                    "kept",
                    "Expérimentations comparées à celles d'avant : {count}",
                    "Experiments compared with those before: {count}")
            .text(
                    "awaited",
                    "{experiment} : dire avant de commencer en quoi elle diffère de {near} (proche à {score} %) ;"
                            + " proches en tout : {count}",
                    "{experiment}: say before the start how it differs from {near} (close at {score} %);"
                            + " close in all: {count}")
            .text(
                    "unsaid",
                    "{experiment} a commencé le {day} sans dire en quoi elle diffère de {near} (proche à {score} %) ;"
                            + " proches en tout : {count}",
                    "{experiment} started on {day} without saying how it differs from {near} (close at {score} %);"
                            + " close in all: {count}")
            .where(LabRules::holdsAny)
            .check(snapshot -> each(
                    snapshot,
                    Answer.satisfied("kept")
                            .with("count", snapshot.experiments().size()),
                    experiment -> considered(experiment, snapshot)));

    /**
     * What an experiment was to be measured by is read (quality framework, indicator 25, a watch on what is new in
     * teaching from which the provider draws; read so by us).
     *
     * <p>Boundary: a reading is awaited up to the day it is planned for, and missing from the day after; what is read
     * late is read. Pending until that day, then unknown, which names the measure; broken, with a warning, for each
     * measure of which nothing was read when it was decided. An experiment that has not started has nothing to read.
     * Decisive day: the day of the question; of a decision, its own. Not applicable where nothing has started.
     */
    public static final Rule MEASURED = Rule.about(RegisterSnapshot.class, "experiment.measured", Sources.indicator(25))
            .title("Ce qui devait être mesuré l'a été", "What was to be measured was")
            .text("kept", "Mesures lues : {count}", "Measures read: {count}")
            .text(
                    "awaited",
                    "{experiment} : « {what} » à lire d'ici le {until}",
                    "{experiment}: \"{what}\" to be read by {until}")
            .text(
                    "unread",
                    "{experiment} : décidée le {day} sans avoir lu « {what} »",
                    "{experiment}: decided on {day} without a reading of \"{what}\"")
            .where(snapshot -> snapshot.experiments().stream()
                    .anyMatch(each -> each.getStartedOn().isPresent()))
            .check(snapshot -> {
                long read = snapshot.experiments().stream()
                        .mapToLong(each -> measured(each).size())
                        .sum();
                return each(
                        snapshot,
                        Answer.satisfied("kept").with("count", read),
                        experiment -> measured(experiment, snapshot.day()));
            });

    /**
     * What has ended is decided: adopted, adapted or dropped. No text asks for it; we suggest it.
     *
     * <p>Boundary: three months after the end, on the day of the same number, is in time; what is decided later is
     * decided. Pending until then; broken, with a warning, from the day after. Not applicable where nothing has ended.
     * Unknown: never.
     */
    public static final Rule DECIDED = Rule.about(RegisterSnapshot.class, "experiment.decided", Sources.SUGGESTION)
            .title("Une expérimentation terminée est décidée", "An experiment that has ended is decided")
            .text("kept", "Expérimentations décidées : {count}", "Experiments decided: {count}")
            .text(
                    "awaited",
                    "{experiment} : à adopter, adapter ou abandonner d'ici le {until}",
                    "{experiment}: to be adopted, adapted or dropped by {until}")
            .text(
                    "undecided",
                    "{experiment} est terminée depuis le {day}, et rien n'est décidé",
                    "{experiment} ended on {day}, and nothing is decided")
            .where(snapshot -> snapshot.experiments().stream()
                    .anyMatch(each ->
                            each.getEndedOn().isPresent() || each.getDecision().isPresent()))
            .check(snapshot -> {
                long decided = snapshot.experiments().stream()
                        .filter(each -> each.getDecision().isPresent())
                        .count();
                return each(
                        snapshot,
                        Answer.satisfied("kept").with("count", decided),
                        experiment -> decided(experiment, snapshot.day()));
            });

    /**
     * What is adopted or adapted becomes something: a version of an offer, a resource, a practice, another experiment.
     * No text asks for it; we suggest it.
     *
     * <p>Boundary: three months after the decision, on the day of the same number, is in time. Pending until then;
     * broken, with a warning, from the day after. Not applicable where nothing is adopted or adapted. Unknown: never.
     */
    public static final Rule BECAME = Rule.about(RegisterSnapshot.class, "experiment.became", Sources.SUGGESTION)
            .title("Ce qui est adopté ou adapté devient quelque chose", "What is adopted or adapted becomes something")
            .text(
                    "kept",
                    "Expérimentations adoptées ou adaptées qui ont une suite : {count}",
                    "Experiments adopted or adapted that live on: {count}")
            .text(
                    "awaited",
                    "{experiment} : dire d'ici le {until} ce qu'elle devient ({step})",
                    "{experiment}: say by {until} what it becomes ({step})")
            .text(
                    "lost",
                    "{experiment} : décidée le {day} ({step}), et rien ne dit ce qu'elle est devenue",
                    "{experiment}: decided on {day} ({step}), and nothing tells what it became")
            .where(snapshot -> snapshot.experiments().stream().anyMatch(LabRules::livesOn))
            .check(snapshot -> {
                long known = snapshot.experiments().stream()
                        .filter(each -> livesOn(each) && !each.getBecame().isEmpty())
                        .count();
                return each(
                        snapshot,
                        Answer.satisfied("kept").with("count", known),
                        experiment -> became(experiment, snapshot.day()));
            });

    private LabRules() {}

    /** What article and quality framework ask for. */
    static List<Rule> standard() {
        return List.of(ANNOUNCED, SIMILAR_CONSIDERED, MEASURED);
    }

    /** What only this library proposes. */
    static List<Rule> suggested() {
        return List.of(DECIDED, BECAME);
    }

    private static boolean holdsAny(RegisterSnapshot snapshot) {
        return !snapshot.experiments().isEmpty();
    }

    private static Answer each(RegisterSnapshot snapshot, Answer kept, Function<Experiment, Answer> judge) {
        Answer answer = kept;
        for (Experiment experiment : snapshot.experiments()) {
            answer = answer.and(judge.apply(experiment));
        }
        return answer;
    }

    private static Answer announced(Experiment experiment) {
        return experiment
                .getStartedOn()
                .filter(experiment.getRegisteredOn()::isAfter)
                .map(start -> told(broken("late"), experiment, "registeredOn")
                        .with("day", start)
                        .with("registered", experiment.getRegisteredOn())
                        .decidedOn(start))
                .orElse(Answer.satisfied());
    }

    private static Answer considered(Experiment experiment, RegisterSnapshot snapshot) {
        List<Resemblance> near = snapshot.unconsidered(experiment);
        if (near.isEmpty()) {
            return Answer.satisfied();
        }
        Resemblance nearest = near.get(0);
        Answer answer = experiment
                .getStartedOn()
                .map(start -> broken("unsaid").with("day", start).decidedOn(start))
                .orElseGet(() -> Answer.pending("awaited"));
        return told(answer, experiment, "considered")
                .with("near", nearest.experiment().getId())
                .with("score", Math.round(nearest.score() * 100))
                .with("count", near.size());
    }

    private static Set<String> measured(Experiment experiment) {
        return experiment.getReadings().stream().map(Reading::getMeasure).collect(Collectors.toSet());
    }

    private static Answer measured(Experiment experiment, LocalDate day) {
        if (experiment.getStartedOn().isEmpty()) {
            return Answer.satisfied();
        }
        Set<String> read = measured(experiment);
        Answer answer = Answer.satisfied();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < experiment.getMeasures().size(); i++) {
            Measure measure = experiment.getMeasures().get(i);
            String place = "measures[" + i + "]";
            if (!read.contains(measure.getId())) {
                if (experiment.getDecision().isPresent()) {
                    LocalDate decided = experiment.getDecision().get().getDay();
                    answer = answer.and(told(broken("unread"), experiment, place)
                            .with("what", measure.getWhat())
                            .with("day", decided)
                            .decidedOn(decided));
                } else if (day.isAfter(measure.getPlannedFor())) {
                    missing.add(path(experiment, place));
                } else {
                    answer = answer.and(told(Answer.pending("awaited"), experiment, place)
                            .with("what", measure.getWhat())
                            .with("until", measure.getPlannedFor()));
                }
            }
        }
        return missing.isEmpty() ? answer : answer.and(Answer.unknown(missing));
    }

    private static Answer decided(Experiment experiment, LocalDate day) {
        if (experiment.getDecision().isPresent() || experiment.getEndedOn().isEmpty()) {
            return Answer.satisfied();
        }
        LocalDate ended = experiment.getEndedOn().get();
        return inTime(experiment, "decision", ended, day, "awaited", "undecided");
    }

    private static boolean livesOn(Experiment experiment) {
        return experiment
                .getDecision()
                .filter(each -> each.getKind() != NextStep.DROP)
                .isPresent();
    }

    private static Answer became(Experiment experiment, LocalDate day) {
        if (!livesOn(experiment) || !experiment.getBecame().isEmpty()) {
            return Answer.satisfied();
        }
        LabDecision decision = experiment.getDecision().orElseThrow();
        return inTime(experiment, "became", decision.getDay(), day, "awaited", "lost")
                .with("step", decision.getKind());
    }

    /** Pending for some time after a day, then broken. */
    private static Answer inTime(
            Experiment experiment, String place, LocalDate since, LocalDate day, String awaited, String late) {
        LocalDate until = since.plus(PATIENCE);
        return day.isAfter(until)
                ? told(broken(late), experiment, place).with("day", since)
                : told(Answer.pending(awaited), experiment, place).with("until", until);
    }

    private static Answer told(Answer answer, Experiment experiment, String place) {
        return answer.at(path(experiment, place)).with("experiment", experiment.getId());
    }

    private static String path(Experiment experiment, String place) {
        return experiment.getId() + " " + place;
    }

    private static Answer broken(String text) {
        return Answer.broken(text).as(Severity.WARNING);
    }
}
