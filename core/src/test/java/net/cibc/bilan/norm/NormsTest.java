package net.cibc.bilan.norm;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class NormsTest {

    private static final LeastAccompaniment THIRTEEN_HOURS = LeastAccompaniment.of(Duration.ofHours(13));

    @Test
    void aNormIsChangedFromADayOnByOneCall() {
        Norms norms = Norms.standard()
                .longestDurationSince(day("2028-01-01"), Duration.ofHours(30))
                .retentionSince(day("2028-01-01"), Period.ofYears(5));

        assertThat(norms.getLongestDuration().on(day("2027-12-31"))).contains(Duration.ofHours(24));
        assertThat(norms.getLongestDuration().on(day("2028-01-01"))).contains(Duration.ofHours(30));
        assertThat(norms.getRetention().on(day("2027-12-31"))).contains(Period.ofYears(3));
        assertThat(norms.getRetention().on(day("2028-01-01"))).contains(Period.ofYears(5));
    }

    @Test
    void aFirstAccompanimentIsSetAndALaterOneFollowsIt() {
        Norms norms = Norms.standard()
                .leastAccompanimentSince(day("2027-01-01"), THIRTEEN_HOURS)
                .leastAccompanimentSince(day("2029-01-01"), THIRTEEN_HOURS.withTime(Duration.ofHours(14)));
        Dated<LeastAccompaniment> least = norms.getLeastAccompaniment().orElseThrow();

        assertThat(Norms.standard().getLeastAccompaniment()).isEmpty();
        assertThat(least.on(day("2026-12-31"))).isEmpty();
        assertThat(least.on(day("2027-01-01"))).contains(THIRTEEN_HOURS);
        assertThat(least.on(day("2029-01-01")).map(LeastAccompaniment::getTime)).contains(Duration.ofHours(14));
        assertThat(least.values()).hasSize(2);
    }

    @Test
    void aPartOfATimeIsExact() {
        assertThat(new Fraction(2, 3).of(Duration.ofHours(13)))
                .isEqualTo(Duration.ofHours(8).plusMinutes(40));
        assertThat(new Fraction(0, 1).of(Duration.ofHours(13))).isZero();
        assertThat(new Fraction(1, 1).of(Duration.ofHours(13))).isEqualTo(Duration.ofHours(13));
    }

    @Test
    void aPartThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Fraction(1, 0))
                .hasMessageContaining("denominator")
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new Fraction(4, 3))
                .hasMessageContaining("numerator")
                .hasMessageContaining("4");
        assertThatThrownBy(() -> new Fraction(-1, 3))
                .hasMessageContaining("numerator")
                .hasMessageContaining("-1");
    }

    @Test
    void aLeastAccompanimentTakesTime() {
        assertThatThrownBy(() -> LeastAccompaniment.of(Duration.ZERO)).hasMessageContaining("time");
    }
}
