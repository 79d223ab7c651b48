package net.cibc.bilan.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.survey.Aspect;
import net.cibc.bilan.survey.Effect;
import net.cibc.bilan.survey.Grounding;
import net.cibc.bilan.survey.OpenText;
import net.cibc.bilan.survey.PublishedPart;
import net.cibc.bilan.survey.Question;
import net.cibc.bilan.survey.QuestionKind;
import net.cibc.bilan.survey.Response;
import net.cibc.bilan.survey.Result;
import net.cibc.bilan.survey.Sending;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.Tally;
import net.cibc.bilan.survey.Turnout;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary surveys, with the answers of up to forty people, and their results. */
public final class SurveyArbitraries {

    private SurveyArbitraries() {}

    /** Questions of all kinds. */
    public static Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(QuestionKind.class),
                        BilanArbitraries.labels(),
                        Arbitraries.of(Aspect.class),
                        BilanArbitraries.names(),
                        BilanArbitraries.labels()
                                .list()
                                .uniqueElements()
                                .ofMinSize(3)
                                .ofMaxSize(5),
                        effects().optional(0.5))
                .as((kind, id, aspect, text, options, effect) -> {
                    boolean open = kind == QuestionKind.OPEN;
                    return Question.builder()
                            .kind(kind)
                            .id(id)
                            .aspect(aspect)
                            .text(text)
                            .options(open ? List.of() : options)
                            .effects(effect.stream()
                                    .filter(each -> !open)
                                    .map(each -> each.withOption(options.get(0)))
                                    .toList())
                            .build();
                });
    }

    /** What an option sets. */
    public static Arbitrary<Effect> effects() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        Arbitraries.of(ContactPreference.class),
                        BilanArbitraries.personalisations().optional(0.5))
                .as((option, preference, personalisation) -> Effect.builder()
                        .option(option)
                        .contactPreference(preference)
                        .personalisation(personalisation)
                        .build());
    }

    /** Numbers of the invited. */
    public static Arbitrary<Sending> sendings() {
        return Combinators.combine(BilanArbitraries.labels().optional(0.7), numbers(), numbers())
                .as((group, arrived, lost) -> Sending.builder()
                        .group(group)
                        .invited(arrived + lost)
                        .undeliverable(lost)
                        .build());
    }

    /** Counts of a question in a cell. */
    public static Arbitrary<Tally> tallies() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.labels().list().ofMaxSize(2),
                        Arbitraries.oneOf(chosen(), ordered()),
                        numbers())
                .as((question, cell, counts, noAnswer) ->
                        counts.withQuestion(question).withCell(cell).withNoAnswer(noAnswer));
    }

    private static Arbitrary<Tally> chosen() {
        return numbers()
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(counts -> Tally.builder().question("q").counts(counts).build());
    }

    /** How up to twenty people put three to five items in order. */
    private static Arbitrary<Tally> ordered() {
        return Arbitraries.of(3, 4, 5)
                .map(items -> IntStream.range(0, items).boxed().toList())
                .flatMap(
                        items -> Arbitraries.shuffle(items).list().ofMaxSize(20).map(orders -> tally(items, orders)));
    }

    private static Tally tally(List<Integer> items, List<List<Integer>> orders) {
        Tally.Builder tally = Tally.builder().question("q");
        for (int item : items) {
            tally.addCounts(
                    (int) orders.stream().filter(order -> order.get(0) == item).count());
            for (int other : items.subList(item + 1, items.size())) {
                tally.addPairs((int) orders.stream()
                        .filter(order -> order.indexOf(item) < order.indexOf(other))
                        .count());
            }
        }
        return tally.build();
    }

    /** Published counts of a question. */
    public static Arbitrary<Result> results() {
        return Combinators.combine(tallies(), FigureArbitraries.parts().optional(0.6))
                .as((tally, of) -> Result.builder()
                        .question(tally.getQuestion())
                        .of(of)
                        .counts(tally.getCounts())
                        .pairs(tally.getPairs())
                        .noAnswer(tally.getNoAnswer())
                        .build());
    }

    /** Answers in people's own words. */
    public static Arbitrary<OpenText> openTexts() {
        return Combinators.combine(BilanArbitraries.labels(), BilanArbitraries.names())
                .as((question, text) ->
                        OpenText.builder().question(question).text(text).build());
    }

    /** How many answered. */
    public static Arbitrary<Turnout> turnouts() {
        return Combinators.combine(numbers(), numbers().optional(0.7), numbers())
                .as((answered, arrived, lost) -> arrived.map(
                                some -> new Turnout(answered, Optional.of(some + lost), lost))
                        .orElse(Turnout.of(answered)));
    }

    /** Parts with figures of their own. */
    public static Arbitrary<PublishedPart> publishedParts() {
        return Combinators.combine(FigureArbitraries.parts(), turnouts()).as(PublishedPart::new);
    }

    /** Terms that were founded on a question. */
    public static Arbitrary<Grounding> groundings() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        Arbitraries.of(Suggestion.class),
                        BilanArbitraries.labels(),
                        BilanArbitraries.labels(),
                        BilanArbitraries.labels(),
                        BilanArbitraries.days())
                .as((question, suggestion, code, version, term, day) -> Grounding.builder()
                        .question(question)
                        .suggestion(suggestion)
                        .offer(code)
                        .version(version)
                        .term(term)
                        .decidedOn(day)
                        .build());
    }

    /** Surveys with the answers of some people. */
    public static Arbitrary<Survey> surveys() {
        return opened().flatMap(survey -> responses(survey).list().ofMaxSize(40).map(survey::count));
    }

    private static Arbitrary<Survey> opened() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.names(),
                        BilanArbitraries.names().optional(0.5),
                        BilanArbitraries.days(),
                        FigureArbitraries.groupings()
                                .list()
                                .uniqueElements(Grouping::id)
                                .ofMaxSize(2),
                        questions()
                                .filter(question -> question.getKind() != QuestionKind.OPEN)
                                .list()
                                .ofSize(1),
                        questions().list().ofMaxSize(3),
                        sendings())
                .as((id, title, purpose, day, groupings, counted, others, sending) -> {
                    List<Question> questions = new ArrayList<>();
                    for (Question question : counted) {
                        questions.add(question);
                    }
                    for (Question question : others) {
                        if (questions.stream().noneMatch(known -> known.getId().equals(question.getId()))) {
                            questions.add(question);
                        }
                    }
                    return Survey.builder()
                            .id(id)
                            .title(title)
                            .purpose(purpose)
                            .opensOn(day)
                            .closesOn(day.plusDays(30))
                            .groupings(groupings)
                            .questions(questions)
                            .addSendings(sending.withGroup(groupings.stream()
                                    .findFirst()
                                    .map(grouping -> grouping.groups().get(0))))
                            .build();
                });
    }

    /** Results, with something that was founded on them. */
    public static Arbitrary<SurveyResults> surveyResults() {
        return Combinators.combine(opened(), groundings().optional(0.7))
                .flatAs((survey, grounding) -> responses(survey)
                        .list()
                        .ofMinSize(5)
                        .ofMaxSize(40)
                        .map(responses -> survey.count(responses)
                                .publish(survey.getClosesOn().plusDays(10), new Suppression(5))
                                .orElseThrow()
                                .withGroundings(grounding.stream().toList())));
    }

    /** What people may answer to a survey. */
    public static Arbitrary<Response> responses(Survey survey) {
        Arbitrary<Response> responses = Arbitraries.of(0, 1, 2, 3)
                .list()
                .ofSize(survey.getGroupings().size())
                .map(places -> {
                    String[] groups = new String[places.size()];
                    for (int i = 0; i < groups.length; i++) {
                        List<String> known = survey.getGroupings().get(i).groups();
                        groups[i] = known.get(places.get(i) % known.size());
                    }
                    return Response.of(groups);
                });
        for (Question question : survey.getQuestions()) {
            responses = Combinators.combine(responses, answers(question).optional(0.9))
                    .as((response, answer) -> answer.map(
                                    each -> response.answered(question.getId(), each.toArray(String[]::new)))
                            .orElse(response));
        }
        return responses;
    }

    private static Arbitrary<List<String>> answers(Question question) {
        return switch (question.getKind()) {
            case CHOICE, SCALE -> Arbitraries.of(question.getOptions()).map(List::of);
            case ORDERING -> Arbitraries.shuffle(question.getOptions());
            case OPEN -> BilanArbitraries.names().map(List::of);
        };
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 60);
    }
}
