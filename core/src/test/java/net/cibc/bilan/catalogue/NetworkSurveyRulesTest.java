package net.cibc.bilan.catalogue;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.arbitrary.Expectations;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.survey.Grounding;
import net.cibc.bilan.survey.PublishedPart;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.Turnout;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;

class NetworkSurveyRulesTest {

    private static final LocalDate DAY = day("2026-12-01");

    private static final Survey SURVEY = Expectations.answered();

    private static final SurveyResults RESULTS =
            SURVEY.publish(day("2026-11-20"), Suppression.USUAL).orElseThrow();

    private static Judgement judged(Rule rule, Judgeable<?> survey, LocalDate day) {
        return Rulebook.of(rule).check(survey, day).getJudgements().get(0);
    }

    private static void says(Judgement judgement, Verdict verdict, String... findings) {
        assertThat(judgement.getVerdict()).isEqualTo(verdict);
        assertThat(judgement.getFindings())
                .extracting(finding -> finding.text(Language.ENGLISH)
                        .replace(" (" + finding.getSource().getCitation() + ")", ""))
                .containsExactly(findings);
    }

    @Test
    void whatIsPublishedByTheMaskIsKept() {
        says(judged(NetworkSurveyRules.NO_SMALL_GROUPS, SURVEY.with(RESULTS), DAY), Verdict.SATISFIED);
        says(judged(NetworkSurveyRules.NO_SMALL_GROUPS, SURVEY, DAY), Verdict.NOT_APPLICABLE);
        says(
                judged(NetworkSurveyRules.NO_SMALL_GROUPS, SURVEY.with(RESULTS), day("2026-11-19")),
                Verdict.NOT_APPLICABLE);
    }

    @Test
    void aGroupOfElevenGivesFourPeopleAway() {
        SurveyResults leaking = RESULTS.withDistributions()
                .withGroups(
                        new PublishedPart(Part.of("outcome", "COMPLETED"), new Turnout(74, Optional.of(104), 5)),
                        new PublishedPart(Part.of("outcome", "ABANDONED"), new Turnout(14, Optional.of(24), 1)),
                        new PublishedPart(Part.of("outcome", "RUNNING"), new Turnout(11, Optional.of(17), 1)));

        says(
                judged(NetworkSurveyRules.NO_SMALL_GROUPS, SURVEY.with(leaking), DAY),
                Verdict.BROKEN,
                "Adding or subtracting what is published tells about 4 people only, instead of at least 11");
    }

    @Test
    void whatResultsShowByThemselvesIsNotHealedByWhatTheyRecorded() {
        Survey gone = SURVEY.withoutCounts(day("2026-11-30"));
        SurveyResults few = RESULTS.withDistributions()
                .withGroups(new PublishedPart(Part.of("outcome", "NEVER_BEGUN"), Turnout.of(4)));
        SurveyResults left =
                RESULTS.withDistributions().withGroups(new PublishedPart(Part.of("mode", "REMOTE"), Turnout.of(98)));
        SurveyResults invited = RESULTS.withDistributions()
                .withGroups(new PublishedPart(Part.of("outcome", "COMPLETED"), new Turnout(74, Optional.of(157), 5)));

        for (Survey survey : List.of(SURVEY, gone)) {
            assertThat(List.of(few, left, invited))
                    .extracting(results -> survey.with(results).restsOn())
                    .containsExactly(4, 5, 3);
            says(
                    judged(NetworkSurveyRules.NO_SMALL_GROUPS, survey.with(few), DAY),
                    Verdict.BROKEN,
                    "Adding or subtracting what is published tells about 4 people only, instead of at least 11");
        }
    }

    @Test
    void whenTheCountsAreGoneWhatWasRecordedDecides() {
        Survey gone = SURVEY.withoutCounts(day("2026-11-30"));

        says(judged(NetworkSurveyRules.NO_SMALL_GROUPS, gone.with(RESULTS), DAY), Verdict.SATISFIED);
        for (Survey survey : List.of(SURVEY, gone)) { // and results that convict themselves are not healed by counts
            says(
                    judged(NetworkSurveyRules.NO_SMALL_GROUPS, survey.with(RESULTS.withRestsOn(10)), DAY),
                    Verdict.BROKEN,
                    "Adding or subtracting what is published tells about 10 people only, instead of at least 11");
        }
    }

