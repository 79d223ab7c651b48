package net.cibc.bilan.norm;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class NormsTest {

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
                .shortestAccompanimentSince(day("2027-01-01"), Duration.ofHours(13))
                .shortestAccompanimentSince(day("2029-01-01"), Duration.ofHours(14));
        Dated<Duration> shortest = norms.getShortestAccompaniment().orElseThrow();

        assertThat(Norms.standard().getShortestAccompaniment()).isEmpty();
        assertThat(shortest.on(day("2026-12-31"))).isEmpty();
        assertThat(shortest.on(day("2027-01-01"))).contains(Duration.ofHours(13));
        assertThat(shortest.on(day("2029-01-01"))).contains(Duration.ofHours(14));
    }
}
