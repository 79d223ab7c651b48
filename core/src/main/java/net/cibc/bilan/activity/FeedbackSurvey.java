package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A survey that the person was sent, to tell what the bilan was worth: <em>recueil des appréciations</em> (quality
 * guide V9, indicator 30). The answers are kept elsewhere; here stands only whether there are any.
 *
 * <p>Refused: an answer before the survey was sent.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FeedbackSurvey implements Fact, WithFeedbackSurvey permits ImmutableFeedbackSurvey {

    FeedbackSurvey() {}

    /**
     * Obtains a survey that was sent and has no answer yet.
     *
     * @param kind  at which time of the bilan
     * @param day  the day on which it was sent, in the zone of the bilan
     * @return the survey
     */
    public static FeedbackSurvey sent(SurveyKind kind, LocalDate day) {
        return builder().kind(kind).sentOn(day).build();
    }

    /**
     * Gets at which time of the bilan the person is asked. Within one case file a survey is known by it.
     *
     * @return the kind
     */
    public abstract SurveyKind getKind();

    /**
     * Gets the day on which the survey was sent, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getSentOn();

    /**
     * Gets the day on which the person answered, in the zone of the bilan.
     *
     * @return the day, empty while there is no answer
     */
    public abstract Optional<LocalDate> getAnsweredOn();

    /**
     * Gets the days on which the person was reminded, in the zone of the bilan.
     *
     * @return the days, empty where there was no reminder
     */
    public abstract List<LocalDate> getReminders();

    /**
     * Returns this survey as answered.
     *
     * @param day  the day, in the zone of the bilan, not before it was sent
     * @return the survey
     */
    public FeedbackSurvey answered(LocalDate day) {
        return withAnsweredOn(day);
    }

    /**
     * Views this survey as it stood at the end of a day.
     *
     * @param day  the day, in the zone of the bilan
     * @return the survey as of that day, empty where it had not been sent
     */
    public Optional<FeedbackSurvey> asOf(LocalDate day) {
        if (getSentOn().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withAnsweredOn(Moments.knownBy(day, getAnsweredOn()))
                .withReminders(Reminders.until(day, getReminders())));
    }

    @Value.Check
    void check() {
        Refuse.farAway("sentOn", getSentOn());
        Refuse.farAway("answeredOn", getAnsweredOn());
        Refuse.farAway("reminders", getReminders());
        Refuse.before("answeredOn", getAnsweredOn(), getSentOn());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeedbackSurvey}; kind and day are required. */
    public static final class Builder extends ImmutableFeedbackSurvey.Builder {
        Builder() {}
    }
}
