package net.cibc.bilan.view;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.document.DocumentKind.ACTION_PLAN;
import static net.cibc.bilan.document.DocumentKind.SYNTHESIS;
import static net.cibc.bilan.document.Recipient.CEP_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The action plan goes with the synthesis that the person asks for, unless the person refuses it by name. */
class RefusedByNameTest {

    private static final Bilan ASKED = Fixture.opened()
            .record(Consent.toUndertake(day("2026-02-01")))
            .record(Delivery.of(SYNTHESIS, day("2026-04-01")))
            .record(Delivery.of(ACTION_PLAN, day("2026-04-01")))
            .record(Disclosure.of(SYNTHESIS, CEP_OPERATOR, day("2026-04-12")).requested(day("2026-04-09")))
            .record(Disclosure.of(ACTION_PLAN, CEP_OPERATOR, day("2026-04-12")))
            .withContent(Content.builder()
                    .synthesis(Synthesis.builder().text("Synthèse").build())
                    .addActionPlan(ActionStep.builder().action("Se former").build())
                    .build());

    private static List<ActionStep> seen(Bilan bilan) {
        return CepView.of(bilan.asOf(day("2026-04-12")))
                .orElseThrow()
                .getDocuments()
                .getActionPlan();
    }

    private static Verdict verdict(Bilan bilan) {
        return BilanRules.standard()
                .check(bilan, day("2026-04-20"))
                .judgement("document.disclosure")
                .getVerdict();
    }

    private static Consent refusal(String day) {
        return Consent.toDisclose(day(day), CEP_OPERATOR, ACTION_PLAN).refused();
    }

    @Test
    void withoutARefusalThePlanGoesWithTheSynthesis() {
        assertThat(seen(ASKED)).hasSize(1);
        assertThat(verdict(ASKED)).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-08", "2026-04-10"})
    void aRefusalByNameHoldsWhateverWasAskedOfTheSynthesis(String refused) {
        Bilan bilan = ASKED.record(refusal(refused));

        assertThat(seen(bilan)).isEmpty();
        assertThat(verdict(bilan)).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aRefusalOfTheVeryDayIsReadInFavourOfTheSecretAndOfWhoHadShownIt() {
        Bilan bilan = ASKED.record(refusal("2026-04-12"));

        assertThat(seen(bilan)).isEmpty();
        assertThat(verdict(bilan)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aLaterAgreementByNameOverrulesTheRefusal() {
        Bilan bilan = ASKED.record(refusal("2026-04-08"))
                .record(Consent.toDisclose(day("2026-04-11"), CEP_OPERATOR, ACTION_PLAN));

        assertThat(seen(bilan)).hasSize(1);
        assertThat(verdict(bilan)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void anEmployerThatTakesNoPartIsNotToldOfTheBilan() {
        Bilan named = ASKED.withBeneficiary(ASKED.getBeneficiary().withEmployer(Employer.of("Atelier Martin")));

        assertThat(EmployerView.of(named.asOf(day("2026-04-12")))).isEmpty();
        assertThat(EmployerView.of(named.asOf(day("2026-04-12")), EmployerPart.GRANTS_ABSENCE))
                .isPresent();
    }
}
