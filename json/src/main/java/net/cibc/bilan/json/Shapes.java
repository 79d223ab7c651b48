package net.cibc.bilan.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.CpfCode;
import net.cibc.bilan.code.Formacode;
import net.cibc.bilan.code.NafCode;
import net.cibc.bilan.code.PostalCode;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.community.Absence;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Expertise;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.ProductionId;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.Taking;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Contribution;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.lab.Became;
import net.cibc.bilan.lab.Considered;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.HostCentre;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.LeastAccompaniment;
import net.cibc.bilan.norm.Norms;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.Specialty;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Lengths;
import net.cibc.bilan.planning.PhaseHours;
import net.cibc.bilan.planning.PhaseLengths;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanNotice;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanningDefaults;
import net.cibc.bilan.planning.Preparation;
import net.cibc.bilan.planning.Repair;
import net.cibc.bilan.planning.SpecialistPart;
import net.cibc.bilan.planning.TermValue;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.survey.Effect;
import net.cibc.bilan.survey.Grounding;
import net.cibc.bilan.survey.OpenText;
import net.cibc.bilan.survey.PublishedPart;
import net.cibc.bilan.survey.Question;
import net.cibc.bilan.survey.Result;
import net.cibc.bilan.survey.Sending;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.Tally;
import net.cibc.bilan.survey.Turnout;
import net.cibc.bilan.view.Attendance;
import net.cibc.bilan.view.AttendedSession;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.ChannelCount;
import net.cibc.bilan.view.ConsentRecord;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.Interruption;
import net.cibc.bilan.view.SessionCount;
import net.cibc.bilan.view.SessionRecord;
import net.cibc.bilan.view.SharedDocuments;
import net.cibc.bilan.view.StatisticsView;
import net.cibc.bilan.view.TeamPlace;
import net.cibc.bilan.written.Edition;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCase;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenChannel;
import net.cibc.bilan.written.WrittenDeadline;
import net.cibc.bilan.written.WrittenFinding;
import net.cibc.bilan.written.WrittenHours;
import net.cibc.bilan.written.WrittenJudgement;
import net.cibc.bilan.written.WrittenLabel;
import net.cibc.bilan.written.WrittenMissing;
import net.cibc.bilan.written.WrittenOutcome;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenRetention;
import net.cibc.bilan.written.WrittenRhythm;
import net.cibc.bilan.written.WrittenRule;
import net.cibc.bilan.written.WrittenSource;
import net.cibc.bilan.written.WrittenSummary;
import net.cibc.bilan.written.WrittenText;
import net.cibc.bilan.written.WrittenUnjudged;
import net.cibc.bilan.written.WrittenValue;
import org.jspecify.annotations.Nullable;

/**
 * The JSON forms by the types that have one.
 */
final class Shapes {

    /** The packages of the library. An application may have others beside them, under the same name. */
    static final Set<String> PACKAGES = Stream.of(
                    "",
                    ".activity",
                    ".agenda",
                    ".calendar",
                    ".caseload",
                    ".catalogue",
                    ".code",
                    ".community",
                    ".comparison",
                    ".constraint",
                    ".document",
                    ".figure",
                    ".lab",
                    ".norm",
                    ".offer",
                    ".people",
                    ".planning",
                    ".rule",
                    ".survey",
                    ".text",
                    ".timeline",
                    ".value",
                    ".view",
                    ".written")
            .map(Bilan.class.getPackageName()::concat)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<Class<?>, Codec<?>> BY_TYPE = new HashMap<>();

