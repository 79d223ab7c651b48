package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Verdict;

/**
 * What may be shown to whom, and kept until when.
 */
public final class DocumentRules {

    /**
     * Nobody but the person sees what was made for the bilan without the person's agreement: "Les résultats détaillés
     * et le document de synthèse ne peuvent être communiqués à toute autre personne ou institution qu'avec l'accord du
     * bénéficiaire"; the synthesis goes to the operator of the conseil en évolution professionnelle at the person's
     * request (Code du travail, art. L6313-4, since 1 January 2019).
     *
     * <p>Boundary: the law asks for an agreement and for no form of it. Who asks that a document be shown agrees to it,
     * whoever the recipient is and whichever document it is; both the request and the agreement may be taken back, and
     * the last word before the disclosure counts. A word of the very day is read in favour of the disclosure. The
     * action plan may go where the synthesis goes at the person's request on that day, unless the person refused it by
     * name. Working papers and recordings are shown to nobody, with or without an agreement: results and synthesis are
     * what the law lets the person pass on. Proof, such as an attendance sheet, is not the subject of this rule.
     *
     * <p>Decisive day: that of each disclosure. Not applicable where nothing was shown. Unknown: never, an agreement
     * that is not recorded was not given.
     *
     * <p>Disputed: whether notes may be shown to an auditor or to another consultant with the person's agreement. We
     * let them be shown to nobody; what is anonymised or redacted is no document of the person, and is not recorded
     * here.
     */
    public static final Rule DISCLOSURE = Rule.of("document.disclosure", Sources.L6313_4)
            .title(
                    "Rien n'est communiqué sans l'accord de la personne",
                    "Nothing is shown without the person's agreement")
            .text(
                    "kept",
                    "Communiqué avec l'accord ou à la demande de la personne : {count} fois",
                    "Shown with the agreement or at the request of the person: {count} times")
            .text(
                    "no-agreement",
                    "Communication le {day} sans accord ni demande de la personne : {document} (destinataire :"
                            + " {recipient})",
                    "Shown on {day} without an agreement or a request of the person: {document} (recipient:"
                            + " {recipient})")
            .text(
                    "never",
                    "Communication le {day} alors que personne d'autre n'y a accès : {document} (destinataire :"
                            + " {recipient})",
                    "Shown on {day} although nobody else may see it: {document} (recipient: {recipient})")
            .decidedOn(DecisiveDay.ACT)
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.DISCLOSURES)
            .needsWhere(snapshot -> !snapshot.disclosures().isEmpty(), FactKind.CONSENTS)
            .check(DocumentRules::disclosure);

    /**
     * What was made for the bilan is destroyed as soon as the action ends; what may be kept on a ground of the law is
     * destroyed on its last day at the latest (Code du travail, art. R6313-7: "procède à la destruction des documents
     * élaborés pour la réalisation du bilan de compétences, dès le terme de l'action", three years since 31 December
     * 2023, one year before).
     *
     * <p>Boundary: a destruction on the last day is in time, one on the day after is late, and stays so. A document
     * that still stands in the content of the case file, or that was given or shown on a later day, was not destroyed,
     * whatever was recorded. Without a ground the last day is that of the end of the action, after an abandonment too;
     * what the person takes back later is destroyed on that very day. The grounds are a written agreement and, for the
     * synthesis, the person's request to pass it on to the operator of the conseil en évolution professionnelle; each
     * counts that was there while the document could still be kept ({@link net.cibc.bilan.Snapshot#retention}).
     *
     * <p>Decisive day: that of the destruction, or of the judgement while the document is kept, for keeping is an act
     * of each day; how long it may be kept is a matter of the end of the action.
     *
     * <p>Pending while the bilan runs, and until the last day. Not applicable where the bilan has ended and the case
     * file tells of no document: nothing in the content, nothing given, shown or destroyed. Unknown: the form of an
     * agreement is not known, and only in writing would it allow that a document is still there, or was destroyed so
     * late. A destruction that is not recorded did not happen.
     *
     * <p>Disputed: whether the copy that a centre keeps of what it gave to the person is one of these documents; we
     * count it, because the article names the synthesis among its exceptions.
     */
    public static final Rule DESTRUCTION = Rule.of("document.destruction", Sources.R6313_7)
            .title("Les documents du bilan sont détruits à temps", "The documents of the bilan are destroyed in time")
            .text(
                    "kept",
                    "Destruction le {day}, au plus tard le {last} : {document}",
                    "Destroyed on {day}, due by {last}: {document}")
            .text(
                    "not-ended",
                    "Les documents se détruisent dès la fin du bilan",
                    "The documents are to be destroyed as soon as the bilan ends")
            .text(
                    "awaited",
                    "À détruire le {until} au plus tard : {document}",
                    "To be destroyed by {until}: {document}")
            .text(
                    "late",
                    "Destruction le {day}, après le {last} : {document}",
                    "Destroyed on {day}, after {last}: {document}")
            .text(
                    "still-there",
                    "Conservation au-delà du {last} : {document} ; à détruire sans attendre",
                    "Still kept after {last}: {document}; to be destroyed at once")
            .decidedOn(DecisiveDay.ACT)
            .needs(
                    FactKind.DESTRUCTIONS,
                    FactKind.CONSENTS,
                    FactKind.DISCLOSURES,
                    FactKind.DELIVERIES,
                    FactKind.CLOSURE)
            .check(DocumentRules::destruction);

    private static final List<DocumentKind> DOCUMENTS = List.of(DocumentKind.values());

    private DocumentRules() {}

    private static Answer disclosure(Snapshot snapshot) {
        List<Disclosure> shown = snapshot.disclosures().stream()
                .filter(disclosure -> disclosure.getDocument().isMadeForTheBilan())
                .filter(disclosure -> Sources.L6313_4.countsOn(disclosure.getDisclosedOn()))
                .toList();
        Set<LocalDate> plansGoWith = shown.stream()
                .filter(disclosure -> disclosure.getDocument() == DocumentKind.SYNTHESIS
                        && disclosure.getRecipient() == Recipient.CEP_OPERATOR
                        && snapshot.requested(disclosure))
                .map(Disclosure::getDisclosedOn)
                .collect(Collectors.toSet());
        Answer answer = shown.isEmpty()
                ? Answer.notApplicable()
                : Answer.satisfied("kept").with("count", shown.size());
        for (Disclosure disclosure : shown) {
            if (!isAllowed(disclosure, plansGoWith, snapshot)) {
                answer = answer.and(Answer.broken(isNeverShown(disclosure) ? "never" : "no-agreement")
                        .at(snapshot.path(disclosure))
                        .with("day", disclosure.getDisclosedOn())
                        .with("document", disclosure.getDocument())
                        .with("recipient", disclosure.getRecipient())
                        .decidedOn(disclosure.getDisclosedOn()));
            }
        }
        return answer;
    }

    private static boolean isAllowed(Disclosure disclosure, Set<LocalDate> plansGoWith, Snapshot snapshot) {
        boolean besideTheSynthesis = disclosure.getDocument() == DocumentKind.ACTION_PLAN
                && disclosure.getRecipient() == Recipient.CEP_OPERATOR
                && plansGoWith.contains(disclosure.getDisclosedOn())
                && !snapshot.refuses(
                        disclosure.getDocument(),
                        disclosure.getRecipient(),
                        disclosure.getDisclosedOn().minusDays(1));
        return !isNeverShown(disclosure)
                && (besideTheSynthesis
                        || snapshot.requested(disclosure)
                        || snapshot.agreed(
                                disclosure.getDocument(), disclosure.getRecipient(), disclosure.getDisclosedOn()));
    }

    private static boolean isNeverShown(Disclosure disclosure) {
        return disclosure.getDocument() == DocumentKind.WORKING_PAPER
                || disclosure.getDocument() == DocumentKind.RECORDING;
    }

    private static Answer destruction(Snapshot snapshot) {
        if (snapshot.endOfAction().isEmpty()) {
            return Answer.pending("not-ended").at("destructions");
        }
        Answer answer = Answer.notApplicable();
        for (DocumentKind document : DOCUMENTS) {
            if (document.isMadeForTheBilan() && snapshot.made(document)) {
                answer = answer.and(destruction(document, snapshot));
            }
        }
        return answer;
    }

    private static Answer destruction(DocumentKind document, Snapshot snapshot) {
        Optional<LocalDate> destroyed = snapshot.destroyedOn(document);
        LocalDate act = destroyed.orElse(snapshot.day());
        if (!Sources.R6313_7.countsOn(act)) {
            return Answer.notApplicable();
        }
        LocalDate last = snapshot.retention(document).orElseThrow().until();
        return destruction(document, destroyed, last, snapshot).decidedOn(act);
    }

    private static Answer destruction(
            DocumentKind document, Optional<LocalDate> destroyed, LocalDate last, Snapshot snapshot) {
        if (destroyed.isPresent() && !destroyed.get().isAfter(last)) {
            return Answer.satisfied("kept")
                    .with("document", document)
                    .with("day", destroyed.get())
                    .with("last", last);
        }
        LocalDate known = destroyed.orElse(snapshot.day());
        if (!known.isAfter(last)) {
            return Answer.pending("awaited")
                    .at("destructions")
                    .with("document", document)
                    .with("until", last);
        }
        if (!known.isAfter(snapshot.latestRetention(document).orElseThrow().until())) {
            return Answer.unknown(unknownForms(document, snapshot));
        }
        return destroyed
                .map(day -> Answer.broken("late").with("day", day))
                .orElseGet(() -> Answer.broken("still-there"))
                .at("destructions")
                .with("document", document)
                .with("last", last);
    }

    private static List<String> unknownForms(DocumentKind document, Snapshot snapshot) {
        return snapshot.bilan().consents(ConsentScope.KEEP).stream()
                .filter(consent -> consent.getForm().isEmpty()
                        && consent.getAnswer() == ConsentAnswer.GIVEN
                        && consent.getDocuments().contains(document)
                        && snapshot.countsToKeep(consent))
                .map(consent -> snapshot.path(consent) + ".form")
                .toList();
    }
}
