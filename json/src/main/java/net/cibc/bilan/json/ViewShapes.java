package net.cibc.bilan.json;

import static net.cibc.bilan.json.ActivityShapes.ATTENDANCE_PROOF;
import static net.cibc.bilan.json.ActivityShapes.CLOSURE;
import static net.cibc.bilan.json.ActivityShapes.CLOSURE_KIND;
import static net.cibc.bilan.json.ActivityShapes.CONTACT_REQUEST;
import static net.cibc.bilan.json.ActivityShapes.FEEDBACK_SURVEY;
import static net.cibc.bilan.json.ActivityShapes.FIELD_ENQUIRY;
import static net.cibc.bilan.json.ActivityShapes.FOLLOW_UP;
import static net.cibc.bilan.json.ActivityShapes.INFORMATION_INTERVIEW;
import static net.cibc.bilan.json.ActivityShapes.PERSONAL_WORK;
import static net.cibc.bilan.json.ActivityShapes.SESSION;
import static net.cibc.bilan.json.ActivityShapes.SUSPENSION;
import static net.cibc.bilan.json.ActivityShapes.WRITTEN_SUPPORT;
import static net.cibc.bilan.json.BilanShapes.BILAN_ID;
import static net.cibc.bilan.json.CalendarShapes.AVAILABILITY;
import static net.cibc.bilan.json.DocumentShapes.ACTION_STEP;
import static net.cibc.bilan.json.DocumentShapes.CONSENT;
import static net.cibc.bilan.json.DocumentShapes.CONTENT;
import static net.cibc.bilan.json.DocumentShapes.DECISION;
import static net.cibc.bilan.json.DocumentShapes.DELIVERY;
import static net.cibc.bilan.json.DocumentShapes.DESTRUCTION;
import static net.cibc.bilan.json.DocumentShapes.DISCLOSURE;
import static net.cibc.bilan.json.DocumentShapes.SYNTHESIS;
import static net.cibc.bilan.json.OfferShapes.CHANNEL;
import static net.cibc.bilan.json.OfferShapes.DELIVERY_MODE;
import static net.cibc.bilan.json.OfferShapes.PHASE;
import static net.cibc.bilan.json.OfferShapes.PHASE_TIME;
import static net.cibc.bilan.json.OfferShapes.PROGRAMME;
import static net.cibc.bilan.json.PeopleShapes.EMPLOYER;
import static net.cibc.bilan.json.ResourceShapes.LEARNING_RESOURCE;
import static net.cibc.bilan.json.ResourceShapes.RESOURCE_ACCESS;
import static net.cibc.bilan.json.ResourceShapes.RESOURCE_ASSIGNMENT;
import static net.cibc.bilan.json.SupportShapes.EXPERIMENT_PART;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.Texts.TEXT;
import static net.cibc.bilan.json.Texts.ZONE;

import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Stage;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.view.Attendance;
import net.cibc.bilan.view.AttendedSession;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.ChannelCount;
import net.cibc.bilan.view.ConsentRecord;
import net.cibc.bilan.view.EmployerPart;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.Interruption;
import net.cibc.bilan.view.SessionCount;
import net.cibc.bilan.view.SessionRecord;
import net.cibc.bilan.view.SharedDocuments;
import net.cibc.bilan.view.StatisticsView;
import net.cibc.bilan.view.TeamPlace;

/**
 * The JSON forms of what others may see of a case file. Each view is a format of its own, so that the schema of a
 * reader tells all that this reader can ever be sent, and a document of another reader is refused.
 */
final class ViewShapes {

    private static final Codec<Integer> COUNT = Count.from(0);

    private static final Codec<Integer> YEAR = Count.between(0, 9999);

    static final Codec<SessionCount> SESSION_COUNT = Shape.of(
                    "SessionCount", Two<SessionStatus, Integer>::new, parts -> parts.to(SessionCount::new))
            .required("status", Constant.of(SessionStatus.class), SessionCount::status, Two::first)
            .required("count", Count.from(1), SessionCount::count, Two::second);

