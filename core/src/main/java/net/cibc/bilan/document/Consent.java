package net.cibc.bilan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * An answer by which the person agreed to something, or refused it, on a day.
 *
 * <p>The consent to undertake the bilan and the agreement to keep documents are separate. Art. L6313-4 of the Code du
 * travail requires the first before any work; art. R6313-7 requires the second in writing, based on the need for a
 * follow-up. A consent can be withdrawn.
 *
 * <p>A last day or a withdrawal before the day of the answer is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Consent implements Fact, WithConsent permits ImmutableConsent {

    Consent() {}

    /**
     * Obtains the consent to undertake the bilan.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @return the consent, without a form
     */
    public static Consent toUndertake(LocalDate day) {
        return given(day, ConsentScope.UNDERTAKE).build();
    }

    /**
     * Obtains the agreement to keep documents after the end of the action.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @param documents  the kinds of document that may be kept
     * @return the consent, without a form and without a reason
     */
    public static Consent toKeep(LocalDate day, DocumentKind... documents) {
        return given(day, ConsentScope.KEEP).addDocuments(documents).build();
    }

    /**
     * Obtains the agreement to show documents to somebody else.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @param recipient  who may see them
     * @param documents  the kinds of document that may be seen
     * @return the consent, without a form
     */
    public static Consent toDisclose(LocalDate day, Recipient recipient, DocumentKind... documents) {
        return given(day, ConsentScope.DISCLOSE)
                .recipient(recipient)
                .addDocuments(documents)
                .build();
    }

    /**
     * Obtains the consent to record sessions.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @return the consent, without a form
     */
    public static Consent toRecord(LocalDate day) {
        return given(day, ConsentScope.RECORD).build();
    }

    /**
     * Obtains the consent that a specialist of the network, in another centre, knows who the person is.
     *
     * @param day  the day of the answer, in the zone of the bilan
     * @return the consent, without a form
     */
    public static Consent toConsult(LocalDate day) {
        return given(day, ConsentScope.CONSULT).build();
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
     * @return the form, or empty if it is not known
     */
    public abstract Optional<ConsentForm> getForm();

    /**
     * Gets the documents that the consent is about.
     *
     * @return the kinds, or empty if the consent is not about documents
     */
    public abstract List<DocumentKind> getDocuments();

    /**
     * Gets who may see the documents.
     *
     * @return the recipient, or empty if the consent is not about a recipient
     */
    public abstract Optional<Recipient> getRecipient();

    /**
     * Gets the reason that was noted. The agreement to keep documents must be based on the need to follow the person
     * up.
     *
     * @return the reason, or empty if none was noted
     */
    @Value.Redacted
    public abstract Optional<String> getReason();

    /**
     * Gets the last day on which the consent is in force, in the zone of the bilan.
     *
     * @return the day, included, or empty if none was agreed
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Gets the day on which the consent was withdrawn, in the zone of the bilan.
     *
     * @return the day, which is still covered, or empty if it was not withdrawn
     */
    public abstract Optional<LocalDate> getWithdrawnOn();

    /**
     * Returns a copy of this consent that was given in writing.
     *
     * @return the consent
     */
    public Consent inWriting() {
        return withForm(ConsentForm.WRITTEN);
    }

    /**
     * Returns a copy of this consent that was given orally.
     *
     * @return the consent
     */
    public Consent orally() {
        return withForm(ConsentForm.ORAL);
    }

    /**
     * Returns a copy of this consent with a last day.
     *
     * @param lastDay  the last day on which it is in force, in the zone of the bilan, not before the day of the answer
     * @return the consent
     */
    public Consent until(LocalDate lastDay) {
        return withUntil(lastDay);
    }

    /**
     * Returns a copy of this consent with a reason.
     *
     * @param reason  the reason, not blank
     * @return the consent
     */
    public Consent because(String reason) {
        return withReason(reason);
    }

    /**
     * Returns a copy of this consent that the person refused.
     *
     * @return the refusal
     */
    public Consent refused() {
        return withAnswer(ConsentAnswer.REFUSED);
    }

    /**
     * Returns a copy of this consent that was withdrawn.
     *
     * @param day  the day of the withdrawal, in the zone of the bilan, not before the day of the answer; what was done
     *     on that day is still covered
     * @return the consent
     */
    public Consent withdrawn(LocalDate day) {
        return withWithdrawnOn(day);
    }

    /**
     * Returns this consent as it was known at the end of a day, without a withdrawal on a later day.
     *
     * @param day  the day
     * @return the consent as of that day, or empty if the person had not answered yet
     */
    public Optional<Consent> asOf(LocalDate day) {
        if (getAnsweredOn().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withWithdrawnOn(Moments.knownBy(day, getWithdrawnOn())));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("answeredOn", getAnsweredOn())
                .blank("reason", getReason())
                .farAway("until", getUntil())
                .before("until", getUntil(), "answeredOn", getAnsweredOn())
                .farAway("withdrawnOn", getWithdrawnOn())
                .before("withdrawnOn", getWithdrawnOn(), "answeredOn", getAnsweredOn())
                .refuse();
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
