package net.cibc.bilan.figure;

import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.figure.Headcount.Cell;

/**
 * The attacker that knows in which groups everybody is, and combines all published tables in every way: whether a set
 * of cells can be told about by itself is asked of the rank of the equations, for each set.
 */
final class Attack {

    private static final long PRIME = 1_000_003;

    private final List<Cell> cells;
    private final List<long[]> equations = new ArrayList<>();

    Attack(Mask mask) {
        this.cells =
                mask.people().cells().stream().filter(cell -> cell.people() > 0).toList();
        equations.add(cells.stream().mapToLong(cell -> 1).toArray());
        for (Part part : mask.parts()) {
            int place = mask.people().place(part.grouping());
            equations.add(cells.stream()
                    .mapToLong(cell -> part.groups().contains(cell.groups().get(place)) ? 1 : 0)
                    .toArray());
        }
    }

    /** The fewest people about whom some combination of the tables tells. */
    int fewest() {
        int whole = rank(0);
        int fewest = Integer.MAX_VALUE;
        for (int set = 1; set < 1 << cells.size(); set++) {
            int people = people(set);
            // A combination that is nothing outside the set, and something in it, is lost when the set is left out.
            if (people < fewest && rank(set) < whole) {
                fewest = people;
            }
        }
        return fewest;
    }

    private int people(int set) {
        int people = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            people += (set >> cell & 1) * cells.get(cell).people();
        }
        return people;
    }

    /** The rank of the equations without the cells of a set. */
    private int rank(int without) {
        List<long[]> rows = new ArrayList<>();
        equations.forEach(row -> rows.add(row.clone()));
        int rank = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            if ((without >> cell & 1) == 0) {
                rank += eliminate(rows, rank, cell);
            }
        }
        return rank;
    }

    private static int eliminate(List<long[]> rows, int from, int cell) {
        for (int row = from; row < rows.size(); row++) {
            if (rows.get(row)[cell] != 0) {
                long[] pivot = rows.set(row, rows.get(from));
                rows.set(from, pivot);
                rows.subList(from + 1, rows.size()).forEach(other -> subtract(other, pivot, cell));
                return 1;
            }
        }
        return 0;
    }

    private static void subtract(long[] row, long[] pivot, int cell) {
        long factor = row[cell];
        for (int i = 0; i < row.length && factor != 0; i++) {
            row[i] = Math.floorMod(row[i] * pivot[cell] - factor * pivot[i], PRIME);
        }
    }
}
