package net.cibc.bilan.norm;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The least accompaniment that a text asks for. No text does at present; those who read the draft of February 2026 (NOR
 * TRSD2602696D) differ on more than its thirteen hours:
 *
 * <pre>{@code
 * LeastAccompaniment.of(Duration.ofHours(13))
 *         .withTogether(new Fraction(2, 3))
 *         .withFollowUpTime(FollowUpTime.INSIDE)
 *         .withFunding(Funding.PUBLIC)
 * }</pre>
 *
 * <p>A time that is not longer than zero is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LeastAccompaniment implements WithLeastAccompaniment permits ImmutableLeastAccompaniment {

    LeastAccompaniment() {}

    /**
     * Obtains a norm that binds every bilan, asks for no time together and leaves the follow-up out.
     *
     * @param time  the least time of accompaniment, more than zero
     * @return the norm
     */
    public static LeastAccompaniment of(Duration time) {
        return builder().time(time).followUpTime(FollowUpTime.OUTSIDE).build();
    }

    /**
     * Gets the least time of accompaniment.
     *
     * @return the time, more than zero
     */
    public abstract Duration getTime();

    /**
     * Gets the part of that time which person and consultant at least spend together, as in a session; written support
     * is none.
     *
     * @return the part, or empty if none is asked for
     */
    public abstract Optional<Fraction> getTogether();

    /**
     * Gets whether the follow-up interview counts as accompaniment.
     *
     * @return whether it is outside or inside
     */
    public abstract FollowUpTime getFollowUpTime();

    /**
     * Gets which bilans the norm binds, by how they are paid.
     *
     * @return the funding of those that it binds, or empty if it binds every bilan
     */
    public abstract Optional<Funding> getFunding();

    @Value.Check
    void check() {
        new Faults().noTime("time", getTime()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeastAccompaniment}; the time, and whether the follow-up counts, are required. */
    public static final class Builder extends ImmutableLeastAccompaniment.Builder {
        Builder() {}
    }
}
