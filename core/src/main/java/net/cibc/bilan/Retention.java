package net.cibc.bilan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Norms;
import org.jspecify.annotations.Nullable;

/**
 * Until when a document that was made for the bilan may be kept, and on which ground.
 *
 * @param until  the last day on which it may still exist, included, in the zone of the bilan
 * @param ground  why
 */
public record Retention(LocalDate until, Ground ground) {

    /**
     * Refuses null.
     */
    public Retention {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(ground, "ground");
    }

    /**
     * Why a document may still be kept (Code du travail, art. R6313-7).
     */
    public enum Ground {
        /** It may not: it is destroyed on the day on which the action ends, "dès le terme de l'action". */
        NONE,
        /** The person agreed in writing, before the action ended. */
        WRITTEN_AGREEMENT,
        /**
         * The synthesis was passed to the operator of the conseil en évolution professionnelle at the person's request.
         */
        REQUESTED_DISCLOSURE
    }

    /**
     * Counts from the end of the action; what was agreed or asked for after it revives nothing. An agreement of unknown
     * form is taken for one of the form that is given.
     */
    static Retention of(DocumentKind document, LocalDate end, ConsentForm unknown, Bilan bilan, Norms norms) {
        if (document == DocumentKind.SYNTHESIS && passedOn(end, bilan)) {
            return new Retention(longest(end, norms), Ground.REQUESTED_DISCLOSURE);
        }
        LocalDate agreed = null;
        for (Consent consent : bilan.getConsents()) {
            if (keeps(consent, document, end, bilan.getConsents())
                    && consent.getForm().orElse(unknown) == ConsentForm.WRITTEN) {
                LocalDate until = until(consent, document, longest(end, norms), bilan.getConsents());
                agreed = agreed == null || until.isAfter(agreed) ? until : agreed;
            }
        }
        return agreed == null ? new Retention(end, Ground.NONE) : new Retention(agreed, Ground.WRITTEN_AGREEMENT);
    }

    /** Tells whether an agreement to keep a document holds when the action ends, in whatever form. */
    static boolean keeps(Consent consent, DocumentKind document, LocalDate end, List<Consent> answers) {
        return consent.getScope() == ConsentScope.KEEP
                && consent.getDocuments().contains(document)
                && Consents.holds(consent, document, end, answers);
    }

    // What is taken back is destroyed on that very day, as it is on the day of the end where nothing may be kept.
    private static LocalDate until(Consent consent, DocumentKind document, LocalDate longest, List<Consent> answers) {
        LocalDate until = earlier(longest, consent.getUntil().orElse(null));
        return earlier(until, Consents.takenBackOn(consent, document, answers));
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }

    private static LocalDate longest(LocalDate end, Norms norms) {
        return norms.getRetention()
                .on(end)
                .map(period -> Delay.of(period).lastDay(end))
                .orElse(end);
    }

    private static boolean passedOn(LocalDate end, Bilan bilan) {
        for (Disclosure disclosure : bilan.getDisclosures()) {
            if (disclosure.getDocument() == DocumentKind.SYNTHESIS
                    && disclosure.getRecipient() == Recipient.CEP_OPERATOR
                    && !disclosure.getDisclosedOn().isAfter(end)
                    && disclosure
                            .getRequestedOn()
                            .filter(requested -> !requested.isAfter(end))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
