package net.cibc.bilan.catalogue;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Promise;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * What the last phase must lead to.
 */
public final class ConclusionRules {

    /**
     * The conclusions are drawn in at least one interview of the person's own: "par la voie d'entretiens personnalisés"
     * (Code du travail, art. R6313-4, 3°, since 1 January 2019).
     *
     * <p>Boundary: one interview held is enough, in person, by video or by telephone, for the law asks for no place. A
     * session in group is none, nor one that is only written, nor written support.
     *
     * <p>Decisive day: the first session.
     *
     * <p>Pending while the bilan runs. Not applicable where nothing of the phase was done in a bilan that is carried
     * through, which is the matter of {@code phase.all-three}, and where it was not carried through. Unknown: the
     * channels of a session that could be the interview are not known.
     */
    public static final Rule INTERVIEW = Rule.of("conclusions.interview", Sources.R6313_4)
            .title(
                    "Les conclusions passent par un entretien personnalisé",
                    "The conclusions are drawn in an interview of the person's own")
            .text("kept", "Entretien de conclusions tenu le {day}", "Interview of the conclusions held on {day}")
            .text(
                    "awaited",
                    "Entretien personnalisé de conclusions à tenir",
                    "Interview of the person's own to be held for the conclusions")
            .text(
                    "absent",
                    "Conclusions sans entretien personnalisé : seulement par écrit ou en groupe",
                    "Conclusions without an interview of the person's own: only in writing or in group")
            .needsUnless(Set.of(Verdict.SATISFIED), FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT)
            .needs(FactKind.CLOSURE)
            .judgingSchedule()
            .where(not(Snapshot::stoppedEarly))
            .check(ConclusionRules::interview);

    /**
     * The conclusions foresee the possibility of a follow-up interview (Code du travail, art. R6313-4, 3° c, since 1
     * January 2019). The interview itself is not compulsory by law.
     *
     * <p>Boundary: a decision about the follow-up is enough, whoever took it, on the day of the end at the latest: one
     * that is dated later comes late. A follow-up that is recorded, a declined one included, proves the possibility.
     *
     * <p>Decisive day: the first session. Pending while the bilan runs. Not applicable where it was not carried
     * through. Unknown: never.
     */
    public static final Rule FOLLOW_UP_FORESEEN = Rule.of("conclusions.follow-up-foreseen", Sources.R6313_4)
            .title(
                    "Les conclusions prévoient la possibilité d'un entretien de suivi",
                    "The conclusions foresee the possibility of a follow-up interview")
            .text(
                    "kept",
                    "La possibilité d'un entretien de suivi est prévue",
                    "The possibility of a follow-up interview is foreseen")
            .text(
                    "late",
                    "Possibilité d'un suivi décidée le {day}, après la fin du bilan",
                    "Possibility of a follow-up decided on {day}, after the end of the bilan")
            .text(
                    "awaited",
                    "Possibilité d'un entretien de suivi à prévoir dans les conclusions",
                    "Possibility of a follow-up interview to be foreseen in the conclusions")
            .text(
                    "absent",
                    "Le bilan est achevé sans que la possibilité d'un suivi soit prévue",
                    "The bilan was completed without foreseeing the possibility of a follow-up")
            .needsUnless(Set.of(Verdict.SATISFIED), FactKind.DECISIONS, FactKind.FOLLOW_UPS)
            .needs(FactKind.CLOSURE)
            .where(not(Snapshot::stoppedEarly))
            .check(ConclusionRules::followUpForeseen);

    /**
     * The person receives the detailed results and the synthesis: "Il est destinataire des résultats détaillés et d'un
     * document de synthèse" (Code du travail, art. L6313-4, since 1 January 2019).
     *
     * <p>Boundary: both are due when the bilan is completed. Once given they are given, later than that day too.
     *
     * <p>Decisive day: the first session. Pending while the bilan runs. Not applicable where it was not carried
     * through. Unknown: never, what is not recorded as given was not.
     */
    public static final Rule RESULTS_AND_SYNTHESIS = Rule.of("conclusions.results-and-synthesis", Sources.L6313_4)
            .title(
                    "Résultats détaillés et synthèse sont remis à la personne",
                    "Detailed results and synthesis are given to the person")
            .text(
                    "kept",
                    "Résultats détaillés remis le {results}, synthèse remise le {synthesis}",
                    "Detailed results given on {results}, synthesis given on {synthesis}")
            .text("awaited", "À remettre à la personne : {document}", "To be given to the person: {document}")
            .text(
                    "absent",
                    "Le bilan est achevé sans remise à la personne : {document}",
                    "The bilan was completed without giving to the person: {document}")
            .needsUnless(Set.of(Verdict.SATISFIED), FactKind.DELIVERIES)
            .needs(FactKind.CLOSURE)
            .where(not(Snapshot::stoppedEarly))
            .check(ConclusionRules::resultsAndSynthesis);

