package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

/**
 * What the CIBC offer promises. Past it a bilan is outside the offer, never illegal, so every finding is a warning.
 */
public final class OfferRules {

    /**
     * From the first to the last session a bilan takes no longer than its offer promises: in the national remote offer,
     * three months ("24 heures sur trois mois maximum", Centre Inffo, 12 April 2023); or than the programme agreed with
     * the person, if that is shorter. The law says nothing about it.
     *
     * <p>Boundary: the last day is the day of the same number as that of the first session, or the last of the month
     * where there is none, included until 24:00; it is not put off when it falls on a Sunday or a holiday. From 30
     * November 2026 to 28 February 2027 is kept, a session on 1 March 2027 is not. A session until midnight ends on the
     * day before.
     *
     * <p>Decisive day: none, the promise stands in the case file.
     *
     * <p>Pending until the last day while the bilan runs, or while no session was held. Broken from the day after if a
     * phase has then not been held: what is still to come comes late. Unknown: a session on the last day lacks its end
     * and could go past midnight. Not applicable: the offer names no span, or the bilan ended without any session.
     *
     * <p>Disputed: art. 641 of the Code de procédure civile, which we follow, against the reading of whole months that
     * the Cour de cassation uses for trial periods (Soc. 15 March 2006, n° 04-44.544), one day shorter
     * ({@link net.cibc.bilan.calendar.MonthReading}). Whether a suspension moves the last day is open too; by default
     * it does not ({@link net.cibc.bilan.norm.SuspensionEffect}).
     */
    public static final Rule SPAN = Rule.offer("offer.span")
            .title("Le bilan tient dans le délai de l'offre", "The bilan keeps within the span of the offer")
            .text(
                    "not-begun",
                    "Aucune séance tenue : le délai n'a pas commencé",
                    "No session held: the span has not begun")
            .text("running", "Dernière séance au plus tard le {until}", "Last session by {until}")
            .text(
                    "late",
                    "La dernière séance se tient le {last}, après le {limit}",
                    "The last session is on {last}, after {limit}")
            .text(
                    "unfinished",
                    "Le délai a pris fin le {limit} et la {phase} reste à tenir",
                    "The span ended on {limit} and the {phase} is still to be held")
            .needs(FactKind.SESSIONS, FactKind.CLOSURE, FactKind.PROGRAMMES)
            .needsWhen(
                    practice -> practice.getSuspensionEffect() == SuspensionEffect.MOVES_THE_LAST_DAY,
                    FactKind.SUSPENSIONS)
            .judgingSchedule()
            .check(OfferRules::span);

    /**
     * After a bilan that was carried through comes a follow-up interview, in the window of the offer: in the national
     * remote offer at six months ("complétées d'un entretien de suivi à 6 mois", Centre Inffo, 12 April 2023). The law
     * only foresees its possibility (Code du travail, art. R6313-4, 3° c).
     *
     * <p>Boundary: the window runs from five to seven months after the end of the action, both days included, each
     * counted from the end by itself. An interview on the last day is kept, one on the day after is late; a late or
     * early one was held all the same, and is flagged.
     *
     * <p>Decisive day: none, the promise stands in the case file; the window runs from the end of the action.
     *
     * <p>Pending while the bilan runs and until the window closes. Broken from the day after if no interview was held,
     * the person being unreachable included: that is no fault, but the interview that was promised did not take place.
     * If the person declined, the rule is satisfied and the refusal is noted, because the follow-up is the person's to
     * take. Not applicable: the offer promises none, or the bilan was not carried through. Unknown: never.
     *
     * <p>Disputed: no source fixes the window. Ours is the library's default and stands in the terms of the offer.
     */
    public static final Rule FOLLOW_UP = Rule.offer("offer.follow-up")
            .title(
                    "L'entretien de suivi a lieu dans la période prévue par l'offre",
                    "The follow-up interview takes place in the window of the offer")
            .text(
                    "not-ended",
                    "L'entretien de suivi se comptera depuis la fin du bilan",
                    "The follow-up will be counted from the end of the bilan")
            .text(
                    "awaited",
                    "Entretien de suivi attendu du {opens} au {until}",
                    "Follow-up awaited from {opens} to {until}")
            .text(
                    "planned",
                    "Entretien de suivi prévu le {day}, attendu du {opens} au {until}",
                    "Follow-up planned on {day}, awaited from {opens} to {until}")
            .text(
                    "early",
                    "Entretien de suivi tenu le {day}, avant le {opens}",
                    "Follow-up held on {day}, before {opens}")
            .text(
                    "late",
                    "Entretien de suivi tenu le {day}, après le {closes}",
                    "Follow-up held on {day}, after {closes}")
            .text("declined", "Entretien de suivi décliné le {day}", "Follow-up declined on {day}")
            .text(
                    "unreachable",
                    "Personne injoignable (relances : {reminders}), aucun entretien de suivi tenu jusqu'au {closes}",
                    "Person unreachable (reminders: {reminders}), no follow-up held up to {closes}")
            .text("absent", "Aucun entretien de suivi tenu jusqu'au {closes}", "No follow-up held up to {closes}")
            .needs(FactKind.CLOSURE, FactKind.FOLLOW_UPS)
            .check(OfferRules::followUp);