    static final Codec<ChannelCount> CHANNEL_COUNT = Shape.of(
                    "ChannelCount", Two<Channel, Integer>::new, parts -> parts.to(ChannelCount::new))
            .required("channel", CHANNEL, ChannelCount::channel, Two::first)
            .required("count", Count.from(1), ChannelCount::count, Two::second);

    static final Codec<SharedDocuments> SHARED_DOCUMENTS = Shape.of(
                    "SharedDocuments", SharedDocuments::builder, SharedDocuments.Builder::build)
            .list(
                    "detailedResults",
                    NOT_BLANK,
                    SharedDocuments::getDetailedResults,
                    SharedDocuments.Builder::addDetailedResults)
            .optional("synthesis", SYNTHESIS, SharedDocuments::getSynthesis, SharedDocuments.Builder::synthesis)
            .list("actionPlan", ACTION_STEP, SharedDocuments::getActionPlan, SharedDocuments.Builder::addActionPlan);

    static final Codec<AttendedSession> ATTENDED_SESSION = Shape.of(
                    "AttendedSession", AttendedSession::builder, AttendedSession.Builder::build)
            .required("day", DAY, AttendedSession::getDay, AttendedSession.Builder::day)
            .optional("time", DURATION, AttendedSession::getTime, AttendedSession.Builder::time);

    static final Codec<Attendance> ATTENDANCE = Shape.of("Attendance", Attendance::builder, Attendance.Builder::build)
            .required("day", DAY, Attendance::getDay, Attendance.Builder::day)
            .optional("time", DURATION, Attendance::getTime, Attendance.Builder::time)
            .list("channels", CHANNEL, Attendance::getChannels, Attendance.Builder::addChannels)
            .list("proofs", Constant.of(ProofKind.class), Attendance::getProofs, Attendance.Builder::addProofs);

    static final Codec<Interruption> INTERRUPTION = Shape.of(
                    "Interruption", Interruption::builder, Interruption.Builder::build)
            .required("firstDay", DAY, Interruption::getFirstDay, Interruption.Builder::firstDay)
            .optional("lastDay", DAY, Interruption::getLastDay, Interruption.Builder::lastDay);

    static final Codec<SessionRecord> SESSION_RECORD = Shape.of(
                    "SessionRecord", SessionRecord::builder, SessionRecord.Builder::build)
            .required("phase", PHASE, SessionRecord::getPhase, SessionRecord.Builder::phase)
            .required(
                    "status", Constant.of(SessionStatus.class), SessionRecord::getStatus, SessionRecord.Builder::status)
            .required("day", DAY, SessionRecord::getDay, SessionRecord.Builder::day)
            .optional("time", DURATION, SessionRecord::getTime, SessionRecord.Builder::time)
            .list("channels", CHANNEL, SessionRecord::getChannels, SessionRecord.Builder::addChannels)
            .list("proofs", Constant.of(ProofKind.class), SessionRecord::getProofs, SessionRecord.Builder::addProofs);

    static final Codec<ConsentRecord> CONSENT_RECORD = Shape.of(
                    "ConsentRecord", ConsentRecord::builder, ConsentRecord.Builder::build)
            .required("scope", Constant.of(ConsentScope.class), ConsentRecord::getScope, ConsentRecord.Builder::scope)
            .required(
                    "answer", Constant.of(ConsentAnswer.class), ConsentRecord::getAnswer, ConsentRecord.Builder::answer)
            .required("answeredOn", DAY, ConsentRecord::getAnsweredOn, ConsentRecord.Builder::answeredOn)
            .optional("form", Constant.of(ConsentForm.class), ConsentRecord::getForm, ConsentRecord.Builder::form)
            .list(
                    "documents",
                    Constant.of(DocumentKind.class),
                    ConsentRecord::getDocuments,
                    ConsentRecord.Builder::addDocuments)
            .optional(
                    "recipient",
                    Constant.of(Recipient.class),
                    ConsentRecord::getRecipient,
                    ConsentRecord.Builder::recipient)
            .required("reasonNoted", new Flag(), ConsentRecord::isReasonNoted, ConsentRecord.Builder::reasonNoted)
            .optional("until", DAY, ConsentRecord::getUntil, ConsentRecord.Builder::until)
            .optional("withdrawnOn", DAY, ConsentRecord::getWithdrawnOn, ConsentRecord.Builder::withdrawnOn);

