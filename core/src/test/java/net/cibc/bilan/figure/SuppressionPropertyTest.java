package net.cibc.bilan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.figure.Headcount.Cell;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is published withstands the attacker, and no more is hidden than that takes. */
class SuppressionPropertyTest {

    private static final int LEAST = 5;
    private static final Suppression FIVE = new Suppression(LEAST);

    @Property
    void theAttackerLearnsNothingAboutFewPeople(@ForAll("headcounts") Headcount people) {
        Mask mask = FIVE.mask(people).orElse(null);

        if (mask == null) {
            assertThat(people.total()).isLessThan(LEAST);
        } else {
            assertThat(new Attack(mask).fewest()).isGreaterThanOrEqualTo(LEAST);
            assertThat(mask.isSafe()).isTrue();
        }
    }

    @Property
    void theLightestCutIsWhatTheAttackerFindsWhateverIsHidden(
            @ForAll("headcounts") Headcount people, @ForAll @Size(9) List<@IntRange(max = 3) Integer> blocks) {
        Mask mask = new Mask(people, parts(people, blocks), LEAST);

        assertThat(mask.lightest().map(Cut::people).orElse(Integer.MAX_VALUE)).isEqualTo(new Attack(mask).fewest());
    }

    /** Puts each group into one of three parts of its grouping, or in none. */
    private static List<Part> parts(Headcount people, List<Integer> blocks) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Grouping grouping : people.groupings()) {
            Map<Integer, List<String>> together = new LinkedHashMap<>();
            for (String group : grouping.groups()) {
                together.computeIfAbsent(blocks.get(next), block -> new ArrayList<>())
                        .add(group);
                next++;
            }
            together.forEach((block, groups) -> {
                if (block > 0) {
                    parts.add(new Part(grouping.id(), groups));
                }
            });
        }
        return parts;
    }

    @Property
    void aCutRestsOnThePeopleWhomItTells(@ForAll("headcounts") Headcount people) {
        FIVE.mask(people)
                .flatMap(Mask::lightest)
                .ifPresent(cut -> assertThat(people.cells().stream()
                                .filter(cell -> isIn(cut.added(), cell, people) != isIn(cut.subtracted(), cell, people)
                                        || (cut.added().isEmpty()
                                                && cut.subtracted().isEmpty()))
                                .mapToInt(Cell::people)
                                .sum())
                        .isEqualTo(cut.people()));
    }

    private static boolean isIn(List<Part> parts, Cell cell, Headcount people) {
        return parts.stream()
                .anyMatch(part -> part.groups().contains(cell.groups().get(people.place(part.grouping()))));
    }

    @Property
    void nothingIsHiddenWithoutNeed(@ForAll("headcounts") Headcount people) {
        Mask mask = FIVE.mask(people).orElse(null);
        if (mask == null || people.groupings().isEmpty()) {
            return;
        }
        Grouping first = people.groupings().get(0);
        Headcount alone = alone(people, 0);
        int hiddenOfFirst = hidden(mask, first);
        assertThat(hidings(alone, first, List.of())
                        .filter(other -> hidden(other, first) < hiddenOfFirst)
                        .filter(Mask::isSafe))
                .isEmpty();
        if (people.groupings().size() == 2) {
            Grouping second = people.groupings().get(1);
            List<Part> ofFirst = mask.parts().stream()
                    .filter(part -> part.grouping().equals(first.id()))
                    .toList();
            int hiddenOfSecond = hidden(mask, second);
            assertThat(hidings(people, second, ofFirst)
                            .filter(other -> hidden(other, second) < hiddenOfSecond)
                            .filter(Mask::isSafe))
                    .isEmpty();
        }
    }

    /** All ways to hide some groups of a grouping, and publish the others. */
    private static Stream<Mask> hidings(Headcount people, Grouping grouping, List<Part> others) {
        int size = grouping.groups().size();
        return IntStream.range(0, 1 << size).mapToObj(set -> {
            List<Part> parts = new ArrayList<>(others);
            IntStream.range(0, size)
                    .filter(group -> (set >> group & 1) == 0)
                    .forEach(group ->
                            parts.add(Part.of(grouping.id(), grouping.groups().get(group))));
            return new Mask(people, parts, LEAST);
        });
    }

    private static int hidden(Mask mask, Grouping grouping) {
        return grouping.groups().stream()
                .filter(group -> mask.status(grouping.id(), group) != PublicationStatus.PUBLISHED)
                .mapToInt(group -> mask.people().people(Part.of(grouping.id(), group)))
                .sum();
    }

    private static Headcount alone(Headcount people, int place) {
        Grouping grouping = people.groupings().get(place);
        return new Headcount(
                List.of(grouping),
                grouping.groups().stream()
                        .map(group -> new Cell(List.of(group), people.people(Part.of(grouping.id(), group))))
                        .toList());
    }

    @Test
    void aThresholdAloneLeaksAndSoDoesEachGroupingByItself() {
        Random random = new Random(2026);
        int tables = 0;
        int threshold = 0;
        int each = 0;
        while (tables < 1000) {
            Headcount people = crossed(
                    3, 3, IntStream.range(0, 9).map(cell -> random.nextInt(9)).toArray());
            if (people.total() < LEAST) {
                continue;
            }
            tables++;
            List<Part> large = new ArrayList<>();
            List<Part> safeAlone = new ArrayList<>();
            for (int place = 0; place < 2; place++) {
                Grouping grouping = people.groupings().get(place);
                grouping.groups().stream()
                        .map(group -> Part.of(grouping.id(), group))
                        .filter(part -> people.people(part) >= LEAST)
                        .forEach(large::add);
                safeAlone.addAll(FIVE.mask(alone(people, place)).orElseThrow().parts());
            }
            threshold += new Attack(new Mask(people, large, LEAST)).fewest() < LEAST ? 1 : 0;
            each += new Attack(new Mask(people, safeAlone, LEAST)).fewest() < LEAST ? 1 : 0;
            assertThat(new Attack(FIVE.mask(people).orElseThrow()).fewest()).isGreaterThanOrEqualTo(LEAST);
        }

        assertThat(each).isPositive().isLessThan(threshold);
    }

    private static Headcount crossed(int rows, int columns, int... people) {
        Grouping first = new Grouping(
                "first", IntStream.range(0, rows).mapToObj(row -> "r" + row).toList());
        Grouping second = new Grouping(
                "second",
                IntStream.range(0, columns).mapToObj(column -> "c" + column).toList());
        return new Headcount(
                List.of(first, second),
                IntStream.range(0, rows * columns)
                        .mapToObj(cell -> new Cell(List.of("r" + cell / columns, "c" + cell % columns), people[cell]))
                        .toList());
    }

    @Provide
    Arbitrary<Headcount> headcounts() {
        Arbitrary<Integer> people = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(1, 9)),
                Tuple.of(1, Arbitraries.integers().between(10, 40)));
        Arbitrary<Headcount> crossed = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        people.array(int[].class).ofSize(9))
                .as(SuppressionPropertyTest::crossed);
        return Arbitraries.frequencyOf(
                Tuple.of(6, crossed),
                Tuple.of(2, crossed.map(each -> alone(each, 0))),
                Tuple.of(1, people.map(each -> new Headcount(List.of(), List.of(new Cell(List.of(), each))))));
    }
}
