package net.cibc.bilan.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * Which parts of the people have figures of their own, besides everybody together. The tables by the two groupings
 * crossed are never published.
 *
 * <p>Whoever knows in which groups everybody is can combine all published tables. {@link #lightest()} is that attack,
 * and its result is exact: the fewest people on whom any combination rests.
 *
 * @param people  the people by groups
 * @param parts  the parts that have figures of their own, of which no two of one grouping share a group
 * @param least  the least number of people on whom a figure may rest
 */
public record Mask(Headcount people, List<Part> parts, int least) {

    /** Stands for a grouping that there is not. */
    private static final Part EVERYBODY = Part.of("*", "*");

    private static final Words KNOWN =
            new Words("faite de groupes d'un des découpages", "made of groups of one of the groupings");
    private static final Words APART = new Words("sans groupe d'une autre partie", "without a group of another part");
    private static final Words ONE_AGAIN = new Words("un groupe déjà pris", "one again");

    /**
     * Copies the parts into an unmodifiable list, and refuses those that are none of the people, or overlap.
     */
    public Mask {
        new Faults().missing("people", people).missing("parts", parts).refuse();
        parts = List.copyOf(parts);
        Faults faults = new Faults();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int place = people.place(part.grouping());
            boolean known = place >= 0 && people.groupings().get(place).groups().containsAll(part.groups());
            boolean again = false;
            for (String group : part.groups()) {
                again |= !seen.add(List.of(part.grouping(), group));
            }
            faults.when(!known, "parts[" + i + "]", KNOWN, Faults.SOMETHING_ELSE)
                    .when(again, "parts[" + i + "]", APART, ONE_AGAIN);
        }
        faults.refuse();
    }

    /**
     * Tells what becomes of a group.
     *
     * @param grouping  the name of the grouping
     * @param group  the name of the group
     * @return whether it has figures of its own, and if not, why
     */
    public PublicationStatus status(String grouping, String group) {
        Part alone = Part.of(grouping, group);
        if (parts.contains(alone)) {
            return PublicationStatus.PUBLISHED;
        }
        return people.people(alone) < least ? PublicationStatus.TOO_SMALL : PublicationStatus.PROTECTS_ANOTHER;
    }

    /**
     * Finds what can be learnt about the fewest people. What is in no part is known too, by subtracting all parts of a
     * grouping from everybody.
     *
     * @return the lightest combination of published tables, or empty if there is nobody
     */
    public Optional<Cut> lightest() {
        List<Part> blocks = new ArrayList<>(blocks(0));
        int rows = blocks.size();
        blocks.addAll(blocks(1));
        LightestCut cut = cut();
        // The other side tells the same. The one with fewer parts is told, and everybody at once is no part.
        BitSet side = cut.side();
        BitSet other = (BitSet) side.clone();
        other.flip(0, blocks.size());
        if (blocks.contains(EVERYBODY) ? side.get(blocks.size() - 1) : other.cardinality() < side.cardinality()) {
            side = other;
        }
        return cut.people() == LightestCut.NOBODY
                ? Optional.empty()
                : Optional.of(
                        new Cut(parts(blocks, side, 0, rows), parts(blocks, side, rows, blocks.size()), cut.people()));
    }

    private static List<Part> parts(List<Part> blocks, BitSet side, int from, int until) {
        return IntStream.range(from, until)
                .filter(side::get)
                .mapToObj(blocks::get)
                .filter(block -> !block.equals(EVERYBODY))
                .toList();
    }

    /**
     * Checks whether nothing that is published rests on too few people.
     *
     * @return true if the lightest combination of published tables rests on at least the least number, or there is
     *     nobody
     */
    public boolean isSafe() {
        return cut().people() >= least;
    }

    private LightestCut cut() {
        return new LightestCut(Headcount.together(people.table(), indices(0), indices(1)));
    }

    /** The parts of a grouping, and what is in none of them; everybody where there is no such grouping. */
    private List<Part> blocks(int place) {
        if (place >= people.groupings().size()) {
            return List.of(EVERYBODY);
        }
        Grouping grouping = people.groupings().get(place);
        List<Part> blocks = new ArrayList<>();
        List<String> rest = new ArrayList<>(grouping.groups());
        for (Part part : parts) {
            if (part.grouping().equals(grouping.id())) {
                blocks.add(part);
                rest.removeAll(part.groups());
            }
        }
        if (!rest.isEmpty()) {
            blocks.add(new Part(grouping.id(), rest));
        }
        return blocks;
    }

    /** The block of each group of a grouping. */
    private int[] indices(int place) {
        List<Part> blocks = blocks(place);
        int[] indices = new int[people.groups(place)];
        for (int i = 0; place < people.groupings().size() && i < blocks.size(); i++) {
            for (String group : blocks.get(i).groups()) {
                indices[people.groupings().get(place).groups().indexOf(group)] = i;
            }
        }
        return indices;
    }
}
