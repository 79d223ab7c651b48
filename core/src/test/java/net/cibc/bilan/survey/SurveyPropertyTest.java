package net.cibc.bilan.survey;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.Expectations;
import net.cibc.bilan.arbitrary.SurveyArbitraries;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Suppression;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is counted does not depend on how it came, and what is hidden does not depend on what was answered. */
class SurveyPropertyTest {

    private static final Survey EMPTY = Expectations.opened();
    private static final List<String> OUTCOMES = EMPTY.getGroupings().get(0).groups();
    private static final Suppression FIVE = new Suppression(5);

    @Property(tries = 100)
    void theOrderOfResponsesIsLost(
            @ForAll("responses") List<Response> responses, @ForAll("shuffles") List<Integer> order) {
        List<Response> shuffled = order.stream()
                .filter(place -> place < responses.size())
                .map(responses::get)
                .toList();

        assertThat(EMPTY.count(shuffled)).isEqualTo(EMPTY.count(responses));
    }

    @Property(tries = 100)
    void mergingIsAddition(
            @ForAll("responses") List<Response> one,
            @ForAll("responses") List<Response> two,
            @ForAll("responses") List<Response> three) {
        Survey none = EMPTY.withSendings();
        Survey a = none.count(one);
        Survey b = none.count(two);
        Survey c = none.count(three);

        assertThat(a.merge(b))
                .isEqualTo(none.count(Stream.concat(one.stream(), two.stream()).toList()));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(none)).isEqualTo(a);
    }

    @Property(tries = 100)
    void theCountsOfEachQuestionSumToTheAnswers(@ForAll("responses") List<Response> responses) {
        Survey survey = EMPTY.count(responses);

        assertThat(survey.headcount().total()).isEqualTo(responses.size());
        for (Question question : survey.getQuestions()) {
            if (question.getKind() != QuestionKind.OPEN) {
                assertThat(survey.getTallies().stream()
                                .filter(tally -> tally.getQuestion().equals(question.getId()))
                                .mapToInt(Tally::people)
                                .sum())
                        .isEqualTo(responses.size());
            }
        }
        survey.publish(day("2026-11-20"), FIVE).ifPresent(results -> {
            for (Result result : results.getDistributions()) {
                int people = result.getOf().map(survey.headcount()::people).orElse(responses.size());
                assertThat(result.people()).isEqualTo(people);
            }
        });
    }

    @Property(tries = 100)
    void answersNeverChangeWhatIsHidden(
            @ForAll("responses") List<Response> responses, @ForAll @IntRange(max = 4) int level) {
        List<Response> others = responses.stream()
                .map(response -> Response.of(response.groups().toArray(String[]::new))
                        .answered("contact", Expectations.LEVELS.get(level)))
                .toList();

        assertThat(FIVE.mask(EMPTY.count(others).headcount()))
                .isEqualTo(FIVE.mask(EMPTY.count(responses).headcount()));
    }

    @Property(tries = 100)
    void whatIsPublishedWithstandsTheAttack(@ForAll("responses") List<Response> responses) {
        Survey survey = EMPTY.count(responses);

        survey.publish(day("2026-11-20"), FIVE).ifPresent(results -> {
            Mask mask = survey.mask(results);
            assertThat(mask.isSafe()).isTrue();
            assertThat(results.getRestsOn())
                    .isBetween(5, mask.lightest().orElseThrow().people());
        });
    }

    @Property(tries = 300)
    void whoWasInvitedIsProtectedAsWellAsWhoAnswered(
            @ForAll("responses") List<Response> responses, @ForAll("sendings") List<Sending> sendings) {
        Survey survey = EMPTY.withSendings(sendings).count(responses);

        survey.publish(day("2026-11-20"), FIVE).ifPresent(results -> {
            int shown = 0;
            for (PublishedPart part : results.getGroups()) {
                int invited = part.turnout().invited().orElse(0);
                shown += invited;
                assertThat(invited)
                        .satisfiesAnyOf(
                                few -> assertThat(few).isZero(),
                                many -> assertThat(many).isGreaterThanOrEqualTo(5));
                if (part.turnout().invited().isPresent()) {
                    assertThat(invited).isEqualTo(invited(sendings, part.part().groups()));
                }
            }
            int left = results.getTurnout().invited().orElse(shown) - shown;
            assertThat(left)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isZero(),
                            many -> assertThat(many).isGreaterThanOrEqualTo(5));
            assertThat(results.getTurnout().invited().isPresent())
                    .isEqualTo(sendings.size() == 4 && !between(invited(sendings, OUTCOMES), 1, 4));
            // The verdict holds when the counts are gone.
            assertThat(survey.with(results).restsOn()).isEqualTo(results.getRestsOn());
            assertThat(survey.withoutCounts(day("2026-11-30")).with(results).restsOn())
                    .isEqualTo(results.getRestsOn());
        });
    }

    private static int invited(List<Sending> sendings, List<String> groups) {
        return sendings.stream()
                .filter(sending -> groups.contains(sending.getGroup().orElseThrow()))
                .mapToInt(Sending::getInvited)
                .sum();
    }

    private static boolean between(int number, int least, int most) {
        return number >= least && number <= most;
    }

    @Provide
    Arbitrary<List<Response>> responses() {
        return SurveyArbitraries.responses(EMPTY).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Sending>> sendings() {
        return Combinators.combine(Arbitraries.of(0, 1, 3, 4, 5, 7, 20), Arbitraries.of(OUTCOMES))
                .as((invited, group) ->
                        Sending.builder().group(group).invited(invited).build())
                .list()
                .uniqueElements(Sending::getGroup)
                .ofMaxSize(4)
                .edgeCases(EdgeCases.Config::none);
    }

    @Provide
    Arbitrary<List<Integer>> shuffles() {
        return Arbitraries.shuffle(IntStream.range(0, 60).boxed().toList());
    }
}
