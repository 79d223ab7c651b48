package net.cibc.bilan.quickstart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.offer.PhaseTime;
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

    String session(Session session) {
        return pair(session.getStatus(), session.getPhase(), session.getStart().toLocalDate(), session.length());
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

    String until(Object day) {
        return say("jusqu'au ", "until ") + language.write(day);
    }

    String withdrawn(Object day) {
        return say("retiré le ", "withdrawn on ") + language.write(day);
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
