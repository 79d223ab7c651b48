package net.cibc.bilan.survey;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.arbitrary.Expectations;
import net.cibc.bilan.figure.Cut;
import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The survey of 103 answers, from the counts to what an offer takes from it. */
class SurveyTest {

    private static final Part COMPLETED = Part.of("outcome", "COMPLETED");
    private static final Part ABANDONED = Part.of("outcome", "ABANDONED");
    private static final Part OTHERS = Part.of("outcome", "RUNNING", "NEVER_BEGUN");
    private static final Part REMOTE = Part.of("mode", "REMOTE");
    private static final Part ELSEWHERE = Part.of("mode", "IN_PERSON", "BLENDED");

    private static final SurveyResults RESULTS = Expectations.answered()
            .publish(day("2026-11-20"), Suppression.USUAL)
            .orElseThrow();

    @Test
    void groupsThatWouldGiveAFewPeopleAwayAreNotPublished() {
        assertThat(RESULTS.getGroups())
                .extracting(PublishedPart::part)
                .containsExactly(COMPLETED, ABANDONED, OTHERS, REMOTE, ELSEWHERE);
        assertThat(RESULTS.getGroups())
                .extracting(group -> group.turnout().answered())
                .containsExactly(74, 14, 15, 58, 45);
        assertThat(RESULTS.getRestsOn()).isEqualTo(14);
        assertThat(Expectations.answered().mask(RESULTS).lightest())
                .contains(new Cut(List.of(ABANDONED), List.of(), 14));
    }

    @Test
    void responseRatesCountTheInvitationsThatArrived() {
        assertThat(RESULTS.getTurnout()).isEqualTo(new Turnout(103, 160, 9));
        assertThat(rate(RESULTS.getTurnout())).isEqualTo("103/151 68.2");
        assertThat(RESULTS.getGroups())
                .extracting(group -> rate(group.turnout()))
                .containsExactly("74/99 74.7", "14/23 60.9", "15/29 51.7", "unknown", "unknown");
    }

    private static String rate(Turnout turnout) {
        return turnout.rate()
                .map(rate -> rate.numerator() + "/" + rate.denominator() + " " + Math.round(rate.value() * 1000) / 10.0)
                .orElse("unknown");
    }

    @Test
    void moreAnswersThanInvitationsOfAGroupAreNoRate() {
        assertThat(new Turnout(4, 5, 2).rate()).isEmpty();
        assertThat(new Turnout(0, 0, 0).rate()).isEmpty();
    }

    @Test
    void twoCampsAndOneVoiceAreToldApart() {
        Distribution contact = RESULTS.distribution("contact").orElseThrow();
        Distribution writing = RESULTS.distribution("ecrit").orElseThrow();

        assertThat(contact.counts()).containsExactly(41, 6, 9, 7, 40);
        assertThat(contact.quartiles()).containsExactly(1, 3, 5);
        assertThat(contact.spread()).isCloseTo(0.850, within(0.0005));
        assertThat(writing.counts()).containsExactly(3, 17, 62, 19, 2);
        assertThat(writing.quartiles()).containsExactly(3, 3, 3);
        assertThat(writing.spread()).isCloseTo(0.223, within(0.0005));
        assertThat(RESULTS.distribution("contact", REMOTE).orElseThrow().counts())
                .containsExactly(28, 4, 5, 3, 18);
        assertThat(RESULTS.distribution("remarques")).isEmpty();
    }

    @Test
    void groupsAreComparedByTheAnswerThatMostPeopleGave() {
        List<Comparison> comparisons = RESULTS.comparisons("contact");

        assertThat(comparisons).hasSize(4).extracting(Comparison::level).containsOnly(1);
        Comparison modes = comparisons.get(3);
        assertThat(modes).extracting(Comparison::one, Comparison::other).containsExactly(REMOTE, ELSEWHERE);
        assertThat(modes.difference().isApart()).isTrue();
        assertThat(modes.difference().low()).isCloseTo(0.004, within(0.0005));
        assertThat(modes.difference().high()).isCloseTo(0.36, within(0.005));
        Comparison outcomes = comparisons.get(0);
        assertThat(outcomes).extracting(Comparison::one, Comparison::other).containsExactly(COMPLETED, ABANDONED);
        assertThat(outcomes.difference().isApart()).isFalse();
        assertThat(RESULTS.comparisons("remarques")).isEmpty();
    }