    static final Codec<TeamPlace> TEAM_PLACE = Shape.of("TeamPlace", TeamPlace::builder, TeamPlace.Builder::build)
            .required("role", Constant.of(ParticipantRole.class), TeamPlace::getRole, TeamPlace.Builder::role)
            .optional(
                    "engagement",
                    Constant.of(Engagement.class),
                    TeamPlace::getEngagement,
                    TeamPlace.Builder::engagement)
            .required("firstDay", DAY, TeamPlace::getFirstDay, TeamPlace.Builder::firstDay)
            .optional("lastDay", DAY, TeamPlace::getLastDay, TeamPlace.Builder::lastDay)
            .list(
                    "qualifications",
                    Constant.of(QualificationKind.class),
                    TeamPlace::getQualifications,
                    TeamPlace.Builder::addQualifications);

    static final Codec<BeneficiaryView> BENEFICIARY_VIEW = Format.stated(
                    "beneficiary-view",
                    Shape.of("BeneficiaryView", BeneficiaryView::builder, BeneficiaryView.Builder::build))
            .required("day", DAY, BeneficiaryView::getDay, BeneficiaryView.Builder::day)
            .required("zone", ZONE, BeneficiaryView::getZone, BeneficiaryView.Builder::zone)
            .required("bilan", BILAN_ID, BeneficiaryView::getBilan, BeneficiaryView.Builder::bilan)
            .required("centre", TEXT, BeneficiaryView::getCentre, BeneficiaryView.Builder::centre)
            .required("offer", TEXT, BeneficiaryView::getOffer, BeneficiaryView.Builder::offer)
            .required("person", TEXT, BeneficiaryView::getPerson, BeneficiaryView.Builder::person)
            .optional("employer", EMPLOYER, BeneficiaryView::getEmployer, BeneficiaryView.Builder::employer)
            .optional(
                    "contactPreference",
                    Constant.of(ContactPreference.class),
                    BeneficiaryView::getContactPreference,
                    BeneficiaryView.Builder::contactPreference)
            .optional(
                    "availability",
                    AVAILABILITY,
                    BeneficiaryView::getAvailability,
                    BeneficiaryView.Builder::availability)
            .optional(
                    "funding",
                    Constant.of(Funding.class),
                    BeneficiaryView::getFunding,
                    BeneficiaryView.Builder::funding)
            .required("stage", Constant.of(Stage.class), BeneficiaryView::getStage, BeneficiaryView.Builder::stage)
            .optional("closure", CLOSURE, BeneficiaryView::getClosure, BeneficiaryView.Builder::closure)
            .list("team", NOT_BLANK, BeneficiaryView::getTeam, BeneficiaryView.Builder::addTeam)
            .list("programmes", PROGRAMME, BeneficiaryView::getProgrammes, BeneficiaryView.Builder::addProgrammes)
            .list("sessions", SESSION, BeneficiaryView::getSessions, BeneficiaryView.Builder::addSessions)
            .list(
                    "personalWork",
                    PERSONAL_WORK,
                    BeneficiaryView::getPersonalWork,
                    BeneficiaryView.Builder::addPersonalWork)
            .list(
                    "writtenSupport",
                    WRITTEN_SUPPORT,
                    BeneficiaryView::getWrittenSupport,
                    BeneficiaryView.Builder::addWrittenSupport)
            .list(
                    "fieldEnquiries",
                    FIELD_ENQUIRY,
                    BeneficiaryView::getFieldEnquiries,
                    BeneficiaryView.Builder::addFieldEnquiries)
            .list(
                    "informationInterviews",
                    INFORMATION_INTERVIEW,
                    BeneficiaryView::getInformationInterviews,
                    BeneficiaryView.Builder::addInformationInterviews)
            .list("followUps", FOLLOW_UP, BeneficiaryView::getFollowUps, BeneficiaryView.Builder::addFollowUps)
            .list(
                    "attendanceProofs",
                    ATTENDANCE_PROOF,
                    BeneficiaryView::getAttendanceProofs,
                    BeneficiaryView.Builder::addAttendanceProofs)
            .list("suspensions", SUSPENSION, BeneficiaryView::getSuspensions, BeneficiaryView.Builder::addSuspensions)
            .list("surveys", FEEDBACK_SURVEY, BeneficiaryView::getSurveys, BeneficiaryView.Builder::addSurveys)
            .list(
                    "contactRequests",
                    CONTACT_REQUEST,
                    BeneficiaryView::getContactRequests,
                    BeneficiaryView.Builder::addContactRequests)
            .list("consents", CONSENT, BeneficiaryView::getConsents, BeneficiaryView.Builder::addConsents)
            .list("decisions", DECISION, BeneficiaryView::getDecisions, BeneficiaryView.Builder::addDecisions)
            .list("deliveries", DELIVERY, BeneficiaryView::getDeliveries, BeneficiaryView.Builder::addDeliveries)
            .list("disclosures", DISCLOSURE, BeneficiaryView::getDisclosures, BeneficiaryView.Builder::addDisclosures)
            .list(
                    "destructions",
                    DESTRUCTION,
                    BeneficiaryView::getDestructions,
                    BeneficiaryView.Builder::addDestructions)
            .list("resources", LEARNING_RESOURCE, BeneficiaryView::getResources, BeneficiaryView.Builder::addResources)
            .list(
                    "resourceAssignments",
                    RESOURCE_ASSIGNMENT,
                    BeneficiaryView::getResourceAssignments,
                    BeneficiaryView.Builder::addResourceAssignments)
            .list(
                    "resourceAccesses",
                    RESOURCE_ACCESS,
                    BeneficiaryView::getResourceAccesses,
                    BeneficiaryView.Builder::addResourceAccesses)
            .list(
                    "experimentParts",
                    EXPERIMENT_PART,
                    BeneficiaryView::getExperimentParts,
                    BeneficiaryView.Builder::addExperimentParts)
            .optional("content", CONTENT, BeneficiaryView::getContent, BeneficiaryView.Builder::content);

