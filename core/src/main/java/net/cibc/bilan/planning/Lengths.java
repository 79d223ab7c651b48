package net.cibc.bilan.planning;

import java.time.Duration;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * How long the sessions of a plan may be. "En présentiel on peut avoir 2 à 3 heures d'échange"; at a distance exchanges
 * are shorter and more frequent (Centre Inffo, 12 April 2023).
 *
 * @param shortest  the shortest, more than zero
 * @param usual  the one that a plan aims at, from the shortest to the longest
 * @param longest  the longest, at most 24 hours
 */
public record Lengths(Duration shortest, Duration usual, Duration longest) {

    private static final Words AT_MOST_LONGEST =
            new Words("au plus la plus longue (longest)", "at most the longest (longest)");
    private static final Words BETWEEN = new Words(
            "de la plus courte (shortest) à la plus longue (longest)",
            "from the shortest (shortest) to the longest (longest)");
    private static final Words WITHIN_A_DAY = new Words("de 24 h au plus", "at most 24 hours");

    /**
     * Refuses lengths in the wrong order.
     */
    public Lengths {
        Faults faults =
                new Faults().noTime("shortest", shortest).noTime("usual", usual).noTime("longest", longest);
        faults.refuse();
        faults.when(longest.compareTo(Faults.LONGEST_ACTIVITY) > 0, "longest", WITHIN_A_DAY, longest)
                .when(
                        shortest.compareTo(longest) > 0,
                        "shortest",
                        AT_MOST_LONGEST,
                        new Words(
                                shortest + " pour la plus longue " + longest, shortest + " for the longest " + longest))
                .when(
                        usual.compareTo(shortest) < 0 || usual.compareTo(longest) > 0,
                        "usual",
                        BETWEEN,
                        new Words(
                                usual + " pour " + shortest + " à " + longest,
                                usual + " for " + shortest + " to " + longest))
                .refuse();
    }

    /**
     * Obtains lengths in minutes.
     *
     * @param shortest  the shortest, more than zero
     * @param usual  the one that a plan aims at, from the shortest to the longest
     * @param longest  the longest, at most 24 hours
     * @return the lengths
     */
    public static Lengths ofMinutes(int shortest, int usual, int longest) {
        return new Lengths(Duration.ofMinutes(shortest), Duration.ofMinutes(usual), Duration.ofMinutes(longest));
    }

    /** Shortens what is longer than a session may be. */
    Lengths atMost(Duration limit) {
        return new Lengths(shorter(shortest, limit), shorter(usual, limit), shorter(longest, limit));
    }

    /** Rounds down to whole steps of a grid, one at least. */
    Lengths onGrid(Duration grid) {
        return new Lengths(down(shortest, grid), down(usual, grid), down(longest, grid));
    }

    private static Duration down(Duration length, Duration grid) {
        return grid.multipliedBy(Math.max(1, length.toSeconds() / grid.toSeconds()));
    }

    /**
     * Tells whether sessions of these lengths can fill a time: some number of them is neither too long nor too short.
     */
    boolean fill(Duration time) {
        return shortest.multipliedBy(-Math.floorDiv(-time.toSeconds(), longest.toSeconds()))
                        .compareTo(time)
                <= 0;
    }

    /** The most of a time that sessions of these lengths can fill, in whole steps of a grid. */
    Duration mostOf(Duration time, Duration grid) {
        Duration whole = grid.multipliedBy(time.dividedBy(grid));
        return fill(whole) ? whole : longest.multipliedBy(whole.dividedBy(shortest));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
