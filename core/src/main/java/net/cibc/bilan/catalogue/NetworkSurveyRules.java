package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.survey.Grounding;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.SurveySnapshot;

/** Whether a survey of the network protects who answered, and whether what was founded on it is borne by it. */
public final class NetworkSurveyRules {

    static final Source SMALL_GROUPS = Source.guide(
            "usage de l'Insee (manuel de protection des tableaux) ; RGPD, considérant 26", LocalDate.of(2018, 5, 25));

    private static final Source STORAGE =
            Source.law("Règlement (UE) 2016/679 (RGPD), art. 5-1 e", LocalDate.of(2018, 5, 25));

    private static final Set<String> APART = Stream.of(
                    BilanOutcome.NEVER_BEGUN, BilanOutcome.RUNNING, BilanOutcome.ABANDONED)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * No published figure, and no sum or difference of published figures, rests on fewer people than the least number
     * of the results (Insee, "manuel de protection des tableaux": eleven natural persons; RGPD, recital 26: a person is
     * identifiable by all means reasonably likely to be used).
     *
     * <p>Boundary: exactly the least number is enough. Broken is an error here, although a guide and no law asks for
     * it, as what is published cannot be taken back. Decisive day: that of the publication. While the counts are there
     * the attack is made again; when they are gone, what the results recorded decides, so that the verdict holds. What
     * the results show by themselves decides in either case: a part of too few people who answered or were invited, or
     * too few that are left of everybody without the parts of a grouping. Not applicable until something is published.
     * Pending and unknown: never.
     *
     * <p>Disputed: no text binds a private survey to a number; survey tools use five.
     */
    public static final Rule NO_SMALL_GROUPS = Rule.about(SurveySnapshot.class, "survey.no-small-groups", SMALL_GROUPS)
            .title(
                    "Aucun chiffre publié ne repose sur trop peu de personnes",
                    "No published figure rests on too few people")
            .text(
                    "kept",
                    "Tout chiffre, et toute différence de chiffres, repose sur {people} personnes au moins",
                    "Every figure, and every difference of figures, rests on at least {people} people")
            .text(
                    "small",
                    "En additionnant ou en soustrayant ce qui est publié, on apprend quelque chose sur {people}"
                            + " personnes seulement, au lieu de {least} au moins",
                    "Adding or subtracting what is published tells about {people} people only, instead of at least"
                            + " {least}")
            .where(snapshot -> snapshot.results()
                    .filter(results -> SMALL_GROUPS.countsOn(results.getPublishedOn()))
                    .isPresent())
            .check(snapshot ->
                    noSmallGroups(snapshot.survey(), snapshot.results().orElseThrow()));

    /**
     * Counts and open texts are destroyed once they served, at the latest a year after the close (RGPD, art. 5-1 e: no
     * longer than is necessary for the purpose).
     *
     * <p>Boundary: on the day of the same number a year later ({@link Survey#LONGEST_KEPT}) is in time. Pending until
     * then; broken from the day after, and if they were destroyed later. Not applicable where nothing was counted.
     * Unknown: never.
     *
     * <p>Disputed: the law names no period; a year is ours.
     */
    public static final Rule COUNTS_DESTROYED = Rule.about(SurveySnapshot.class, "survey.counts-destroyed", STORAGE)
            .title(
                    "Comptages et réponses libres sont détruits à temps",
                    "Counts and open answers are destroyed in time")
            .text("kept", "Comptages détruits le {day}", "Counts destroyed on {day}")
            .text("awaited", "Comptages à détruire le {until} au plus tard", "Counts to be destroyed by {until}")
            .text("late", "Comptages à détruire depuis le {until}", "Counts to be destroyed since {until}")
            .where(snapshot -> STORAGE.countsOn(destroyedBy(snapshot).orElse(snapshot.day())))
            .where(snapshot -> snapshot.survey().getCountsDestroyedOn().isPresent()
                    || !snapshot.survey().getTallies().isEmpty()
                    || !snapshot.survey().getTexts().isEmpty())
            .check(NetworkSurveyRules::countsDestroyed);

