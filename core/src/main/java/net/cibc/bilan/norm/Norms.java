package net.cibc.bilan.norm;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The numbers that the law sets, each with the days from which it applies.
 *
 * <p>If a later text changes a number, an application adds the new value with one call. A bilan is still judged by the
 * value on its own decisive day:
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
     * Obtains the norms of the Code du travail in its version of 27 March 2026.
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
     * Gets the least accompaniment of one bilan. The standard norms have none: a draft of February 2026 sets thirteen
     * hours (NOR TRSD2602696D), but the Code du travail of 27 March 2026 does not contain them. If they are published,
     * an application sets the day, and what they mean.
     *
     * @return the dated norm, or empty if no text sets one
     */
    public abstract Optional<Dated<LeastAccompaniment>> getLeastAccompaniment();

    /**
     * Gets how long after the end of the action documents may be kept on a ground that the law recognises: one year,
     * and three years since 31 December 2023 (Code du travail, art. R6313-7, décrets 2018-1330 and 2023-1350). The
     * decisive day is the end of the action: one year still applies to a bilan that ended before that date.
     *
     * @return the dated period
     */
    public abstract Dated<Period> getRetention();

    /**
     * Returns a copy of these norms with a later value of the longest duration.
     *
     * @param day  the first day on which the value applies, after every earlier change
     * @param longest  the duration
     * @return the norms
     * @throws net.cibc.bilan.value.InvalidValueException if the day is not after the last change
     */
    public Norms longestDurationSince(LocalDate day, Duration longest) {
        return withLongestDuration(getLongestDuration().thenSince(day, longest));
    }

    /**
     * Returns a copy of these norms with a first or later value of the least accompaniment.
     *
     * @param day  the first day on which the value applies, after every earlier change
     * @param least  the least accompaniment
     * @return the norms
     * @throws net.cibc.bilan.value.InvalidValueException if the day is not after the last change
     */
    public Norms leastAccompanimentSince(LocalDate day, LeastAccompaniment least) {
        return withLeastAccompaniment(getLeastAccompaniment()
                .map(norm -> norm.thenSince(day, least))
                .orElseGet(() -> Dated.since(day, least)));
    }

    /**
     * Returns a copy of these norms with a later value of the time for which documents may be kept.
     *
     * @param day  the first day on which the value applies, after every earlier change
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

    /** Builds {@link Norms}; every norm except the least accompaniment is required. */
    public static final class Builder extends ImmutableNorms.Builder {
        Builder() {}
    }
}
