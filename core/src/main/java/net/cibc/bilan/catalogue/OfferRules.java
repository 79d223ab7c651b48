package net.cibc.bilan.catalogue;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.PhaseActivity;
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
     * From its first to its last work with the consultant a bilan takes no longer than its offer promises: in the
     * national remote offer, three months ("24 heures sur trois mois maximum", Centre Inffo, 12 April 2023); or than
     * the programme agreed with the person, if that is shorter. The law says nothing about it.
     *
     * <p>Boundary: the last day is the day of the same number as that of the first work, or the last of the month where
     * there is none, included until 24:00; it is not put off when it falls on a Sunday or a holiday. From 30 November
     * 2026 to 28 February 2027 is kept, a session on 1 March 2027 is not. A session until midnight ends on the day
     * before. Which of three months and ninety days is shorter is asked from the first day. Each work is measured by
     * the programme agreed before its day: what is agreed after an overrun does not heal it.
     *
     * <p>Decisive day: none, the promise stands in the case file.
     *
     * <p>Pending until the last day while the bilan runs, or while no work was led. Broken from the day after if a
     * phase has then not been held or a session is still planned: what is still to come comes late. Unknown: a session
     * on the last day lacks its end and could go past midnight. Not applicable: neither offer nor programme names a
     * span, or the bilan ended without any work.
     *
     * <p>Disputed: art. 641 of the Code de procédure civile, which we follow, against the reading of whole months that
     * the Cour de cassation uses for trial periods (Soc. 15 March 2006, n° 04-44.544), one day shorter
     * ({@link net.cibc.bilan.calendar.MonthReading}). Whether a suspension moves the last day is open too; by default
     * it does not ({@link net.cibc.bilan.norm.SuspensionEffect}).
     */
    public static final Rule SPAN = Rule.offer("offer.span")
            .title("Le bilan tient dans le délai de l'offre", "The bilan keeps within the span of the offer")
            .text(
                    "kept",
                    "Du {first} au {last}, délai jusqu'au {limit}",
                    "From {first} to {last}, the span lasting until {limit}")
            .text(
                    "not-begun",
                    "Aucune séance tenue : le délai n'a pas commencé",
                    "No session held: the span has not begun")
            .text(
                    "running",
                    "Le bilan est à terminer le {until} au plus tard",
                    "The bilan is to be finished by {until}")
            .text(
                    "late",
                    "Le dernier travail mené date du {last}, après le {limit}",
                    "The last work was led on {last}, after {limit}")
            .text(
                    "unfinished",
                    "Le délai a pris fin le {limit} et la {phase} reste à tenir",
                    "The span ended on {limit} and the {phase} is still to be held")
            .text(
                    "planned-late",
                    "Le délai a pris fin le {limit} et une séance est encore prévue le {day}",
                    "The span ended on {limit} and a session is still planned on {day}")
            .needs(FactKind.PROGRAMMES)
            .needsWhere(OfferRules::isSpanPromised, FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT, FactKind.CLOSURE)
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
     * counted from the end by itself. An interview before the window opens is another one, and leaves the promised one
     * awaited. One on the last day is kept, one on the day after is late. The last word counts: an interview that was
     * declined and then agreed is awaited again; one that was held late after it had been declined is no worse than
     * declined. What is answered after the window changes nothing.
     *
     * <p>Decisive day: none, the promise stands in the case file; the window runs from the end of the action.
     *
     * <p>Pending while the bilan runs and until the window closes. Broken from the day after if no interview was held
     * in it, the person being unreachable included: that is no fault, but the interview that was promised did not take
     * place. If the person declined, the rule is satisfied and the refusal is noted, because the follow-up is the
     * person's to take. Not applicable: the offer promises none, or the bilan was not carried through. Unknown: never.
     *
     * <p>Disputed: no source fixes the window. Ours is the library's default and stands in the terms of the offer.
     */
    public static final Rule FOLLOW_UP = Rule.offer("offer.follow-up")
            .title(
                    "L'entretien de suivi a lieu dans la période prévue par l'offre",
                    "The follow-up interview takes place in the window of the offer")
            .text("kept", "Entretien de suivi tenu le {day}", "Follow-up held on {day}")
            .text(
                    "not-ended",
                    "L'entretien de suivi se comptera depuis la fin du bilan",
                    "The follow-up will be counted from the end of the bilan")
            .text(
                    "awaited",
                    "Entretien de suivi à proposer, attendu du {opens} au {until}",
                    "Follow-up to be proposed, awaited from {opens} to {until}")
            .text(
                    "planned",
                    "Entretien de suivi prévu le {day}, attendu du {opens} au {until}",
                    "Follow-up planned on {day}, awaited from {opens} to {until}")
            .text(
                    "sought",
                    "Personne injoignable le {day} (relances : {reminders}) ; entretien de suivi attendu du {opens} au"
                            + " {until}",
                    "Person unreachable on {day} (reminders: {reminders}); follow-up awaited from {opens} to {until}")
            .text(
                    "early",
                    "Entretien de suivi tenu le {day}, avant le {opens}, et aucun autre jusqu'au {closes}",
                    "Follow-up held on {day}, before {opens}, and no other up to {closes}")
            .text(
                    "late",
                    "Entretien de suivi tenu le {day}, après le {closes}",
                    "Follow-up held on {day}, after {closes}")
            .text("declined", "Entretien de suivi décliné le {day}", "Follow-up declined on {day}")
            .text(
                    "unreachable",
                    "Personne injoignable le {day} (relances : {reminders}), aucun entretien de suivi tenu jusqu'au"
                            + " {closes}",
                    "Person unreachable on {day} (reminders: {reminders}), no follow-up held up to {closes}")
            .text("absent", "Aucun entretien de suivi tenu jusqu'au {closes}", "No follow-up held up to {closes}")
            .needs(FactKind.CLOSURE, FactKind.FOLLOW_UPS)
            .where(snapshot ->
                    snapshot.bilan().getOffer().getTerms().getFollowUp().isPresent())
            .where(not(Snapshot::stoppedEarly))
            .check(OfferRules::followUp);

    private static final List<Phase> PHASES = List.of(Phase.values());

    private OfferRules() {}

    private static boolean isSpanPromised(Snapshot snapshot) {
        return snapshot.bilan().getOffer().getTerms().getSpan().isPresent()
                || snapshot.bilan().getProgrammes().stream()
                        .anyMatch(programme ->
                                programme.getPersonalisation().getSpan().isPresent());
    }

    private static Answer span(Snapshot snapshot) {
        if (snapshot.firstDay().isEmpty()) {
            return snapshot.terms().getSpan().isEmpty()
                            || snapshot.endOfAction().isPresent()
                    ? Answer.notApplicable()
                    : Answer.pending("not-begun").at("sessions");
        }
        Answer late = Answer.notApplicable();
        List<String> missing = new ArrayList<>();
        for (PhaseActivity work : snapshot.ledWork()) {
            Optional<LocalDate> limit = snapshot.lastDayOfSpan(snapshot.dayOf(work));
            if (limit.isPresent()) {
                LocalDate last = snapshot.lastDayOf(work);
                if (last.isAfter(limit.get())) {
                    late = outsideOffer("late")
                            .at(snapshot.path(work))
                            .with("last", last)
                            .with("limit", limit.get());
                } else if (work instanceof Session session
                        && session.getEnd().isEmpty()
                        && latestDay(session, snapshot).isAfter(limit.get())) {
                    missing.add(snapshot.path(session) + ".end");
                }
            }
        }
        Optional<LocalDate> limit = snapshot.lastDayOfSpan();
        return limit.isPresent() ? late.and(within(limit.get(), missing, snapshot)) : late.orUnknown(missing);
    }

    private static Answer within(LocalDate limit, List<String> missing, Snapshot snapshot) {
        if (!missing.isEmpty()) {
            return Answer.unknown(missing);
        }
        Answer kept = Answer.satisfied("kept")
                .with("first", snapshot.firstDay().orElseThrow())
                .with("last", snapshot.lastDay().orElseThrow())
                .with("limit", limit);
        if (snapshot.endOfAction().isPresent()) {
            return kept;
        }
        if (!snapshot.day().isAfter(limit)) {
            return Answer.pending("running").at("sessions").with("until", limit);
        }
        for (Phase phase : PHASES) {
            if (snapshot.firstWork(phase).isEmpty()) {
                return outsideOffer("unfinished")
                        .at("sessions")
                        .with("limit", limit)
                        .with("phase", phase);
            }
        }
        return snapshot.lastPlanned()
                .map(session -> outsideOffer("planned-late")
                        .at(snapshot.path(session))
                        .with("limit", limit)
                        .with("day", snapshot.dayOf(session)))
                .orElse(kept);
    }

    private static LocalDate latestDay(Session session, Snapshot snapshot) {
        return Moments.lastDayOf(
                session.getStart(), session.latestEnd(), snapshot.bilan().getZone());
    }

    private static Answer followUp(Snapshot snapshot) {
        return snapshot.followUpWindow()
                .map(window -> followUp(snapshot.followUp(), window, snapshot))
                .orElseGet(() -> Answer.pending("not-ended").at("followUps"));
    }

    private static Answer followUp(FollowUpCourse course, FollowUpWindow window, Snapshot snapshot) {
        Answer answer = switch (course.state()) {
            case HELD -> Answer.satisfied("kept");
            case DECLINED -> Answer.noted("declined");
            case AWAITED -> Answer.pending("awaited");
            case PLANNED -> Answer.pending("planned");
            case SOUGHT -> reminded(Answer.pending("sought"), course);
            case HELD_LATE -> outsideOffer("late").with("closes", window.closes());
            case ONLY_EARLY ->
                outsideOffer("early").with("opens", window.opens()).with("closes", window.closes());
            case UNREACHABLE -> reminded(outsideOffer("unreachable"), course).with("closes", window.closes());
            case MISSED -> outsideOffer("absent").with("closes", window.closes());
        };
        Answer told = course.followUp()
                .map(followUp -> answer.at(snapshot.path(followUp)).with("day", followUp.getDay()))
                .orElseGet(() -> answer.at("followUps"));
        return switch (course.state()) {
            case AWAITED, PLANNED, SOUGHT -> told.with("opens", window.opens()).with("until", window.closes());
            default -> told;
        };
    }

    private static Answer reminded(Answer answer, FollowUpCourse course) {
        return answer.with(
                "reminders", course.followUp().orElseThrow().getReminders().size());
    }

    private static Answer outsideOffer(String text) {
        return Answer.broken(text).as(Severity.WARNING);
    }
}
