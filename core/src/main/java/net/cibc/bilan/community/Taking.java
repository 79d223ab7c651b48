package net.cibc.bilan.community;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * That a member took a request, and perhaps gave it back.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Taking implements WithTaking permits ImmutableTaking {

    Taking() {}

    /**
     * Obtains a taking that lasts.
     *
     * @param member  who takes the request
     * @param at  the moment
     * @return the taking
     */
    public static Taking of(MemberId member, OffsetDateTime at) {
        return builder().member(member).at(at).build();
    }

    /**
     * Gets who took the request.
     *
     * @return the member
     */
    public abstract MemberId getMember();

    /**
     * Gets when the request was taken.
     *
     * @return the moment
     */
    public abstract OffsetDateTime getAt();

    /**
     * Gets when the request was given back, for somebody else to take it.
     *
     * @return the moment, or empty if it was not
     */
    public abstract Optional<OffsetDateTime> getGivenBackAt();

    Optional<Taking> asOf(LocalDate day, ZoneId zone) {
        return Moments.dayOf(getAt(), zone).isAfter(day)
                ? Optional.empty()
                : Optional.of(withGivenBackAt(SupportRequest.by(day, getGivenBackAt(), zone)));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("at", getAt())
                .farAway("givenBackAt", getGivenBackAt())
                .before("givenBackAt", getGivenBackAt(), "at", getAt())
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

    /** Builds a {@link Taking}; member and moment are required. */
    public static final class Builder extends ImmutableTaking.Builder {
        Builder() {}
    }
}
