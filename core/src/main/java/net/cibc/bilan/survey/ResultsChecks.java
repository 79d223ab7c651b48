package net.cibc.bilan.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What no results can contain, and what they show by themselves. */
final class ResultsChecks {

    private static final Words THREE_OR_MORE = new Words("d'au moins 3", "at least 3");
    private static final Words ZERO_OR_MORE = new Words("de 0 ou plus", "zero or more");
    private static final Words BY_PART = new Words("unique par question et partie", "unique by question and part");
    private static final Words BY_TERM =
            new Words("unique par question, offre, version et terme", "unique by question, offer, version and term");
    private static final Words APART = new Words("sans groupe d'une autre partie", "without a group of another part");
    private static final Words ONE_AGAIN = new Words("un groupe déjà pris", "one again");
    private static final Words LISTED = new Words("une partie de groups", "a part in groups");
    private static final Words OF_ALL = new Words(
            "au plus autant que turnout, avec les autres parties du découpage",
            "at most as many as in turnout, with the other parts of the grouping");
    private static final Words AS_ANSWERED =
            new Words("d'autant de personnes qu'il en a répondu (turnout)", "of as many people as answered (turnout)");

    private ResultsChecks() {}

    static Faults check(SurveyResults results) {
        Faults faults = new Faults()
                .blank("survey", results.getSurvey())
                .farAway("publishedOn", results.getPublishedOn())
                .when(results.getLeast() < 3, "least", THREE_OR_MORE, results.getLeast())
                .when(results.getRestsOn() < 0, "restsOn", ZERO_OR_MORE, results.getRestsOn())
                .twice(
                        "distributions",
                        BY_PART,
                        results.getDistributions(),
                        result -> List.of(result.getQuestion(), result.getOf()))
                .twice(
                        "groundings",
                        BY_TERM,
                        results.getGroundings(),
                        grounding -> List.of(
                                grounding.getQuestion(),
                                grounding.getOffer(),
                                grounding.getVersion(),
                                grounding.getTerm()));
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < results.getGroups().size(); i++) {
            Part part = results.getGroups().get(i).part();
            boolean again = false;
            for (String group : part.groups()) {
                again |= !seen.add(List.of(part.grouping(), group));
            }
            faults.when(again, "groups[" + i + "].part", APART, ONE_AGAIN);
        }
        checkTurnouts(results, faults);
        checkDistributions(results, faults);
        return faults;
    }

    private static void checkTurnouts(SurveyResults results, Faults faults) {
        Map<String, Long> answered = new HashMap<>();
        Map<String, Long> invited = new HashMap<>();
        Turnout all = results.getTurnout();
        for (int i = 0; i < results.getGroups().size(); i++) {
            Turnout turnout = results.getGroups().get(i).turnout();
            String grouping = results.getGroups().get(i).part().grouping();
            String path = "groups[" + i + "].turnout.";
            long people = answered.merge(grouping, (long) turnout.answered(), Long::sum);
            long sent = invited.merge(grouping, (long) turnout.invited().orElse(0), Long::sum);
            faults.when(people > all.answered(), path + "answered", OF_ALL, people)
                    .when(all.invited().isPresent() && sent > all.invited().get(), path + "invited", OF_ALL, sent);
        }
    }

    private static void checkDistributions(SurveyResults results, Faults faults) {
        Map<Optional<Part>, Integer> answered = new HashMap<>();
        answered.put(Optional.empty(), results.getTurnout().answered());
        results.getGroups()
                .forEach(group ->
                        answered.put(Optional.of(group.part()), group.turnout().answered()));
        for (int i = 0; i < results.getDistributions().size(); i++) {
            Result result = results.getDistributions().get(i);
            Optional<Integer> people = Optional.ofNullable(answered.get(result.getOf()));
            String path = "distributions[" + i + "]";
            faults.when(people.isEmpty(), path + ".of", LISTED, Faults.SOMETHING_ELSE)
                    .when(
                            people.filter(each -> each != result.people()).isPresent(),
                            path + ".counts",
                            AS_ANSWERED,
                            result.people());
        }
    }

    /**
     * The fewest people whom the results themselves show: a part, or what is left of everybody without the parts of a
     * grouping, of those who answered and of those who were invited. A part of nobody shows nobody.
     */
    static int fewest(SurveyResults results) {
        return IntStream.concat(
                        shown(results, turnout -> Optional.of(turnout.answered())), shown(results, Turnout::invited))
                .filter(people -> people > 0)
                .min()
                .orElse(results.getRestsOn());
    }

    private static IntStream shown(SurveyResults results, Function<Turnout, Optional<Integer>> number) {
        Map<String, Integer> parts = new HashMap<>();
        results.getGroups()
                .forEach(group -> parts.merge(
                        group.part().grouping(), number.apply(group.turnout()).orElse(0), Integer::sum));
        Optional<Integer> all = number.apply(results.getTurnout());
        return Stream.of(
                        all.stream(),
                        results.getGroups().stream().flatMap(group -> number.apply(group.turnout()).stream()),
                        parts.values().stream().flatMap(sum -> all.map(people -> people - sum).stream()))
                .flatMap(Function.identity())
                .mapToInt(Integer::intValue);
    }
}
