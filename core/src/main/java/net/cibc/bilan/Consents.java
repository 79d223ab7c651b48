package net.cibc.bilan;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * What the person's answers come to on a day: an agreement holds until its end, until it is withdrawn, or until the
 * person takes the same back by a later answer.
 */
final class Consents {

    private Consents() {}

    /**
     * Tells whether the person agrees on a day, to what speaks of no document and no recipient where these are null.
     */
    static boolean hold(
            ConsentScope scope,
            @Nullable DocumentKind document,
            @Nullable Recipient recipient,
            LocalDate day,
            List<Consent> answers) {
        for (int i = 0; i < answers.size(); i++) {
            Consent answer = answers.get(i);
            if (answer.getScope() == scope
                    && (recipient == null || answer.getRecipient().orElse(null) == recipient)
                    && (document == null || answer.getDocuments().contains(document))
                    && holds(answer, document, day, answers)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether one agreement holds on a day, for a document of those that it names. */
    static boolean holds(Consent agreement, @Nullable DocumentKind document, LocalDate day, List<Consent> answers) {
        if (!agreement.inForceOn(day)) {
            return false;
        }
        LocalDate takenBack = takenBackOn(agreement, document, answers);
        return takenBack == null || day.isBefore(takenBack);
    }

    /** Finds the day from which on an agreement no longer holds, because the person took it back; null for none. */
    static @Nullable LocalDate takenBackOn(Consent agreement, @Nullable DocumentKind document, List<Consent> answers) {
        LocalDate first = agreement.getWithdrawnOn().orElse(null);
        for (int i = 0; i < answers.size(); i++) {
            Consent answer = answers.get(i);
            if (document == null
                    || answer.getDocuments().isEmpty()
                    || answer.getDocuments().contains(document)) {
                LocalDate day = answer.takesBackOn(agreement).orElse(null);
                first = day != null && (first == null || day.isBefore(first)) ? day : first;
            }
        }
        return first;
    }
}
