package net.cibc.bilan.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 2019-01-01, false",
        "2019-01-01, 2019-01-01, true",
        "2023-12-30, 2019-01-01, true",
        "2023-12-31, 2023-12-31, true",
        "2030-01-01, 2023-12-31, true"
    })
    void theVersionOfTheDayIsCited(LocalDate day, LocalDate since, boolean counts) {
        assertThat(Sources.R6313_7.on(day).getSince()).contains(since);
        assertThat(Sources.R6313_7.countsOn(day)).isEqualTo(counts);
    }

    @Test
    void theQualityFrameworkChangesOnTheFirstOfNovember() {
        Source surveys = Sources.indicatorAsReadByV9(30);

        assertThat(surveys.on(LocalDate.of(2026, 10, 31)).getCitation())
                .isEqualTo("référentiel national qualité (annexe de 2019), indicateur 30, guide de lecture V9");
        assertThat(surveys.on(LocalDate.of(2026, 11, 1)).getCitation())
                .isEqualTo("référentiel national qualité (annexe de 2026, décret n° 2026-728), indicateur 30,"
                        + " comme le lisait le guide V9");
        assertThat(Sources.indicator(21).on(LocalDate.of(2026, 11, 1)).getCitation())
                .isEqualTo("référentiel national qualité (annexe de 2026, décret n° 2026-728), indicateur 21");
        assertThat(Sources.indicatorOf2026(12).countsOn(LocalDate.of(2026, 10, 31)))
                .isFalse();
    }

    @Test
    void aTextThatEndedCountsNoMore() {
        Source charter = Source.house("Charte CIBC Sud")
                .withSince(LocalDate.of(2020, 1, 1))
                .withUntil(LocalDate.of(2025, 12, 31));

        assertThat(charter.countsOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(charter.countsOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(charter.on(LocalDate.of(2026, 1, 1))).isEqualTo(charter);
        assertThat(Source.house("Charte").countsOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void aLaterVersionComesAfterAllThatAreKnown() {
        Source first = Source.law("art. 1", LocalDate.of(2019, 1, 1));
        Source second = Source.law("art. 1", LocalDate.of(2022, 1, 1));
        Source third = Source.law("art. 2", LocalDate.of(2025, 1, 1));

        Source all = first.replacedBy(second).replacedBy(third);

        assertThat(all.versions())
                .extracting(Source::getSince)
                .containsExactly(
                        Optional.of(LocalDate.of(2019, 1, 1)),
                        Optional.of(LocalDate.of(2022, 1, 1)),
                        Optional.of(LocalDate.of(2025, 1, 1)));
        assertThat(all.on(LocalDate.of(2024, 12, 31)).getCitation()).isEqualTo("art. 1");
        assertThat(all.on(LocalDate.of(2025, 1, 1))).isEqualTo(third);
        assertThatThrownBy(() -> all.replacedBy(second))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("successor must be in force since a day after that of this version");
        assertThatThrownBy(() -> first.replacedBy(Source.house("art. 1"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> all.withUntil(LocalDate.of(2030, 1, 1))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> first.withUntil(LocalDate.of(2018, 1, 1))).isInstanceOf(InvalidValueException.class);
    }
}
