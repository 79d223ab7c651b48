package net.cibc.bilan.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FollowUpCourse.State;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What a statistician may see of one bilan: kinds, counts and lengths, without a name, a number, a word or a day.
 *
 * <p>One such line among few others may still be somebody's: figures of lines are published by {@link
 * net.cibc.bilan.figure.Suppression}, and not the lines.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class StatisticsView implements WithStatisticsView permits ImmutableStatisticsView {

    private static final Words NOT_NEGATIVE = new Words("de zéro ou plus", "zero or more");
    private static final Words YEAR = new Words("de 0 à 9999", "from 0 to 9999");
    private static final Words ANOTHER_YEAR = new Words("une autre année", "another year");

    StatisticsView() {}

    /**
     * Views a case file as a statistician may see it.
     *
     * @param snapshot  the case file on a day
     * @return the view
     * @throws IllegalArgumentException if the snapshot is one of a planned course, of which nothing has happened
     */
    public static StatisticsView of(Snapshot snapshot) {
        Sharing.refusePlan(snapshot);
        Bilan bilan = snapshot.bilan();
        return builder()
                .year(snapshot.firstDay().map(LocalDate::getYear))
                .mode(bilan.getOffer().getMode())
                .funding(bilan.getFunding())
                .contactPreference(bilan.getBeneficiary().getContactPreference())
                .outcome(snapshot.outcome())
                .sessions(Attendances.byStatus(snapshot))
                .channels(Attendances.byChannel(snapshot))
                .phases(Attendances.byPhase(snapshot))
                .accompaniment(Attendances.some(snapshot.accompaniment()))
                .countedTime(Attendances.some(snapshot.countedTime()))
                .daysOfSpan(Attendances.daysOfSpan(snapshot))
                .interruptions(bilan.getSuspensions().size())
                .delivered(bilan.getDeliveries().stream()
                        .map(Delivery::getDocument)
                        .distinct()
                        .sorted()
                        .toList())
                .followUp(snapshot.followUp().state())
                .surveysAnswered(bilan.getSurveys().stream()
                        .filter(survey -> survey.getAnsweredOn().isPresent())
                        .map(FeedbackSurvey::getKind)
                        .distinct()
                        .sorted()
                        .toList())
                .resourcesGiven(bilan.getResourceAssignments().size())
                .resourcesFollowed((int) bilan.getResourceAssignments().stream()
                        .filter(Attendances::isFollowed)
                        .count())
                .build();
    }

    /**
     * Gets the year in which the consultant's work began.
     *
     * @return the year, in the zone of the bilan, empty where it has not begun
     */
    public abstract Optional<Integer> getYear();

    /**
     * Gets how the offer is delivered.
     *
     * @return the mode
     */
    public abstract DeliveryMode getMode();

    /**
     * Gets with whose money the bilan is paid.
     *
     * @return the funding, empty where it is not known
     */
    public abstract Optional<Funding> getFunding();

    /**
     * Gets how often the person wishes to see the consultant.
     *
     * @return the preference, empty where it is not known
     */
    public abstract Optional<ContactPreference> getContactPreference();

    /**
     * Gets how the bilan went so far.
     *
     * @return the outcome
     */
    public abstract BilanOutcome getOutcome();

    /**
     * Gets how many sessions there are, by what became of them.
     *
     * @return the counts, without zeros
     */
    public abstract List<SessionCount> getSessions();

    /**
     * Gets how many sessions were held by each channel.
     *
     * @return the counts, without zeros
     */
    public abstract List<ChannelCount> getChannels();

    /**
     * Gets the time held or done in each phase.
     *
     * @return the times, without zeros
     */
    public abstract List<PhaseTime> getPhases();

    /**
     * Gets the time of accompaniment.
     *
     * @return the time, empty where there is none
     */
    public abstract Optional<Duration> getAccompaniment();

    /**
     * Gets the time that counts by the practice.
     *
     * @return the time, empty where there is none
     */
    public abstract Optional<Duration> getCountedTime();

    /**
     * Gets how many days there are from the first to the last day of work, both included.
     *
     * @return the number, zero where there was none
     */
    public abstract int getDaysOfSpan();

    /**
     * Gets how often the bilan was suspended.
     *
     * @return the number, zero or more
     */
    public abstract int getInterruptions();

    /**
     * Gets which documents the person was given.
     *
     * @return the kinds, each once
     */
    public abstract List<DocumentKind> getDelivered();

    /**
     * Gets how the follow-up interview stands.
     *
     * @return the state
     */
    public abstract State getFollowUp();

    /**
     * Gets which surveys the person answered.
     *
     * @return the kinds, each once
     */
    public abstract List<SurveyKind> getSurveysAnswered();

    /**
     * Gets how many resources the person was given.
     *
     * @return the number, zero or more
     */
    public abstract int getResourcesGiven();

    /**
     * Gets of how many of these it is traced that they were opened, done, or looked at by the consultant.
     *
     * @return the number, zero or more
     */
    public abstract int getResourcesFollowed();

    @Value.Check
    void check() {
        new Faults()
                .when(getYear().filter(year -> year < 0 || year > 9999).isPresent(), "year", YEAR, ANOTHER_YEAR)
                .noTime("accompaniment", getAccompaniment())
                .noTime("countedTime", getCountedTime())
                .when(getDaysOfSpan() < 0, "daysOfSpan", NOT_NEGATIVE, getDaysOfSpan())
                .when(getInterruptions() < 0, "interruptions", NOT_NEGATIVE, getInterruptions())
                .when(getResourcesGiven() < 0, "resourcesGiven", NOT_NEGATIVE, getResourcesGiven())
                .when(getResourcesFollowed() < 0, "resourcesFollowed", NOT_NEGATIVE, getResourcesFollowed())
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

    /** Builds a {@link StatisticsView}; mode, outcome, the state of the follow-up and the four numbers are required. */
    public static final class Builder extends ImmutableStatisticsView.Builder {
        Builder() {}
    }
}