    private OfferRules() {}

    private static Answer span(Snapshot snapshot) {
        Optional<LocalDate> limit = snapshot.lastDayOfSpan();
        if (limit.isPresent()) {
            return within(limit.get(), snapshot);
        }
        return snapshot.terms().getSpan().isEmpty() || snapshot.endOfAction().isPresent()
                ? Answer.notApplicable()
                : Answer.pending("not-begun").at("sessions");
    }

    private static Answer within(LocalDate limit, Snapshot snapshot) {
        Session last = snapshot.lastSession().orElseThrow();
        LocalDate lastDay = snapshot.lastDay().orElseThrow();
        if (lastDay.isAfter(limit)) {
            return outsideOffer("late")
                    .at(snapshot.path(last))
                    .with("last", lastDay)
                    .with("limit", limit);
        }
        List<String> missing = new ArrayList<>();
        for (Session session : snapshot.bilan().getSessions()) {
            if (session.done()
                    && session.length().isEmpty()
                    && latestDay(session, snapshot).isAfter(limit)) {
                missing.add(snapshot.path(session) + ".end");
            }
        }
        if (!missing.isEmpty()) {
            return Answer.unknown(missing);
        }
        if (snapshot.endOfAction().isPresent()) {
            return Answer.satisfied();
        }
        if (!snapshot.day().isAfter(limit)) {
            return Answer.pending("running").at("sessions").with("until", limit);
        }
        return Stream.of(Phase.values())
                .filter(phase -> snapshot.firstSession(phase).isEmpty())
                .findFirst()
                .map(phase -> outsideOffer("unfinished")
                        .at("sessions")
                        .with("limit", limit)
                        .with("phase", phase))
                .orElseGet(Answer::satisfied);
    }

    private static LocalDate latestDay(Session session, Snapshot snapshot) {
        return Moments.lastDayOf(
                session.getStart(), session.latestEnd(), snapshot.bilan().getZone());
    }

    private static Answer followUp(Snapshot snapshot) {
        if (snapshot.stoppedEarly()) {
            return Answer.notApplicable();
        }
        Optional<FollowUpWindow> window = snapshot.followUpWindow();
        if (window.isPresent()) {
            return followUp(window.get(), snapshot);
        }
        return snapshot.bilan().getOffer().getTerms().getFollowUp().isEmpty()
                ? Answer.notApplicable()
                : Answer.pending("not-ended").at("followUps");
    }

    private static Answer followUp(FollowUpWindow window, Snapshot snapshot) {
        for (FollowUp followUp : snapshot.bilan().getFollowUps()) {
            if (followUp.getStatus() == FollowUpStatus.HELD && window.contains(followUp.getDay())) {
                return Answer.satisfied();
            }
        }
        List<FollowUp> held = with(FollowUpStatus.HELD, snapshot);
        if (!held.isEmpty()) {
            FollowUp last = held.get(held.size() - 1);
            return last.getDay().isBefore(window.opens())
                    ? outsideOffer("early")
                            .at(snapshot.path(last) + ".day")
                            .with("day", last.getDay())
                            .with("opens", window.opens())
                    : outsideOffer("late")
                            .at(snapshot.path(last) + ".day")
                            .with("day", last.getDay())
                            .with("closes", window.closes());
        }
        return with(FollowUpStatus.DECLINED, snapshot).stream()
                .findFirst()
                .map(declined ->
                        Answer.noted("declined").at(snapshot.path(declined)).with("day", declined.getDay()))
                .orElseGet(() -> snapshot.day().isAfter(window.closes())
                        ? notHeld(window, snapshot)
                        : awaited(window, snapshot));
    }

    private static Answer awaited(FollowUpWindow window, Snapshot snapshot) {
        Answer answer = with(FollowUpStatus.PLANNED, snapshot).stream()
                .findFirst()
                .map(planned ->
                        Answer.pending("planned").at(snapshot.path(planned)).with("day", planned.getDay()))
                .orElseGet(() -> Answer.pending("awaited").at("followUps"));
        return answer.with("opens", window.opens()).with("until", window.closes());
    }

    private static Answer notHeld(FollowUpWindow window, Snapshot snapshot) {
        return with(FollowUpStatus.UNREACHABLE, snapshot).stream()
                .findFirst()
                .map(tried -> outsideOffer("unreachable")
                        .at(snapshot.path(tried))
                        .with("reminders", tried.getReminders().size()))
                .orElseGet(() -> outsideOffer("absent").at("followUps"))
                .with("closes", window.closes());
    }

    private static List<FollowUp> with(FollowUpStatus status, Snapshot snapshot) {
        return snapshot.bilan().getFollowUps().stream()
                .filter(followUp -> followUp.getStatus() == status)
                .sorted(Comparator.comparing(FollowUp::getDay))
                .toList();
    }

    private static Answer outsideOffer(String text) {
        return Answer.broken(text).as(Severity.WARNING);
    }
}
