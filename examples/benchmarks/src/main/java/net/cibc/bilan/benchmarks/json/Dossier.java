package net.cibc.bilan.benchmarks.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.ContributionKind;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.ProjectStatus;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Promise;
import net.cibc.bilan.offer.ResourceKind;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.people.SpecialtyKind;
import org.jspecify.annotations.Nullable;

/**
 * A case file as records, which any binder of JSON can read and write without being told how: the components are those
 * of the format, in its order, and what is absent is null. The values of the library refuse nonsense; these refuse
 * nothing.
 */
public record Dossier(
        String format,
        Id id,
        Offer offer,
        Beneficiary beneficiary,
        Centre centre,
        ZoneId zone,
        @Nullable Funding funding,
        @Nullable List<Programme> programmes,
        @Nullable List<Session> sessions,
        @Nullable List<PersonalWork> personalWork,
        @Nullable List<WrittenSupport> writtenSupport,
        @Nullable List<FieldEnquiry> fieldEnquiries,
        @Nullable List<InformationInterview> informationInterviews,
        @Nullable List<AttendanceProof> attendanceProofs,
        @Nullable List<Suspension> suspensions,
        @Nullable Closure closure,
        @Nullable List<FollowUp> followUps,
        @Nullable List<FeedbackSurvey> surveys,
        @Nullable List<ContactRequest> contactRequests,
        @Nullable List<Consent> consents,
        @Nullable List<Decision> decisions,
        @Nullable List<Delivery> deliveries,
        @Nullable List<Disclosure> disclosures,
        @Nullable List<Destruction> destructions,
        @Nullable List<Assignment> team,
        @Nullable List<HandOver> handOvers,
        @Nullable List<SupportReference> supportReferences,
        @Nullable List<ExperimentPart> experimentParts,
        @Nullable List<Acknowledgement> acknowledgements,
        @Nullable List<LearningResource> resources,
        @Nullable List<ResourceAssignment> resourceAssignments,
        @Nullable List<ResourceAccess> resourceAccesses,
        @Nullable Content content) {

    /** The identifier. */
    public record Id(String centre, String number) {}

    /** The follow-up that is promised. */
    public record FollowUpTerm(Period after, Period opens, Period closes) {}

    /** The time of a phase. */
    public record PhaseTime(Phase phase, Duration time) {}

    /** What an offer promises in numbers. */
    public record Terms(
            @Nullable Duration duration,
            @Nullable Period span,
            @Nullable List<PhaseTime> phaseTimes,
            @Nullable FollowUpTerm followUp,
            @Nullable Duration longestSession,
            @Nullable Period resourceAccess) {}

    /** Where an offer is written. */
    public record Source(
            String citation,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** An offer. */
    public record Offer(
            String code,
            String version,
            String title,
            DeliveryMode mode,
            Terms terms,
            @Nullable List<Promise> promises,
            @Nullable Source source) {}

    /** A part of a day. */
    public record TimeSlot(LocalTime from, LocalTime to) {}

    /** A part of a day of every week. */
    public record WeeklySlot(DayOfWeek day, TimeSlot time) {}

    /** A day unlike others of the week. */
    public record DayException(LocalDate day, @Nullable List<TimeSlot> times) {}

    /** When somebody has time. */
    public record Availability(
            @Nullable List<WeeklySlot> week, @Nullable List<DayException> exceptions) {}

    /** An employer. */
    public record Employer(String name, @Nullable String siret) {}

    /** The person whose bilan it is. */
    public record Beneficiary(
            String id,
            String name,
            ZoneId zone,
            @Nullable ContactPreference contactPreference,
            @Nullable Availability availability,
            @Nullable Employer employer) {}

    /** A centre. */
    public record Centre(
            String code,
            String name,
            @Nullable String siret,
            @Nullable String activityDeclarationNumber) {}

    /** What was agreed with the person. */
    public record Personalisation(
            @Nullable Duration duration,
            @Nullable Period span,
            @Nullable Duration longestSession,
            @Nullable List<PhaseTime> phaseTimes,
            @Nullable Period interval,
            @Nullable List<Channel> channels,
            @Nullable List<TimeSlot> hours,
            @Nullable List<String> resources) {}

    /** A version of the programme. */
    public record Programme(
            LocalDate agreedOn,
            @Nullable List<String> agreedBy,
            @Nullable String reason,
            @Nullable List<String> objectives,
            Personalisation personalisation) {}

    /** The use of a channel. */
    public record ChannelUse(Channel channel, @Nullable Duration duration) {}

    /** Somebody who takes part. */
    public record Participation(
            String person, ParticipantRole role, @Nullable Duration presence) {}

    /** A session. */
    public record Session(
            String id,
            Phase phase,
            SessionStatus status,
            OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable OffsetDateTime plannedStart,
            @Nullable OffsetDateTime plannedEnd,
            @Nullable LocalDate calledOffOn,
            @Nullable String replacement,
            @Nullable List<ChannelUse> channels,
            @Nullable List<Participation> participants,
            @Nullable Integer groupSize,
            @Nullable String group,
            @Nullable List<LocalDate> reminders) {}

    /** Work that the person does alone. */
    public record PersonalWork(
            String id,
            Phase phase,
            @Nullable Duration duration,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /** Support in writing. */
    public record WrittenSupport(
            String id,
            Phase phase,
            LocalDate givenOn,
            @Nullable Duration duration,
            @Nullable String givenBy,
            @Nullable String about) {}

    /** An enquiry. */
    public record FieldEnquiry(
            String id,
            Phase phase,
            EnquiryKind kind,
            LocalDate madeOn,
            @Nullable Duration duration) {}

    /** An interview before all. */
    public record InformationInterview(
            String id,
            LocalDate heldOn,
            @Nullable Duration duration,
            @Nullable List<ChannelUse> channels) {}

    /** A proof of attendance. */
    public record AttendanceProof(
            String activity,
            ProofKind kind,
            String person,
            OffsetDateTime madeAt,
            @Nullable String reference) {}

    /** A suspension. */
    public record Suspension(LocalDate firstDay, @Nullable LocalDate lastDay, SuspensionReason reason) {}

    /** The end. */
    public record Closure(LocalDate day, ClosureKind kind) {}

    /** A follow-up. */
    public record FollowUp(
            String id,
            FollowUpStatus status,
            LocalDate day,
            @Nullable LocalDate plannedDay,
            @Nullable Duration duration,
            @Nullable List<ChannelUse> channels,
            @Nullable List<LocalDate> reminders) {}

    /** A survey. */
    public record FeedbackSurvey(
            SurveyKind kind,
            LocalDate sentOn,
            @Nullable LocalDate answeredOn,
            @Nullable List<LocalDate> reminders) {}

    /** A request for contact. */
    public record ContactRequest(
            OffsetDateTime askedAt, @Nullable OffsetDateTime answeredAt) {}

    /** An answer to a request for consent. */
    public record Consent(
            ConsentScope scope,
            ConsentAnswer answer,
            LocalDate answeredOn,
            @Nullable ConsentForm form,
            @Nullable List<DocumentKind> documents,
            @Nullable Recipient recipient,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable LocalDate withdrawnOn) {}

    /** A decision. */
    public record Decision(DecisionSubject subject, LocalDate decidedOn, Decider decidedBy) {}

    /** A delivery. */
    public record Delivery(DocumentKind document, LocalDate deliveredOn) {}

    /** A disclosure. */
    public record Disclosure(
            DocumentKind document,
            Recipient recipient,
            LocalDate disclosedOn,
            @Nullable LocalDate requestedOn) {}

    /** A destruction. */
    public record Destruction(
            LocalDate destroyedOn, @Nullable List<DocumentKind> documents) {}

    /** A qualification. */
    public record Qualification(
            QualificationKind kind,
            @Nullable String title,
            String issuer,
            LocalDate obtainedOn,
            @Nullable LocalDate validUntil) {}

    /** A specialty. */
    public record Specialty(SpecialtyKind kind, String label) {}

    /** A consultant. */
    public record Consultant(
            String id,
            String name,
            @Nullable List<Qualification> qualifications,
            @Nullable List<Specialty> specialties,
            @Nullable Id member) {}

    /** The part of a consultant in the team. */
    public record Assignment(
            Consultant person,
            ParticipantRole role,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Engagement engagement) {}

    /** A request for support to the community of practice. */
    public record SupportReference(
            Id request,
            RequestRoute route,
            LocalDate askedOn,
            RequestConcern concern,
            @Nullable List<String> sessions) {}

    /** A part in an experiment. */
    public record ExperimentPart(
            Id experiment, LocalDate since, @Nullable LocalDate agreedOn) {}

    /** A finding that somebody acknowledged. */
    public record Acknowledgement(
            String rule,
            String finding,
            @Nullable String reason,
            String acknowledgedBy,
            LocalDate acknowledgedOn,
            @Nullable LocalDate until) {}

    /** A change of consultant. */
    public record HandOver(
            String predecessor,
            String successor,
            LocalDate day,
            @Nullable LocalDate agreedOn) {}

    /** A resource. */
    public record LearningResource(
            String id,
            ResourceKind kind,
            String title,
            @Nullable Phase phase,
            @Nullable String theme,
            @Nullable Duration averageTime,
            @Nullable List<String> accessibility) {}

    /** The assignment of a resource. */
    public record ResourceAssignment(
            String resource,
            LocalDate assignedOn,
            @Nullable String prepares,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate checkedOn,
            @Nullable LocalDate completedOn,
            @Nullable String proof) {}

    /** The access to a platform. */
    public record ResourceAccess(
            String platform, LocalDate firstDay, @Nullable LocalDate lastDay) {}

    /** A project. */
    public record CareerProject(
            String title,
            ProjectStatus status,
            @Nullable String romeCode,
            @Nullable Decider decidedBy) {}

    /** A contribution. */
    public record Contribution(ContributionKind kind, String text) {}

    /** A part of the synthesis. */
    public record SynthesisPart(String heading, @Nullable String text) {}

    /** The synthesis. */
    public record Synthesis(
            @Nullable String text,
            @Nullable List<SynthesisPart> parts,
            @Nullable List<String> remarks) {}

    /** A step of the plan. */
    public record ActionStep(
            String action,
            @Nullable LocalDate dueOn,
            @Nullable Decider decidedBy) {}

    /** What is to be destroyed. */
    public record Content(
            @Nullable List<String> notes,
            @Nullable List<CareerProject> projects,
            @Nullable List<Contribution> contributions,
            @Nullable List<String> detailedResults,
            @Nullable Synthesis synthesis,
            @Nullable List<ActionStep> actionPlan) {}
}