    @Test
    void whatDividesPeopleIsAskedAndWhatMostWantIsProposed() {
        assertThat(RESULTS.suggestion("contact")).contains(Suggestion.ASK);
        assertThat(RESULTS.distribution("longueur").orElseThrow().counts()).containsExactly(75, 28);
        assertThat(RESULTS.suggestion("longueur")).contains(Suggestion.DEFAULT);
        assertThat(RESULTS.suggestion("remarques")).isEmpty();
    }

    @Test
    void anAnswerOfANewPersonSetsAPreferenceOrAPersonalisation() {
        List<Question> questions = Expectations.opened().getQuestions();

        assertThat(questions.get(0).effect("très souvent").flatMap(Effect::getContactPreference))
                .contains(ContactPreference.FREQUENT);
        assertThat(questions.get(0).effect("souvent")).isEmpty();
        assertThat(questions.get(2).effect("1 h 15 au plus").flatMap(Effect::getPersonalisation))
                .hasValueSatisfying(set -> assertThat(set.getLongestSession()).contains(Duration.ofMinutes(75)));
    }

    @Test
    void anOrderIsKeptAsFirstPlacesAndPairs() {
        Result channels = RESULTS.getDistributions().stream()
                .filter(result -> result.getQuestion().equals("canaux"))
                .findFirst()
                .orElseThrow();

        assertThat(channels.getOf()).isEmpty();
        assertThat(channels.getCounts()).containsExactly(52, 21, 21);
        assertThat(channels.getNoAnswer()).isEqualTo(9);
        assertThat(channels.getPairs()).containsExactly(66, 68, 51);
        assertThat(channels.people()).isEqualTo(103);
    }

    @Test
    void textsStandInTheOrderOfTheAlphabetAndInNoGroup() {
        assertThat(Expectations.answered().getTexts())
                .extracting(OpenText::getText)
                .hasSize(6)
                .isSorted();
        assertThat(Expectations.answered().getTexts().get(0)).hasToString("OpenText{question=remarques, text=***}");
        assertThat(Expectations.responses().get(3)).hasToString("Response to 5 questions");
    }

    @Test
    void fewAnswersAreNotPublishedAtAll() {
        Survey few = Expectations.opened().count(Expectations.responses().subList(0, 10));

        assertThat(few.publish(day("2026-11-20"), Suppression.USUAL)).isEmpty();
        assertThat(few.publish(day("2026-11-20"), new Suppression(5))).isPresent();
    }

