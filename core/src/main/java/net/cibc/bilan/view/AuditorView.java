package net.cibc.bilan.view;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.FollowUpCourse.State;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.Stage;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What a quality auditor may see: that the bilan was carried out as it is to be, with its proofs, and not what it
 * found. The person is told by the number of the case file alone, consultants by their roles and qualifications.
 *
 * <p>The synthesis is shown with the person's agreement only, as to "toute autre personne ou institution" (Code du
 * travail, art. L6313-4); a sample that was made anonymous is no document of the person, and is not the matter of this
 * view.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AuditorView implements WithAuditorView permits ImmutableAuditorView {

    private static final Words NOT_NEGATIVE = new Words("de zéro ou plus", "zero or more");

    AuditorView() {}

    /**
     * Views a case file as a quality auditor may see it.
     *
     * @param snapshot  the case file on a day
     * @return the view
     * @throws IllegalArgumentException if the snapshot is one of a planned course, of which nothing has happened
     */
    public static AuditorView of(Snapshot snapshot) {
        Sharing.refusePlan(snapshot);
        Bilan bilan = snapshot.bilan();
        return builder()
                .day(snapshot.day())
                .bilan(bilan.getId())
                .centre(bilan.getCentre().getName())
                .offer(bilan.getOffer().getTitle())
                .mode(bilan.getOffer().getMode())
                .stage(snapshot.stage())
                .programmesAgreedOn(bilan.getProgrammes().stream()
                        .map(Programme::getAgreedOn)
                        .sorted()
                        .toList())
                .sessions(Attendances.sessions(snapshot))
                .countedTime(Attendances.some(snapshot.countedTime()))
                .interruptions(Interruption.of(snapshot))
                .endedOn(snapshot.endOfAction())
                .consents(Attendances.inOrder(
                        bilan.getConsents().stream().map(ConsentRecord::of), ConsentRecord::getAnsweredOn))
                .decisions(Attendances.inOrder(bilan.getDecisions().stream(), Decision::getDecidedOn))
                .deliveries(Attendances.inOrder(bilan.getDeliveries().stream(), Delivery::getDeliveredOn))
                .disclosures(Attendances.inOrder(snapshot.disclosures().stream(), Disclosure::getDisclosedOn))
                .destructions(Attendances.inOrder(bilan.getDestructions().stream(), Destruction::getDestroyedOn))
                .surveys(Attendances.inOrder(bilan.getSurveys().stream(), FeedbackSurvey::getSentOn))
                .followUp(snapshot.followUp().state())
                .resourcesGiven(bilan.getResourceAssignments().size())
                .resourcesFollowed((int) bilan.getResourceAssignments().stream()
                        .filter(Attendances::isFollowed)
                        .count())
                .team(Attendances.inOrder(
                        bilan.getTeam().stream().map(assignment -> TeamPlace.of(assignment, snapshot.day())),
                        TeamPlace::getFirstDay))
                .documents(Sharing.with(Recipient.AUDITOR, snapshot))
                .build();
    }

    /**
     * Gets the day at whose end the case file is seen.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets the identifier of the case file.
     *
     * @return the identifier
     */
    public abstract BilanId getBilan();

    /**
     * Gets the name of the centre.
     *
     * @return the name
     */
    @NotBlank
    public abstract String getCentre();

    /**
     * Gets the title of the offer.
     *
     * @return the title
     */
    @NotBlank
    public abstract String getOffer();

    /**
     * Gets how the offer is delivered.
     *
     * @return the mode
     */
    public abstract DeliveryMode getMode();

    /**
     * Gets how far the bilan has come.
     *
     * @return the stage
     */
    public abstract Stage getStage();

    /**
     * Gets the days on which a version of the programme was agreed with the person.
     *
     * @return the days, in order
     */
    public abstract List<LocalDate> getProgrammesAgreedOn();

    /**
     * Gets the sessions.
     *
     * @return the sessions, in order of their days
     */
    public abstract List<SessionRecord> getSessions();

    /**
     * Gets the time that counts by the practice.
     *
     * @return the time, empty where there is none
     */
    public abstract Optional<Duration> getCountedTime();

    /**
     * Gets the suspensions.
     *
     * @return the suspensions, in order
     */
    public abstract List<Interruption> getInterruptions();

    /**
     * Gets the end of the action.
     *
     * @return the day, in the zone of the bilan, empty while the bilan runs
     */
    public abstract Optional<LocalDate> getEndedOn();

    /**
     * Gets what the person agreed to or refused.
     *
     * @return the records, by day
     */
    public abstract List<ConsentRecord> getConsents();

    /**
     * Gets what was decided, and by whom.
     *
     * @return the decisions
     */
    public abstract List<Decision> getDecisions();

    /**
     * Gets the documents that the person was given.
     *
     * @return the deliveries
     */
    public abstract List<Delivery> getDeliveries();

    /**
     * Gets who was shown which document.
     *
     * @return the disclosures that took place
     */
    public abstract List<Disclosure> getDisclosures();

    /**
     * Gets what was destroyed.
     *
     * @return the destructions
     */
    public abstract List<Destruction> getDestructions();

    /**
     * Gets the surveys that the person was sent, without an answer.
     *
     * @return the surveys
     */
    public abstract List<FeedbackSurvey> getSurveys();

    /**
     * Gets how the follow-up interview stands.
     *
     * @return the state
     */
    public abstract State getFollowUp();

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

    /**
     * Gets the places in the team.
     *
     * @return the places
     */
    public abstract List<TeamPlace> getTeam();

    /**
     * Gets what the person lets the auditor see.
     *
     * @return the documents, empty where there are none or the person does not agree
     */
    public abstract Optional<SharedDocuments> getDocuments();

    @Value.Check
    void check() {
        new Faults()
                .farAway("day", getDay())
                .unstorable("centre", getCentre())
                .unstorable("offer", getOffer())
                .farAway("programmesAgreedOn", getProgrammesAgreedOn())
                .noTime("countedTime", getCountedTime())
                .farAway("endedOn", getEndedOn())
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

    /**
     * Builds an {@link AuditorView}; day, identifier, centre, offer, mode, stage, the state of the follow-up and the
     * numbers of resources are required.
     */
    public static final class Builder extends ImmutableAuditorView.Builder {
        Builder() {}
    }
}
