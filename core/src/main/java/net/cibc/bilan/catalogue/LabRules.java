package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
     * Decisive day: the start of each experiment, and while it has not started, that of the question. Not applicable
     * to an empty register. Unknown: never.
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
            .checkEach(
                    RegisterSnapshot::experiments, LabRules::startOf, (experiment, snapshot) -> announced(experiment));

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
            .checkEach(RegisterSnapshot::experiments, LabRules::startOf, LabRules::considered);

    /**
     * What an experiment was to be measured by is read (quality framework, indicator 25, a watch on what is new in
     * teaching from which the provider draws; read so by us).
     *
     * <p>Boundary: a reading is awaited up to the day it is planned for, and missing from the day after; what is read
     * late, but by the day of the decision, is read. Pending until the planned day, then unknown, which names the
     * measure; broken, with a warning, for each measure of which nothing was read by the day of the decision, whatever
     * is read later. An experiment that has not started has nothing to read. Decisive day: the day of the question; of
     * a decision, its own. Not applicable where nothing that has started has a measure.
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
            .checkEach(
                    LabRules::measures,
                    (planned, snapshot) -> planned.decidedOn().orElse(snapshot.day()),
                    (planned, snapshot) -> measured(planned, snapshot.day()));

    /**
     * No mark of a person stands in what an experiment says of itself, as all the network reads it (Code du travail,
     * art. L6313-4, and Code pénal, art. 226-13).
     *
     * <p>Boundary: what {@link net.cibc.bilan.community.Mark} finds in the title, the hypothesis, the differences, what
     * is measured, the result and the decision. An e-mail address, a telephone number and a social security number are
     * errors; a date, a company's number, a link or a name after <em>Mme</em> are warnings, as they may be harmless.
     * Decisive day: the day of registration. Not applicable to an empty register. Unknown: never; that nothing is found
     * does not prove that a story gives nobody away.
     */
    public static final Rule NO_MARKS = Rule.about(RegisterSnapshot.class, "experiment.no-marks", Sources.L6313_4)
            .title("Une expérimentation ne laisse reconnaître personne", "An experiment gives nobody away")
            .text("kept", "Textes sans marque d'une personne : {count}", "Texts without a mark of a person: {count}")
            .text("marked", "{of} : à retirer du texte : {marks}", "{of}: to be taken out of the text: {marks}")
            .checkEach(
                    LabRules::texts,
                    (told, snapshot) -> told.experiment().getRegisteredOn(),
                    (told, snapshot) ->
                            Marks.judge(told.text(), told.experiment().getId().toString(), told.place()));

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
            .checkEach(
                    snapshot -> experiments(
                            snapshot,
                            each -> each.getEndedOn().isPresent()
                                    || each.getDecision().isPresent()),
                    (experiment, snapshot) -> snapshot.day(),
                    (experiment, snapshot) -> decided(experiment, snapshot.day()));

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
            .checkEach(
                    snapshot -> experiments(snapshot, LabRules::livesOn),
                    (experiment, snapshot) -> snapshot.day(),
                    (experiment, snapshot) -> became(experiment, snapshot.day()));

    private LabRules() {}

    /** What article and quality framework ask for. */
    static List<Rule> standard() {
        return List.of(ANNOUNCED, SIMILAR_CONSIDERED, MEASURED, NO_MARKS);
    }

    /** What only this library proposes. */
    static List<Rule> suggested() {
        return List.of(DECIDED, BECAME);
    }

    /** A measure of an experiment, and its place there. */
    private record Planned(Experiment experiment, Measure measure, String place, boolean isRead) {

        Optional<LocalDate> decidedOn() {
            return LabRules.decidedOn(experiment);
        }
    }

    /** What an experiment says in words, and where. */
    private record Told(Experiment experiment, String place, String text) {}

    private static List<Experiment> experiments(RegisterSnapshot snapshot, Predicate<Experiment> which) {
        return snapshot.experiments().stream().filter(which).toList();
    }

    private static LocalDate startOf(Experiment experiment, RegisterSnapshot snapshot) {
        return experiment.getStartedOn().orElse(snapshot.day());
    }

    private static Optional<LocalDate> decidedOn(Experiment experiment) {
        return experiment.getDecision().map(LabDecision::getDay);
    }

    private static List<Planned> measures(RegisterSnapshot snapshot) {
        List<Planned> planned = new ArrayList<>();
        for (Experiment experiment :
                experiments(snapshot, each -> each.getStartedOn().isPresent())) {
            Set<String> read = experiment.getReadings().stream()
                    .filter(each ->
                            decidedOn(experiment).filter(each.getDay()::isAfter).isEmpty())
                    .map(Reading::getMeasure)
                    .collect(Collectors.toSet());
            for (int i = 0; i < experiment.getMeasures().size(); i++) {
                Measure measure = experiment.getMeasures().get(i);
                planned.add(new Planned(experiment, measure, "measures[" + i + "]", read.contains(measure.getId())));
            }
        }
        return planned;
    }

    private static List<Told> texts(RegisterSnapshot snapshot) {
        List<Told> texts = new ArrayList<>();
        for (Experiment experiment : snapshot.experiments()) {
            texts.add(new Told(experiment, "title", experiment.getTitle()));
            texts.add(new Told(experiment, "hypothesis", experiment.getHypothesis()));
            for (int i = 0; i < experiment.getConsidered().size(); i++) {
                texts.add(new Told(
                        experiment,
                        "considered[" + i + "].difference",
                        experiment.getConsidered().get(i).difference()));
            }
            for (int i = 0; i < experiment.getMeasures().size(); i++) {
                texts.add(new Told(
                        experiment,
                        "measures[" + i + "].what",
                        experiment.getMeasures().get(i).getWhat()));
            }
            experiment.getResult().ifPresent(text -> texts.add(new Told(experiment, "result", text)));
            experiment.getDecision().ifPresent(decision -> {
                texts.add(new Told(experiment, "decision.by", decision.getBy()));
                texts.add(new Told(experiment, "decision.why", decision.getWhy()));
            });
        }
        return texts;
    }

    private static Answer announced(Experiment experiment) {
        return experiment
                .getStartedOn()
                .filter(experiment.getRegisteredOn()::isAfter)
                .map(start -> told(broken("late"), experiment, "registeredOn")
                        .with("day", start)
                        .with("registered", experiment.getRegisteredOn()))
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
                .map(start -> broken("unsaid").with("day", start))
                .orElseGet(() -> Answer.pending("awaited"));
        return told(answer, experiment, "considered")
                .with("near", nearest.experiment().getId())
                .with("score", Math.round(nearest.score() * 100))
                .with("count", near.size());
    }

    private static Answer measured(Planned planned, LocalDate day) {
        if (planned.isRead()) {
            return Answer.satisfied();
        }
        Experiment experiment = planned.experiment();
        if (planned.decidedOn().isPresent()) {
            return told(broken("unread"), experiment, planned.place())
                    .with("what", planned.measure().getWhat())
                    .with("day", planned.decidedOn().get());
        }
        LocalDate until = planned.measure().getPlannedFor();
        return day.isAfter(until)
                ? Answer.unknown(List.of(path(experiment, planned.place())))
                : told(Answer.pending("awaited"), experiment, planned.place())
                        .with("what", planned.measure().getWhat())
                        .with("until", until);
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