    @Test
    void nothingIsPublishedBeforeTheClose() {
        assertThatThrownBy(() -> Expectations.answered().publish(day("2026-10-15"), Suppression.USUAL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day must be after closesOn, found 2026-10-15");
    }

    @Test
    void countsAndTextsGoAndTheResultsStay() {
        Survey gone = Expectations.answered().withoutCounts(day("2026-12-01"));

        assertThat(gone.getTallies()).isEmpty();
        assertThat(gone.getTexts()).isEmpty();
        assertThat(gone.with(RESULTS).results().getRestsOn()).isEqualTo(14);
        assertThatThrownBy(() -> gone.publish(day("2026-12-02"), Suppression.USUAL))
                .hasMessage("countsDestroyedOn must be absent before anything is published, found a day");
        assertThatThrownBy(() -> gone.count(Expectations.responses()))
                .hasMessageStartingWith("responses must be absent after countsDestroyedOn");
        assertThatThrownBy(() -> Expectations.answered().withCountsDestroyedOn(day("2026-12-01")))
                .hasMessage("tallies must be absent after countsDestroyedOn, found some; "
                        + "texts must be absent after countsDestroyedOn, found some");
    }

    @Test
    void anAnswerIsOneToItsQuestion() {
        Survey survey = Expectations.opened();

        for (Response wrong : List.of(
                Response.of("COMPLETED", "REMOTE").answered("contact", "jamais"),
                Response.of("COMPLETED", "REMOTE").answered("contact", "souvent", "parfois"),
                Response.of("COMPLETED", "REMOTE").answered("canaux", "téléphone"),
                Response.of("COMPLETED", "REMOTE").answered("autre", "téléphone"),
                Response.of("COMPLETED", "REMOTE").answered("remarques", " "))) {
            assertThatThrownBy(() -> survey.count(List.of(wrong)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(
                            "responses[0].answers must be an answer to a question of the survey, found another one");
        }
        assertThatThrownBy(() -> survey.count(List.of(Response.of("COMPLETED"))))
                .hasMessage("responses[0].groups must be a group of each grouping, in their order, found others");
    }

    @Test
    void aSurveyIsOfOnePiece() {
        Survey survey = Expectations.answered();
        Tally first = survey.getTallies().get(0);

        assertThatThrownBy(() -> survey.withTallies(survey.getTallies().subList(1, 32)))
                .hasMessageStartingWith("tallies must be complete: as many people at each question of the cell");
        assertThatThrownBy(() -> survey.withTallies(first, first.withQuestion("remarques")))
                .hasMessageStartingWith("tallies[1].question must be a question of the survey that is counted");
        assertThatThrownBy(() -> survey.withGroupings(Grouping.of("mode", "REMOTE")))
                .hasMessageContaining("groupings[0].groups must be two to ten groups, found 1");
        assertThatThrownBy(() -> survey.withQuestions(survey.getQuestions().get(4)))
                .hasMessageStartingWith("questions must be at least one question that is counted, found none");
        assertThatThrownBy(() -> survey.withClosesOn(day("2026-08-31"))).hasMessageStartingWith("closesOn must");
        assertThatThrownBy(() -> survey.merge(survey.withId("attentes-2027")))
                .hasMessage("other must be of the same survey, found another one");
    }

    @Test
    void resultsAreOfTheirSurvey() {
        Survey survey = Expectations.answered();

        assertThatThrownBy(() -> survey.with(RESULTS.withSurvey("autre")))
                .hasMessage("results.survey must be the name of the survey, found another one");
        assertThatThrownBy(() -> survey.with(RESULTS.withPublishedOn(day("2026-10-15"))))
                .hasMessage("results.publishedOn must be after closesOn, found 2026-10-15");
        assertThatThrownBy(() -> RESULTS.withGroups(RESULTS.getGroups().get(0)))
                .hasMessageStartingWith("distributions[2].of must be a part in groups, found another one");
        assertThatThrownBy(() -> survey.with(RESULTS.withDistributions()
                        .withGroups(new PublishedPart(Part.of("mode", "HYBRID"), new Turnout(12, 0, 0)))))
                .hasMessage("parts[0] must be made of groups of one of the groupings, found another one");
    }

    @Test
    void aSurveyWithoutGroupsPublishesEverybody() {
        Survey survey = Survey.builder()
                .id("court")
                .title("Une question")
                .opensOn(day("2026-09-01"))
                .closesOn(day("2026-09-30"))
                .addQuestions(Question.of(QuestionKind.CHOICE, "oui", Aspect.USES, "Oui\u00a0?", "oui", "non"))
                .addSendings(Sending.builder().invited(40).build())
                .build()
                .count(Collections.nCopies(12, Response.of().answered("oui", "non")));
        SurveyResults results =
                survey.publish(day("2026-10-01"), Suppression.USUAL).orElseThrow();

        assertThat(results.getGroups()).isEmpty();
        assertThat(results.getRestsOn()).isEqualTo(12);
        assertThat(results.getDistributions())
                .hasSize(1)
                .extracting(Result::getOf)
                .containsOnly(Optional.empty());
        assertThat(rate(results.getTurnout())).isEqualTo("12/40 30.0");
    }
}
