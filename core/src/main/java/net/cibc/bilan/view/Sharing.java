package net.cibc.bilan.view;

import java.util.Optional;
import net.cibc.bilan.LastWord;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;

/**
 * What somebody other than the person may see of the content. The person's word must stand ({@link Snapshot#allows});
 * beyond it we read the law thus: a document goes to its addressee first, the person, before anybody else sees it; what
 * was destroyed, or should have been, is shown to nobody, nor is anything once the person no longer consents to the
 * bilan and until it is closed.
 */
final class Sharing {

    private Sharing() {}

    static void refusePlan(Snapshot snapshot) {
        if (snapshot.isPlan()) {
            throw new IllegalArgumentException("a view must be of what happened, found a planned course");
        }
    }

    /** The documents that may be shown to somebody, empty where there is none. */
    static Optional<SharedDocuments> with(Recipient recipient, Snapshot snapshot) {
        Content content =
                snapshot.bilan().getContent().orElseGet(() -> Content.builder().build());
        SharedDocuments.Builder documents = SharedDocuments.builder();
        if (shows(DocumentKind.DETAILED_RESULTS, recipient, snapshot)) {
            documents.detailedResults(content.getDetailedResults());
        }
        if (shows(DocumentKind.SYNTHESIS, recipient, snapshot)) {
            documents.synthesis(content.getSynthesis());
        }
        if (shows(DocumentKind.ACTION_PLAN, recipient, snapshot)) {
            documents.actionPlan(content.getActionPlan());
        }
        return Optional.of(documents.build())
                .filter(shown -> !shown.equals(SharedDocuments.builder().build()));
    }

    private static boolean shows(DocumentKind document, Recipient recipient, Snapshot snapshot) {
        boolean besideTheSynthesis = document == DocumentKind.ACTION_PLAN
                && recipient == Recipient.CEP_OPERATOR
                && snapshot.asks(DocumentKind.SYNTHESIS, recipient)
                && !snapshot.refuses(document, recipient, snapshot.day());
        return (besideTheSynthesis || snapshot.allows(document, recipient))
                && snapshot.givenOn(document).isPresent()
                && isKept(document, snapshot)
                && !isGivenUp(snapshot);
    }

    private static boolean isKept(DocumentKind document, Snapshot snapshot) {
        return snapshot.bilan().getDestructions().stream()
                        .noneMatch(destruction -> destruction.getDocuments().contains(document))
                && snapshot.retention(document)
                        .filter(retention -> retention.until().isBefore(snapshot.day()))
                        .isEmpty();
    }

    private static boolean isGivenUp(Snapshot snapshot) {
        return snapshot.endOfAction().isEmpty()
                && snapshot.lastWord(ConsentScope.UNDERTAKE, snapshot.day())
                        .filter(word -> word.kind() == LastWord.Kind.WITHDRAWN || word.kind() == LastWord.Kind.REFUSED)
                        .isPresent();
    }
}
