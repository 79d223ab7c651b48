package net.cibc.bilan;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SuspensionEffect;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SpansTest {

    private static final LocalDate FIRST = day("2026-03-02");
    private static final Practice MOVING =
            Practice.standard().withSuspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY);

    @Property
    void eachSuspendedDayMovesTheLastDayOnce(
            @ForAll("suspensions") List<Suspension> suspensions,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(min = 0, max = 90) int today) {
        Spans spans = new Spans(FIRST, MOVING, suspensions, FIRST.plusDays(today));

        assertThat(spans.lastDay(Period.ofDays(length)))
                .isEqualTo(walked(FIRST.plusDays(length), suspensions, FIRST.plusDays(today)));
    }

    // Day after day: one that is suspended is not counted.
    private static LocalDate walked(LocalDate last, List<Suspension> suspensions, LocalDate today) {
        LocalDate moved = last;
        for (LocalDate each = FIRST; !each.isAfter(moved); each = each.plusDays(1)) {
            LocalDate walking = each;
            if (suspensions.stream()
                    .anyMatch(suspension -> !walking.isBefore(suspension.getFirstDay())
                            && !walking.isAfter(suspension.getLastDay().orElse(today)))) {
                moved = moved.plusDays(1);
            }
        }
        return moved;
    }

    @Provide
    Arbitrary<List<Suspension>> suspensions() {
        return Combinators.combine(
                        Arbitraries.integers().between(-9, 90),
                        Arbitraries.integers().between(0, 20).optional(0.9))
                .as((from, more) -> Suspension.from(FIRST.plusDays(from), SuspensionReason.PERSONAL)
                        .withLastDay(more.map(FIRST.plusDays(from)::plusDays)))
                .list()
                .uniqueElements(Suspension::getFirstDay)
                .ofMaxSize(9);
    }
}
