package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.ProductionId;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommunityRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-12-01T09:00+01:00");
    private static final Community NOBODY = Community.in(ZoneId.of("Europe/Paris"));
    private static final MemberId LEA = MemberId.of("sud", "c-12");

    private static final SupportRequest GENERAL = SupportRequest.asked(RequestId.of("sud", "1"), LEA, NINE)
            .need(Need.of(TopicId.of("hopital")))
            .concern(RequestConcern.NO_CASE)
            .question("Quels métiers sans concours ?")
            .build();
    private static final SupportRequest IDENTIFIED = GENERAL.withConcern(RequestConcern.IDENTIFIED);

    private static Judgement judged(Rule rule, Community community, LocalDate day) {
        return Rulebook.of(rule).check(community, day).getJudgements().get(0);
    }

    private static Judgement judged(Rule rule, SupportRequest request) {
        return judged(rule, NOBODY.record(request), DAY);
    }

    private static void says(Judgement judgement, Verdict verdict, String... findings) {
        assertThat(judgement.getVerdict()).isEqualTo(verdict);
        assertThat(judgement.getFindings())
                .extracting(
                        finding -> finding.getPath() + ": " + finding.getText().in(Language.ENGLISH))
                .containsExactly(findings);
    }

    @Test
    void whoCanBeKnownHasAgreedByTheDayOfTheRequest() {
        says(judged(CommunityRules.AGREEMENT, GENERAL), Verdict.NOT_APPLICABLE);
        says(judged(CommunityRules.AGREEMENT, IDENTIFIED.withAgreedOn(DAY)), Verdict.SATISFIED);
        says(
                judged(
                        CommunityRules.AGREEMENT,
                        NOBODY.record(IDENTIFIED.withAgreedOn(DAY.plusDays(1))),
                        DAY.plusDays(9)),
                Verdict.BROKEN,
                "sud/1 agreedOn: sud/1: asked on 1\u00a0December\u00a02026 without the agreement of the person, who can"
                        + " be known");
        says(
                judged(
                        CommunityRules.AGREEMENT,
                        IDENTIFIED.withAskedBy(Optional.empty()).withRoute(RequestRoute.BY_BENEFICIARY_DIRECTLY)),
                Verdict.SATISFIED);
    }

    @Test
    void aMarkIsToldByItsKindAndNeverByItsWords() {
        Judgement broken =
                judged(CommunityRules.NO_MARKS, GENERAL.withQuestion("Mme Roussel, 06 12 34 56 78, cherche un métier"));

        says(judged(CommunityRules.NO_MARKS, GENERAL), Verdict.SATISFIED);
        says(
                broken,
                Verdict.BROKEN,
                "sud/1 question: sud/1: to be taken out of the text: telephone number, name of a person");
        assertThat(broken.getFindings().get(0).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(judged(CommunityRules.NO_MARKS, GENERAL.withQuestion("Née le 12/03/1985"))
                        .getFindings()
                        .get(0)
                        .getSeverity())
                .isEqualTo(Severity.WARNING);
        says(judged(CommunityRules.NO_MARKS, GENERAL.withoutQuestion()), Verdict.NOT_APPLICABLE);
        says(judged(CommunityRules.NO_MARKS, IDENTIFIED.withQuestion("Mme Roussel")), Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatAllCanReadBearsNoMarkEither() {
        Production production = Production.builder()
                .id(ProductionId.of("est", "p-1"))
                .addTopics(TopicId.of("hopital"))
                .question("Quels métiers ?")
                .text("Écrire à rh@exemple.fr")
                .publishedOn(DAY)
                .build();

        says(
                judged(CommunityRules.NO_MARKS, NOBODY.record(production), DAY),
                Verdict.BROKEN,
                "est/p-1 text: est/p-1: to be taken out of the text: e-mail address");
        says(
                judged(
                        CommunityRules.NO_MARKS,
                        NOBODY.record(production.withQuestion("Mme Roux").withText("Non")),
                        DAY),
                Verdict.BROKEN,
                "est/p-1 question: est/p-1: to be taken out of the text: name of a person");
        says(judged(CommunityRules.NO_MARKS, NOBODY.record(production), DAY.minusDays(1)), Verdict.NOT_APPLICABLE);
    }

    @Test
    void theQuestionIsRemovedWhenTheRequestIsDoneWith() {
        Community closed = NOBODY.record(IDENTIFIED.closedWithout("Rien de neuf", NINE));

        says(
                judged(CommunityRules.TEXT_REMOVED, IDENTIFIED),
                Verdict.PENDING,
                "sud/1 question: sud/1: question about a person to be removed when the request is closed");
        Judgement thatDay = judged(CommunityRules.TEXT_REMOVED, closed, DAY);
        says(
                thatDay,
                Verdict.PENDING,
                "sud/1 question: sud/1: done with, question about a person to be removed by 1\u00a0December\u00a02026");
        assertThat(thatDay.getFindings().get(0).getUntil()).contains(DAY);
        says(
                judged(CommunityRules.TEXT_REMOVED, closed, DAY.plusDays(1)),
                Verdict.BROKEN,
                "sud/1 question: sud/1: done with on 1\u00a0December\u00a02026, still there: question about a person");
        says(judged(CommunityRules.TEXT_REMOVED, IDENTIFIED.withoutQuestion()), Verdict.SATISFIED);
        says(judged(CommunityRules.TEXT_REMOVED, GENERAL), Verdict.NOT_APPLICABLE);
    }

    @Test
    void theReasonWhyOthersLearnNothingStaysAndShowsNobody() {
        SupportRequest plain =
                IDENTIFIED.closedWithout("Trop particulier", NINE).withoutQuestion();
        SupportRequest marked = IDENTIFIED
                .closedWithout("Trop propre à Mme Martin, 06 12 34 56 78", NINE)
                .withoutQuestion();

        says(judged(CommunityRules.TEXT_REMOVED, NOBODY.record(plain), DAY.plusDays(1)), Verdict.SATISFIED);
        says(
                judged(CommunityRules.TEXT_REMOVED, NOBODY.record(marked), DAY.plusDays(1)),
                Verdict.BROKEN,
                "sud/1 noProductionBecause: sud/1: done with on 1\u00a0December\u00a02026, still there: reason that"
                        + " shows a person");
        says(
                judged(CommunityRules.NO_MARKS, marked.withConcern(RequestConcern.ANONYMISED)),
                Verdict.BROKEN,
                "sud/1 noProductionBecause: sud/1: to be taken out of the text: telephone number, name of a person");
    }

    @Test
    void aConsultantIsTrainedOnTheFirstDayAsAMember() {
        Member lea = Member.consultant(LEA, "Léa", DAY);
        Qualification tools = Qualification.of(QualificationKind.MULTIMODAL_TOOLS, "Labo", DAY);
        Qualification approach = Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo", DAY);

        says(
                judged(CommunityRules.TRAINED, NOBODY.record(lea), DAY),
                Verdict.UNKNOWN,
                "sud/c-12 qualifications: Cannot be told: the training of the member is missing (sud/c-12"
                        + " qualifications)");
        says(
                judged(CommunityRules.TRAINED, NOBODY.record(lea.withQualifications(tools, approach)), DAY),
                Verdict.SATISFIED);
        says(
                judged(
                        CommunityRules.TRAINED,
                        NOBODY.record(lea.withQualifications(tools, approach.withObtainedOn(DAY.plusDays(1)))),
                        DAY.plusDays(2)),
                Verdict.BROKEN,
                "sud/c-12 qualifications: sud/c-12: not trained (remote approach) on 1\u00a0December\u00a02026, the"
                        + " first day in the community");
        says(judged(CommunityRules.TRAINED, NOBODY, DAY), Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatIsObtainedAfterTheDayAskedIsNotSeenOnIt() {
        Member later = Member.consultant(LEA, "Léa", DAY)
                .withQualifications(Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo", DAY.plusDays(5)));

        assertThat(judged(CommunityRules.TRAINED, NOBODY.record(later), DAY.plusDays(2))
                        .getVerdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(judged(CommunityRules.TRAINED, NOBODY.record(later), DAY.plusDays(5))
                        .getVerdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void whatIsOfBeforeARuleIsNotJudgedByIt() {
        OffsetDateTime before = OffsetDateTime.parse("2018-12-31T23:00+01:00");
        SupportRequest early = IDENTIFIED.withAskedAt(before);
        Member member = Member.consultant(LEA, "Léa", LocalDate.of(2022, 9, 1));

        says(judged(CommunityRules.AGREEMENT, early), Verdict.NOT_APPLICABLE);
        says(judged(CommunityRules.AGREEMENT, early.withAskedAt(before.plusHours(1))), Verdict.BROKEN, """
                sud/1 agreedOn: sud/1: asked on 1 January 2019 without the agreement of the person, who can be known\
                """.replace(
                        "1 January 2019", "1\u00a0January\u00a02019"));
        says(judged(CommunityRules.TEXT_REMOVED, early.withClosedAt(before)), Verdict.NOT_APPLICABLE);
        says(
                judged(
                        CommunityRules.NO_MARKS,
                        early.withConcern(RequestConcern.NO_CASE).withQuestion("Mme Roux")),
                Verdict.NOT_APPLICABLE);
        says(judged(CommunityRules.TRAINED, NOBODY.record(member), DAY), Verdict.NOT_APPLICABLE);
        // What is of later is judged beside it, and counted alone.
        Judgement both = judged(
                CommunityRules.AGREEMENT,
                NOBODY.record(early)
                        .record(IDENTIFIED.withId(RequestId.of("sud", "2")).withAgreedOn(DAY)),
                DAY);
        assertThat(both.getKept().orElseThrow().getText().values()).containsEntry("count", 1);
    }

    @Test
    void whatWeSuggestIsRereadAndLeavesSomethingToLearn() {
        SupportRequest anonymised = GENERAL.withConcern(RequestConcern.ANONYMISED);

        says(judged(CommunityRules.REREAD, GENERAL), Verdict.NOT_APPLICABLE);
        says(judged(CommunityRules.REREAD, anonymised.withRereadOn(DAY)), Verdict.SATISFIED);
        says(
                judged(CommunityRules.REREAD, anonymised),
                Verdict.BROKEN,
                "sud/1 rereadOn: sud/1: asked on 1\u00a0December\u00a02026, and nobody is recorded to have reread it");
        says(judged(CommunityRules.CLOSED_BY_PRODUCTION, GENERAL), Verdict.NOT_APPLICABLE);
        says(
                judged(CommunityRules.CLOSED_BY_PRODUCTION, GENERAL.closedWithout("Rien de neuf", NINE)),
                Verdict.SATISFIED);
        says(
                judged(CommunityRules.CLOSED_BY_PRODUCTION, GENERAL.withClosedAt(NINE)),
                Verdict.BROKEN,
                "sud/1 production: sud/1: closed without a production, and without saying why");
    }

    @Property(tries = 150)
    void everyCommunityIsJudgedAndNeverQuoted(
            @ForAll("communities") Community community, @ForAll("days") LocalDate day) {
        Rulebook rules =
                Rulebook.of(Stream.concat(CommunityRules.standard().stream(), CommunityRules.suggested().stream())
                        .toArray(Rule[]::new));
        Community marked = community.withRequests(community.getRequests().stream()
                .map(each -> each.withQuestion("mot-marqué 06 12 34 56 78"))
                .toList());

        assertThat(rules.check(marked, day).getJudgements()).allSatisfy(judgement -> {
            assertThat(judgement.getCause()).isEmpty();
            assertThat(judgement.getFindings())
                    .allSatisfy(finding ->
                            assertThat(finding.getText().in(Language.FRENCH)).doesNotContain("mot-marqué", "06 12"));
        });
        assertThat(List.of(CommunityRules.standard(), CommunityRules.suggested()))
                .doesNotContain(List.of());
    }

    @Provide
    Arbitrary<Community> communities() {
        return CommunityArbitraries.communities();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
