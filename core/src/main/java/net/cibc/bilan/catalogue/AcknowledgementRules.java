package net.cibc.bilan.catalogue;

import java.util.Set;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Acknowledgements;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * What is said about findings, judged itself: to acknowledge one is to say why it stands.
 */
public final class AcknowledgementRules {

    /**
     * A finding is acknowledged with a reason, and for a rule that exists: difficulties and unforeseen events of a
     * service are treated, and the treatment is traced (référentiel national qualité, indicator 31, as this library
     * reads it: the text speaks of difficulties met by those involved, complaints and unforeseen events).
     *
     * <p>Boundary: an acknowledgement that has ended, or whose finding is no longer the same, is judged too, because it
     * stays in the file. A rule exists if the rulebook that is asked has it: a centre's own rule as well.
     *
     * <p>Decisive day: that of the acknowledgement. Not applicable while nothing is acknowledged. Unknown: never.
     */
    public static final Rule FOUNDED = Rule.about(
                    Acknowledgements.class, "acknowledgement.founded", Sources.indicator(31))
            .title(
                    "Un constat reconnu l'est avec sa raison, et pour une règle qui existe",
                    "A finding is acknowledged with its reason, and for a rule that exists")
            .text(
                    "kept",
                    "Constats reconnus avec leur raison : {count}",
                    "Findings acknowledged with their reason: {count}")
            .text(
                    "no-reason",
                    "Constat de la règle {rule} reconnu le {day} sans dire pourquoi : écrire la raison",
                    "Finding of the rule {rule} acknowledged on {day} without saying why: write the reason")
            .text(
                    "no-rule",
                    "Constat reconnu le {day} pour la règle {rule}, qui n'existe pas ou n'a pas été posée",
                    "Finding acknowledged on {day} for the rule {rule}, which does not exist or was not asked")
            .needsUnless(Set.of(Verdict.BROKEN), (seen, unheld) -> true, FactKind.ACKNOWLEDGEMENTS)
            .checkEach(
                    Acknowledgements::all,
                    (each, acknowledgements) -> each.getAcknowledgedOn(),
                    AcknowledgementRules::founded);

    private AcknowledgementRules() {}

    private static Answer founded(Acknowledgement each, Acknowledgements acknowledgements) {
        Answer reason = each.getReason().isEmpty() ? warned("no-reason", each, acknowledgements) : Answer.satisfied();
        return acknowledgements.isOfARule(each) ? reason : reason.and(warned("no-rule", each, acknowledgements));
    }

    private static Answer warned(String text, Acknowledgement each, Acknowledgements acknowledgements) {
        return Answer.broken(text)
                .as(Severity.WARNING)
                .at(acknowledgements.path(each))
                .with("rule", each.getRule())
                .with("day", each.getAcknowledgedOn());
    }
}