    static final Codec<EmployerView> EMPLOYER_VIEW = Format.stated(
                    "employer-view", Shape.of("EmployerView", EmployerView::builder, EmployerView.Builder::build))
            .required("day", DAY, EmployerView::getDay, EmployerView.Builder::day)
            .required("centre", TEXT, EmployerView::getCentre, EmployerView.Builder::centre)
            .required("person", TEXT, EmployerView::getPerson, EmployerView.Builder::person)
            .optional("part", Constant.of(EmployerPart.class), EmployerView::getPart, EmployerView.Builder::part)
            .optional("bilan", BILAN_ID, EmployerView::getBilan, EmployerView.Builder::bilan)
            .optional("offer", NOT_BLANK, EmployerView::getOffer, EmployerView.Builder::offer)
            .list("sessions", ATTENDED_SESSION, EmployerView::getSessions, EmployerView.Builder::addSessions)
            .list("plannedDays", DAY, EmployerView::getPlannedDays, EmployerView.Builder::addPlannedDays)
            .optional("countedTime", DURATION, EmployerView::getCountedTime, EmployerView.Builder::countedTime)
            .optional("endedOn", DAY, EmployerView::getEndedOn, EmployerView.Builder::endedOn)
            .optional("documents", SHARED_DOCUMENTS, EmployerView::getDocuments, EmployerView.Builder::documents);

