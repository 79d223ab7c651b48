package net.cibc.bilan.lab;

import static net.cibc.bilan.lab.LabExamples.CAPSULES;
import static net.cibc.bilan.lab.LabExamples.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.value.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    private static final LocalDate DECIDED = LocalDate.of(2027, 9, 10);

    private static final LabDecision ADAPT =
            LabDecision.of(NextStep.ADAPT, DECIDED, "labo CIBC", "Utile si la vidéo est reprise en séance");

    private static final Experiment WHOLE = DRAFT.considering(CAPSULES.getId(), "Public jeune, vidéos de trois minutes")
            .withMeasures(Measure.of("vues", "Ressources vues avant la séance", "%", END)
                    .withTarget(BigDecimal.valueOf(70)))
            .started(START)
            .read(Reading.of("vues", LocalDate.of(2027, 6, 28), BigDecimal.valueOf(64))
                    .withPeople(42))
            .ended(END)
            .withResult("Deux fois sur trois")
            .decided(
                    ADAPT,
                    new Became.OfferVersion("cibc-remote", "2027"),
                    new Became.Resource(ResourceId.of("mb-017")));

    private static void refused(ThrowingCallable change, String... paths) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(change)
                .satisfies(refusal -> assertThat(refusal.getFaults())
                        .extracting(fault -> fault.getPath())
                        .containsExactly(paths));
    }

    @Test
    void itsStateFollowsFromItsDays() {
        assertThat(WHOLE.asOf(LocalDate.of(2026, 12, 1))).isEmpty();
        assertThat(WHOLE.asOf(LocalDate.of(2026, 12, 2)).map(Experiment::state)).contains(ExperimentState.REGISTERED);
        assertThat(WHOLE.asOf(START).map(Experiment::state)).contains(ExperimentState.RUNNING);
        assertThat(WHOLE.asOf(END).map(Experiment::state)).contains(ExperimentState.ENDED);
        assertThat(WHOLE.asOf(DECIDED)).contains(WHOLE);
        assertThat(WHOLE.state()).isEqualTo(ExperimentState.DECIDED);
    }

    @Test
    void whatIsLaterIsNotKnown() {
        Experiment running = WHOLE.asOf(LocalDate.of(2027, 6, 27)).orElseThrow();

        assertThat(running.getReadings()).isEmpty();
        assertThat(running.getResult()).isEmpty();
        assertThat(running.getBecame()).isEmpty();
        assertThat(running.getMeasures()).isEqualTo(WHOLE.getMeasures());
        assertThat(running.getConsidered()).isEqualTo(WHOLE.getConsidered());
    }

    @Test
    void daysOutOfOrderAreRefused() {
        refused(() -> WHOLE.withEndedOn(START.minusDays(1)), "endedOn");
        refused(() -> DRAFT.ended(END), "endedOn");
        refused(() -> WHOLE.withDecision(ADAPT.withDay(END.minusDays(1))), "decision.day");
        refused(() -> DRAFT.started(START).decided(ADAPT.withDay(START.minusDays(1))), "decision.day");
        refused(() -> HostCentre.of("sud", START).withUntil(START.minusDays(1)), "until");
        // A rule tells that it started before it was announced.
        assertThat(DRAFT.started(DRAFT.getRegisteredOn().minusDays(1)).state()).isEqualTo(ExperimentState.RUNNING);
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        refused(() -> DRAFT.read(Reading.of("vues", END, BigDecimal.ONE)), "readings[0].measure");
        refused(() -> WHOLE.read(WHOLE.getReadings().get(0)), "readings[1]");
        refused(() -> DRAFT.considering(DRAFT.getId(), "Aucune"), "considered[0].experiment");
        refused(() -> WHOLE.considering(CAPSULES.getId(), "Encore"), "considered[1]");
        refused(() -> DRAFT.withBecame(new Became.PracticeOf(TopicId.of("jeunes"))), "became");
        refused(() -> WHOLE.withBecame(new Became.NextExperiment(WHOLE.getId())), "became[0].experiment");
        refused(() -> DRAFT.withThemes(List.of()).withCentres(List.of()), "themes");
        refused(() -> DRAFT.withCentres(List.of()), "centres");
        refused(() -> DRAFT.withTools(TopicId.of("a"), TopicId.of("a")), "tools[1]");
        refused(() -> Register.of(LabExamples.TOPICS, List.of(DRAFT, DRAFT)), "experiments[1]");
    }

    @Test
    void aFigureIsOneThatCanBeStoredAndNeverOneOfAPerson() {
        Reading reading = Reading.of("vues", END, new BigDecimal("-0.000001"));

        assertThat(reading.withValue(new BigDecimal("999999999.999999")).getValue())
                .isEqualTo("999999999.999999");
        assertThat(reading.withValue(new BigDecimal("7.00E1")).getValue()).isEqualTo(BigDecimal.valueOf(70));
        refused(() -> reading.withValue(new BigDecimal("1E9")), "value");
        refused(() -> reading.withValue(new BigDecimal("1000000000")), "value");
        refused(() -> reading.withValue(new BigDecimal("0.0000001")), "value");
        refused(() -> reading.withPeople(1), "people");
        refused(() -> Measure.of("a", "b", "%", END).withTarget(new BigDecimal("1E-7")), "target");
    }

    @Test
    void anIdentifierIsReadFromItsText() {
        assertThat(ExperimentId.parse("labo/2024-07")).isEqualTo(CAPSULES.getId());
        assertThat(ExperimentId.parse(ExperimentId.of("a/b", "c%").toString())).isEqualTo(ExperimentId.of("a/b", "c%"));
        refused(() -> ExperimentId.parse("labo"), "id");
    }
}
