package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A person's access to a platform of learning resources, such as MooveBox, which CIBC proposes "pendant leur bilan et
 * durant l'année qui suit", and to the clients of its other services too: the value stands by itself for somebody who
 * has no bilan, and its days are then those of that person's zone.
 *
 * <p>Refused: a last day before the first.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ResourceAccess implements Fact, WithResourceAccess permits ImmutableResourceAccess {

    ResourceAccess() {}

    /**
     * Obtains an access that is open.
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
     * @return the day, included, empty while it is open
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Returns this access with its last day.
     *
     * @param lastDay  the last day, in the zone of the bilan, included, the first or later
     * @return the access
     */
    public ResourceAccess until(LocalDate lastDay) {
        return withLastDay(lastDay);
    }

    /**
     * Views this access as it stood at the end of a day: one that ended later was then still open.
     *
     * @param day  the day, in the zone of the bilan
     * @return the access as of that day, empty where it had not begun
     */
    public Optional<ResourceAccess> asOf(LocalDate day) {
        if (getFirstDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withLastDay(Moments.knownBy(day, getLastDay())));
    }

    @Value.Check
    void check() {
        Refuse.farAway("firstDay", getFirstDay());
        Refuse.farAway("lastDay", getLastDay());
        Refuse.blank("platform", getPlatform());
        Refuse.before("lastDay", getLastDay(), getFirstDay());
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
