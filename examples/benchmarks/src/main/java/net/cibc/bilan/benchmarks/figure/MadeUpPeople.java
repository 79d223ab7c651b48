package net.cibc.bilan.benchmarks.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Headcount.Cell;

/** People in two groupings, many in the first groups and few in the last. */
final class MadeUpPeople {

    private MadeUpPeople() {}

    static Headcount of(int groups) {
        Random random = new Random(2026);
        List<String> names =
                IntStream.range(0, groups).mapToObj(group -> "g" + group).toList();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < groups; row++) {
            for (int column = 0; column < groups; column++) {
                int most = 40 / (1 + row + column);
                cells.add(new Cell(List.of(names.get(row), names.get(column)), random.nextInt(1 + most)));
            }
        }
        return new Headcount(List.of(new Grouping("first", names), new Grouping("second", names)), cells);
    }
}
