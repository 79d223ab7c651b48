package net.cibc.bilan.rule;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.norm.SourceKind.HOUSE;
import static net.cibc.bilan.norm.SourceKind.LAW;
import static net.cibc.bilan.norm.SourceKind.OFFER;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static net.cibc.bilan.rule.Verdict.BROKEN;
import static net.cibc.bilan.rule.Verdict.NOT_APPLICABLE;
import static net.cibc.bilan.rule.Verdict.PENDING;
import static net.cibc.bilan.rule.Verdict.SATISFIED;
import static net.cibc.bilan.rule.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.DurationRules;
import net.cibc.bilan.catalogue.OfferRules;
import net.cibc.bilan.catalogue.PhaseRules;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class RulebookTest {

    /** Rules of two kinds of source, of which some judge a schedule. */
    private static final Rulebook FIVE = Rulebook.of(
            DurationRules.HOURS_CAP, PhaseRules.ALL_THREE, PhaseRules.ORDER, OfferRules.SPAN, OfferRules.FOLLOW_UP);

    private static final LocalDate TODAY = day("2026-12-15");
    private static final Rule FIRST_CALL = rule("sud.first-call", Answer.satisfied());

    private static Rule rule(String id, Answer answer) {
        return Rule.house(id, "Charte CIBC Sud")
                .title("Premier appel", "First call")
                .text("late", "Trop tard : {day}", "Too late: {day}")
                .check(snapshot -> answer);
    }

    private static Verdict verdict(Report report, String id) {
        return report.getJudgements().stream()
                .filter(judgement -> judgement.getRule().getId().value().equals(id))
                .findFirst()
                .orElseThrow()
                .getVerdict();
    }

    @Test
    void aHouseRuleJoinsTheCatalogue() {
        Rulebook ours = FIVE.with(FIRST_CALL);

        assertThat(ours.rules()).hasSize(6).endsWith(FIRST_CALL);
        assertThat(ours.rule("sud.first-call")).isSameAs(FIRST_CALL);
        assertThat(ours.check(opened(), TODAY).of(HOUSE).outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void aRuleOfAKnownNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of(FIRST_CALL, FIRST_CALL))
                .withMessage("rule sud.first-call stands twice in the rulebook");
    }

    @Test
    void aRuleIsTakenOutByItsName() {
        assertThat(FIVE.without("phase.order").rules())
                .hasSize(4)
                .noneMatch(rule -> rule.getId().value().equals("phase.order"));
        assertThatThrownBy(() -> FIVE.without("phase.ordre"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no rule phase.ordre in the rulebook");
    }

    @Test
    void someKindsOfSourceAreARulebookToo() {
        assertThat(FIVE.only(LAW).rules())
                .extracting(rule -> rule.getId().value())
                .containsExactly("duration.hours-cap", "phase.all-three", "phase.order");
        assertThat(FIVE.only(OFFER).rules()).hasSize(2);
        assertThat(FIVE.only(OFFER, LAW).rules()).isEqualTo(FIVE.rules());
        assertThat(FIVE.only().rules()).isEmpty();
    }

    @Test
    void aPracticeServesEveryRule() {
        Bilan late =
                opened().record(held("s1", PRELIMINARY, "2026-01-15")).record(held("s2", PRELIMINARY, "2026-04-15"));
        Rulebook wholeMonths = FIVE.under(Practice.standard().withMonthReading(MonthReading.WHOLE_MONTHS));

        assertThat(verdict(FIVE.check(late, day("2026-04-15")), "offer.span")).isEqualTo(PENDING);
        assertThat(verdict(wholeMonths.check(late, day("2026-04-15")), "offer.span"))
                .isEqualTo(BROKEN);
    }

    @Test
    void whatAnApplicationDoesNotHoldIsUnknownAndNamed() {
        Report report = FIVE.withoutKnowledgeOf(FactKind.FOLLOW_UPS).check(opened(), TODAY);

        assertThat(verdict(report, "offer.follow-up")).isEqualTo(UNKNOWN);
        assertThat(verdict(report, "duration.hours-cap")).isEqualTo(SATISFIED);
        assertThat(report.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(report.missingFacts()).hasToString("[followUps, wanted by offer.follow-up]");
    }

    @Test
    void aKindOfFactIsWantedOnlyWhereThePracticeLooksAtIt() {
        Rulebook rules = FIVE.withoutKnowledgeOf(FactKind.PERSONAL_WORK);

        assertThat(verdict(rules.check(opened(), TODAY), "duration.hours-cap")).isEqualTo(UNKNOWN);
        assertThat(verdict(
                        rules.under(Practice.standard().withCountedTime(CountedTime.ACCOMPANIMENT_ONLY))
                                .check(opened(), TODAY),
                        "duration.hours-cap"))
                .isEqualTo(SATISFIED);
    }

    @Test
    void ignoranceIsNoMatterWhereARuleDoesNotSpeak() {
        Rulebook rules = FIVE.withoutKnowledgeOf(FactKind.FOLLOW_UPS);
        Bilan abandoned = opened().record(Closure.abandoned(day("2026-12-10")));
        Bilan withoutFollowUp = opened().withOffer(Offers.REMOTE_2023.withTerms(
                Offers.REMOTE_2023.getTerms().withFollowUp(Optional.empty())));

        assertThat(verdict(rules.check(abandoned, TODAY), "offer.follow-up")).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(rules.check(withoutFollowUp, TODAY), "offer.follow-up"))
                .isEqualTo(NOT_APPLICABLE);
        // A session that is not known of could have resumed it.
        assertThat(verdict(FIVE.withoutKnowledgeOf(FactKind.SESSIONS).check(abandoned, TODAY), "offer.follow-up"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void ignoranceAddsUp() {
        Report report = FIVE.withoutKnowledgeOf(FactKind.FOLLOW_UPS)
                .withoutKnowledgeOf(FactKind.CLOSURE)
                .check(opened(), TODAY);

        assertThat(report.missingFacts())
                .extracting(MissingFact::path)
                .containsExactlyInAnyOrder("closure", "followUps");
        assertThat(report.missingFacts().get(0).wantedBy())
                .containsExactly(RuleId.of("phase.all-three"), RuleId.of("offer.span"), RuleId.of("offer.follow-up"));
    }

    @Test
    void aRuleThatThrowsIsUnknownWithItsCause() {
        IllegalStateException cause = new IllegalStateException("about Sofia");
        Rule broken = Rule.house("sud.broken", "Charte CIBC Sud")
                .title("Cassée", "Broken")
                .check(snapshot -> {
                    throw cause;
                });

        Judgement judgement =
                Rulebook.of(broken).check(opened(), TODAY).getJudgements().get(0);

        assertThat(judgement.getVerdict()).isEqualTo(UNKNOWN);
        assertThat(judgement.getCause()).contains(cause);
        assertThat(judgement.getFindings().get(0).text(Locale.ENGLISH))
                .isEqualTo("The rule failed (IllegalStateException) (Charte CIBC Sud)");
    }

    @Test
    void aRuleThatSpeaksATextItDoesNotHaveIsUnknown() {
        Judgement judgement = Rulebook.of(rule("sud.mute", Answer.broken("early")))
                .check(opened(), TODAY)
                .getJudgements()
                .get(0);

        assertThat(judgement.getVerdict()).isEqualTo(UNKNOWN);
        assertThat(judgement.getCause().orElseThrow())
                .hasMessage("rule sud.mute must have the text early, it has [late]");
    }

    @Test
    void theWorstAnswerIsThatOfTheWhole() {
        Answer answer = Answer.noted("late")
                .and(Answer.pending("late"))
                .and(Answer.unknown(List.of("sessions[0].end")))
                .and(Answer.broken("late").as(Severity.WARNING))
                .and(Answer.satisfied());

        Judgement judgement = Rulebook.of(rule("sud.all", answer))
                .check(opened(), TODAY)
                .getJudgements()
                .get(0);

        assertThat(judgement.getVerdict()).isEqualTo(BROKEN);
        assertThat(judgement.getFindings())
                .extracting(Finding::getVerdict)
                .containsExactly(SATISFIED, PENDING, UNKNOWN, BROKEN);
        assertThat(judgement.getFindings())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO, Severity.INFO, Severity.WARNING, Severity.WARNING);
    }

    @Test
    void aFindingNamesItsPlaceItsValuesAndItsSource() {
        Answer answer =
                Answer.pending("late").at("sessions[4].end").with("day", TODAY).with("until", day("2027-01-01"));

        Finding finding = Rulebook.of(rule("sud.call", answer))
                .check(opened(), TODAY)
                .findings()
                .get(0);

        assertThat(finding.getRule()).hasToString("sud.call");
        assertThat(finding.getPath()).isEqualTo("sessions[4].end");
        assertThat(finding.getText().values())
                .containsExactlyEntriesOf(
                        new java.util.TreeMap<>(java.util.Map.of("day", TODAY, "until", day("2027-01-01"))));
        assertThat(finding.getUntil()).contains(day("2027-01-01"));
        assertThat(finding.text(Locale.FRENCH))
                .isEqualTo("Trop tard\u00a0: 15\u00a0décembre\u00a02026 (Charte CIBC Sud)");
        assertThat(finding)
                .hasToString("sud.call at sessions[4].end: Too late: 15\u00a0December\u00a02026 (Charte CIBC Sud)");
    }

    @Test
    void aReportGivesTheSnapshotThatWasJudgedAndFindsARuleByItsName() {
        Practice ours = Practice.standard().withMonthReading(MonthReading.WHOLE_MONTHS);
        Report report = BilanRules.standard().under(ours).check(opened(), TODAY);

        assertThat(report.getSnapshot().day()).isEqualTo(TODAY);
        assertThat(report.getSnapshot().practice()).isEqualTo(ours);
        assertThat(report.of(SourceKind.LAW).getSnapshot()).isSameAs(report.getSnapshot());
        assertThat(report.judgement("offer.span").getRule()).isEqualTo(OfferRules.SPAN);
        assertThatThrownBy(() -> report.of(SourceKind.LAW).judgement("offer.span"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no rule offer.span in the report, it has [");
        assertThat(BilanRules.standard()
                        .check(opened().asPlanned(), TODAY)
                        .getSnapshot()
                        .isPlan())
                .isTrue();
    }

    @Test
    void theVersionOfTheDecisiveDayIsCited() {
        Rule dated = Rule.of(
                        "law.dated",
                        Source.law("one year", day("2019-01-01"))
                                .replacedBy(Source.law("three years", day("2023-12-31"))))
                .title("Daté", "Dated")
                .text("late", "Tard", "Late")
                .decidedOn(DecisiveDay.END_OF_ACTION)
                .check(snapshot -> Answer.broken("late"));
        Bilan before = opened().record(Closure.completed(day("2023-12-30")));

        assertThat(Rulebook.of(dated).check(before, TODAY).findings())
                .extracting(finding -> finding.getSource().getCitation())
                .containsExactly("one year");
        assertThat(Rulebook.of(dated).check(opened(), TODAY).findings())
                .extracting(finding -> finding.getSource().getCitation())
                .containsExactly("three years");
    }

    @Test
    void aRuleAboutAnOfferCitesTheOfferOfTheCaseFile() {
        Rule promise = Rule.offer("offer.promise")
                .title("Promis", "Promised")
                .text("late", "Tard", "Late")
                .check(snapshot -> Answer.broken("late"));
        Bilan house = opened().withOffer(Offers.REMOTE_2023
                .withTitle("Bilan express")
                .withSource(Source.offer("offre « Bilan express » du centre")));

        assertThat(Rulebook.of(promise).check(opened(), TODAY).findings().get(0).text(Language.FRENCH))
                .isEqualTo("Tard (" + Offers.REMOTE_2023.getSource().getCitation() + ")");
        assertThat(Rulebook.of(promise).check(house, TODAY).findings().get(0).text(Language.FRENCH))
                .isEqualTo("Tard (offre « Bilan express » du centre)");
        assertThat(Rulebook.of(promise)
                        .check(house, TODAY)
                        .findings()
                        .get(0)
                        .getSource()
                        .getKind())
                .isEqualTo(SourceKind.OFFER);
    }

    @Test
    void onlySomethingAwaitedHasADayUntilWhich() {
        Answer answer = Answer.broken("late").with("until", day("2027-01-01"));

        assertThat(Rulebook.of(rule("sud.call", answer))
                        .check(opened(), TODAY)
                        .findings()
                        .get(0)
                        .getUntil())
                .isEmpty();
    }

    @Test
    void aRuleSpeaksOnlyOfBilansOfItsTime() {
        Rule later = Rule.of("law.later", Source.law("Code du travail, art. R6313-4", day("2026-12-01")))
                .title("Plus tard", "Later")
                .text("late", "Tard", "Late")
                .check(snapshot -> Answer.broken("late"));

        assertThat(verdict(
                        Rulebook.of(later).check(opened().record(held("s1", PRELIMINARY, "2026-11-30")), TODAY),
                        "law.later"))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(
                        Rulebook.of(later).check(opened().record(held("s1", PRELIMINARY, "2026-12-01")), TODAY),
                        "law.later"))
                .isEqualTo(BROKEN);
        assertThat(verdict(Rulebook.of(later).check(opened(), day("2026-11-30")), "law.later"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void theEndOfTheActionCanDecideToo() {
        Rule later = Rule.of("law.later", Source.law("Code du travail, art. R6313-7", day("2023-12-31")))
                .title("Plus tard", "Later")
                .text("late", "Tard", "Late")
                .decidedOn(DecisiveDay.END_OF_ACTION)
                .check(snapshot -> Answer.broken("late"));
        Bilan before = opened().record(Closure.completed(day("2023-12-30")));

        assertThat(verdict(Rulebook.of(later).check(before, TODAY), "law.later"))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(
                        Rulebook.of(later).check(before.withClosure(Closure.completed(day("2023-12-31"))), TODAY),
                        "law.later"))
                .isEqualTo(BROKEN);
    }

    @Test
    void onlyRulesThatJudgeAScheduleAreAskedAboutAPlan() {
        Bilan bilan = opened().record(held("s1", PRELIMINARY, "2026-11-30"))
                .record(planned("s2", INVESTIGATION, "2027-03-05"));

        Report report = FIVE.with(FIRST_CALL).check(bilan.asPlanned(), TODAY);

        assertThat(report.getJudgements())
                .extracting(judgement -> judgement.getRule().getId().value())
                .containsExactly("duration.hours-cap", "phase.all-three", "phase.order", "offer.span");
        assertThat(verdict(report, "offer.span")).isEqualTo(BROKEN);
        assertThat(verdict(report, "phase.all-three")).isEqualTo(BROKEN);
        assertThat(report.getDay()).isEqualTo(TODAY);
    }

    @Test
    void theOutcomeIsBrokenBeforeUndecidedBeforeKept() {
        Session open = Session.held("s1", PRELIMINARY)
                .at(planned("s1", PRELIMINARY, "2026-11-30").getStart())
                .build();
        Bilan undecided = opened().record(open)
                .record(Session.held("s0", PRELIMINARY)
                        .at(open.getStart().minusDays(2))
                        .lasting(Duration.ofHours(20)));

        assertThat(FIVE.check(opened(), TODAY).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(FIVE.check(undecided, TODAY).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(FIVE.check(undecided.record(held("s2", INVESTIGATION, "2026-11-02")), TODAY)
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void aRuleWithoutATitleIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.house("sud.untitled", "Charte CIBC Sud").check(snapshot -> Answer.satisfied()))
                .withMessage("rule sud.untitled must have a title");
    }

    @Test
    void aNameIsATopicAndKebabCase() {
        assertThatThrownBy(() -> RuleId.of("HoursCap"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("as in duration.hours-cap");
        assertThat(RuleId.of("offer.span")).hasToString("offer.span");
    }

    @Test
    void aReportIsSplitByKindOfSource() {
        Report report = FIVE.with(FIRST_CALL).check(opened(), TODAY);

        assertThat(report.of(OFFER).getJudgements())
                .extracting(judgement -> judgement.getRule().toString())
                .containsExactly("offer.span", "offer.follow-up");
        assertThat(report.of(HOUSE).getJudgements()).hasSize(1);
        assertThat(report)
                .hasToString("KEPT on 2026-12-15 [duration.hours-cap: SATISFIED, phase.all-three: PENDING, "
                        + "phase.order: SATISFIED, offer.span: PENDING, offer.follow-up: PENDING, "
                        + "sud.first-call: SATISFIED]");
    }

    @Test
    void aRuleThatFailedWantsNoFact() {
        Rule broken = Rule.house("sud.broken", "Charte CIBC Sud")
                .title("Cassée", "Broken")
                .check(snapshot -> {
                    throw new IllegalStateException();
                });

        assertThat(Rulebook.of(broken).check(opened(), TODAY).missingFacts()).isEmpty();
    }

    @Test
    void ofTwoAnswersTheWorseCountsInEitherOrder() {
        Answer kept = Answer.noted("late");
        Answer lost = Answer.broken("late");

        for (Answer answer : List.of(kept.and(lost), lost.and(kept))) {
            assertThat(verdict(Rulebook.of(rule("sud.call", answer)).check(opened(), TODAY), "sud.call"))
                    .isEqualTo(BROKEN);
        }
    }
}
