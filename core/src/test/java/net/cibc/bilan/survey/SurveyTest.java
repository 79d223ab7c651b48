package net.cibc.bilan.survey;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.Expectations;
import net.cibc.bilan.figure.Cut;
import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.norm.Practice;
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
        assertThat(RESULTS.getTurnout()).isEqualTo(new Turnout(103, Optional.of(160), 9));
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
        assertThat(new Turnout(4, Optional.of(5), 2).rate()).isEmpty();
        assertThat(new Turnout(0, Optional.of(0), 0).rate()).isEmpty();
        assertThat(Turnout.of(4).rate()).isEmpty();
    }

    /** Publishes 30 answers of who completed, 20 of who abandoned, none of who never began, with these invitations. */
    private static String published(Sending... sendings) {
        SurveyResults results = Survey.builder()
                .id("s")
                .title("T")
                .opensOn(day("2026-01-01"))
                .closesOn(day("2026-02-01"))
                .addGroupings(Grouping.of("outcome", "COMPLETED", "ABANDONED", "NEVER_BEGUN"))
                .addQuestions(Question.of(QuestionKind.CHOICE, "q", Aspect.USES, "?", "x", "y"))
                .addSendings(sendings)
                .addTallies(tally("COMPLETED", 20, 10), tally("ABANDONED", 15, 5))
                .build()
                .publish(day("2026-03-01"), Suppression.USUAL)
                .orElseThrow();
        return Stream.concat(
                        Stream.of(results.getTurnout()),
                        results.getGroups().stream().map(PublishedPart::turnout))
                .map(turnout -> turnout.invited().map(String::valueOf).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    private static Tally tally(String group, int some, int others) {
        return Tally.builder()
                .question("q")
                .addCell(group)
                .addCounts(some, others)
                .build();
    }

    private static Sending sent(String group, int invited) {
        return Sending.builder().group(group).invited(invited).build();
    }

    @Test
    void whoWasInvitedIsUnknownWithoutASendingAndHiddenWhereThereAreFew() {
        assertThat(published()).isEqualTo("? ? ? ?");
        assertThat(published(sent("COMPLETED", 60))).isEqualTo("? 60 ? ?");
        assertThat(published(sent("COMPLETED", 60), sent("ABANDONED", 40))).isEqualTo("? 60 40 ?");
        assertThat(published(sent("COMPLETED", 60), sent("ABANDONED", 40), sent("NEVER_BEGUN", 0)))
                .isEqualTo("100 60 40 0");
        // The 40 protect the three, who would be left of everybody.
        assertThat(published(sent("COMPLETED", 60), sent("ABANDONED", 40), sent("NEVER_BEGUN", 3)))
                .isEqualTo("103 60 ? ?");
        assertThat(published(sent("COMPLETED", 2), sent("ABANDONED", 2), sent("NEVER_BEGUN", 6)))
                .isEqualTo("? ? ? ?");
    }

    @Test
    void whoDoesNotKnowTheInvitationsOfAGroupMakesThemUnknownOfAll() {
        Survey one = Expectations.answered();
        Survey other = Expectations.opened()
                .withSendings(sent("COMPLETED", 20))
                .count(List.of(Response.of("COMPLETED", "REMOTE"), Response.of("ABANDONED", "REMOTE")));

        assertThat(one.merge(other).getSendings())
                .extracting(sending -> sending.getGroup().orElseThrow() + " " + sending.getInvited())
                .containsExactly("COMPLETED 124", "NEVER_BEGUN 15", "RUNNING 17");
    }

    @Test
    void whatHoldsCountsOfFewPeoplePrintsNone() {
        Survey survey = Expectations.answered();

        assertThat(Stream.of(
                                survey,
                                survey.getTallies().get(0),
                                survey.getSendings().get(0),
                                survey.headcount(),
                                survey.headcount().cells().get(0),
                                survey.mask(RESULTS),
                                survey.asOf(day("2026-12-01"), Practice.standard()))
                        .map(Object::toString))
                .allSatisfy(text -> assertThat(text)
                        .contains("***")
                        .doesNotContainPattern("(people|invited|undeliverable|noAnswer)=\\d|counts=\\["));
    }

    @Test
    void aSurveyAndItsNumbersAreOfAMillionPeopleAtMost() {
        Survey survey = Expectations.opened();
        Sending most = sent("COMPLETED", 1_000_000);

        assertThat(survey.withSendings(most).getSendings()).containsExactly(most);
        assertThatThrownBy(() -> survey.withSendings(most, sent("RUNNING", 1)))
                .hasMessage("sendings must be at most a million people together, found 1000001");
        assertThatThrownBy(() -> sent("COMPLETED", 1_000_001)).hasMessageStartingWith("invited must be from 0");
        assertThatThrownBy(() -> Turnout.of(1_000_001)).hasMessageStartingWith("answered must be from 0");
        assertThatThrownBy(() -> survey.withQuestions(Question.of(QuestionKind.CHOICE, "q", Aspect.USES, "?", "x", "y"))
                        .withTallies(Tally.builder()
                                .question("q")
                                .addCell("COMPLETED", "REMOTE")
                                .addCounts(1_000_000, 1)
                                .build()))
                .hasMessageStartingWith("tallies must be at most a million people together");
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
        assertThatThrownBy(() ->
                        survey.count(List.of(Response.of("COMPLETED", "REMOTE").answered("remarques", "x\ud800"))))
                .hasMessage("responses[0].answers must be a text of whole characters, found another one");
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
                        .withGroups(new PublishedPart(Part.of("mode", "HYBRID"), Turnout.of(12)))))
                .hasMessage("parts[0] must be made of groups of one of the groupings, found another one");
    }

    @Test
    void resultsSpeakOfQuestionsAndAnswersOfTheirSurvey() {
        Survey survey = Expectations.answered();
        Result result = RESULTS.getDistributions().get(0);
        SurveyResults one = RESULTS.withDistributions(result).withGroups();
        Question open = survey.getQuestions().get(4);
        List<Integer> more =
                Stream.concat(result.getCounts().stream(), Stream.of(0)).toList();

        for (String question : List.of("unknown", open.getId())) {
            assertThatThrownBy(() -> survey.with(one.withDistributions(result.withQuestion(question))))
                    .hasMessageStartingWith("results.distributions[0].question must be ");
        }
        assertThatThrownBy(() -> survey.with(one.withDistributions(result.withCounts(more))))
                .hasMessageStartingWith("results.distributions[0].counts must be ");
        assertThatThrownBy(() -> survey.withoutCounts(day("2026-11-30"))
                        .with(one.withDistributions(result.withQuestion("unknown"))))
                .hasMessageStartingWith("results.distributions[0].question must be ");
    }

    private static PublishedPart part(int answered, String... groups) {
        return new PublishedPart(Part.of("outcome", groups), Turnout.of(answered));
    }

    @Test
    void resultsAreOfOnePiece() {
        SurveyResults results = RESULTS.withDistributions().withGroups();

        assertThatThrownBy(() -> results.withGroups(part(30, "COMPLETED"), part(40, "COMPLETED", "RUNNING")))
                .hasMessage("groups[1].part must be without a group of another part, found one again");
        assertThatThrownBy(() -> results.withGroups(part(74, "COMPLETED"), part(30, "RUNNING")))
                .hasMessageStartingWith("groups[1].turnout.answered must be at most as many as in turnout");
        assertThatThrownBy(() -> results.withGroups(
                        new PublishedPart(Part.of("outcome", "RUNNING"), new Turnout(11, Optional.of(161), 0))))
                .hasMessageStartingWith("groups[0].turnout.invited must be at most as many as in turnout");
        assertThatThrownBy(() -> results.withDistributions(
                        RESULTS.getDistributions().get(0).withCounts(3, 1)))
                .hasMessage("distributions[0].counts must be of as many people as answered (turnout), found 4");
        assertThatThrownBy(() -> new Turnout(40, Optional.of(5), 9))
                .hasMessage("undeliverable must be from 0 to invited, found 9");
        assertThatThrownBy(() -> new Turnout(40, Optional.empty(), 1))
                .hasMessage("undeliverable must be from 0 to invited, found 1");
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
