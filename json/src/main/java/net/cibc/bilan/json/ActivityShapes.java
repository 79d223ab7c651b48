package net.cibc.bilan.json;

import static net.cibc.bilan.json.OfferShapes.CHANNEL;
import static net.cibc.bilan.json.OfferShapes.PHASE;
import static net.cibc.bilan.json.PeopleShapes.PERSON_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.MOMENT;

import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.people.PersonId;

/**
 * The wire forms of {@code net.cibc.bilan.activity}.
 */
final class ActivityShapes {

    static final Codec<ActivityId> ACTIVITY_ID = Text.notBlank("ActivityId", ActivityId::of, ActivityId::value);

    static final Codec<Participation> PARTICIPATION = Shape.of(
                    "Participation", Two<PersonId, ParticipantRole>::new, parts -> parts.to(Participation::new))
            .required("person", PERSON_ID, Participation::person, Two::first)
            .required("role", Constant.of(ParticipantRole.class), Participation::role, Two::second);

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
            .list("channels", CHANNEL, Session::getChannels, Session.Builder::channels)
            .list("participants", PARTICIPATION, Session::getParticipants, Session.Builder::participants);

    static final Codec<PersonalWork> PERSONAL_WORK = Shape.of(
                    "PersonalWork", PersonalWork::builder, PersonalWork.Builder::build)
            .required("id", ACTIVITY_ID, PersonalWork::getId, PersonalWork.Builder::id)
            .required("phase", PHASE, PersonalWork::getPhase, PersonalWork.Builder::phase)
            .optional("duration", DURATION, PersonalWork::getDuration, PersonalWork.Builder::duration)
            .optional("dueOn", DAY, PersonalWork::getDueOn, PersonalWork.Builder::dueOn)
            .optional("doneOn", DAY, PersonalWork::getDoneOn, PersonalWork.Builder::doneOn);

    static final Codec<Suspension> SUSPENSION = Shape.of("Suspension", Suspension::builder, Suspension.Builder::build)
            .required("firstDay", DAY, Suspension::getFirstDay, Suspension.Builder::firstDay)
            .optional("lastDay", DAY, Suspension::getLastDay, Suspension.Builder::lastDay)
            .required("reason", Constant.of(SuspensionReason.class), Suspension::getReason, Suspension.Builder::reason);

    static final Codec<Closure> CLOSURE = Shape.of("Closure", Closure::builder, Closure.Builder::build)
            .required("day", DAY, Closure::getDay, Closure.Builder::day)
            .required("kind", Constant.of(ClosureKind.class), Closure::getKind, Closure.Builder::kind);

    static final Codec<FollowUp> FOLLOW_UP = Shape.of("FollowUp", FollowUp::builder, FollowUp.Builder::build)
            .required("id", ACTIVITY_ID, FollowUp::getId, FollowUp.Builder::id)
            .required("status", Constant.of(FollowUpStatus.class), FollowUp::getStatus, FollowUp.Builder::status)
            .required("day", DAY, FollowUp::getDay, FollowUp.Builder::day)
            .optional("duration", DURATION, FollowUp::getDuration, FollowUp.Builder::duration)
            .list("channels", CHANNEL, FollowUp::getChannels, FollowUp.Builder::channels)
            .list("reminders", DAY, FollowUp::getReminders, FollowUp.Builder::reminders);

    static final Codec<ContactRequest> CONTACT_REQUEST = Shape.of(
                    "ContactRequest", ContactRequest::builder, ContactRequest.Builder::build)
            .required("askedAt", MOMENT, ContactRequest::getAskedAt, ContactRequest.Builder::askedAt)
            .optional("answeredAt", MOMENT, ContactRequest::getAnsweredAt, ContactRequest.Builder::answeredAt);

    private ActivityShapes() {}
}
