package net.cibc.bilan.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A suspension of the bilan, without its reason.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Interruption implements WithInterruption permits ImmutableInterruption {

    Interruption() {}

    static List<Interruption> of(Snapshot snapshot) {
        return snapshot.bilan().getSuspensions().stream()
                .sorted(Comparator.comparing(Suspension::getFirstDay))
                .map(suspension -> builder()
                        .firstDay(suspension.getFirstDay())
                        .lastDay(suspension.getLastDay())
                        .build())
                .toList();
    }

    /**
     * Gets the first day.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getFirstDay();

    /**
     * Gets the last day.
     *
     * @return the day, included, empty while it lasts
     */
    public abstract Optional<LocalDate> getLastDay();

    @Value.Check
    void check() {
        new Faults()
                .farAway("firstDay", getFirstDay())
                .farAway("lastDay", getLastDay())
                .refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Interruption}; the first day is required. */
    public static final class Builder extends ImmutableInterruption.Builder {
        Builder() {}
    }
}
