package net.cibc.bilan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Delay;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.value.Faults;
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
        new Faults().missing("until", until).missing("ground", ground).refuse();
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

    /** What lets a document be kept from a day on, until a day. */
    private record Reason(LocalDate since, LocalDate until, Ground ground) {}

    /**
     * Follows the grounds as time goes: each counts that was there while the document could still be kept, by the end
     * of the action or by an earlier ground. An agreement of unknown form is taken for one of the form that is given.
     */
    static Retention of(DocumentKind document, Snapshot snapshot, ConsentForm unknown) {
        LocalDate end = snapshot.endOfAction().orElseThrow();
        LocalDate longest = snapshot.practice()
                .getNorms()
                .getRetention()
                .on(end)
                .map(period -> Delay.of(period).lastDay(end))
                .orElse(end);
        Retention retention = new Retention(end, Ground.NONE);
        for (Reason reason : reasons(document, longest, unknown, snapshot)) {
            if (!reason.since.isAfter(retention.until) && reason.until.isAfter(retention.until)) {
                retention = new Retention(reason.until, reason.ground);
            }
        }
        return retention;
    }

    private static List<Reason> reasons(
            DocumentKind document, LocalDate longest, ConsentForm unknown, Snapshot snapshot) {
        Consents consents = snapshot.consents();
        Stream<Reason> agreed = snapshot.bilan().consents(ConsentScope.KEEP).stream()
                .filter(consent -> consent.getAnswer() == ConsentAnswer.GIVEN
                        && consent.getDocuments().contains(document)
                        && consent.getForm().orElse(unknown) == ConsentForm.WRITTEN)
                .map(consent -> new Reason(
                        consent.getAnsweredOn(),
                        earlier(
                                earlier(longest, consent.getUntil().orElse(null)),
                                consents.takenBackOn(consent, document)),
                        Ground.WRITTEN_AGREEMENT));
        Stream<Reason> requested = snapshot.bilan().getDisclosures().stream()
                .filter(disclosure -> disclosure.getDocument() == DocumentKind.SYNTHESIS
                        && document == DocumentKind.SYNTHESIS
                        && disclosure.getRecipient() == Recipient.CEP_OPERATOR)
                .flatMap(disclosure -> disclosure.getRequestedOn().stream()
                        .filter(asked -> snapshot.requested(disclosure))
                        .map(asked -> new Reason(asked, longest, Ground.REQUESTED_DISCLOSURE)));
        return Stream.concat(agreed, requested)
                .sorted(Comparator.comparing(Reason::since).thenComparing(Reason::until, Comparator.reverseOrder()))
                .toList();
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }
}
