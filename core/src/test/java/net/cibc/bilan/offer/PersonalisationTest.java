package net.cibc.bilan.offer;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalisationTest {

    private static final Terms REMOTE = Offers.REMOTE_2023.getTerms();
    private static final Personalisation SHORT = Personalisation.builder()
            .duration(Duration.ofHours(18))
            .span(Period.ofMonths(2))
            .interval(Period.ofDays(5))
            .addPhaseTimes(new PhaseTime(Phase.PRELIMINARY, Duration.ofHours(3)))
            .build();

    @Test
    void aProgrammeTellsItsReasonAndItsObjectives() {
        Programme programme = Programme.agreed(day("2026-12-03"), SHORT)
                .because("départ annoncé")
                .aimingAt("nommer trois compétences", "choisir une piste");

        assertThat(programme.getReason()).contains("départ annoncé");
        assertThat(programme.getObjectives()).containsExactly("nommer trois compétences", "choisir une piste");
    }

    @Test
    void tightensWhatItSpeaksOfAndLeavesTheRest() {
        Terms terms = SHORT.applyTo(REMOTE);

        assertThat(terms)
                .isEqualTo(REMOTE.withDuration(Duration.ofHours(18))
                        .withSpan(Period.ofMonths(2))
                        .withPhaseTimes(SHORT.getPhaseTimes()));
        assertThat(SHORT.differences(REMOTE)).containsExactly("duration", "span", "phaseTimes");
        assertThat(SHORT.differences(SHORT.applyTo(REMOTE))).isEmpty();
    }

    @Test
    void neverLoosensTheOffer() {
        Personalisation loose = Personalisation.builder()
                .duration(Duration.ofHours(30))
                .span(Period.ofMonths(4))
                .longestSession(Duration.ofHours(3))
                .build();

        assertThat(loose.applyTo(REMOTE)).isEqualTo(REMOTE);
        assertThat(loose.differences(REMOTE)).isEmpty();
    }

    @Test
    void fillsInWhatTheOfferLeavesOpen() {
        assertThat(SHORT.applyTo(Terms.builder().build()).getSpan()).contains(Period.ofMonths(2));
    }

    @ParameterizedTest
    @CsvSource({
        // Three months take 89 to 92 days: 89 days never end later, 90 do when counted from 31 January.
        "P88D, P88D",
        "P89D, P89D",
        "P90D, P3M",
        "P2M28D, P2M28D",
        "P2M29D, P3M",
        "P12W, P84D"
    })
    void aSpanInDaysTightensThreeMonthsOnlyIfItIsShorterFromEveryDay(Period agreed, Period span) {
        assertThat(Personalisation.builder()
                        .span(agreed)
                        .build()
                        .applyTo(REMOTE)
                        .getSpan())
                .contains(span);
    }

    @Provide
    Arbitrary<Personalisation> personalisations() {
        return BilanArbitraries.personalisations();
    }

    @Provide
    Arbitrary<Terms> terms() {
        return BilanArbitraries.terms();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }

    @Property
    void whateverIsAgreedIsNeverLooserThanTheOffer(
            @ForAll("personalisations") Personalisation personalisation,
            @ForAll("terms") Terms offered,
            @ForAll("days") LocalDate start) {
        Terms applied = personalisation.applyTo(offered);

        assertThat(noLonger(applied.getDuration(), offered.getDuration())).isTrue();
        assertThat(noLonger(applied.getLongestSession(), offered.getLongestSession()))
                .isTrue();
        offered.getSpan()
                .ifPresent(span -> assertThat(
                                Delay.of(applied.getSpan().orElseThrow()).lastDay(start))
                        .isBeforeOrEqualTo(Delay.of(span).lastDay(start)));
        for (Phase phase : Phase.values()) {
            assertThat(noLonger(time(phase, applied), time(phase, offered))).isTrue();
        }
        assertThat(applied.getFollowUp()).isEqualTo(offered.getFollowUp());
        assertThat(applied.getResourceAccess()).isEqualTo(offered.getResourceAccess());
        assertThat(Personalisation.builder().build().differences(offered)).isEmpty();
        assertThat(personalisation.applyTo(applied)).isEqualTo(applied);
    }

    private static Optional<Duration> time(Phase phase, Terms terms) {
        return terms.getPhaseTimes().stream()
                .filter(each -> each.phase() == phase)
                .map(PhaseTime::time)
                .findFirst();
    }

    private static boolean noLonger(Optional<Duration> applied, Optional<Duration> offered) {
        return offered.map(most -> applied.orElseThrow().compareTo(most) <= 0).orElse(true);
    }

    @Test
    void twoTimesForOnePhaseAreRefused() {
        assertThatThrownBy(() -> SHORT.withPhaseTimes(
                        SHORT.getPhaseTimes().get(0), SHORT.getPhaseTimes().get(0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phaseTimes[1] must be unique by phase, found the same as in phaseTimes[0]");
    }

    @Test
    void theProgrammeAgreedLastCountsFromItsDayOn() {
        Bilan bilan = opened().record(held("s1", Phase.PRELIMINARY, "2026-01-15"))
                .record(Programme.agreed(day("2026-01-20"), SHORT))
                .record(Programme.agreed(day("2026-02-10"), SHORT.withSpan(Period.ofMonths(1)))
                        .withReason("moins de temps")
                        .withAgreedBy(PersonId.of("b-0417"), PersonId.of("c-12")));

        assertThat(bilan.asOf(day("2026-01-19")).programme()).isEmpty();
        assertThat(bilan.asOf(day("2026-01-19")).lastDayOfSpan()).contains(day("2026-04-15"));
        assertThat(bilan.asOf(day("2026-01-20")).lastDayOfSpan()).contains(day("2026-03-15"));
        assertThat(bilan.asOf(day("2026-02-10")).lastDayOfSpan()).contains(day("2026-02-15"));
        assertThat(bilan.asOf(day("2026-02-10")).terms().getDuration()).contains(Duration.ofHours(18));
    }

    @Test
    void theWordsOfAProgrammeAreMaskedInPrint() {
        Programme programme = Programme.agreed(day("2026-01-20"), SHORT)
                .withReason("garde d'enfant")
                .withObjectives("changer de métier");

        assertThat(programme.toString()).doesNotContain("garde").doesNotContain("métier");
    }
}
