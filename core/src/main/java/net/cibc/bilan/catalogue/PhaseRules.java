package net.cibc.bilan.catalogue;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * What the law says about the three phases of a bilan.
 */
public final class PhaseRules {

    /**
     * A bilan that is carried through has had its three phases: preliminary, investigation, conclusions (Code du
     * travail, art. R6313-4, since 1 January 2019: "comprend, sous la conduite du prestataire effectuant ce bilan, les
     * trois phases suivantes").
     *
     * <p>Boundary: work led by the consultant makes a phase, however short it is: a session held, or written support.
     * The law sets no share of the hours. A phase of personal work alone is not one, for it is not led by the provider.
     *
     * <p>Decisive day: the first work led by the consultant.
     *
     * <p>Pending while the bilan runs and a phase is missing. Not applicable after an abandonment or when the centre
     * ended the bilan, unless it was resumed. Unknown: never.
     */
    public static final Rule ALL_THREE = Rule.of("phase.all-three", Sources.R6313_4)
            .title("Le bilan comprend les trois phases", "The bilan has its three phases")
            .text(
                    "kept",
                    "Les trois phases ont eu lieu, la première le {first}, la dernière depuis le {last}",
                    "The three phases took place, the first on {first}, the last since {last}")
            .text("awaited", "Reste à tenir : {phase}", "Still to be held: {phase}")
            .text(
                    "absent",
                    "Le bilan est achevé sans travail mené avec le consultant en {phase}",
                    "The bilan was completed without work led by the consultant in the {phase}")
            .needs(FactKind.CLOSURE)
            .needsUnless(Set.of(Verdict.SATISFIED), FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT)
            .judgingSchedule()
            .where(not(Snapshot::stoppedEarly))
            .check(PhaseRules::allThree);

    /**
     * The phases begin in their order. The investigation needs what was defined together in the preliminary phase, the
     * conclusions need the results of the investigation (Code du travail, art. R6313-4, 1° c and 3° a, since 1 January
     * 2019; the order follows from these contents and is not stated by itself).
     *
     * <p>Boundary: what counts is the first work led by the consultant in each phase. Of two sessions their starts tell
     * which began first; written support bears a day alone, and within a day the lawful order is taken. A phase that
     * begins while the one before it has not begun at all is out of order.
     *
     * <p>Decisive day: the first work led by the consultant. Unknown: never, because all work has a day.
     *
     * <p>Going back to an earlier phase is allowed, for instance to needs after new facts. It is remarked with severity
     * {@link Severity#WARNING}, because its reason is worth writing down, and leaves the rule satisfied.
     */
    public static final Rule ORDER = Rule.of("phase.order", Sources.R6313_4)
            .title("Les phases commencent dans l'ordre", "The phases begin in order")
            .text("kept", "Phases commencées dans l'ordre : {count}", "Phases begun in order: {count}")
            .text(
                    "inverted",
                    "La {phase} commence le {day}, avant la {earlier} (le {other})",
                    "The {phase} begins on {day}, before the {earlier} ({other})")
            .text(
                    "skipped",
                    "La {phase} commence le {day} sans la {earlier}",
                    "The {phase} begins on {day} without the {earlier}")
            .text(
                    "returned",
                    "Retour à la {phase} le {day}, après le début de la {later} : en noter la raison",
                    "Back to the {phase} on {day}, after the {later} had begun: note the reason")
            .needs(FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT)
            .judgingSchedule()
            .check(PhaseRules::order);

    private static final List<Phase> PHASES = List.of(Phase.values());

    private PhaseRules() {}

    private static Answer allThree(Snapshot snapshot) {
        Answer missing = Answer.satisfied();
        for (Phase phase : PHASES) {
            if (snapshot.firstWork(phase).isEmpty()) {
                Answer answer = snapshot.completed() ? Answer.broken("absent") : Answer.pending("awaited");
                missing = missing.and(answer.at("sessions").with("phase", phase));
            }
        }
        return missing.and(Answer.satisfied("kept")
                .with("first", snapshot.firstDay().orElse(snapshot.day()))
                .with(
                        "last",
                        snapshot.firstWork(Phase.CONCLUSIONS)
                                .map(snapshot::dayOf)
                                .orElse(snapshot.day())));
    }

    private static Answer order(Snapshot snapshot) {
        Answer answer = Answer.satisfied();
        int begun = 0;
        for (int i = 0; i < PHASES.size(); i++) {
            Optional<PhaseActivity> first = snapshot.firstWork(PHASES.get(i));
            if (first.isPresent()) {
                begun++;
                Answer begins = i == 0 ? Answer.satisfied() : begins(snapshot, first.get(), PHASES.get(i - 1));
                answer = answer.and(begins).and(returns(snapshot, first.get()));
            }
        }
        return answer.and(Answer.satisfied("kept").with("count", begun));
    }

    private static Answer begins(Snapshot snapshot, PhaseActivity first, Phase earlier) {
        Optional<PhaseActivity> before = snapshot.firstWork(earlier);
        if (before.filter(work -> !snapshot.beganBefore(first, work)).isPresent()) {
            return Answer.satisfied();
        }
        Answer broken = before.isPresent()
                ? Answer.broken("inverted").with("other", snapshot.dayOf(before.get()))
                : Answer.broken("skipped");
        return broken.at(snapshot.path(first) + ".phase")
                .with("phase", first.getPhase())
                .with("day", snapshot.dayOf(first))
                .with("earlier", earlier);
    }

    // A phase that began after a later one is inverted already; only one that had begun before it is gone back to.
    private static Answer returns(Snapshot snapshot, PhaseActivity first) {
        PhaseActivity last = snapshot.lastWork(first.getPhase()).orElse(first);
        for (Phase phase : PHASES) {
            Optional<PhaseActivity> later = snapshot.firstWork(phase);
            if (phase.compareTo(first.getPhase()) > 0
                    && later.isPresent()
                    && !snapshot.beganBefore(later.get(), first)
                    && snapshot.beganBefore(later.get(), last)) {
                return Answer.noted("returned")
                        .as(Severity.WARNING)
                        .at(snapshot.path(last) + ".phase")
                        .with("phase", first.getPhase())
                        .with("day", snapshot.dayOf(last))
                        .with("later", phase);
            }
        }
        return Answer.satisfied();
    }
}