    @Test
    void countsAreKeptForAYearAtMost() {
        LocalDate last = day("2027-10-15");

        says(
                judged(NetworkSurveyRules.COUNTS_DESTROYED, SURVEY, last),
                Verdict.PENDING,
                "Counts to be destroyed by 15\u00a0October\u00a02027");
        says(
                judged(NetworkSurveyRules.COUNTS_DESTROYED, SURVEY, last.plusDays(1)),
                Verdict.BROKEN,
                "Counts to be destroyed since 15\u00a0October\u00a02027");
        says(judged(NetworkSurveyRules.COUNTS_DESTROYED, SURVEY.withoutCounts(last), last), Verdict.SATISFIED);
        says(
                judged(NetworkSurveyRules.COUNTS_DESTROYED, SURVEY.withoutCounts(last), last.minusDays(1)),
                Verdict.PENDING,
                "Counts to be destroyed by 15\u00a0October\u00a02027");
        says(
                judged(NetworkSurveyRules.COUNTS_DESTROYED, SURVEY.withoutCounts(last.plusDays(1)), last.plusDays(2)),
                Verdict.BROKEN,
                "Counts to be destroyed since 15\u00a0October\u00a02027");
        says(judged(NetworkSurveyRules.COUNTS_DESTROYED, Expectations.opened(), last), Verdict.NOT_APPLICABLE);
    }

    private static Grounding grounding(String question, Suggestion suggestion, String term) {
        return Grounding.builder()
                .question(question)
                .suggestion(suggestion)
                .offer("cibc-remote")
                .version("2023")
                .term(term)
                .decidedOn(day("2026-11-25"))
                .build();
    }

    @Test
    void whatIsFoundedOnTheSurveyIsWhatItSuggests() {
        SurveyResults founded = RESULTS.withGroundings(
                grounding("contact", Suggestion.ASK, "contactPreference"),
                grounding("longueur", Suggestion.DEFAULT, "longestSession"));

        says(judged(NetworkSurveyRules.GROUNDING_BORNE, SURVEY.with(founded), DAY), Verdict.SATISFIED);
        says(
                judged(NetworkSurveyRules.GROUNDING_BORNE, SURVEY.with(founded), day("2026-11-24")),
                Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatTheSurveyDoesNotBearIsTold() {
        SurveyResults founded = RESULTS.withGroundings(grounding("contact", Suggestion.DEFAULT, "contactPreference"));
        Judgement judgement = judged(NetworkSurveyRules.GROUNDING_BORNE, SURVEY.with(founded), DAY);

        says(
                judgement,
                Verdict.BROKEN,
                "contactPreference rests on \"propose by default\", and the answers to \"contact\" say "
                        + "\"ask each person\"");
        assertThat(judgement.getFindings()).extracting(Finding::getSeverity).containsOnly(Severity.WARNING);
        SurveyResults unpublished = RESULTS.withGroundings(grounding("remarques", Suggestion.ASK, "contactPreference"));
        assertThat(judged(NetworkSurveyRules.GROUNDING_BORNE, SURVEY.with(unpublished), DAY)
                        .getVerdict())
                .isEqualTo(Verdict.UNKNOWN);
        // What is broken and what cannot be told are told side by side.
        says(
                judged(
                        NetworkSurveyRules.GROUNDING_BORNE,
                        SURVEY.with(RESULTS.withGroundings(
                                grounding("contact", Suggestion.DEFAULT, "contactPreference"),
                                grounding("remarques", Suggestion.ASK, "personalisation"))),
                        DAY),
                Verdict.BROKEN,
                "contactPreference rests on \"propose by default\", and the answers to \"contact\" say "
                        + "\"ask each person\"",
                "Cannot be told: the published distribution of the answers is missing (remarques distributions)");
    }

    @Test
    void whoNeverBeganHasNotAbandoned() {
        Survey mixed =
                Expectations.opened().withSendings().withGroupings(Grouping.of("outcome", "COMPLETED", "ABANDONED"));

        says(judged(NetworkSurveyRules.OUTCOMES_TOLD_APART, SURVEY, DAY), Verdict.SATISFIED);
        says(
                judged(NetworkSurveyRules.OUTCOMES_TOLD_APART, mixed, DAY),
                Verdict.BROKEN,
                "No grouping tells never begun, running and abandoned apart");
        assertThat(List.of(
                        NetworkSurveyRules.standard().size(),
                        NetworkSurveyRules.suggested().size()))
                .containsExactly(3, 1);
    }
}
