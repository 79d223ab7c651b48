package net.cibc.bilan.catalogue;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;

/** The one suggestion that is about case files. */
class ExperimentAgreedTest {

    private static final ExperimentPart PART = ExperimentPart.of(ExperimentId.of("labo", "2024-07"), day("2026-12-02"));

    private static Judgement judge(String day, ExperimentPart... parts) {
        Bilan bilan = opened().withExperimentParts(Arrays.asList(parts));
        return NetworkRules.suggested().check(bilan, day(day)).judgement("experiment.person-agreed");
    }

    @Test
    void anAgreementOfTheFirstDayIsInTime() {
        Judgement kept = judge("2026-12-15", PART.agreed(day("2026-12-02")));

        assertThat(kept.getVerdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(kept.getKept().map(each -> each.text(Language.ENGLISH)).orElseThrow())
                .startsWith("The part in labo/2024-07 was agreed to on 2\u00a0December\u00a02026 (");
    }

    @Test
    void anAgreementThatIsMissingOrLateIsAWarning() {
        assertThat(judge("2026-12-15", PART).getFindings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("experiment.person-agreed at experimentParts[0]: Part in labo/2024-07 since"
                        + " 2\u00a0December\u00a02026 without the person's agreement: to be asked for (");
        assertThat(judge("2026-12-15", PART.agreed(day("2026-12-03"))).getFindings())
                .extracting(Finding::getKey)
                .containsExactly("late");
        assertThat(judge("2026-12-02", PART.agreed(day("2026-12-03"))).getFindings())
                .extracting(Finding::getKey)
                .containsExactly("absent");
    }

    @Test
    void whoTakesNoPartIsNotAsked() {
        assertThat(judge("2026-12-15").getVerdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge("2026-12-01", PART).getVerdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(NetworkRules.suggested()
                        .withoutKnowledgeOf(FactKind.EXPERIMENT_PARTS)
                        .check(opened(), day("2026-12-15"))
                        .judgement("experiment.person-agreed")
                        .getVerdict())
                .isEqualTo(Verdict.UNKNOWN);
    }
}
