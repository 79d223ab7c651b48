package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A person's access to a platform of learning resources, such as MooveBox, which CIBC offers "pendant leur bilan et
 * durant l'année qui suit". CIBC also offers it to the clients of its other services. The value may therefore be used
 * for somebody without a bilan; its days are then days in that person's zone.
 *
 * <p>A last day before the first day is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ResourceAccess implements Fact, WithResourceAccess permits ImmutableResourceAccess {

    ResourceAccess() {}

    /**
     * Obtains an open access.
     *
     * @param platform  the name of the platform, not blank
     * @param day  the first day, in the zone of the bilan
     * @return the access
     */
    public static ResourceAccess opened(String platform, LocalDate day) {
        return builder().platform(platform).firstDay(day).build();
    }

    /**
     * Gets the name of the platform.
     *
     * @return the name, not blank
     */
    public abstract String getPlatform();

    /**
     * Gets the first day of the access, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getFirstDay();

    /**
     * Gets the last day of the access, in the zone of the bilan.
     *
     * @return the day, included, or empty while the access is open
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Returns a copy of this access with a last day.
     *
     * @param lastDay  the last day, in the zone of the bilan, included, not before the first
     * @return the access
     */
    public ResourceAccess until(LocalDate lastDay) {
        return withLastDay(lastDay);
    }

    /**
     * Returns this access as it was known at the end of a day, without a last day that is later.
     *
     * @param day  the day, in the zone of the bilan
     * @return the access as of that day, or empty if it had not begun
     */
    public Optional<ResourceAccess> asOf(LocalDate day) {
        if (getFirstDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withLastDay(Moments.knownBy(day, getLastDay())));
    }

    @Value.Check
    void check() {
        new Faults()
                .blank("platform", getPlatform())
                .farAway("firstDay", getFirstDay())
                .farAway("lastDay", getLastDay())
                .before("lastDay", getLastDay(), "firstDay", getFirstDay())
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

    /** Builds a {@link ResourceAccess}; platform and first day are required. */
    public static final class Builder extends ImmutableResourceAccess.Builder {
        Builder() {}
    }
}