    /**
     * The bilan leads to an action plan of the person's own: three phases "débouchant sur un plan d'action
     * personnalisé", with a consultant who "est moins celui qui entraîne vers une décision finale" (Centre Inffo, 12
     * April 2023).
     *
     * <p>Boundary: the plan is given to the person, and decided by the person, alone or together with the consultant.
     * The last decision on a subject counts; one that the consultant took is remarked upon. Every finding is a warning.
     *
     * <p>Decisive day: none, the promise is that of the offer. Pending while the bilan runs. Not applicable where it
     * was not carried through, and to an offer that does not promise it. Unknown: never.
     */
    public static final Rule ACTION_PLAN = Rule.offer("conclusions.action-plan")
            .title("Le plan d'action est celui de la personne", "The action plan is the person's own")
            .text(
                    "kept",
                    "Plan d'action remis le {given}, décidé le {decided}",
                    "Action plan given on {given}, decided on {decided}")
            .text("awaited", "Plan d'action à établir et à remettre", "Action plan to be drawn up and given")
            .text(
                    "to-be-decided",
                    "Plan d'action remis ; décision de la personne à recueillir",
                    "Action plan given; the person's decision is awaited")
            .text(
                    "absent",
                    "Le bilan est achevé sans remise d'un plan d'action",
                    "The bilan was completed without giving an action plan")
            .text(
                    "undecided",
                    "Le bilan est achevé sans décision de la personne sur son plan d'action",
                    "The bilan was completed without a decision of the person about the action plan")
            .text(
                    "decided-for",
                    "Décision du {day} prise par le consultant et non par la personne",
                    "Decision of {day} taken by the consultant and not by the person")
            .needs(FactKind.DELIVERIES, FactKind.DECISIONS, FactKind.CLOSURE)
            .where(snapshot -> snapshot.bilan().getOffer().promises(Promise.ACTION_PLAN))
            .where(not(Snapshot::stoppedEarly))
            .check(ConclusionRules::actionPlan);

    /**
     * The synthesis is not given with empty parts, while what it contains is still there to be looked at: the person
     * "est destinataire […] d'un document de synthèse" (Code du travail, art. L6313-4, since 1 January 2019).
     *
     * <p>Boundary: a part of the template without a text is empty. Content bears no day, so that it is looked at as it
     * stands, on whatever day is asked. Where it was destroyed, or is kept elsewhere, nothing can be told and nothing
     * is asked.
     *
     * <p>Decisive day: the first session. Pending while parts are empty and the synthesis was not given. Not applicable
     * where the case file holds no synthesis with parts, where the parts are written and the synthesis was not given,
     * and where the bilan was not carried through. Unknown: never.
     *
     * <p>Disputed: the law no longer describes what a synthesis contains; a centre that writes it by a template has
     * decided it. A finding is a warning.
     */
    public static final Rule SYNTHESIS_COMPLETE = Rule.of("conclusions.synthesis-complete", Sources.L6313_4)
            .title("La synthèse n'est pas remise avec des parties vides", "The synthesis is not given with empty parts")
            .text(
                    "kept",
                    "Synthèse remise le {day}, sans partie vide : {count} remplies",
                    "Synthesis given on {day} without an empty part: {count} written")
            .text(
                    "awaited",
                    "Partie de la synthèse à remplir avant la remise",
                    "Part of the synthesis to be written before it is given")
            .text(
                    "empty",
                    "Synthèse remise le {day} alors que cette partie est vide",
                    "Synthesis given on {day} although this part is empty")
            .needs(FactKind.DELIVERIES, FactKind.CLOSURE)
            .where(snapshot -> !parts(snapshot).isEmpty())
            .where(not(Snapshot::stoppedEarly))
            .check(ConclusionRules::synthesisComplete);

    private ConclusionRules() {}

    private static Answer interview(Snapshot snapshot) {
        boolean held = false;
        List<String> missing = new ArrayList<>();
        for (Session session : snapshot.heldSessions()) {
            if (session.getPhase() == Phase.CONCLUSIONS) {
                held = true;
                Optional<Boolean> personal = session.personalInterview();
                if (personal.isEmpty()) {
                    missing.add(snapshot.path(session) + ".channels");
                } else if (personal.get()) {
                    return Answer.satisfied("kept").with("day", snapshot.dayOf(session));
                }
            }
        }
        if (!snapshot.completed()) {
            return Answer.pending("awaited").at("sessions");
        }
        if (!missing.isEmpty()) {
            return Answer.unknown(missing);
        }
        boolean written = snapshot.bilan().getWrittenSupport().stream()
                .anyMatch(support -> support.getPhase() == Phase.CONCLUSIONS);
        return held || written ? Answer.broken("absent").at("sessions") : Answer.notApplicable();
    }

