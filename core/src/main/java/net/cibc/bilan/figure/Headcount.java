package net.cibc.bilan.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How many people are in each group of at most two groupings, and in both at once. It prints none of the numbers.
 *
 * <p>There are no more than two, because only for two can it be told by a fast method what the published figures give
 * away together: of three groupings each pair may be safe, and a combination of all three may still rest on two people.
 *
 * @param groupings  none, one or two groupings, the second of ten groups at most
 * @param cells  the people, each cell once; where there is none there is nobody
 */
public record Headcount(List<Grouping> groupings, List<Cell> cells) {

    private static final int MOST_GROUPINGS = 2;
    private static final int MOST_OF_SECOND = 10;

    private static final Words TWO_AT_MOST = new Words("deux découpages au plus", "at most two groupings");
    private static final Words TEN_AT_MOST = new Words("de dix groupes au plus", "of at most ten groups");
    private static final Words UNIQUE = new Words("sans double", "unique");
    private static final Words ONE_OF_EACH =
            new Words("un groupe de chaque découpage, dans leur ordre", "a group of each grouping, in their order");

    /**
     * The people who are in one group of each grouping.
     *
     * @param groups  the names of the groups, in the order of the groupings
     * @param people  the number of people
     */
    public record Cell(List<String> groups, int people) {

        /**
         * Copies the groups into an unmodifiable list.
         */
        public Cell {
            new Faults()
                    .missing("groups", groups)
                    .when(people < 0, "people", Counts.ZERO_OR_MORE, people)
                    .refuse();
            groups = List.copyOf(groups);
        }

        @Override
        public String toString() {
            return "Cell[groups=" + groups + ", people=***]";
        }
    }

    /**
     * Copies groupings and cells into unmodifiable lists, and refuses a cell that is not one of the groupings.
     */
    public Headcount {
        new Faults().missing("groupings", groupings).missing("cells", cells).refuse();
        groupings = List.copyOf(groupings);
        cells = List.copyOf(cells);
        Faults faults = new Faults()
                .when(groupings.size() > MOST_GROUPINGS, "groupings", TWO_AT_MOST, groupings.size())
                .twice("groupings", UNIQUE, groupings, Grouping::id)
                .twice("cells", UNIQUE, cells, Cell::groups);
        if (groupings.size() == MOST_GROUPINGS) {
            int second = groupings.get(1).groups().size();
            faults.when(second > MOST_OF_SECOND, "groupings[1].groups", TEN_AT_MOST, second);
        }
        for (int i = 0; i < cells.size(); i++) {
            faults.when(
                    !isCell(groupings, cells.get(i).groups()),
                    "cells[" + i + "].groups",
                    ONE_OF_EACH,
                    Faults.OTHER_VALUES);
        }
        Counts.check(faults, "cells", cells.stream().map(Cell::people).toList()).refuse();
    }

    private static boolean isCell(List<Grouping> groupings, List<String> groups) {
        if (groups.size() != groupings.size()) {
            return false;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (!groupings.get(i).groups().contains(groups.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Obtains the people of one grouping, named {@code group}.
     *
     * @param people  the number of people of each group, at least one group
     * @return the people, with the groups in the order of their names
     */
    public static Headcount of(Map<String, Integer> people) {
        new Faults().missing("people", people).refuse();
        new Faults()
                .missing("people", new ArrayList<>(people.keySet()))
                .missing("people", new ArrayList<>(people.values()))
                .refuse();
        Map<String, Integer> ordered = new TreeMap<>(people);
        return new Headcount(
                List.of(new Grouping("group", List.copyOf(ordered.keySet()))),
                ordered.entrySet().stream()
                        .map(entry -> new Cell(List.of(entry.getKey()), entry.getValue()))
                        .toList());
    }

    /**
     * Counts everybody.
     *
     * @return the number of people
     */
    public int total() {
        return cells.stream().mapToInt(Cell::people).sum();
    }

    /**
     * Counts the people of a part.
     *
     * @param part  some groups of one grouping
     * @return the number of people, zero for groups that there are not
     */
    public int people(Part part) {
        new Faults().missing("part", part).refuse();
        int place = place(part.grouping());
        return place < 0
                ? 0
                : cells.stream()
                        .filter(cell -> part.groups().contains(cell.groups().get(place)))
                        .mapToInt(Cell::people)
                        .sum();
    }

    /** The place of a grouping, or less than zero if there is none of that name. */
    int place(String grouping) {
        return groupings.stream().map(Grouping::id).toList().indexOf(grouping);
    }

    /** The groups of the first or second grouping; one, of everybody, where there is none. */
    int groups(int place) {
        return place < groupings.size() ? groupings.get(place).groups().size() : 1;
    }

    /** The people by groups of the first grouping in rows, and of the second in columns. */
    int[][] table() {
        int[][] table = new int[groups(0)][groups(1)];
        for (Cell cell : cells) {
            table[index(cell, 0)][index(cell, 1)] = cell.people();
        }
        return table;
    }

    private int index(Cell cell, int place) {
        return place < groupings.size()
                ? groupings.get(place).groups().indexOf(cell.groups().get(place))
                : 0;
    }

    /** Adds rows of a table that are in one block, and columns that are. */
    static int[][] together(int[][] table, int[] rows, int[] columns) {
        int[][] sums = new int[most(rows) + 1][most(columns) + 1];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                sums[rows[row]][columns[column]] += table[row][column];
            }
        }
        return sums;
    }

    /** Prints no cell: one of a single person shows that person. */
    @Override
    public String toString() {
        return "Headcount[groupings=" + groupings + ", cells=***]";
    }

    private static int most(int[] blocks) {
        return Arrays.stream(blocks).max().orElseThrow();
    }
}
