package net.cibc.bilan.norm;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The numbers that the law fixes, each with the days on which it counts.
 *
 * <p>An application that knows of a later text adds its value, by one call; a bilan is still judged by the value of its
 * own decisive day:
 *
 * <pre>{@code
 * Practice.standard().withNorms(Norms.standard().retentionSince(LocalDate.of(2028, 1, 1), Period.ofYears(5)))
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Norms implements WithNorms permits ImmutableNorms {

    Norms() {}

    /**
     * Obtains the norms of the Code du travail as it stood on 27 March 2026.
     *
     * @return the norms
     */
    public static Norms standard() {
        return builder()
                .longestDuration(Dated.since(LocalDate.of(2008, 5, 1), Duration.ofHours(24)))
                .retention(Dated.since(LocalDate.of(2019, 1, 1), Period.ofYears(1))
                        .thenSince(LocalDate.of(2023, 12, 31), Period.ofYears(3)))
                .build();
    }

    /**
     * Gets the longest duration of one bilan: 24 hours, which is a maximum and not a duration to reach (Code du
     * travail, art. L6313-4, since 1 January 2019, and the same before it, since the code of 1 May 2008).
     *
     * @return the dated duration
     */
    public abstract Dated<Duration> getLongestDuration();

    /**
     * Gets the shortest time of accompaniment of one bilan. There is none in the standard norms: thirteen hours were
     * drafted in February 2026 (NOR TRSD2602696D), and the Code du travail of 27 March 2026 does not hold them. An
     * application that knows of their publication sets the day.
     *
     * @return the dated duration, empty where no text is known
     */
    public abstract Optional<Dated<Duration>> getShortestAccompaniment();

    /**
     * Gets how long after the end of the action documents may be kept on a ground that the law knows: one year, three
     * years since 31 December 2023 (Code du travail, art. R6313-7, décrets 2018-1330 and 2023-1350). The decisive day
     * is the end of the action: a bilan that ended before keeps its one year.
     *
     * @return the dated period
     */
    public abstract Dated<Period> getRetention();

    /**
     * Returns these norms with a later value of the longest duration.
     *
     * @param day  the first day on which it counts, after every earlier change
     * @param longest  the duration
     * @return the norms
     * @throws net.cibc.bilan.value.InvalidValueException if the day is not after the last change
     */
    public Norms longestDurationSince(LocalDate day, Duration longest) {
        return withLongestDuration(getLongestDuration().thenSince(day, longest));
    }

    /**
     * Returns these norms with a value of the shortest accompaniment, the first or a later one.
     *
     * @param day  the first day on which it counts, after every earlier change
     * @param shortest  the duration
     * @return the norms
     * @throws net.cibc.bilan.value.InvalidValueException if the day is not after the last change
     */
    public Norms shortestAccompanimentSince(LocalDate day, Duration shortest) {
        return withShortestAccompaniment(getShortestAccompaniment()
                .map(norm -> norm.thenSince(day, shortest))
                .orElseGet(() -> Dated.since(day, shortest)));
    }

    /**
     * Returns these norms with a later value of how long documents may be kept.
     *
     * @param day  the first day on which it counts, after every earlier change
     * @param longest  the period
     * @return the norms
     * @throws net.cibc.bilan.value.InvalidValueException if the day is not after the last change
     */
    public Norms retentionSince(LocalDate day, Period longest) {
        return withRetention(getRetention().thenSince(day, longest));
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Norms}; every norm is required but that of the shortest accompaniment. */
    public static final class Builder extends ImmutableNorms.Builder {
        Builder() {}
    }
}