    static final Codec<FunderView> FUNDER_VIEW = Format.stated(
                    "funder-view", Shape.of("FunderView", FunderView::builder, FunderView.Builder::build))
            .required("day", DAY, FunderView::getDay, FunderView.Builder::day)
            .required("centre", TEXT, FunderView::getCentre, FunderView.Builder::centre)
            .required("person", TEXT, FunderView::getPerson, FunderView.Builder::person)
            .optional("bilan", BILAN_ID, FunderView::getBilan, FunderView.Builder::bilan)
            .optional("offer", NOT_BLANK, FunderView::getOffer, FunderView.Builder::offer)
            .optional("firstDay", DAY, FunderView::getFirstDay, FunderView.Builder::firstDay)
            .list("interruptions", INTERRUPTION, FunderView::getInterruptions, FunderView.Builder::addInterruptions)
            .optional("endedOn", DAY, FunderView::getEndedOn, FunderView.Builder::endedOn)
            .optional("end", CLOSURE_KIND, FunderView::getEnd, FunderView.Builder::end)
            .list("attendances", ATTENDANCE, FunderView::getAttendances, FunderView.Builder::addAttendances)
            .optional("accompaniment", DURATION, FunderView::getAccompaniment, FunderView.Builder::accompaniment)
            .optional("countedTime", DURATION, FunderView::getCountedTime, FunderView.Builder::countedTime)
            .list("resourceProofs", DAY, FunderView::getResourceProofs, FunderView.Builder::addResourceProofs)
            .optional("documents", SHARED_DOCUMENTS, FunderView::getDocuments, FunderView.Builder::documents);

    static final Codec<CepView> CEP_VIEW = Format.stated(
                    "cep-view", Shape.of("CepView", CepView::builder, CepView.Builder::build))
            .required("day", DAY, CepView::getDay, CepView.Builder::day)
            .required("centre", TEXT, CepView::getCentre, CepView.Builder::centre)
            .required("person", TEXT, CepView::getPerson, CepView.Builder::person)
            .required("documents", SHARED_DOCUMENTS, CepView::getDocuments, CepView.Builder::documents);

    static final Codec<AuditorView> AUDITOR_VIEW = Format.stated(
                    "auditor-view", Shape.of("AuditorView", AuditorView::builder, AuditorView.Builder::build))
            .required("day", DAY, AuditorView::getDay, AuditorView.Builder::day)
            .required("bilan", BILAN_ID, AuditorView::getBilan, AuditorView.Builder::bilan)
            .required("centre", TEXT, AuditorView::getCentre, AuditorView.Builder::centre)
            .required("offer", TEXT, AuditorView::getOffer, AuditorView.Builder::offer)
            .required("mode", DELIVERY_MODE, AuditorView::getMode, AuditorView.Builder::mode)
            .required("stage", Constant.of(Stage.class), AuditorView::getStage, AuditorView.Builder::stage)
            .list(
                    "programmesAgreedOn",
                    DAY,
                    AuditorView::getProgrammesAgreedOn,
                    AuditorView.Builder::addProgrammesAgreedOn)
            .list("sessions", SESSION_RECORD, AuditorView::getSessions, AuditorView.Builder::addSessions)
            .optional("countedTime", DURATION, AuditorView::getCountedTime, AuditorView.Builder::countedTime)
            .list("interruptions", INTERRUPTION, AuditorView::getInterruptions, AuditorView.Builder::addInterruptions)
            .optional("endedOn", DAY, AuditorView::getEndedOn, AuditorView.Builder::endedOn)
            .list("consents", CONSENT_RECORD, AuditorView::getConsents, AuditorView.Builder::addConsents)
            .list("decisions", DECISION, AuditorView::getDecisions, AuditorView.Builder::addDecisions)
            .list("deliveries", DELIVERY, AuditorView::getDeliveries, AuditorView.Builder::addDeliveries)
            .list("disclosures", DISCLOSURE, AuditorView::getDisclosures, AuditorView.Builder::addDisclosures)
            .list("destructions", DESTRUCTION, AuditorView::getDestructions, AuditorView.Builder::addDestructions)
            .list("surveys", FEEDBACK_SURVEY, AuditorView::getSurveys, AuditorView.Builder::addSurveys)
            .required(
                    "followUp",
                    Constant.of(FollowUpCourse.State.class),
                    AuditorView::getFollowUp,
                    AuditorView.Builder::followUp)
            .required("resourcesGiven", COUNT, AuditorView::getResourcesGiven, AuditorView.Builder::resourcesGiven)
            .required(
                    "resourcesFollowed",
                    COUNT,
                    AuditorView::getResourcesFollowed,
                    AuditorView.Builder::resourcesFollowed)
            .list("team", TEAM_PLACE, AuditorView::getTeam, AuditorView.Builder::addTeam)
            .optional("documents", SHARED_DOCUMENTS, AuditorView::getDocuments, AuditorView.Builder::documents);

