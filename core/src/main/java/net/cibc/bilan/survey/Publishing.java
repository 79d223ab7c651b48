package net.cibc.bilan.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.figure.Cut;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.Suppression;

/** Adds up what is published: everybody, and each part that has figures of its own. */
final class Publishing {

    private Publishing() {}

    static SurveyResults results(Survey survey, Mask mask, LocalDate day) {
        int people = mask.lightest().map(Cut::people).orElseThrow();
        List<Turnout> turnouts = protectedBy(new Suppression(mask.least()), turnouts(survey, mask));
        SurveyResults results = SurveyResults.builder()
                .survey(survey.getId())
                .publishedOn(day)
                .least(mask.least())
                .restsOn(people)
                .turnout(protectedBy(mask.least(), everybody(survey, mask.people())))
                .groups(IntStream.range(0, turnouts.size())
                        .mapToObj(i -> new PublishedPart(mask.parts().get(i), turnouts.get(i)))
                        .toList())
                .distributions(distributions(survey, mask))
                .build();
        return results.withRestsOn(Math.min(people, ResultsChecks.fewest(results)));
    }

    private static Turnout everybody(Survey survey, Headcount people) {
        Stream<Optional<String>> groups = survey.getGroupings().isEmpty()
                ? Stream.of(Optional.empty())
                : survey.getGroupings().get(0).groups().stream().map(Optional::of);
        return turnout(people.total(), groups.toList(), survey.getSendings());
    }

    /** The turnout of each part; invitations are known of the first grouping only. */
    private static List<Turnout> turnouts(Survey survey, Mask mask) {
        List<String> groupings =
                survey.getGroupings().stream().map(Grouping::id).toList();
        return mask.parts().stream()
                .map(part -> turnout(
                        mask.people().people(part),
                        part.groups().stream().map(Optional::of).toList(),
                        groupings.indexOf(part.grouping()) == 0 ? survey.getSendings() : List.of()))
                .toList();
    }

    /** The turnout of some groups together. Who was invited of a group without a sending is not known. */
    private static Turnout turnout(int answered, List<Optional<String>> groups, List<Sending> sendings) {
        List<Sending> known = sendings.stream()
                .filter(sending -> groups.contains(sending.getGroup()))
                .toList();
        return known.size() < groups.size()
                ? Turnout.of(answered)
                : new Turnout(
                        answered,
                        Optional.of(known.stream().mapToInt(Sending::getInvited).sum()),
                        known.stream().mapToInt(Sending::getUndeliverable).sum());
    }

    private static Turnout protectedBy(int least, Turnout everybody) {
        return everybody
                        .invited()
                        .filter(people -> people > 0 && people < least)
                        .isPresent()
                ? Turnout.of(everybody.answered())
                : everybody;
    }

    /**
     * Leaves out the invitations of parts of which too few people were invited, and of those that protect them. Parts
     * are hidden by who answered; somebody who was invited and did not answer is protected only here.
     */
    private static List<Turnout> protectedBy(Suppression suppression, List<Turnout> turnouts) {
        Map<String, Integer> invited = new HashMap<>();
        for (int i = 0; i < turnouts.size(); i++) {
            String name = String.valueOf(i);
            turnouts.get(i).invited().ifPresent(people -> invited.put(name, people));
        }
        List<Part> shown = Optional.of(invited)
                .filter(known -> !known.isEmpty())
                .flatMap(known -> suppression.mask(Headcount.of(known)))
                .map(Mask::parts)
                .orElse(List.of());
        return IntStream.range(0, turnouts.size())
                .mapToObj(i -> shown.contains(Part.of("group", String.valueOf(i)))
                        ? turnouts.get(i)
                        : Turnout.of(turnouts.get(i).answered()))
                .toList();
    }

    private static List<Result> distributions(Survey survey, Mask mask) {
        Counting<Optional<Part>> counting = new Counting<>(survey.getQuestions());
        for (Tally tally : survey.getTallies()) {
            counting.add(Optional.empty(), tally);
        }
        List<String> groupings =
                survey.getGroupings().stream().map(Grouping::id).toList();
        for (Part part : mask.parts()) {
            int place = groupings.indexOf(part.grouping());
            survey.getTallies().stream()
                    .filter(tally -> part.groups().contains(tally.getCell().get(place)))
                    .forEach(tally -> counting.add(Optional.of(part), tally));
        }
        List<Result> distributions = new ArrayList<>();
        for (Question question : counting.questions()) {
            for (Optional<Part> of : counting.keys()) {
                Counting.Numbers numbers = counting.get(of, question);
                distributions.add(Result.builder()
                        .question(question.getId())
                        .of(of)
                        .counts(numbers.counts())
                        .pairs(numbers.pairs())
                        .noAnswer(numbers.noAnswer())
                        .build());
            }
        }
        return distributions;
    }
}
