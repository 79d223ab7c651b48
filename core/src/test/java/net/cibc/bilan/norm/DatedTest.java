package net.cibc.bilan.norm;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class DatedTest {

    // How long documents may be kept: one year, then three (Code du travail, art. R6313-7).
    private static final Dated<Period> RETENTION =
            Dated.since(day("2019-01-01"), Period.ofYears(1)).thenSince(day("2023-12-31"), Period.ofYears(3));

    @Test
    void everyDayHasTheValueOfItsTime() {
        assertThat(RETENTION.on(day("2018-12-31"))).isEmpty();
        assertThat(RETENTION.on(day("2019-01-01"))).contains(Period.ofYears(1));
        assertThat(RETENTION.on(day("2023-12-30"))).contains(Period.ofYears(1));
        assertThat(RETENTION.on(day("2023-12-31"))).contains(Period.ofYears(3));
        assertThat(RETENTION.on(day("2099-01-01"))).contains(Period.ofYears(3));
    }

    @Test
    void aChangeBeforeTheLastOneIsRefused() {
        assertThatThrownBy(() -> RETENTION.thenSince(day("2023-12-31"), Period.ofYears(5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("since must be after the change before it, found 2023-12-31, not after 2023-12-31");
    }

    @Test
    void equalHistoriesAreEqual() {
        assertThat(Dated.since(day("2019-01-01"), Period.ofYears(1)).thenSince(day("2023-12-31"), Period.ofYears(3)))
                .isEqualTo(RETENTION)
                .hasSameHashCodeAs(RETENTION)
                .isNotEqualTo(Dated.since(day("2019-01-01"), Period.ofYears(1)));
    }
}
