package net.cibc.bilan.view;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.Stage;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What the person whose bilan it is may see: everything that the case file holds of them. They are the addressee of the
 * detailed results and of the synthesis (Code du travail, art. L6313-4), and whoever holds data of a person shows them
 * to that person (RGPD, art. 15).
 *
 * <p>The facts are those that were known at the end of the day. The content bears no day, and is shown as the case file
 * holds it.
 *
 * <p>Left out is what the case file holds of others and not of the person: qualifications and hand-overs of
 * consultants, what they ask one another, and what the centre notes of findings about its own conduct.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class BeneficiaryView implements WithBeneficiaryView permits ImmutableBeneficiaryView {

    BeneficiaryView() {}

    /**
     * Views a case file as the person may see it.
     *
     * @param snapshot  the case file on a day
     * @return the view
     * @throws IllegalArgumentException if the snapshot is one of a planned course, of which nothing has happened
     */
    public static BeneficiaryView of(Snapshot snapshot) {
        Sharing.refusePlan(snapshot);
        Bilan bilan = snapshot.bilan();
        Beneficiary person = bilan.getBeneficiary();
        return builder()
                .day(snapshot.day())
                .zone(bilan.getZone())
                .bilan(bilan.getId())
                .centre(bilan.getCentre().getName())
                .offer(bilan.getOffer().getTitle())
                .person(person.getName())
                .employer(person.getEmployer())
                .contactPreference(person.getContactPreference())
                .availability(person.getAvailability())
                .funding(bilan.getFunding())
                .stage(snapshot.stage())
                .closure(bilan.getClosure())
                .team(bilan.getTeam().stream()
                        .flatMap(assignment ->
                                Attendances.told(assignment.getPerson().getName()).stream())
                        .distinct()
                        .toList())
                .programmes(bilan.getProgrammes())
                .sessions(bilan.getSessions())
                .personalWork(bilan.getPersonalWork())
                .writtenSupport(bilan.getWrittenSupport())
                .fieldEnquiries(bilan.getFieldEnquiries())
                .informationInterviews(bilan.getInformationInterviews())
                .followUps(bilan.getFollowUps())
                .attendanceProofs(bilan.getAttendanceProofs().stream()
                        .filter(proof -> proof.getPerson().equals(person.getId()))
                        .toList())
                .suspensions(bilan.getSuspensions())
                .surveys(bilan.getSurveys())
                .contactRequests(bilan.getContactRequests())
                .consents(bilan.getConsents())
                .decisions(bilan.getDecisions())
                .deliveries(bilan.getDeliveries())
                .disclosures(snapshot.disclosures())
                .destructions(bilan.getDestructions())
                .resources(bilan.getResources())
                .resourceAssignments(bilan.getResourceAssignments())
                .resourceAccesses(bilan.getResourceAccesses())
                .experimentParts(bilan.getExperimentParts())
                .content(bilan.getContent())
                .build();
    }

    /**
     * Gets the day at whose end the case file is seen.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets where the days of the bilan begin: a moment, such as the start of a session, falls on its day in this zone.
     *
     * @return the zone
     */
    public abstract ZoneId getZone();

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
     * Gets the name under which the person is addressed.
     *
     * @return the name
     */
    @NotBlank
    @Value.Redacted
    public abstract String getPerson();

    /**
     * Gets the employer, if it takes part.
     *
     * @return the employer, empty where it takes no part
     */
    public abstract Optional<Employer> getEmployer();

    /**
     * Gets how often the person wishes to see the consultant.
     *
     * @return the preference, empty where it is not known
     */
    public abstract Optional<ContactPreference> getContactPreference();

    /**
     * Gets when the person is free.
     *
     * @return the availability, empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<Availability> getAvailability();

    /**
     * Gets with whose money the bilan is paid.
     *
     * @return the funding, empty where it is not known
     */
    public abstract Optional<Funding> getFunding();

    /**
     * Gets how far the bilan has come.
     *
     * @return the stage
     */
    public abstract Stage getStage();

    /**
     * Gets the end of the action.
     *
     * @return the closure, empty while the bilan runs
     */
    public abstract Optional<Closure> getClosure();

    /**
     * Gets the names of those who take part on the side of the centre.
     *
     * @return the names, each once
     */
    @Value.Redacted
    public abstract List<String> getTeam();

    /**
     * Gets the versions of the programme.
     *
     * @return the programmes
     */
    public abstract List<Programme> getProgrammes();

    /**
     * Gets the sessions.
     *
     * @return the sessions
     */
    public abstract List<Session> getSessions();

    /**
     * Gets the personal work.
     *
     * @return the work
     */
    public abstract List<PersonalWork> getPersonalWork();

    /**
     * Gets the support given in writing.
     *
     * @return the support
     */
    public abstract List<WrittenSupport> getWrittenSupport();

    /**
     * Gets the person's enquiries in the field.
     *
     * @return the enquiries
     */
    public abstract List<FieldEnquiry> getFieldEnquiries();

    /**
     * Gets the interviews of information before the bilan.
     *
     * @return the interviews
     */
    public abstract List<InformationInterview> getInformationInterviews();

    /**
     * Gets the follow-up interviews.
     *
     * @return the follow-ups
     */
    public abstract List<FollowUp> getFollowUps();

    /**
     * Gets the proofs of attendance that the person made.
     *
     * @return the proofs
     */
    public abstract List<AttendanceProof> getAttendanceProofs();

    /**
     * Gets the suspensions.
     *
     * @return the suspensions
     */
    public abstract List<Suspension> getSuspensions();

    /**
     * Gets the surveys that the person was sent.
     *
     * @return the surveys
     */
    public abstract List<FeedbackSurvey> getSurveys();

    /**
     * Gets the person's requests to see the consultant.
     *
     * @return the requests
     */
    public abstract List<ContactRequest> getContactRequests();

    /**
     * Gets what the person agreed to or refused.
     *
     * @return the consents
     */
    public abstract List<Consent> getConsents();

    /**
     * Gets what was decided.
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
     * Gets the learning resources that the case file speaks of.
     *
     * @return the resources
     */
    public abstract List<LearningResource> getResources();

    /**
     * Gets the resources that the person was given.
     *
     * @return the assignments
     */
    public abstract List<ResourceAssignment> getResourceAssignments();

    /**
     * Gets the person's accesses to platforms of resources.
     *
     * @return the accesses
     */
    public abstract List<ResourceAccess> getResourceAccesses();

    /**
     * Gets the experiments of the network in which this bilan takes part.
     *
     * @return the parts
     */
    public abstract List<ExperimentPart> getExperimentParts();

    /**
     * Gets what was made for the bilan.
     *
     * @return the content, empty where it was destroyed or is not held
     */
    @Value.Redacted
    public abstract Optional<Content> getContent();

    @Value.Check
    void check() {
        new Faults()
                .farAway("day", getDay())
                .unstorable("centre", getCentre())
                .unstorable("offer", getOffer())
                .unstorable("person", getPerson())
                .blank("team", getTeam())
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

    /** Builds a {@link BeneficiaryView}; day, identifier, centre, offer, person and stage are required. */
    public static final class Builder extends ImmutableBeneficiaryView.Builder {
        Builder() {}
    }
}
