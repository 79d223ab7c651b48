package net.cibc.bilan.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The person asks to see the consultant. Whoever wishes to be seen only if needed depends on being answered.
 *
 * <p>Refused: an answer before the request.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ContactRequest implements Fact, WithContactRequest permits ImmutableContactRequest {

    ContactRequest() {}

    /**
     * Obtains a request that has no answer yet.
     *
     * @param moment  when the person asked
     * @return the request
     */
    public static ContactRequest asked(OffsetDateTime moment) {
        return builder().askedAt(moment).build();
    }

    /**
     * Gets when the person asked. Within one case file a request is known by it.
     *
     * @return the moment
     */
    public abstract OffsetDateTime getAskedAt();

    /**
     * Gets when the consultant answered.
     *
     * @return the moment, empty while there is no answer
     */
    public abstract Optional<OffsetDateTime> getAnsweredAt();

    /**
     * Returns this request with its answer.
     *
     * @param moment  when the consultant answered, at the request or later
     * @return the request
     */
    public ContactRequest answered(OffsetDateTime moment) {
        return withAnsweredAt(moment);
    }

    /**
     * Derives the time that the answer took.
     *
     * @return the elapsed time, empty while there is no answer
     */
    public Optional<Duration> answerTime() {
        return getAnsweredAt().map(answer -> Duration.between(getAskedAt(), answer));
    }

    /**
     * Views this request as it stood at the end of a day: one that was answered later was then without an answer.
     *
     * @param day  the day, in that zone
     * @param zone  the zone that days are counted in, that of the bilan
     * @return the request as of that day, empty where it had not been made
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
        Refuse.farAway("askedAt", getAskedAt());
        Refuse.farAway("answeredAt", getAnsweredAt());
        if (getAnsweredAt().isPresent() && getAnsweredAt().get().isBefore(getAskedAt())) {
            throw new InvalidValueException(
                    "answeredAt", "the request or later", getAnsweredAt().get() + " for the request " + getAskedAt());
        }
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
