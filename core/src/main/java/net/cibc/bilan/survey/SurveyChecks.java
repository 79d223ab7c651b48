package net.cibc.bilan.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/** What no survey can contain. */
final class SurveyChecks {

    private static final int MOST_GROUPINGS = 2;
    private static final int FEWEST_GROUPS = 2;
    private static final int MOST_GROUPS = 10;

    private static final Words BY_NAME = new Words("unique par nom", "unique by name");
    private static final Words BY_GROUP = new Words("unique par groupe", "unique by group");
    private static final Words BY_CELL = new Words("unique par question et groupes", "unique by question and groups");
    private static final Words TWO_AT_MOST = new Words("deux découpages au plus", "at most two groupings");
    private static final Words GROUPS = new Words("deux à dix groupes", "two to ten groups");
    private static final Words COUNTED =
            new Words("au moins une question qui se compte", "at least one question that is counted");
    private static final Words NONE = new Words("aucune", "none");
    private static final Words OF_FIRST = new Words(
            "un groupe du premier découpage, ou absent s'il n'y en a pas",
            "a group of the first grouping, or absent if there is none");
    private static final Words OF_EACH =
            new Words("un groupe de chaque découpage, dans leur ordre", "a group of each grouping, in their order");
    private static final Words COUNTED_ONE =
            new Words("une question de l'enquête qui se compte", "a question of the survey that is counted");
    private static final Words OPEN = new Words("une question ouverte de l'enquête", "an open question of the survey");
    private static final Words ALL_QUESTIONS = new Words(
            "complet : autant de personnes à chaque question de la case",
            "complete: as many people at each question of the cell");
    private static final Words ONE_WITHOUT = new Words("une case incomplète", "one without");
    private static final Words FIT = new Words(
            "un nombre par option, et un par paire d'éléments à ordonner",
            "a number for each option, and one for each pair of items in order");
    private static final Words DESTROYED =
            new Words("absent après countsDestroyedOn", "absent after countsDestroyedOn");
    private static final Words SOME = new Words("des données", "some");
    private static final Words ANSWER =
            new Words("une réponse à une question de l'enquête", "an answer to a question of the survey");

    private SurveyChecks() {}

    static Faults check(Survey survey) {
        List<Grouping> groupings = survey.getGroupings();
        List<Question> questions = survey.getQuestions();
        boolean destroyed = survey.getCountsDestroyedOn().isPresent();
        Faults faults = new Faults()
                .blank("id", survey.getId())
                .blank("title", survey.getTitle())
                .blank("purpose", survey.getPurpose())
                .farAway("opensOn", survey.getOpensOn())
                .farAway("closesOn", survey.getClosesOn())
                .before("closesOn", Optional.of(survey.getClosesOn()), "opensOn", survey.getOpensOn())
                .farAway("countsDestroyedOn", survey.getCountsDestroyedOn())
                .before("countsDestroyedOn", survey.getCountsDestroyedOn(), "closesOn", survey.getClosesOn())
                .when(groupings.size() > MOST_GROUPINGS, "groupings", TWO_AT_MOST, groupings.size())
                .twice("groupings", BY_NAME, groupings, Grouping::id)
                .when(questions.stream().noneMatch(Question::counts), "questions", COUNTED, NONE)
                .twice("questions", BY_NAME, questions, Question::getId)
                .twice("sendings", BY_GROUP, survey.getSendings(), Sending::getGroup)
                .twice(
                        "tallies",
                        BY_CELL,
                        survey.getTallies(),
                        tally -> Stream.concat(Stream.of(tally.getQuestion()), tally.getCell().stream())
                                .toList())
                .when(destroyed && !survey.getTallies().isEmpty(), "tallies", DESTROYED, SOME)
                .when(destroyed && !survey.getTexts().isEmpty(), "texts", DESTROYED, SOME);
        for (int i = 0; i < groupings.size(); i++) {
            int groups = groupings.get(i).groups().size();
            faults.when(groups < FEWEST_GROUPS || groups > MOST_GROUPS, "groupings[" + i + "].groups", GROUPS, groups);
        }
        for (int i = 0; i < survey.getSendings().size(); i++) {
            Optional<String> group = survey.getSendings().get(i).getGroup();
            boolean known = groupings.isEmpty()
                    ? group.isEmpty()
                    : group.filter(groupings.get(0).groups()::contains).isPresent();
            faults.when(!known, "sendings[" + i + "].group", OF_FIRST, Faults.SOMETHING_ELSE);
        }
        for (int i = 0; i < survey.getTexts().size(); i++) {
            Question question = find(survey, survey.getTexts().get(i).getQuestion());
            faults.when(
                    question == null || question.counts(), "texts[" + i + "].question", OPEN, Faults.SOMETHING_ELSE);
        }
        long invited =
                survey.getSendings().stream().mapToLong(Sending::getInvited).sum();
        faults.when(invited > People.MOST, "sendings", People.TOGETHER, invited);
        checkTallies(survey, faults);
        return faults;
    }

