package net.cibc.bilan.catalogue;

import static net.cibc.bilan.lab.LabExamples.CAPSULES;
import static net.cibc.bilan.lab.LabExamples.DRAFT;
import static net.cibc.bilan.lab.LabExamples.REGISTER;
import static net.cibc.bilan.lab.LabExamples.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.LabArbitraries;
import net.cibc.bilan.lab.Became;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.lab.NextStep;
import net.cibc.bilan.lab.Reading;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Outcome;
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

class LabRulesTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private static final Rulebook RULES =
            Rulebook.of(Stream.concat(LabRules.standard().stream(), LabRules.suggested().stream())
                    .toArray(Rule[]::new));

    private static final Experiment MEASURED =
            DRAFT.withMeasures(Measure.of("vues", "Ressources vues avant la séance", "%", END));

    private static Judgement judged(Rule rule, Register register, LocalDate day) {
        return Rulebook.of(rule).check(register, day).getJudgements().get(0);
    }

    private static Judgement judged(Rule rule, Experiment experiment, LocalDate day) {
        return judged(rule, REGISTER.record(experiment), day);
    }

    private static void says(Judgement judgement, Verdict verdict, String... findings) {
        assertThat(judgement.getVerdict()).isEqualTo(verdict);
        assertThat(judgement.getFindings())
                .extracting(
                        finding -> finding.getPath() + ": " + finding.getText().in(Language.ENGLISH))
                .containsExactly(findings);
        assertThat(judgement.getFindings()).extracting(Finding::getSeverity).doesNotContain(Severity.ERROR);
    }

    @Test
    void anExperimentIsAnnouncedBeforeItStarts() {
        says(judged(LabRules.ANNOUNCED, DRAFT.started(DRAFT.getRegisteredOn()), START), Verdict.SATISFIED);
        says(
                judged(LabRules.ANNOUNCED, DRAFT.started(DRAFT.getRegisteredOn().minusDays(1)), START),
                Verdict.BROKEN,
                "sud/2026-11 registeredOn: sud/2026-11 started on 1\u00a0December\u00a02026 and was registered on"
                        + " 2\u00a0December\u00a02026 only");
        says(judged(LabRules.ANNOUNCED, Register.of(TOPICS, List.of()), START), Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatIsCloseIsConsideredBeforeTheStart() {
        says(
                judged(LabRules.SIMILAR_CONSIDERED, DRAFT, START),
                Verdict.PENDING,
                "sud/2026-11 considered: sud/2026-11: say before the start how it differs from labo/2024-07 (close at"
                        + " 53 %); close in all: 1");
        says(
                judged(LabRules.SIMILAR_CONSIDERED, DRAFT.started(START), START),
                Verdict.BROKEN,
                "sud/2026-11 considered: sud/2026-11 started on 4\u00a0January\u00a02027 without saying how it differs"
                        + " from labo/2024-07 (close at 53 %); close in all: 1");
        says(
                judged(
                        LabRules.SIMILAR_CONSIDERED,
                        DRAFT.considering(CAPSULES.getId(), "Public jeune").started(START),
                        START),
                Verdict.SATISFIED);
    }

    @Test
    void whatWasToBeMeasuredIsRead() {
        Experiment started = MEASURED.started(START);
        says(judged(LabRules.MEASURED, MEASURED, END), Verdict.NOT_APPLICABLE);
        says(
                judged(LabRules.MEASURED, started, END),
                Verdict.PENDING,
                "sud/2026-11 measures[0]: sud/2026-11: \"Ressources vues avant la séance\" to be read by"
                        + " 30\u00a0June\u00a02027");
        says(
                judged(LabRules.MEASURED, started, END.plusDays(1)),
                Verdict.UNKNOWN,
                "sud/2026-11 measures[0]: Cannot be told: the reading of the measure is missing (sud/2026-11"
                        + " measures[0])");
        says(
                judged(
                        LabRules.MEASURED,
                        started.read(Reading.of("vues", END.plusDays(9), BigDecimal.TEN)),
                        END.plusDays(9)),
                Verdict.SATISFIED);
        says(
                judged(LabRules.MEASURED, started.decided(decision(NextStep.DROP, START.plusDays(9))), END),
                Verdict.BROKEN,
                "sud/2026-11 measures[0]: sud/2026-11: decided on 13\u00a0January\u00a02027 without a reading of"
                        + " \"Ressources vues avant la séance\"");
    }

    @Test
    void whatIsReadAfterTheDecisionDoesNotHealIt() {
        Experiment decided = MEASURED.started(START).decided(decision(NextStep.DROP, START.plusDays(9)));

        says(judged(LabRules.MEASURED, decided.read(reading(START.plusDays(9))), END), Verdict.SATISFIED);
        assertThat(judged(LabRules.MEASURED, decided.read(reading(START.plusDays(10))), END)
                        .getVerdict())
                .isEqualTo(Verdict.BROKEN);
    }

    private static Reading reading(LocalDate day) {
        return Reading.of("vues", day, BigDecimal.TEN);
    }

    @Test
    void whatIsOfBeforeARuleIsNotJudgedByIt() {
        LocalDate early = LocalDate.of(2023, 3, 30);
        Experiment started = MEASURED.withRegisteredOn(early.plusDays(1)).started(early);
        Register alone = Register.of(TOPICS, List.of(started));

        says(judged(LabRules.ANNOUNCED, alone, END), Verdict.NOT_APPLICABLE);
        says(judged(LabRules.SIMILAR_CONSIDERED, alone, END), Verdict.NOT_APPLICABLE);
        says(
                judged(
                        LabRules.MEASURED,
                        Register.of(
                                TOPICS, List.of(started.decided(decision(NextStep.DROP, LocalDate.of(2023, 10, 1))))),
                        END),
                Verdict.NOT_APPLICABLE);
    }

    @Test
    void noTextOfAnExperimentShowsAPerson() {
        Experiment plain = MEASURED.considering(CAPSULES.getId(), "Public jeune")
                .started(START)
                .ended(START.plusDays(5));
        Register register = Register.of(
                TOPICS,
                List.of(plain.withTitle("Le cas de Mme Martin")
                        .withHypothesis("Née le 12/03/1985")
                        .considering(ExperimentId.of("labo", "2020-01"), "Celle de M. Roux")
                        .withMeasures(Measure.of("vues", "Appels au 06 12 34 56 78", "%", END))
                        .withResult("Voir le dossier 2026-0417")
                        .decided(LabDecision.of(NextStep.DROP, START.plusDays(9), "Dr Benali", "sofia@free.fr"))));

        says(judged(LabRules.NO_MARKS, Register.of(TOPICS, List.of(plain)), END), Verdict.SATISFIED);
        Judgement marked = judged(LabRules.NO_MARKS, register, END);
        assertThat(marked.getFindings())
                .extracting(Finding::getPath)
                .containsExactly(
                        "sud/2026-11 title",
                        "sud/2026-11 hypothesis",
                        "sud/2026-11 considered[1].difference",
                        "sud/2026-11 measures[0].what",
                        "sud/2026-11 result",
                        "sud/2026-11 decision.by",
                        "sud/2026-11 decision.why");
        assertThat(marked.getFindings())
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .extracting(Finding::getPath)
                .containsExactly("sud/2026-11 measures[0].what", "sud/2026-11 decision.why");
    }

    private static LabDecision decision(NextStep step, LocalDate day) {
        return LabDecision.of(step, day, "labo CIBC", "Pour essayer");
    }

    @Test
    void whatHasEndedIsDecided() {
        Experiment ended = DRAFT.started(START).ended(END);

        says(judged(LabRules.DECIDED, DRAFT.started(START), END), Verdict.NOT_APPLICABLE);
        says(
                judged(LabRules.DECIDED, ended, LocalDate.of(2027, 9, 30)),
                Verdict.PENDING,
                "sud/2026-11 decision: sud/2026-11: to be adopted, adapted or dropped by 30\u00a0September\u00a02027");
        says(
                judged(LabRules.DECIDED, ended, LocalDate.of(2027, 10, 1)),
                Verdict.BROKEN,
                "sud/2026-11 decision: sud/2026-11 ended on 30\u00a0June\u00a02027, and nothing is decided");
        says(
                judged(LabRules.DECIDED, ended.decided(decision(NextStep.DROP, END)), LocalDate.of(2028, 1, 1)),
                Verdict.SATISFIED);
    }

    @Test
    void whatIsAdoptedBecomesSomething() {
        Experiment ended = DRAFT.started(START).ended(END);
        Experiment adopted = ended.decided(decision(NextStep.ADOPT, END));

        says(judged(LabRules.BECAME, ended.decided(decision(NextStep.DROP, END)), END), Verdict.NOT_APPLICABLE);
        says(
                judged(LabRules.BECAME, adopted, LocalDate.of(2027, 9, 30)),
                Verdict.PENDING,
                "sud/2026-11 became: sud/2026-11: say by 30\u00a0September\u00a02027 what it becomes (adopt)");
        says(
                judged(LabRules.BECAME, adopted, LocalDate.of(2027, 10, 1)),
                Verdict.BROKEN,
                "sud/2026-11 became: sud/2026-11: decided on 30\u00a0June\u00a02027 (adopt), and nothing tells what it"
                        + " became");
        says(
                judged(
                        LabRules.BECAME,
                        adopted.withBecame(new Became.OfferVersion("cibc-remote", "2027")),
                        LocalDate.of(2027, 10, 1)),
                Verdict.SATISFIED);
    }

    @Test
    void anEmptyRegisterIsNotJudged() {
        assertThat(RULES.check(Register.of(TOPICS, List.of()), START).outcome()).isEqualTo(Outcome.NOT_JUDGED);
    }

    @Property(tries = 100)
    void everyRegisterIsJudgedOnEveryDay(@ForAll("many") List<Experiment> many, @ForAll("days") LocalDate day) {
        Register register = Register.of(TOPICS, many);
        for (LocalDate each : List.of(day, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertThat(RULES.check(register, each).getJudgements())
                    .extracting(Judgement::getCause)
                    .allMatch(Optional::isEmpty);
        }
    }

    @Provide
    Arbitrary<List<Experiment>> many() {
        return LabArbitraries.experiments()
                .list()
                .uniqueElements(Experiment::getId)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
