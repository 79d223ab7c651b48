package net.cibc.bilan.json;

import static net.cibc.bilan.json.OfferShapes.CHANNEL;
import static net.cibc.bilan.json.OfferShapes.PHASE;
import static net.cibc.bilan.json.PeopleShapes.PERSON_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.MOMENT;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.activity.WrittenSupport;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.activity}.
 */
final class ActivityShapes {

    static final Codec<ActivityId> ACTIVITY_ID = Text.notBlank("ActivityId", ActivityId::of, ActivityId::value);

    static final Codec<ChannelUse> CHANNEL_USE = Shape.of("ChannelUse", ChannelUse::builder, ChannelUse.Builder::build)
            .required("channel", CHANNEL, ChannelUse::getChannel, ChannelUse.Builder::channel)
            .optional("duration", DURATION, ChannelUse::getDuration, ChannelUse.Builder::duration);

    static final Codec<Participation> PARTICIPATION = Shape.of(
                    "Participation", Participation::builder, Participation.Builder::build)
            .required("person", PERSON_ID, Participation::getPerson, Participation.Builder::person)
            .required("role", Constant.of(ParticipantRole.class), Participation::getRole, Participation.Builder::role)
            .optional("presence", DURATION, Participation::getPresence, Participation.Builder::presence);

    static final Codec<Session> SESSION = Shape.of("Session", Session::builder, Session.Builder::build)
            .required("id", ACTIVITY_ID, Session::getId, Session.Builder::id)
            .required("phase", PHASE, Session::getPhase, Session.Builder::phase)
            .required("status", Constant.of(SessionStatus.class), Session::getStatus, Session.Builder::status)
            .required("start", MOMENT, Session::getStart, Session.Builder::start)
            .optional("end", MOMENT, Session::getEnd, Session.Builder::end)
            .optional("plannedStart", MOMENT, Session::getPlannedStart, Session.Builder::plannedStart)
            .optional("plannedEnd", MOMENT, Session::getPlannedEnd, Session.Builder::plannedEnd)
            .optional("calledOffOn", DAY, Session::getCalledOffOn, Session.Builder::calledOffOn)
            .optional("replacement", ACTIVITY_ID, Session::getReplacement, Session.Builder::replacement)
            .list("channels", CHANNEL_USE, Session::getChannels, Session.Builder::addChannels)
            .list("participants", PARTICIPATION, Session::getParticipants, Session.Builder::addParticipants)
            .optional("groupSize", Count.from(2), Session::getGroupSize, Session.Builder::groupSize)
            .optional("group", NOT_BLANK, Session::getGroup, Session.Builder::group)
            .list("reminders", DAY, Session::getReminders, Session.Builder::addReminders);

    static final Codec<PersonalWork> PERSONAL_WORK = Shape.of(
                    "PersonalWork", PersonalWork::builder, PersonalWork.Builder::build)
            .required("id", ACTIVITY_ID, PersonalWork::getId, PersonalWork.Builder::id)
            .required("phase", PHASE, PersonalWork::getPhase, PersonalWork.Builder::phase)
            .optional("duration", DURATION, PersonalWork::getDuration, PersonalWork.Builder::duration)
            .optional("dueOn", DAY, PersonalWork::getDueOn, PersonalWork.Builder::dueOn)
            .optional("doneOn", DAY, PersonalWork::getDoneOn, PersonalWork.Builder::doneOn);

    static final Codec<WrittenSupport> WRITTEN_SUPPORT = Shape.of(
                    "WrittenSupport", WrittenSupport::builder, WrittenSupport.Builder::build)
            .required("id", ACTIVITY_ID, WrittenSupport::getId, WrittenSupport.Builder::id)
            .required("phase", PHASE, WrittenSupport::getPhase, WrittenSupport.Builder::phase)
            .required("givenOn", DAY, WrittenSupport::getGivenOn, WrittenSupport.Builder::givenOn)
            .optional("duration", DURATION, WrittenSupport::getDuration, WrittenSupport.Builder::duration)
            .optional("givenBy", PERSON_ID, WrittenSupport::getGivenBy, WrittenSupport.Builder::givenBy)
            .optional("about", ACTIVITY_ID, WrittenSupport::getAbout, WrittenSupport.Builder::about);

    static final Codec<FieldEnquiry> FIELD_ENQUIRY = Shape.of(
                    "FieldEnquiry", FieldEnquiry::builder, FieldEnquiry.Builder::build)
            .required("id", ACTIVITY_ID, FieldEnquiry::getId, FieldEnquiry.Builder::id)
            .required("phase", PHASE, FieldEnquiry::getPhase, FieldEnquiry.Builder::phase)
            .required("kind", Constant.of(EnquiryKind.class), FieldEnquiry::getKind, FieldEnquiry.Builder::kind)
            .required("madeOn", DAY, FieldEnquiry::getMadeOn, FieldEnquiry.Builder::madeOn)
            .optional("duration", DURATION, FieldEnquiry::getDuration, FieldEnquiry.Builder::duration);