    private static void checkTallies(Survey survey, Faults faults) {
        Map<List<String>, Integer> people = new HashMap<>();
        Map<List<String>, Integer> questions = new HashMap<>();
        for (int i = 0; i < survey.getTallies().size(); i++) {
            Tally tally = survey.getTallies().get(i);
            String path = "tallies[" + i + "]";
            counts(find(survey, tally.getQuestion()), tally, path, faults);
            faults.when(!isCell(survey.getGroupings(), tally.getCell()), path + ".cell", OF_EACH, Faults.OTHER_VALUES);
            questions.merge(tally.getCell(), 1, Integer::sum);
            int before = people.computeIfAbsent(tally.getCell(), cell -> tally.people());
            faults.when(before != tally.people(), path + ".counts", ALL_QUESTIONS, Faults.ANOTHER_NUMBER);
        }
        long answered = people.values().stream().mapToLong(Integer::longValue).sum();
        faults.when(answered > People.MOST, "tallies", People.TOGETHER, answered);
        long asked = survey.getQuestions().stream().filter(Question::counts).count();
        faults.when(questions.values().stream().anyMatch(each -> each != asked), "tallies", ALL_QUESTIONS, ONE_WITHOUT);
    }

    private static boolean fits(AnswerCounts counts, Question question) {
        return counts.getCounts().size() == question.getOptions().size()
                && counts.getPairs().size() == question.pairs();
    }

    /** What results say of questions that the survey does not have, or of other answers. */
    static Faults results(Survey survey, SurveyResults results) {
        Faults faults = new Faults();
        for (int i = 0; i < results.getDistributions().size(); i++) {
            Result result = results.getDistributions().get(i);
            counts(find(survey, result.getQuestion()), result, "results.distributions[" + i + "]", faults);
        }
        return faults;
    }

    /** What counts must be of a question, which is null if the survey does not have it. */
    private static void counts(@Nullable Question question, AnswerCounts counts, String path, Faults faults) {
        boolean counted = question != null && question.counts();
        faults.when(!counted, path + ".question", COUNTED_ONE, Faults.SOMETHING_ELSE)
                .when(
                        question != null && counted && !fits(counts, question),
                        path + ".counts",
                        FIT,
                        Faults.OTHER_VALUES);
    }

    static Faults responses(Survey survey, List<Response> responses) {
        new Faults().missing("responses", responses).refuse();
        long people = (long) survey.headcount().total() + responses.size();
        Faults faults = new Faults()
                .when(survey.getCountsDestroyedOn().isPresent(), "responses", DESTROYED, SOME)
                .when(people > People.MOST, "responses", People.TOGETHER, people);
        for (int i = 0; i < responses.size(); i++) {
            Response response = responses.get(i);
            String path = "responses[" + i + "]";
            faults.when(
                    !isCell(survey.getGroupings(), response.groups()), path + ".groups", OF_EACH, Faults.OTHER_VALUES);
            response.answers().forEach((name, answer) -> {
                faults.when(!isAnswer(find(survey, name), answer), path + ".answers", ANSWER, Faults.SOMETHING_ELSE);
                answer.forEach(text -> faults.unstorable(path + ".answers", text));
            });
        }
        return faults;
    }

    private static boolean isAnswer(@Nullable Question question, List<String> answer) {
        if (question == null) {
            return false;
        }
        return switch (question.getKind()) {
            case CHOICE, SCALE -> answer.size() == 1 && question.getOptions().containsAll(answer);
            case ORDERING ->
                answer.size() == question.getOptions().size()
                        && new HashSet<>(answer).equals(new HashSet<>(question.getOptions()));
            case OPEN -> answer.size() == 1 && !answer.get(0).isBlank();
        };
    }

    private static boolean isCell(List<Grouping> groupings, List<String> groups) {
        if (groups.size() != groupings.size()) {
            return false;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (!groupings.get(i).groups().contains(groups.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Question find(Survey survey, String name) {
        return survey.getQuestions().stream()
                .filter(question -> question.getId().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The order of cells: by the groups of the first grouping, then by those of the second. */
    static Comparator<List<String>> order(List<Grouping> groupings) {
        Comparator<List<String>> order = Comparator.comparingInt(List::size);
        for (int i = 0; i < groupings.size(); i++) {
            int place = i;
            order = order.thenComparingInt(cell -> groupings.get(place).groups().indexOf(cell.get(place)));
        }
        return order;
    }

    static int place(String name, List<Question> questions) {
        return questions.stream().map(Question::getId).toList().indexOf(name);
    }

    /** Adds up the invitations of both by their group, without those that are not known of one. */
    static List<Sending> together(Survey some, Survey others) {
        Map<String, Sending> sums = new TreeMap<>();
        Stream.of(some, others)
                .flatMap(each -> each.getSendings().stream())
                .forEach(sending -> sums.merge(
                        sending.getGroup().orElse(""),
                        sending,
                        (one, two) -> one.withInvited(one.getInvited() + two.getInvited())
                                .withUndeliverable(one.getUndeliverable() + two.getUndeliverable())));
        return sums.values().stream()
                .filter(sum -> isKnown(some, sum.getGroup()) && isKnown(others, sum.getGroup()))
                .toList();
    }

    /** Whether the invitations of a group were recorded, or nobody of it answered. */
    private static boolean isKnown(Survey survey, Optional<String> group) {
        return survey.getSendings().stream()
                        .anyMatch(sending -> sending.getGroup().equals(group))
                || survey.getTallies().stream()
                        .noneMatch(tally ->
                                group.isEmpty() || tally.getCell().get(0).equals(group.get()));
    }
}
