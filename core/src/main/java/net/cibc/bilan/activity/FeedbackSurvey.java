package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A survey sent to the person to evaluate the bilan, <em>recueil des appréciations</em> (quality guide V9, indicator
 * 30). The answers are stored elsewhere; this value only records whether and when the person answered.
 *
 * <p>An answer before the day on which the survey was sent is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FeedbackSurvey implements Fact, WithFeedbackSurvey permits ImmutableFeedbackSurvey {

    FeedbackSurvey() {}

    /**
     * Obtains a survey that was sent and has no answer yet.
     *
     * @param kind  the time of the bilan to which it belongs
     * @param day  the day on which it was sent, in the zone of the bilan
     * @return the survey
     */
    public static FeedbackSurvey sent(SurveyKind kind, LocalDate day) {
        return builder().kind(kind).sentOn(day).build();
    }

    /**
     * Gets the time of the bilan to which the survey belongs.
     *
     * @return the kind
     */
    public abstract SurveyKind getKind();

    /**
     * Gets the day on which the survey was sent, in the zone of the bilan. The kind and the day identify the survey
     * within a case file: one that came too early is sent again.
     *
     * @return the day
     */
    public abstract LocalDate getSentOn();

    /**
     * Gets the day on which the person answered, in the zone of the bilan.
     *
     * @return the day, or empty while there is no answer
     */
    public abstract Optional<LocalDate> getAnsweredOn();

    /**
     * Gets the days on which the person was reminded, in the zone of the bilan.
     *
     * @return the days, or empty if there was no reminder
     */
    public abstract List<LocalDate> getReminders();

    /**
     * Returns a copy of this survey that was answered.
     *
     * @param day  the day of the answer, in the zone of the bilan, not before the survey was sent
     * @return the survey
     */
    public FeedbackSurvey answered(LocalDate day) {
        return withAnsweredOn(day);
    }

    /**
     * Returns this survey as it was known at the end of a day.
     *
     * @param day  the day, in the zone of the bilan
     * @return the survey as of that day, or empty if it had not been sent
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
        new Faults()
                .farAway("sentOn", getSentOn())
                .farAway("answeredOn", getAnsweredOn())
                .before("answeredOn", getAnsweredOn(), "sentOn", getSentOn())
                .farAway("reminders", getReminders())
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

    /** Builds a {@link FeedbackSurvey}; kind and day are required. */
    public static final class Builder extends ImmutableFeedbackSurvey.Builder {
        Builder() {}
    }
}
