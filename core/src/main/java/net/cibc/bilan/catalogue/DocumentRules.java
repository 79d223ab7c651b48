package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Retention;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;

/**
 * What may be shown to whom, and kept until when.
 */
public final class DocumentRules {

    /**
     * Nobody but the person sees what was made for the bilan without the person's agreement; the operator of the
     * conseil en évolution professionnelle sees the synthesis at the person's request, and the action plan that goes
     * with it (Code du travail, art. L6313-4, since 1 January 2019).
     *
     * <p>Boundary: the agreement names the document and the recipient and is in force on the day of the disclosure,
     * that of its withdrawal or of a later refusal excluded. A request of that very day is in time; for the action plan
     * it counts where the synthesis is passed on that day too. Working papers and recordings are shown to nobody, with
     * or without an agreement: results and synthesis are what the law lets the person pass on. Proof, such as an
     * attendance sheet, is not spoken of here.
     *
     * <p>Decisive day: the first session. Not applicable where nothing was shown. Unknown: never, an agreement that is
     * not recorded was not given.
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
                    "no-agreement",
                    "Communiqué le {day} sans accord de la personne : {document} (destinataire : {recipient})",
                    "Shown on {day} without the person's agreement: {document} (recipient: {recipient})")
            .text(
                    "not-requested",
                    "Transmis le {day} à l'opérateur du CEP sans demande ni accord : {document}",
                    "Passed on {day} to the operator of the CEP without request or agreement: {document}")
            .text(
                    "never",
                    "Communiqué le {day} alors que personne d'autre n'y a accès : {document} (destinataire : {recipient})",
                    "Shown on {day} although nobody else may see it: {document} (recipient: {recipient})")
            .needs(FactKind.DISCLOSURES, FactKind.CONSENTS)
            .check(DocumentRules::disclosure);

    /**
     * What was made for the bilan is destroyed as soon as the action ends; what may be kept on a ground of the law is
     * destroyed on its last day at the latest (Code du travail, art. R6313-7: "procède à la destruction des documents
     * élaborés pour la réalisation du bilan de compétences, dès le terme de l'action", three years since 31 December
     * 2023, one year before).
     *
     * <p>Boundary: a destruction on the last day is in time, one on the day after is late, and stays so. What still
     * stands in the content of the case file is not destroyed, whatever was recorded. Without a ground the last day is
     * that of the end of the action, after an abandonment too; what the person takes back later, by a withdrawal or a
     * refusal, is destroyed on that very day. The ground is a written agreement in force when the action ends, or, for
     * the synthesis, that it was passed on at the person's request ({@link net.cibc.bilan.Snapshot#retention}).
     *
     * <p>Decisive day: the end of the action.
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
                    "not-ended",
                    "Les documents se détruisent dès la fin du bilan",
                    "The documents are to be destroyed as soon as the bilan ends")
            .text(
                    "awaited",
                    "À détruire le {until} au plus tard : {document}",
                    "To be destroyed by {until}: {document}")
            .text(
                    "late",
                    "Détruit le {day}, après le {last} : {document}",
                    "Destroyed on {day}, after {last}: {document}")
            .text("still-there", "Conservé au-delà du {last} : {document}", "Still kept after {last}: {document}")
            .decidedOn(DecisiveDay.END_OF_ACTION)
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
        Answer answer = Answer.notApplicable();
        for (Disclosure disclosure : snapshot.bilan().getDisclosures()) {
            if (disclosure.getDocument().isMadeForTheBilan()) {
                answer = answer.and(disclosure(disclosure, snapshot));
            }
        }
        return answer;
    }

    private static Answer disclosure(Disclosure disclosure, Snapshot snapshot) {
        DocumentKind document = disclosure.getDocument();
        boolean never = document == DocumentKind.WORKING_PAPER || document == DocumentKind.RECORDING;
        boolean atRequest = disclosure.getRecipient() == Recipient.CEP_OPERATOR
                && (document == DocumentKind.SYNTHESIS
                        || (document == DocumentKind.ACTION_PLAN && besideTheSynthesis(disclosure, snapshot)));
        if (!never
                && (snapshot.agreed(document, disclosure.getRecipient(), disclosure.getDisclosedOn())
                        || (atRequest && requested(disclosure)))) {
            return Answer.satisfied();
        }
        String text = atRequest ? "not-requested" : "no-agreement";
        return Answer.broken(never ? "never" : text)
                .at(snapshot.path(disclosure))
                .with("day", disclosure.getDisclosedOn())
                .with("document", document)
                .with("recipient", disclosure.getRecipient());
    }

    private static boolean besideTheSynthesis(Disclosure plan, Snapshot snapshot) {
        return snapshot.bilan().getDisclosures().stream()
                .anyMatch(other -> other.getDocument() == DocumentKind.SYNTHESIS
                        && other.getRecipient() == plan.getRecipient()
                        && other.getDisclosedOn().equals(plan.getDisclosedOn()));
    }

    private static boolean requested(Disclosure disclosure) {
        return disclosure
                .getRequestedOn()
                .filter(day -> !day.isAfter(disclosure.getDisclosedOn()))
                .isPresent();
    }

    private static Answer destruction(Snapshot snapshot) {
        if (snapshot.endOfAction().isEmpty()) {
            return Answer.pending("not-ended").at("destructions");
        }
        Answer answer = Answer.notApplicable();
        for (DocumentKind document : DOCUMENTS) {
            if (document.isMadeForTheBilan() && snapshot.made(document)) {
                Retention retention = snapshot.retention(document).orElseThrow();
                answer = answer.and(destruction(document, retention, snapshot));
            }
        }
        return answer;
    }

    private static Answer destruction(DocumentKind document, Retention retention, Snapshot snapshot) {
        Optional<LocalDate> destroyed = destroyed(document, snapshot);
        LocalDate last = retention.until();
        if (destroyed.isPresent() && !destroyed.get().isAfter(last)) {
            return Answer.satisfied();
        }
        LocalDate known = destroyed.orElse(snapshot.day());
        if (known.isAfter(last)
                && !known.isAfter(
                        snapshot.latestRetention(document).orElseThrow().until())) {
            return Answer.unknown(snapshot.agreementsOfUnknownForm(document).stream()
                    .map(consent -> snapshot.path(consent) + ".form")
                    .toList());
        }
        Answer answer = destroyed
                .map(day -> Answer.broken("late").with("day", day).with("last", last))
                .orElseGet(() -> snapshot.day().isAfter(last)
                        ? Answer.broken("still-there").with("last", last)
                        : Answer.pending("awaited").with("until", last));
        return answer.at("destructions").with("document", document);
    }

    private static Optional<LocalDate> destroyed(DocumentKind document, Snapshot snapshot) {
        LocalDate last = null;
        for (Destruction destruction : snapshot.bilan().getDestructions()) {
            LocalDate day = destruction.getDestroyedOn();
            if (destruction.getDocuments().contains(document) && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last == null || snapshot.remains(document) ? Optional.empty() : Optional.of(last);
    }
}
