package net.cibc.bilan.arbitrary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.figure.Delays;
import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Headcount.Cell;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.Share;
import net.cibc.bilan.figure.Suppression;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary figures. */
public final class FigureArbitraries {

    private FigureArbitraries() {}

    /** Shares. */
    public static Arbitrary<Share> shares() {
        return Combinators.combine(numbers(), numbers(), numbers(), BilanArbitraries.words())
                .as((some, others, leftOut, formula) -> new Share(some, some + others + 1, leftOut, formula));
    }

    /** Distributions of at least one person over two to seven levels. */
    public static Arbitrary<Distribution> distributions() {
        return Combinators.combine(numbers().list().ofMinSize(1).ofMaxSize(6), numbers())
                .as((counts, leftOut) -> {
                    List<Integer> all = new ArrayList<>(counts);
                    all.add(1);
                    return new Distribution(all, leftOut);
                });
    }

    /** Delays, some of them open. */
    public static Arbitrary<Delays> delays() {
        return Combinators.combine(numbers().map(Duration::ofHours).list().ofMaxSize(8), numbers())
                .as(Delays::new);
    }

    /** Groupings of two to four groups. */
    public static Arbitrary<Grouping> groupings() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.labels()
                                .list()
                                .uniqueElements()
                                .ofMinSize(2)
                                .ofMaxSize(4))
                .as(Grouping::new);
    }

    /** One or two groups of a grouping. */
    public static Arbitrary<Part> parts() {
        return groupings()
                .flatMap(grouping -> Arbitraries.integers()
                        .between(1, 2)
                        .map(size -> new Part(grouping.id(), grouping.groups().subList(0, size))));
    }

    /** Cells of one grouping. */
    public static Arbitrary<Cell> cells() {
        return Combinators.combine(BilanArbitraries.labels(), numbers())
                .as((group, people) -> new Cell(List.of(group), people));
    }

    /** People by the groups of one grouping. */
    public static Arbitrary<Headcount> headcounts() {
        return Combinators.combine(groupings(), numbers())
                .as((grouping, people) -> new Headcount(
                        List.of(grouping),
                        grouping.groups().stream()
                                .map(group -> new Cell(List.of(group), people))
                                .toList()));
    }

    /** Ways to protect small groups. */
    public static Arbitrary<Suppression> suppressions() {
        return Arbitraries.integers().between(3, 20).map(Suppression::new);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 60);
    }
}
