package net.cibc.bilan.community;

import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How many points a specialist has for what is asked. They are this library's choice; a network may have others.
 *
 * <p>A topic that is known counts twice as much as one near it. Place and load together weigh less than a near topic,
 * so that nobody who knows less of what was asked comes before somebody who knows more; other weights are refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class RankingWeights implements WithRankingWeights permits ImmutableRankingWeights {

    private static final int MOST = 1_000;
    private static final Words WITHIN = new Words("de 0 à 1 000", "from 0 to 1 000");
    private static final Words MORE =
            new Words("supérieur à place + perOpen × mostOpen", "more than place + perOpen × mostOpen");

    RankingWeights() {}

    /**
     * Obtains the library's weights.
     *
     * @return the weights
     */
    public static RankingWeights standard() {
        return builder().build();
    }

    /**
     * Gets the points for a topic above or below one that is asked. One that is asked has twice as many.
     *
     * @return the points, by default 50
     */
    @Value.Default
    public int getNear() {
        return 50;
    }

    /**
     * Gets the points for the department that is asked.
     *
     * @return the points, by default 10
     */
    @Value.Default
    public int getPlace() {
        return 10;
    }

    /**
     * Gets the points that each open request takes away.
     *
     * @return the points, by default 4
     */
    @Value.Default
    public int getPerOpen() {
        return 4;
    }

    /**
     * Gets the number of open requests from which more take away nothing.
     *
     * @return the number, by default 5
     */
    @Value.Default
    public int getMostOpen() {
        return 5;
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        note("near", getNear(), faults);
        note("place", getPlace(), faults);
        note("perOpen", getPerOpen(), faults);
        note("mostOpen", getMostOpen(), faults);
        faults.when(getNear() <= getPlace() + (long) getPerOpen() * getMostOpen(), "near", MORE, getNear())
                .refuse();
    }

    private static void note(String path, int weight, Faults faults) {
        faults.when(weight < 0 || weight > MOST, path, WITHIN, weight);
    }

    /**
     * Obtains a builder that holds the library's weights.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RankingWeights}; nothing is required. */
    public static final class Builder extends ImmutableRankingWeights.Builder {
        Builder() {}
    }
}
