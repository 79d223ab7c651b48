package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.view.Attendance;
import net.cibc.bilan.view.AttendedSession;
import net.cibc.bilan.view.ChannelCount;
import net.cibc.bilan.view.ConsentRecord;
import net.cibc.bilan.view.Interruption;
import net.cibc.bilan.view.SessionCount;
import net.cibc.bilan.view.SessionRecord;
import net.cibc.bilan.view.TeamPlace;

/** What the parts of a view are told as, each in a line: what there is of it, with dots between. */
final class ViewWords {

    private final Language language;

    ViewWords(Language language) {
        this.language = language;
    }

    static String part(SynthesisPart part) {
        return part.getHeading() + part.getText().map(text -> " · " + text).orElse("");
    }

    /** The heading of the facts of a kind. */
    String title(FactKind kind) {
        String name = language.write(kind);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** When somebody is free, in the week and on single days. */
    List<String> times(Availability free) {
        return Stream.concat(
                        free.getWeek().stream().map(slot -> pair(slot.day(), time(slot.time()))),
                        free.getExceptions().stream().map(this::exception))
                .toList();
    }

    private String exception(DayException exception) {
        List<String> times = exception.times().stream().map(this::time).toList();
        return pair(exception.day(), times.isEmpty() ? say("indisponible", "not free") : times);
    }

    private String time(TimeSlot slot) {
        return language.write(slot.from()) + "–" + language.write(slot.to());
    }

    String programme(Programme programme) {
        Personalisation agreed = programme.getPersonalisation();
        return pair(
                programme.getAgreedOn(),
                programme.getReason(),
                programme.getObjectives(),
                agreed.getDuration(),
                agreed.getChannels(),
                agreed.getHours().stream().map(this::time).toList());
    }

    String work(PersonalWork work) {
        return pair(
                work.getPhase(),
                work.getDuration(),
                work.getDueOn().map(day -> on("à rendre le ", "due on ", day)),
                work.getDoneOn().map(day -> on("fait le ", "done on ", day)));
    }

    String support(WrittenSupport support) {
        return pair(support.getPhase(), support.getGivenOn(), support.getDuration());
    }

    String enquiry(FieldEnquiry enquiry) {
        return pair(enquiry.getKind(), enquiry.getPhase(), enquiry.getMadeOn(), enquiry.getDuration());
    }

    String interview(InformationInterview interview) {
        return pair(
                interview.getHeldOn(),
                interview.getDuration(),
                interview.getChannels().stream().map(ChannelUse::getChannel).toList());
    }

    String proof(AttendanceProof proof, ZoneId zone) {
        return pair(proof.getKind(), Moments.dayOf(proof.getMadeAt(), zone));
    }

    String suspension(Suspension suspension) {
        return pair(suspension.getFirstDay(), suspension.getLastDay(), suspension.getReason());
    }

    String request(ContactRequest request, ZoneId zone) {
        return pair(
                Moments.dayOf(request.getAskedAt(), zone),
                request.getAnsweredAt().map(moment -> on("réponse le ", "answered on ", Moments.dayOf(moment, zone))));
    }

    String resource(LearningResource resource) {
        return pair(resource.getTitle(), resource.getKind(), resource.getTheme(), resource.getAverageTime());
    }

    /** A resource that the person was given, by its title if that is known. */
    String assignment(ResourceAssignment given, List<LearningResource> known) {
        return pair(
                known.stream()
                        .filter(resource -> resource.getId().equals(given.getResource()))
                        .map(LearningResource::getTitle)
                        .findFirst()
                        .orElse(given.getResource().toString()),
                given.getAssignedOn(),
                given.getOpenedOn().map(day -> on("ouverte le ", "opened on ", day)),
                given.getCheckedOn().map(day -> on("suivi vérifié le ", "checked on ", day)),
                given.getCompletedOn().map(day -> on("terminée le ", "completed on ", day)));
    }

    String access(ResourceAccess access) {
        return pair(access.getPlatform(), access.getFirstDay(), access.getLastDay());
    }

    String part(ExperimentPart part) {
        return pair(
                part.getExperiment(),
                part.getSince(),
                part.getAgreedOn().map(day -> on("accord du ", "agreed on ", day)));
    }

    String survey(FeedbackSurvey survey) {
        return pair(
                survey.getKind(),
                survey.getSentOn(),
                survey.getAnsweredOn().map(day -> on("réponse le ", "answered on ", day)));
    }

    String session(Session session, ZoneId zone) {
        return pair(session.getStatus(), session.getPhase(), Moments.dayOf(session.getStart(), zone), session.length());
    }

    String session(SessionRecord session) {
        return pair(
                session.getStatus(),
                session.getPhase(),
                session.getDay(),
                session.getTime(),
                session.getChannels(),
                session.getProofs());
    }

    String session(AttendedSession session) {
        return pair(session.getDay(), session.getTime());
    }

    String attendance(Attendance attendance) {
        return pair(attendance.getDay(), attendance.getTime(), attendance.getChannels(), attendance.getProofs());
    }

    String interruption(Interruption interruption) {
        return pair(interruption.getFirstDay(), interruption.getLastDay());
    }

    String consent(Consent consent) {
        return pair(
                consent.getScope(),
                consent.getAnswer(),
                consent.getAnsweredOn(),
                consent.getForm(),
                consent.getRecipient(),
                consent.getDocuments(),
                consent.getReason(),
                consent.getUntil().map(this::until),
                consent.getWithdrawnOn().map(this::withdrawn));
    }

    String consent(ConsentRecord consent) {
        return pair(
                consent.getScope(),
                consent.getAnswer(),
                consent.getAnsweredOn(),
                consent.getForm(),
                consent.getRecipient(),
                consent.getDocuments(),
                consent.isReasonNoted() ? say("motif noté", "reason noted") : Optional.empty(),
                consent.getUntil().map(this::until),
                consent.getWithdrawnOn().map(this::withdrawn));
    }

    private String until(LocalDate day) {
        return on("jusqu'au ", "until ", day);
    }

    private String withdrawn(LocalDate day) {
        return on("retiré le ", "withdrawn on ", day);
    }

    private String on(String french, String english, LocalDate day) {
        return say(french, english) + language.write(day);
    }

    String decision(Decision decision) {
        return pair(decision.getSubject(), decision.getDecidedOn(), decision.getDecidedBy());
    }

    String delivery(Delivery delivery) {
        return pair(delivery.getDocument(), delivery.getDeliveredOn());
    }

    String disclosure(Disclosure disclosure) {
        return pair(disclosure.getDocument(), disclosure.getRecipient(), disclosure.getDisclosedOn());
    }

    String destruction(Destruction destruction) {
        return pair(destruction.getDestroyedOn(), destruction.getDocuments());
    }

    String place(TeamPlace place) {
        return pair(
                place.getRole(),
                place.getEngagement(),
                place.getFirstDay(),
                place.getLastDay(),
                place.getQualifications());
    }

    String step(ActionStep step) {
        return pair(step.getAction(), step.getDueOn(), step.getDecidedBy());
    }

    String counted(SessionCount count) {
        return language.write(count.status()) + " (" + count.count() + ")";
    }

    String counted(ChannelCount count) {
        return language.write(count.channel()) + " (" + count.count() + ")";
    }

    String phase(PhaseTime time) {
        return language.write(time.phase()) + " " + language.write(time.time());
    }

    /** Writes what there is of some values, with dots between them. */
    String pair(Object... values) {
        return List.of(values).stream()
                .map(this::write)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String write(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::write).orElse("");
        }
        return value instanceof Collection<?> values
                ? values.stream().map(this::write).collect(Collectors.joining(", "))
                : language.write(value);
    }

    private String say(String french, String english) {
        return new Words(french, english).in(language);
    }
}
