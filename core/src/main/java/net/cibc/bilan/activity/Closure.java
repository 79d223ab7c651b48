package net.cibc.bilan.activity;

import java.time.LocalDate;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The end of the action, <em>terme de l'action</em>. The delays of the follow-up and of keeping documents are counted
 * from its day.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Closure implements Fact, WithClosure permits ImmutableClosure {

    Closure() {}

    /**
     * Obtains the end of a bilan that was completed.
     *
     * @param day  the day, in the zone of the bilan
     * @return the closure
     */
    public static Closure completed(LocalDate day) {
        return of(day, ClosureKind.COMPLETED);
    }

    /**
     * Obtains the end of a bilan that the person abandoned.
     *
     * @param day  the day, in the zone of the bilan
     * @return the closure
     */
    public static Closure abandoned(LocalDate day) {
        return of(day, ClosureKind.ABANDONED);
    }

    /**
     * Obtains the end of a bilan that the centre terminated.
     *
     * @param day  the day, in the zone of the bilan
     * @return the closure
     */
    public static Closure terminatedByCentre(LocalDate day) {
        return of(day, ClosureKind.TERMINATED_BY_CENTRE);
    }

    private static Closure of(LocalDate day, ClosureKind kind) {
        return builder().day(day).kind(kind).build();
    }

    /**
     * Gets the day on which the action ended, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getDay();

    /**
     * Gets how the bilan ended.
     *
     * @return the kind
     */
    public abstract ClosureKind getKind();

    @Value.Check
    void check() {
        new Faults().farAway("day", getDay()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Closure}; everything is required. */
    public static final class Builder extends ImmutableClosure.Builder {
        Builder() {}
    }
}
