package net.cibc.bilan.catalogue;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

/**
 * What the law says about the three phases of a bilan.
 */
public final class PhaseRules {

    /**
     * A bilan that is carried through has had its three phases: preliminary, investigation, conclusions (Code du
     * travail, art. R6313-4, since 1 January 2019: "comprend, sous la conduite du prestataire effectuant ce bilan, les
     * trois phases suivantes").
     *
     * <p>Boundary: one session held is enough for a phase, however short; the law sets no share of the hours. A phase
     * of personal work alone is not one, for it is not led by the provider.
     *
     * <p>Decisive day: the first session.
     *
     * <p>Pending while the bilan runs and a phase is missing. Not applicable after an abandonment or when the centre
     * ended the bilan. Unknown: never.
     */
    public static final Rule ALL_THREE = Rule.of("phase.all-three", Sources.R6313_4)
            .title("Le bilan comprend les trois phases", "The bilan has its three phases")
            .text("awaited", "Reste à tenir : {phase}", "Still to be held: {phase}")
            .text(
                    "absent",
                    "Le bilan est achevé sans séance de la {phase}",
                    "The bilan was completed without a session of the {phase}")
            .needs(FactKind.SESSIONS, FactKind.CLOSURE)
            .judgingSchedule()
            .check(PhaseRules::allThree);

    /**
     * The phases begin in their order. The investigation needs what was defined together in the preliminary phase, the
     * conclusions need the results of the investigation (Code du travail, art. R6313-4, 1° c and 3° a, since 1 January
     * 2019; the order follows from these contents and is not stated by itself).
     *
     * <p>Boundary: what counts is the beginning of the first session of each phase; two phases that begin at the same
     * moment are in order. A phase that begins while the one before it has not begun at all is out of order.
     *
     * <p>Decisive day: the first session. Unknown: never, because every session held has a start.
     *
     * <p>Going back to an earlier phase is allowed, for instance to needs after new facts. It is remarked with severity
     * {@link Severity#WARNING}, because its reason is worth writing down, and leaves the rule satisfied.
     */
    public static final Rule ORDER = Rule.of("phase.order", Sources.R6313_4)
            .title("Les phases commencent dans l'ordre", "The phases begin in order")
            .text("inverted", "La {phase} commence avant la {earlier}", "The {phase} begins before the {earlier}")
            .text("skipped", "La {phase} commence sans la {earlier}", "The {phase} begins without the {earlier}")
            .text(
                    "returned",
                    "Retour à la {phase} après le début de la {later} : en noter la raison",
                    "Back to the {phase} after the {later} had begun: note the reason")
            .needs(FactKind.SESSIONS)
            .judgingSchedule()
            .check(PhaseRules::order);

    private static final List<Phase> PHASES = List.of(Phase.values());

    private PhaseRules() {}

    private static Answer allThree(Snapshot snapshot) {
        if (snapshot.stoppedEarly()) {
            return Answer.notApplicable();
        }
        Answer answer = Answer.satisfied();
        for (Phase phase : PHASES) {
            if (snapshot.firstSession(phase).isEmpty()) {
                Answer missing = snapshot.completed() ? Answer.broken("absent") : Answer.pending("awaited");
                answer = answer.and(missing.at("sessions").with("phase", phase));
            }
        }
        return answer;
    }

    private static Answer order(Snapshot snapshot) {
        Answer answer = Answer.satisfied();
        for (int i = 0; i < PHASES.size(); i++) {
            Optional<Session> first = snapshot.firstSession(PHASES.get(i));
            if (first.isPresent()) {
                Answer begins = i == 0 ? Answer.satisfied() : begins(snapshot, first.get(), PHASES.get(i - 1));
                answer = answer.and(begins).and(returns(snapshot, first.get()));
            }
        }
        return answer;
    }

    private static Answer begins(Snapshot snapshot, Session first, Phase earlier) {
        Optional<Session> before = snapshot.firstSession(earlier);
        if (before.filter(session -> !first.getStart().isBefore(session.getStart()))
                .isPresent()) {
            return Answer.satisfied();
        }
        return Answer.broken(before.isPresent() ? "inverted" : "skipped")
                .at(snapshot.path(first) + ".phase")
                .with("phase", first.getPhase())
                .with("earlier", earlier);
    }

    // A phase that began after a later one is inverted already; only one that had begun before it is gone back to.
    private static Answer returns(Snapshot snapshot, Session first) {
        Session last = snapshot.lastSession(first.getPhase()).orElse(first);
        for (Phase phase : PHASES) {
            Optional<Session> later = snapshot.firstSession(phase);
            if (phase.compareTo(first.getPhase()) > 0
                    && later.isPresent()
                    && !later.get().getStart().isBefore(first.getStart())
                    && last.getStart().isAfter(later.get().getStart())) {
                return Answer.noted("returned")
                        .as(Severity.WARNING)
                        .at(snapshot.path(last) + ".phase")
                        .with("phase", first.getPhase())
                        .with("later", phase);
            }
        }
        return Answer.satisfied();
    }
}
