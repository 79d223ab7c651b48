package net.cibc.bilan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * What the person's answers come to: an agreement holds until its last day, until it is withdrawn, or until the person
 * takes the same back by a later answer. The last word before an act counts for the act, and a day is read in favour of
 * what was done on it: on the day of a withdrawal the agreement still holds.
 */
final class Consents {

    private static final BinaryOperator<LocalDate> LATER = BinaryOperator.maxBy(Comparator.naturalOrder());

    /** What is asked: null stands for any recipient and for any document. */
    private record Subject(
            ConsentScope scope,
            @Nullable Recipient recipient,
            @Nullable DocumentKind document) {

        boolean isNamedBy(Consent answer) {
            return answer.getScope() == scope
                    && (recipient == null || answer.getRecipient().orElse(null) == recipient)
                    && (document == null || answer.getDocuments().contains(document));
        }

        /** An answer that takes back without naming a recipient or a document means all. */
        boolean isMeantBy(Consent answer) {
            return answer.getScope() == scope
                    && (recipient == null || answer.getRecipient().orElse(recipient) == recipient)
                    && (document == null
                            || answer.getDocuments().isEmpty()
                            || answer.getDocuments().contains(document));
        }
    }

    private final List<Consent> all;

    // Found when first asked for, each by one pass over the answers.
    private final Map<Subject, NavigableMap<LocalDate, LocalDate>> agreed = new ConcurrentHashMap<>();
    private final Map<Subject, NavigableSet<LocalDate>> takenBack = new ConcurrentHashMap<>();
    private final Map<Subject, NavigableSet<LocalDate>> refused = new ConcurrentHashMap<>();
    private final Map<Subject, NavigableSet<LocalDate>> refusedByName = new ConcurrentHashMap<>();

    Consents(List<Consent> all) {
        this.all = all;
    }

    /** Tells whether the person agrees on a day, to any recipient and document where these are null. */
    boolean hold(ConsentScope scope, @Nullable Recipient recipient, @Nullable DocumentKind document, LocalDate day) {
        Map.Entry<LocalDate, LocalDate> last = agreed.computeIfAbsent(
                        new Subject(scope, recipient, document), this::agreed)
                .floorEntry(day);
        return last != null && !day.isAfter(last.getValue());
    }

    /** The last day until which one of the agreements holds that had been given by the day of the key. */
    private NavigableMap<LocalDate, LocalDate> agreed(Subject subject) {
        NavigableMap<LocalDate, LocalDate> until = new TreeMap<>();
        all.stream()
                .filter(answer -> answer.getAnswer() == ConsentAnswer.GIVEN && subject.isNamedBy(answer))
                .forEach(answer -> until.merge(answer.getAnsweredOn(), lastDay(answer, subject), LATER));
        LocalDate latest = LocalDate.MIN;
        for (Map.Entry<LocalDate, LocalDate> entry : until.entrySet()) {
            latest = LATER.apply(latest, entry.getValue());
            entry.setValue(latest);
        }
        return until;
    }

    private LocalDate lastDay(Consent agreement, Subject subject) {
        LocalDate takenBackOn = takenBackOn(agreement, subject);
        LocalDate last = agreement.getUntil().orElse(LocalDate.MAX);
        return takenBackOn != null && takenBackOn.isBefore(last) ? takenBackOn : last;
    }

    /** Finds the day on which the person took an agreement about a document back; null for none. */
    @Nullable
    LocalDate takenBackOn(Consent agreement, DocumentKind document) {
        return takenBackOn(
                agreement,
                new Subject(agreement.getScope(), agreement.getRecipient().orElse(null), document));
    }

    private @Nullable LocalDate takenBackOn(Consent agreement, Subject subject) {
        LocalDate other = takenBack(subject).higher(agreement.getAnsweredOn());
        LocalDate own = agreement.getWithdrawnOn().orElse(null);
        return other == null || (own != null && own.isBefore(other)) ? own : other;
    }

    private NavigableSet<LocalDate> takenBack(Subject subject) {
        return takenBack.computeIfAbsent(subject, each -> noes(each::isMeantBy));
    }

    /** The days on which the person refused or withdrew, in those of the answers. */
    private NavigableSet<LocalDate> noes(Predicate<Consent> meant) {
        return all.stream()
                .filter(meant)
                .flatMap(answer -> answer.getAnswer() == ConsentAnswer.REFUSED
                        ? Stream.of(answer.getAnsweredOn())
                        : answer.getWithdrawnOn().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tells whether the last word by a day that names a document is a no. */
    boolean isRefused(DocumentKind document, Recipient recipient, LocalDate day) {
        Subject subject = new Subject(ConsentScope.DISCLOSE, recipient, document);
        LocalDate no = refusedByName
                .computeIfAbsent(
                        subject,
                        each -> noes(answer ->
                                each.isMeantBy(answer) && answer.getDocuments().contains(document)))
                .floor(day);
        LocalDate yes = agreed.computeIfAbsent(subject, this::agreed).floorKey(day);
        return no != null && (yes == null || !yes.isAfter(no));
    }

    /** Tells whether what the person asked for on a day was taken back before it was done. */
    boolean isTakenBack(Disclosure disclosure, LocalDate asked) {
        LocalDate back = takenBack(
                        new Subject(ConsentScope.DISCLOSE, disclosure.getRecipient(), disclosure.getDocument()))
                .higher(asked);
        return back != null && back.isBefore(disclosure.getDisclosedOn());
    }

    /**
     * Tells whether an agreement that a document be shown stands at the end of a day, which is read in favour of the
     * secret: what was taken back on the day no longer holds, and of an agreement and a refusal of one day nobody knows
     * which came last.
     */
    boolean stand(DocumentKind document, Recipient recipient, LocalDate day) {
        Subject subject = new Subject(ConsentScope.DISCLOSE, recipient, document);
        return all.stream()
                .filter(answer -> answer.getAnswer() == ConsentAnswer.GIVEN && subject.isNamedBy(answer))
                .filter(answer -> !answer.getAnsweredOn().isAfter(day)
                        && !answer.getUntil().orElse(day).isBefore(day)
                        && answer.getWithdrawnOn().isEmpty())
                .anyMatch(answer -> stands(subject, answer.getAnsweredOn()));
    }

    /** Tells whether a request that a document be shown stands, read likewise. */
    boolean stands(Disclosure request, LocalDate day) {
        return request.getRequestedOn()
                .filter(asked -> !asked.isAfter(day)
                        && stands(
                                new Subject(ConsentScope.DISCLOSE, request.getRecipient(), request.getDocument()),
                                asked))
                .isPresent();
    }

    // What is known by now: a withdrawal of the same day was that of an earlier agreement.
    private boolean stands(Subject subject, LocalDate said) {
        return takenBack(subject).higher(said) == null
                && !refused.computeIfAbsent(
                                subject,
                                each -> noes(answer ->
                                        answer.getAnswer() == ConsentAnswer.REFUSED && each.isMeantBy(answer)))
                        .contains(said);
    }

    /** Finds the last word about a scope on a day or before it. */
    Optional<LastWord> lastWord(ConsentScope scope, LocalDate day) {
        return all.stream()
                .filter(answer -> answer.getScope() == scope)
                .flatMap(LastWord::of)
                .filter(word -> !word.day().isAfter(day))
                .max(Comparator.comparing(LastWord::day).thenComparing(LastWord::kind));
    }
}