    static {
        add(Bilan.class, BilanShapes.BILAN);
        add(BilanId.class, BilanShapes.BILAN_ID);
        add(Offer.class, OfferShapes.OFFER);
        add(Terms.class, OfferShapes.TERMS);
        add(FollowUpTerm.class, OfferShapes.FOLLOW_UP_TERM);
        add(PhaseTime.class, OfferShapes.PHASE_TIME);
        add(Personalisation.class, OfferShapes.PERSONALISATION);
        add(Programme.class, OfferShapes.PROGRAMME);
        add(Beneficiary.class, PeopleShapes.BENEFICIARY);
        add(Employer.class, PeopleShapes.EMPLOYER);
        add(Centre.class, PeopleShapes.CENTRE);
        add(Consultant.class, PeopleShapes.CONSULTANT);
        add(ExperimentPart.class, SupportShapes.EXPERIMENT_PART);
        add(RequestId.class, CommunityShapes.REQUEST_ID);
        add(SupportReference.class, SupportShapes.SUPPORT_REFERENCE);
        add(PersonId.class, PeopleShapes.PERSON_ID);
        add(ActivityId.class, ActivityShapes.ACTIVITY_ID);
        add(Session.class, ActivityShapes.SESSION);
        add(ChannelUse.class, ActivityShapes.CHANNEL_USE);
        add(Participation.class, ActivityShapes.PARTICIPATION);
        add(PersonalWork.class, ActivityShapes.PERSONAL_WORK);
        add(WrittenSupport.class, ActivityShapes.WRITTEN_SUPPORT);
        add(FieldEnquiry.class, ActivityShapes.FIELD_ENQUIRY);
        add(InformationInterview.class, ActivityShapes.INFORMATION_INTERVIEW);
        add(AttendanceProof.class, ActivityShapes.ATTENDANCE_PROOF);
        add(FeedbackSurvey.class, ActivityShapes.FEEDBACK_SURVEY);
        add(Suspension.class, ActivityShapes.SUSPENSION);
        add(Closure.class, ActivityShapes.CLOSURE);
        add(FollowUp.class, ActivityShapes.FOLLOW_UP);
        add(ContactRequest.class, ActivityShapes.CONTACT_REQUEST);
        add(TimeSlot.class, CalendarShapes.TIME_SLOT);
        add(WeeklySlot.class, CalendarShapes.WEEKLY_SLOT);
        add(DayException.class, CalendarShapes.DAY_EXCEPTION);
        add(Availability.class, CalendarShapes.AVAILABILITY);
        add(ActionStep.class, DocumentShapes.ACTION_STEP);
        add(CareerProject.class, DocumentShapes.CAREER_PROJECT);
        add(Consent.class, DocumentShapes.CONSENT);
        add(Content.class, DocumentShapes.CONTENT);
        add(Contribution.class, DocumentShapes.CONTRIBUTION);
        add(Acknowledgement.class, DocumentShapes.ACKNOWLEDGEMENT);
        add(Decision.class, DocumentShapes.DECISION);
        add(Delivery.class, DocumentShapes.DELIVERY);
        add(Destruction.class, DocumentShapes.DESTRUCTION);
        add(Disclosure.class, DocumentShapes.DISCLOSURE);
        add(Synthesis.class, DocumentShapes.SYNTHESIS);
        add(Qualification.class, PeopleShapes.QUALIFICATION);
        add(Specialty.class, PeopleShapes.SPECIALTY);
        add(ResourceId.class, OfferShapes.RESOURCE_ID);
        add(LearningResource.class, ResourceShapes.LEARNING_RESOURCE);
        add(ResourceAssignment.class, ResourceShapes.RESOURCE_ASSIGNMENT);
        add(ResourceAccess.class, ResourceShapes.RESOURCE_ACCESS);
        add(Assignment.class, TeamShapes.ASSIGNMENT);
        add(HandOver.class, TeamShapes.HAND_OVER);
        add(PlanRequest.class, PlanningShapes.PLAN_REQUEST);
        add(PlanningDefaults.class, PlanningShapes.PLANNING_DEFAULTS);
        add(Fraction.class, PlanningShapes.FRACTION);
        add(Lengths.class, PlanningShapes.LENGTHS);
        add(PhaseLengths.class, PlanningShapes.PHASE_LENGTHS);
        add(PhaseHours.class, PlanningShapes.PHASE_HOURS);
        add(Diary.class, PlanningShapes.DIARY);
        add(BusyTime.class, PlanningShapes.BUSY_TIME);
        add(SpecialistPart.class, PlanningShapes.SPECIALIST_PART);
        add(Preparation.class, PlanningShapes.PREPARATION);
        add(PlanNotice.class, PlanningShapes.PLAN_NOTICE);
        add(net.cibc.bilan.planning.Place.class, PlanningShapes.PLACE);
        add(PlanOutcome.class, OutcomeShapes.PLAN_OUTCOME);
        add(Plan.class, OutcomeShapes.PLAN);
        add(Infeasible.class, OutcomeShapes.INFEASIBLE);
        add(TermValue.class, OutcomeShapes.TERM_VALUE);
        add(Repair.class, OutcomeShapes.REPAIR);
        add(Experiment.class, LabShapes.EXPERIMENT);
        add(HostCentre.class, LabShapes.HOST_CENTRE);
        add(Considered.class, LabShapes.CONSIDERED);
        add(Measure.class, LabShapes.MEASURE);
        add(net.cibc.bilan.lab.Reading.class, LabShapes.READING);
        add(LabDecision.class, LabShapes.LAB_DECISION);
        add(Became.class, BecameShapes.BECAME);
        add(Became.OfferVersion.class, BecameShapes.OFFER_VERSION);
        add(Became.Resource.class, BecameShapes.RESOURCE);
        add(Became.PracticeOf.class, BecameShapes.PRACTICE_OF);
        add(Became.NextExperiment.class, BecameShapes.NEXT_EXPERIMENT);
        add(Community.class, CommunityShapes.COMMUNITY);
        add(Topic.class, CommunityShapes.TOPIC);
        add(Member.class, CommunityShapes.MEMBER);
        add(Expertise.class, CommunityShapes.EXPERTISE);
        add(Absence.class, CommunityShapes.ABSENCE);
        add(SupportRequest.class, RequestShapes.SUPPORT_REQUEST);
        add(Need.class, RequestShapes.NEED);
        add(Taking.class, RequestShapes.TAKING);
        add(Production.class, RequestShapes.PRODUCTION);
        add(ProductionId.class, CommunityShapes.PRODUCTION_ID);
        add(MemberId.class, PeopleShapes.MEMBER_ID);
        add(ExperimentId.class, SupportShapes.EXPERIMENT_ID);
        add(TopicId.class, CommunityShapes.TOPIC_ID);
        add(Grouping.class, SurveyShapes.GROUPING);
        add(Part.class, SurveyShapes.PART);
        add(Survey.class, SurveyShapes.SURVEY);
        add(SurveyResults.class, SurveyShapes.SURVEY_RESULTS);
        add(Question.class, SurveyShapes.QUESTION);
        add(Effect.class, SurveyShapes.EFFECT);
        add(Sending.class, SurveyShapes.SENDING);
        add(Tally.class, SurveyShapes.TALLY);
        add(Result.class, SurveyShapes.RESULT);
        add(OpenText.class, SurveyShapes.OPEN_TEXT);
        add(Turnout.class, SurveyShapes.TURNOUT);
        add(PublishedPart.class, SurveyShapes.PUBLISHED_PART);
        add(Grounding.class, SurveyShapes.GROUNDING);
        add(RuleId.class, WrittenShapes.RULE_ID);
        add(Edition.class, WrittenShapes.EDITION);
        add(WrittenSource.class, WrittenShapes.WRITTEN_SOURCE);
        add(WrittenValue.class, WrittenShapes.WRITTEN_VALUE);
        add(WrittenFinding.class, WrittenShapes.WRITTEN_FINDING);
        add(WrittenJudgement.class, WrittenShapes.WRITTEN_JUDGEMENT);
        add(WrittenOutcome.class, WrittenShapes.WRITTEN_OUTCOME);
        add(WrittenMissing.class, WrittenShapes.WRITTEN_MISSING);
        add(WrittenReport.class, WrittenShapes.WRITTEN_REPORT);
        add(WrittenDeadline.class, WrittenShapes.WRITTEN_DEADLINE);
        add(WrittenAgenda.class, WrittenShapes.WRITTEN_AGENDA);
        add(FollowUpWindow.class, SummaryShapes.FOLLOW_UP_WINDOW);
        add(WrittenHours.class, SummaryShapes.WRITTEN_HOURS);
        add(WrittenChannel.class, SummaryShapes.WRITTEN_CHANNEL);
        add(WrittenRhythm.class, SummaryShapes.WRITTEN_RHYTHM);
        add(WrittenRetention.class, SummaryShapes.WRITTEN_RETENTION);
        add(WrittenSummary.class, SummaryShapes.WRITTEN_SUMMARY);
        add(WrittenText.class, CatalogueShapes.WRITTEN_TEXT);
        add(WrittenLabel.class, CatalogueShapes.WRITTEN_LABEL);
        add(WrittenCase.class, CatalogueShapes.WRITTEN_CASE);
        add(WrittenRule.class, CatalogueShapes.WRITTEN_RULE);
        add(WrittenUnjudged.class, CatalogueShapes.WRITTEN_UNJUDGED);
        add(WrittenCatalogue.class, CatalogueShapes.WRITTEN_CATALOGUE);
        add(Practice.class, PracticeShapes.PRACTICE);
        add(Norms.class, PracticeShapes.NORMS);
        add(LeastAccompaniment.class, PracticeShapes.LEAST_ACCOMPANIMENT);
        add(SharedDocuments.class, ViewShapes.SHARED_DOCUMENTS);
        add(AttendedSession.class, ViewShapes.ATTENDED_SESSION);
        add(Attendance.class, ViewShapes.ATTENDANCE);
        add(Interruption.class, ViewShapes.INTERRUPTION);
        add(SessionRecord.class, ViewShapes.SESSION_RECORD);
        add(ConsentRecord.class, ViewShapes.CONSENT_RECORD);
        add(TeamPlace.class, ViewShapes.TEAM_PLACE);
        add(BeneficiaryView.class, ViewShapes.BENEFICIARY_VIEW);
        add(EmployerView.class, ViewShapes.EMPLOYER_VIEW);
        add(FunderView.class, ViewShapes.FUNDER_VIEW);
        add(CepView.class, ViewShapes.CEP_VIEW);
        add(AuditorView.class, ViewShapes.AUDITOR_VIEW);
        add(StatisticsView.class, ViewShapes.STATISTICS_VIEW);
        add(SessionCount.class, ViewShapes.SESSION_COUNT);
        add(ChannelCount.class, ViewShapes.CHANNEL_COUNT);
        add(Siren.class, CodeShapes.SIREN);
        add(Siret.class, CodeShapes.SIRET);
        add(ActivityDeclarationNumber.class, CodeShapes.ACTIVITY_DECLARATION_NUMBER);
        add(NafCode.class, CodeShapes.NAF_CODE);
        add(PostalCode.class, CodeShapes.POSTAL_CODE);
        add(CpfCode.class, CodeShapes.CPF_CODE);
        add(Formacode.class, CodeShapes.FORMACODE);
        add(RomeCode.class, CodeShapes.ROME_CODE);
        add(SynthesisPart.class, DocumentShapes.SYNTHESIS_PART);
        add(ClosureKind.class, ActivityShapes.CLOSURE_KIND);
    }

