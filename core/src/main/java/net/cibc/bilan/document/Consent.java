package net.cibc.bilan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What the person agreed to, or refused, on a day.
 *
 * <p>Consent to undertake the bilan and the written agreement to keep documents are two things: the first is asked by
 * art. L6313-4 of the Code du travail before any work, the second by art. R6313-7, in writing and because a follow-up
 * is needed. A consent can be withdrawn.
 *
 * <p>Refused: an end or a withdrawal before the day of the answer.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Consent implements Fact, WithConsent permits ImmutableConsent {

    Consent() {}

    /**
     * Obtains the consent to undertake the bilan.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @return the consent, of unknown form
     */
    public static Consent toUndertake(LocalDate day) {
        return given(day, ConsentScope.UNDERTAKE).build();
    }

    /**
     * Obtains the agreement to keep documents after the end of the action.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @param documents  what may be kept
     * @return the consent, of unknown form and without a reason
     */
    public static Consent toKeep(LocalDate day, DocumentKind... documents) {
        return given(day, ConsentScope.KEEP).documents(List.of(documents)).build();
    }

    /**
     * Obtains the agreement to show documents to somebody else.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @param recipient  who may see them
     * @param documents  what may be seen
     * @return the consent, of unknown form
     */
    public static Consent toDisclose(LocalDate day, Recipient recipient, DocumentKind... documents) {
        return given(day, ConsentScope.DISCLOSE)
                .recipient(recipient)
                .documents(List.of(documents))
                .build();
    }

    /**
     * Obtains the consent to record sessions.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @return the consent, of unknown form
     */
    public static Consent toRecord(LocalDate day) {
        return given(day, ConsentScope.RECORD).build();
    }

    private static Builder given(LocalDate day, ConsentScope scope) {
        return builder().answeredOn(day).scope(scope).answer(ConsentAnswer.GIVEN);
    }

    /**
     * Gets what the consent is about.
     *
     * @return the scope
     */
    public abstract ConsentScope getScope();

    /**
     * Gets what the person answered.
     *
     * @return the answer
     */
    public abstract ConsentAnswer getAnswer();

    /**
     * Gets the day of the answer, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getAnsweredOn();

    /**
     * Gets how the answer was given.
     *
     * @return the form, empty where it is not known
     */
    public abstract Optional<ConsentForm> getForm();

    /**
     * Gets the documents that are spoken of.
     *
     * @return the kinds, empty where the scope speaks of none
     */
    public abstract List<DocumentKind> getDocuments();

    /**
     * Gets who may see the documents.
     *
     * @return the recipient, empty where the scope speaks of none
     */
    public abstract Optional<Recipient> getRecipient();

    /**
     * Gets why, in the words that were noted: keeping must be based on the need to follow the person up.
     *
     * @return the reason, empty where none was noted
     */
    @Value.Redacted
    public abstract Optional<String> getReason();

    /**
     * Gets the last day for which the consent holds, in the zone of the bilan.
     *
     * @return the day, included, empty where none was agreed
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Gets the day on which the consent was withdrawn, in the zone of the bilan.
     *
     * @return the day, which the agreement still covers, empty where it was not withdrawn
     */
    public abstract Optional<LocalDate> getWithdrawnOn();

    /**
     * Returns this consent as one in writing.
     *
     * @return the consent
     */
    public Consent inWriting() {
        return withForm(ConsentForm.WRITTEN);
    }

    /**
     * Returns this consent as one by word of mouth.
     *
     * @return the consent
     */
    public Consent orally() {
        return withForm(ConsentForm.ORAL);
    }

    /**
     * Returns this consent with its last day.
     *
     * @param lastDay  the last day for which it holds, in the zone of the bilan, included, that of the answer or later
     * @return the consent
     */
    public Consent until(LocalDate lastDay) {
        return withUntil(lastDay);
    }

    /**
     * Returns this consent with its reason.
     *
     * @param reason  why
     * @return the consent
     */
    public Consent because(String reason) {
        return withReason(reason);
    }

    /**
     * Returns this consent as one that the person refused.
     *
     * @return the refusal
     */
    public Consent refused() {
        return withAnswer(ConsentAnswer.REFUSED);
    }

    /**
     * Returns this consent as withdrawn.
     *
     * @param day  the day of the withdrawal, in the zone of the bilan; what was done on it is still covered
     * @return the consent
     */
    public Consent withdrawn(LocalDate day) {
        return withWithdrawnOn(day);
    }

    /**
     * Views this consent as it stood at the end of a day: one that was withdrawn later still held.
     *
     * @param day  the day
     * @return the consent as of that day, empty where there was no answer yet
     */
    public Optional<Consent> asOf(LocalDate day) {
        if (getAnsweredOn().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withWithdrawnOn(Moments.knownBy(day, getWithdrawnOn())));
    }

    @Value.Check
    void check() {
        Refuse.farAway("answeredOn", getAnsweredOn());
        Refuse.blank("reason", getReason());
        Refuse.farAway("until", getUntil());
        Refuse.farAway("withdrawnOn", getWithdrawnOn());
        Refuse.before("until", getUntil(), getAnsweredOn());
        Refuse.before("withdrawnOn", getWithdrawnOn(), getAnsweredOn());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}; scope, answer and day are required. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