    static final Codec<StatisticsView> STATISTICS_VIEW = Format.stated(
                    "statistics-view",
                    Shape.of("StatisticsView", StatisticsView::builder, StatisticsView.Builder::build))
            .optional("year", YEAR, StatisticsView::getYear, StatisticsView.Builder::year)
            .required("mode", DELIVERY_MODE, StatisticsView::getMode, StatisticsView.Builder::mode)
            .optional(
                    "funding", Constant.of(Funding.class), StatisticsView::getFunding, StatisticsView.Builder::funding)
            .optional(
                    "contactPreference",
                    Constant.of(ContactPreference.class),
                    StatisticsView::getContactPreference,
                    StatisticsView.Builder::contactPreference)
            .required(
                    "outcome",
                    Constant.of(BilanOutcome.class),
                    StatisticsView::getOutcome,
                    StatisticsView.Builder::outcome)
            .list("sessions", SESSION_COUNT, StatisticsView::getSessions, StatisticsView.Builder::addSessions)
            .list("channels", CHANNEL_COUNT, StatisticsView::getChannels, StatisticsView.Builder::addChannels)
            .list("phases", PHASE_TIME, StatisticsView::getPhases, StatisticsView.Builder::addPhases)
            .optional(
                    "accompaniment", DURATION, StatisticsView::getAccompaniment, StatisticsView.Builder::accompaniment)
            .optional("countedTime", DURATION, StatisticsView::getCountedTime, StatisticsView.Builder::countedTime)
            .required("daysOfSpan", COUNT, StatisticsView::getDaysOfSpan, StatisticsView.Builder::daysOfSpan)
            .required("interruptions", COUNT, StatisticsView::getInterruptions, StatisticsView.Builder::interruptions)
            .list(
                    "delivered",
                    Constant.of(DocumentKind.class),
                    StatisticsView::getDelivered,
                    StatisticsView.Builder::addDelivered)
            .required(
                    "followUp",
                    Constant.of(FollowUpCourse.State.class),
                    StatisticsView::getFollowUp,
                    StatisticsView.Builder::followUp)
            .list(
                    "surveysAnswered",
                    Constant.of(SurveyKind.class),
                    StatisticsView::getSurveysAnswered,
                    StatisticsView.Builder::addSurveysAnswered)
            .required(
                    "resourcesGiven", COUNT, StatisticsView::getResourcesGiven, StatisticsView.Builder::resourcesGiven)
            .required(
                    "resourcesFollowed",
                    COUNT,
                    StatisticsView::getResourcesFollowed,
                    StatisticsView.Builder::resourcesFollowed);

    private ViewShapes() {}
}