    /**
     * A term that is said to be founded on the survey is what its results suggest ({@link Suggestion#of}; Centre Inffo,
     * 12 April 2023: the remote offer is "une réponse aux besoins identifiés lors de l'enquête").
     *
     * <p>Boundary: the leading answer is proposed by default only if the lower end of its interval is above one half.
     * Broken, with a warning, for each term that it does not bear; unknown where the answers to its question are not
     * published, which is told beside what is broken. Decisive day: that of the decision. Not applicable where nothing
     * was founded. Pending: never.
     *
     * <p>Disputed: the interval takes those who answered for a sample of all, which who answers by choice is not.
     */
    public static final Rule GROUNDING_BORNE = Rule.about(
                    SurveySnapshot.class, "survey.grounding-borne", Offers.REMOTE_2023.getSource())
            .title(
                    "Ce que l'offre tire de l'enquête, l'enquête le porte",
                    "What the offer takes from the survey, it bears")
            .text(
                    "kept",
                    "Points de l'offre que l'enquête porte : {count}",
                    "Terms of the offer that the survey bears: {count}")
            .text(
                    "unborne",
                    "{term} repose sur « {taken} », et les réponses à « {question} » disent « {told} »",
                    "{term} rests on \"{taken}\", and the answers to \"{question}\" say \"{told}\"")
            .checkEach(
                    NetworkSurveyRules::founded,
                    (founded, snapshot) -> founded.grounding().getDecidedOn(),
                    (founded, snapshot) -> groundingBorne(founded));

    /**
     * A survey of former beneficiaries tells apart who never began, who is still at it and who abandoned. No text asks
     * for it; the people of the field do.
     *
     * <p>Boundary: all three are groups of one grouping. Broken, with a warning, otherwise. Always applicable; pending
     * and unknown: never.
     */
    public static final Rule OUTCOMES_TOLD_APART = Rule.about(
                    SurveySnapshot.class, "survey.outcomes-told-apart", Sources.SUGGESTION)
            .title(
                    "Jamais commencé, en cours et abandonné sont distingués",
                    "Never begun, running and abandoned are told apart")
            .text(
                    "mixed",
                    "Aucun découpage ne distingue jamais commencé, en cours et abandonné",
                    "No grouping tells never begun, running and abandoned apart")
            .check(snapshot -> snapshot.survey().getGroupings().stream()
                            .anyMatch(grouping -> grouping.groups().containsAll(APART))
                    ? Answer.satisfied()
                    : Answer.broken("mixed").as(Severity.WARNING).at("groupings"));

    private NetworkSurveyRules() {}

    /** What law, guide and offer ask for. */
    static List<Rule> standard() {
        return List.of(NO_SMALL_GROUPS, COUNTS_DESTROYED, GROUNDING_BORNE);
    }

    /** What only this library proposes. */
    static List<Rule> suggested() {
        return List.of(OUTCOMES_TOLD_APART);
    }

    private static Answer noSmallGroups(Survey survey, SurveyResults results) {
        int people = survey.with(results).restsOn();
        return people >= results.getLeast()
                ? Answer.satisfied("kept").with("people", people)
                : Answer.broken("small").at("groups").with("people", people).with("least", results.getLeast());
    }

    // What is destroyed only after the day asked was still there on it, although it is not any more.
    private static Optional<LocalDate> destroyedBy(SurveySnapshot snapshot) {
        return snapshot.survey().getCountsDestroyedOn().filter(day -> !day.isAfter(snapshot.day()));
    }

    private static Answer countsDestroyed(SurveySnapshot snapshot) {
        LocalDate until = snapshot.survey().getClosesOn().plus(Survey.LONGEST_KEPT);
        Optional<LocalDate> destroyed = destroyedBy(snapshot);
        if (destroyed.filter(day -> !day.isAfter(until)).isPresent()) {
            return Answer.satisfied("kept").with("day", destroyed.get());
        }
        return (snapshot.day().isAfter(until) ? Answer.broken("late") : Answer.pending("awaited"))
                .at("countsDestroyedOn")
                .with("until", until);
    }

    /** What was founded on the results, and its place in them. */
    private record Founded(SurveyResults results, int place) {

        Grounding grounding() {
            return results.getGroundings().get(place);
        }
    }

    private static List<Founded> founded(SurveySnapshot snapshot) {
        return snapshot.results().stream()
                .flatMap(results -> IntStream.range(0, results.getGroundings().size())
                        .mapToObj(place -> new Founded(results, place)))
                .toList();
    }

    private static Answer groundingBorne(Founded founded) {
        Grounding grounding = founded.grounding();
        Optional<Suggestion> told = founded.results().suggestion(grounding.getQuestion());
        if (told.isEmpty()) {
            return Answer.unknown(List.of(grounding.getQuestion() + " distributions"));
        }
        return told.get() == grounding.getSuggestion()
                ? Answer.satisfied()
                : Answer.broken("unborne")
                        .as(Severity.WARNING)
                        .at("groundings[" + founded.place() + "]")
                        .with("term", grounding.getTerm())
                        .with("taken", grounding.getSuggestion())
                        .with("question", grounding.getQuestion())
                        .with("told", told.get());
    }
}
