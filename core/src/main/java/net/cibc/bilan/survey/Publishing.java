package net.cibc.bilan.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.figure.Cut;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Part;

/** Adds up what is published: everybody, and each part that has figures of its own. */
final class Publishing {

    private Publishing() {}

    static SurveyResults results(Survey survey, Mask mask, LocalDate day) {
        Headcount people = mask.people();
        SurveyResults.Builder results = SurveyResults.builder()
                .survey(survey.getId())
                .publishedOn(day)
                .least(mask.least())
                .restsOn(mask.lightest().map(Cut::people).orElseThrow())
                .turnout(turnout(people.total(), survey.getSendings()));
        for (Part part : mask.parts()) {
            boolean first = part.grouping().equals(survey.getGroupings().get(0).id());
            List<Sending> sendings = survey.getSendings().stream()
                    .filter(sending -> first
                            && sending.getGroup()
                                    .filter(part.groups()::contains)
                                    .isPresent())
                    .toList();
            results.addGroups(new PublishedPart(part, turnout(people.people(part), sendings)));
        }
        return results.distributions(distributions(survey, mask)).build();
    }

    private static Turnout turnout(int answered, List<Sending> sendings) {
        return new Turnout(
                answered,
                sendings.stream().mapToInt(Sending::getInvited).sum(),
                sendings.stream().mapToInt(Sending::getUndeliverable).sum());
    }

    private static List<Result> distributions(Survey survey, Mask mask) {
        Counting<Optional<Part>> counting = new Counting<>(survey.getQuestions());
        for (Tally tally : survey.getTallies()) {
            counting.add(Optional.empty(), tally);
        }
        List<String> groupings =
                survey.getGroupings().stream().map(grouping -> grouping.id()).toList();
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