    private static Answer followUpForeseen(Snapshot snapshot) {
        Optional<LocalDate> decided = snapshot.bilan().getDecisions().stream()
                .filter(decision -> decision.getSubject() == DecisionSubject.FOLLOW_UP)
                .map(Decision::getDecidedOn)
                .min(Comparator.naturalOrder());
        LocalDate end = snapshot.endOfAction().orElse(snapshot.day());
        if (!snapshot.bilan().getFollowUps().isEmpty()
                || decided.filter(day -> !day.isAfter(end)).isPresent()) {
            return Answer.satisfied("kept");
        }
        return decided.map(day -> Answer.broken("late").with("day", day))
                .orElseGet(() -> dueOnCompletion(snapshot, Answer.broken("absent")))
                .at("decisions");
    }

    private static Answer resultsAndSynthesis(Snapshot snapshot) {
        Optional<LocalDate> results = snapshot.givenOn(DocumentKind.DETAILED_RESULTS);
        Optional<LocalDate> synthesis = snapshot.givenOn(DocumentKind.SYNTHESIS);
        if (results.isPresent() && synthesis.isPresent()) {
            return Answer.satisfied("kept").with("results", results.get()).with("synthesis", synthesis.get());
        }
        return (results.isPresent() ? Answer.satisfied() : toBeGiven(DocumentKind.DETAILED_RESULTS, snapshot))
                .and(synthesis.isPresent() ? Answer.satisfied() : toBeGiven(DocumentKind.SYNTHESIS, snapshot));
    }

    private static Answer toBeGiven(DocumentKind document, Snapshot snapshot) {
        return dueOnCompletion(snapshot, Answer.broken("absent"))
                .at("deliveries")
                .with("document", document);
    }

    private static Answer actionPlan(Snapshot snapshot) {
        Answer remarks = decidedFor(DecisionSubject.CAREER_PROJECT, snapshot)
                .and(decidedFor(DecisionSubject.ACTION_PLAN, snapshot));
        Optional<LocalDate> given = snapshot.givenOn(DocumentKind.ACTION_PLAN);
        if (given.isEmpty()) {
            return remarks.and(dueOnCompletion(snapshot, Answer.broken("absent").as(Severity.WARNING))
                    .at("deliveries"));
        }
        Optional<Decision> decided = lastDecision(DecisionSubject.ACTION_PLAN, snapshot);
        return remarks.and(
                decided.isPresent()
                        ? Answer.satisfied("kept")
                                .with("given", given.get())
                                .with("decided", decided.get().getDecidedOn())
                        : undecided(snapshot).at("decisions"));
    }

    private static Answer undecided(Snapshot snapshot) {
        return snapshot.completed() ? Answer.broken("undecided").as(Severity.WARNING) : Answer.pending("to-be-decided");
    }

    // The last decision counts; what the consultant decided before it is a remark.
    private static Answer decidedFor(DecisionSubject subject, Snapshot snapshot) {
        Optional<Decision> last = lastDecision(subject, snapshot);
        Answer answer = Answer.satisfied();
        for (Decision decision : snapshot.bilan().getDecisions()) {
            if (decision.getSubject() == subject && decision.getDecidedBy() == Decider.CONSULTANT) {
                boolean counts = last.filter(decision::equals).isPresent();
                answer = answer.and((counts ? Answer.broken("decided-for") : Answer.noted("decided-for"))
                        .as(Severity.WARNING)
                        .at(snapshot.path(decision) + ".decidedBy")
                        .with("day", decision.getDecidedOn()));
            }
        }
        return answer;
    }

    private static Optional<Decision> lastDecision(DecisionSubject subject, Snapshot snapshot) {
        return snapshot.bilan().getDecisions().stream()
                .filter(decision -> decision.getSubject() == subject)
                .max(Comparator.comparing(Decision::getDecidedOn));
    }

    private static List<SynthesisPart> parts(Snapshot snapshot) {
        return snapshot.bilan()
                .getContent()
                .flatMap(Content::getSynthesis)
                .map(Synthesis::getParts)
                .orElse(List.of());
    }

    private static Answer synthesisComplete(Snapshot snapshot) {
        List<SynthesisPart> parts = parts(snapshot);
        Optional<LocalDate> given = snapshot.givenOn(DocumentKind.SYNTHESIS);
        Answer answer = given.map(
                        day -> Answer.satisfied("kept").with("day", day).with("count", parts.size()))
                .orElseGet(Answer::notApplicable);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).getText().isEmpty()) {
                answer = answer.and(given.map(day -> Answer.broken("empty").with("day", day))
                        .orElseGet(() -> Answer.pending("awaited"))
                        .as(given.isPresent() ? Severity.WARNING : Severity.INFO)
                        .at("content.synthesis.parts[" + i + "]"));
            }
        }
        return answer;
    }

    private static Answer dueOnCompletion(Snapshot snapshot, Answer broken) {
        return snapshot.completed() ? broken : Answer.pending("awaited");
    }
}