    static final Codec<InformationInterview> INFORMATION_INTERVIEW = Shape.of(
                    "InformationInterview", InformationInterview::builder, InformationInterview.Builder::build)
            .required("id", ACTIVITY_ID, InformationInterview::getId, InformationInterview.Builder::id)
            .required("heldOn", DAY, InformationInterview::getHeldOn, InformationInterview.Builder::heldOn)
            .optional("duration", DURATION, InformationInterview::getDuration, InformationInterview.Builder::duration)
            .list(
                    "channels",
                    CHANNEL_USE,
                    InformationInterview::getChannels,
                    InformationInterview.Builder::addChannels);

    static final Codec<Suspension> SUSPENSION = Shape.of("Suspension", Suspension::builder, Suspension.Builder::build)
            .required("firstDay", DAY, Suspension::getFirstDay, Suspension.Builder::firstDay)
            .optional("lastDay", DAY, Suspension::getLastDay, Suspension.Builder::lastDay)
            .required("reason", Constant.of(SuspensionReason.class), Suspension::getReason, Suspension.Builder::reason);

    static final Codec<ClosureKind> CLOSURE_KIND =
            Constant.of(ClosureKind.class).formerly("TERMINATED_BY_PROVIDER", ClosureKind.TERMINATED_BY_CENTRE);

    static final Codec<Closure> CLOSURE = Shape.of("Closure", Closure::builder, Closure.Builder::build)
            .required("day", DAY, Closure::getDay, Closure.Builder::day)
            .required("kind", CLOSURE_KIND, Closure::getKind, Closure.Builder::kind);

    static final Codec<FollowUp> FOLLOW_UP = Shape.of("FollowUp", FollowUp::builder, FollowUp.Builder::build)
            .required("id", ACTIVITY_ID, FollowUp::getId, FollowUp.Builder::id)
            .required("status", Constant.of(FollowUpStatus.class), FollowUp::getStatus, FollowUp.Builder::status)
            .required("day", DAY, FollowUp::getDay, FollowUp.Builder::day)
            .optional("plannedDay", DAY, FollowUp::getPlannedDay, FollowUp.Builder::plannedDay)
            .optional("duration", DURATION, FollowUp::getDuration, FollowUp.Builder::duration)
            .list("channels", CHANNEL_USE, FollowUp::getChannels, FollowUp.Builder::addChannels)
            .list("reminders", DAY, FollowUp::getReminders, FollowUp.Builder::addReminders);

    static final Codec<ContactRequest> CONTACT_REQUEST = Shape.of(
                    "ContactRequest", ContactRequest::builder, ContactRequest.Builder::build)
            .required("askedAt", MOMENT, ContactRequest::getAskedAt, ContactRequest.Builder::askedAt)
            .optional("answeredAt", MOMENT, ContactRequest::getAnsweredAt, ContactRequest.Builder::answeredAt);

    static final Codec<AttendanceProof> ATTENDANCE_PROOF = Shape.of(
                    "AttendanceProof", AttendanceProof::builder, AttendanceProof.Builder::build)
            .required("activity", ACTIVITY_ID, AttendanceProof::getActivity, AttendanceProof.Builder::activity)
            .required("kind", Constant.of(ProofKind.class), AttendanceProof::getKind, AttendanceProof.Builder::kind)
            .required("person", PERSON_ID, AttendanceProof::getPerson, AttendanceProof.Builder::person)
            .required("madeAt", MOMENT, AttendanceProof::getMadeAt, AttendanceProof.Builder::madeAt)
            .optional("reference", NOT_BLANK, AttendanceProof::getReference, AttendanceProof.Builder::reference);

    static final Codec<FeedbackSurvey> FEEDBACK_SURVEY = Shape.of(
                    "FeedbackSurvey", FeedbackSurvey::builder, FeedbackSurvey.Builder::build)
            .required("kind", Constant.of(SurveyKind.class), FeedbackSurvey::getKind, FeedbackSurvey.Builder::kind)
            .required("sentOn", DAY, FeedbackSurvey::getSentOn, FeedbackSurvey.Builder::sentOn)
            .optional("answeredOn", DAY, FeedbackSurvey::getAnsweredOn, FeedbackSurvey.Builder::answeredOn)
            .list("reminders", DAY, FeedbackSurvey::getReminders, FeedbackSurvey.Builder::addReminders);

    private ActivityShapes() {}
}