    private Shapes() {}

    private static <T> void add(Class<T> type, Codec<T> codec) {
        BY_TYPE.put(type, codec);
    }

    /** Finds the form of a type of the model, which may be the hidden class of a value. */
    @SuppressWarnings("unchecked") // The codec was added for the type or for the only public type above it.
    static <T> @Nullable Codec<T> find(Class<T> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            Codec<?> codec = BY_TYPE.get(each);
            if (codec == null && each.isEnum() && isOurs(each)) {
                codec = constant(each);
            }
            if (codec != null) {
                return (Codec<T>) codec;
            }
        }
        return null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Asked for enums only.
    private static Codec<?> constant(Class<?> type) {
        return Constant.of((Class) type);
    }

    /** Checks whether a type is one of the library's. */
    static boolean isOurs(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    /** Gets the form of a type of the model, as an application asks for it. */
    static <T> Codec<T> of(Class<T> type) {
        Codec<T> codec = find(type);
        if (codec == null) {
            throw new IllegalArgumentException(
                    isOurs(type) ? refusal(type) : type.getName() + " is no type of the library");
        }
        return codec;
    }

    /** Finds the form of a value of the model. */
    @SuppressWarnings("unchecked") // A value is of its class.
    static <T> @Nullable Codec<T> ofValue(T value) {
        return find((Class<T>) value.getClass());
    }

    /** Tells why a mapper must not write or read a type of the library that has no JSON form. */
    static String refusal(Class<?> type) {
        String instead = switch (type.getPackageName() + "." + type.getSimpleName()) {
            case "net.cibc.bilan.Snapshot" ->
                "use the case file and the day, from which it is made anew, or WrittenSummary.of(snapshot, language)";
            case "net.cibc.bilan.agenda.Agenda", "net.cibc.bilan.agenda.Deadline" ->
                "use WrittenAgenda.of(agenda, language)";
            case "net.cibc.bilan.planning.Refusal" -> "use what is needed of it: condition, text.in(language)";
            case "net.cibc.bilan.text.Words", "net.cibc.bilan.text.Text" ->
                "use the text in one language, in(language)";
            default ->
                type.getPackageName().equals("net.cibc.bilan.rule")
                        ? "use WrittenReport.of(report, language)"
                        : "use a type of your own that holds what is needed of it";
        };
        return type.getName() + " has no JSON form: " + instead;
    }

    /** Tells why a mapper must not change a value. */
    static String immutable(Class<?> type) {
        return type.getName() + " is immutable and cannot be updated or merged into: read a new value";
    }
}
