package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StretchesTest {

    static final int ENDLESS = 30;

    private static LocalDate day(int of) {
        return LocalDate.EPOCH.plusDays(of);
    }

    @Property
    void theFirstDayOutsideLiesInNoneOfThem(
            @ForAll @Size(max = 6) Map<@IntRange(max = 40) Integer, @IntRange(max = ENDLESS) Integer> lengths,
            @ForAll @Size(max = 12) Set<@IntRange(max = 60) Integer> days) {
        Stretches stretches = new Stretches();
        lengths.forEach((first, more) ->
                stretches.add(day(first), Optional.of(day(first + more)).filter(last -> more != ENDLESS)));

        assertThat(stretches.firstOutside(
                        new TreeSet<>(days.stream().map(StretchesTest::day).toList())))
                .isEqualTo(days.stream()
                        .sorted()
                        .filter(day -> lengths.entrySet().stream()
                                .noneMatch(each -> each.getKey() <= day
                                        && (each.getValue() == ENDLESS || day <= each.getKey() + each.getValue())))
                        .findFirst()
                        .map(StretchesTest::day));
    }
}
