package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A request of the person to see the consultant. An answer matters most to a person who wishes to see the consultant
 * only if needed.
 *
 * <p>An answer before the request is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ContactRequest implements Fact, WithContactRequest permits ImmutableContactRequest {

    ContactRequest() {}

    /**
     * Obtains a request that has no answer yet.
     *
     * @param moment  the moment at which the person asked
     * @return the request
     */
    public static ContactRequest asked(OffsetDateTime moment) {
        return builder().askedAt(moment).build();
    }

    /**
     * Gets the moment at which the person asked. It identifies the request within a case file.
     *
     * @return the moment
     */
    public abstract OffsetDateTime getAskedAt();

    /**
     * Gets the moment at which the consultant answered.
     *
     * @return the moment, or empty while there is no answer
     */
    public abstract Optional<OffsetDateTime> getAnsweredAt();

    /**
     * Returns a copy of this request with an answer.
     *
     * @param moment  the moment at which the consultant answered, not before the request
     * @return the request
     */
    public ContactRequest answered(OffsetDateTime moment) {
        return withAnsweredAt(moment);
    }

    /**
     * Returns the time from the request to the answer.
     *
     * @return the elapsed time, or empty while there is no answer
     */
    public Optional<Duration> answerTime() {
        return getAnsweredAt().map(answer -> Duration.between(getAskedAt(), answer));
    }

    /**
     * Returns this request as it was known at the end of a day, without a later answer.
     *
     * @param day  the day, in the given zone
     * @param zone  the zone of the bilan
     * @return the request as of that day, or empty if it had not been made
     */
    public Optional<ContactRequest> asOf(LocalDate day, ZoneId zone) {
        if (Moments.dayOf(getAskedAt(), zone).isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withAnsweredAt(
                getAnsweredAt().filter(answer -> !Moments.dayOf(answer, zone).isAfter(day))));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("askedAt", getAskedAt())
                .farAway("answeredAt", getAnsweredAt())
                .before("answeredAt", getAnsweredAt(), "askedAt", getAskedAt())
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

    /** Builds a {@link ContactRequest}; the moment of the request is required. */
    public static final class Builder extends ImmutableContactRequest.Builder {
        Builder() {}
    }
}
