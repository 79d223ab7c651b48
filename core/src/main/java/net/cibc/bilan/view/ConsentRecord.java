package net.cibc.bilan.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What is kept of an answer of the person, without the words of its reason.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ConsentRecord implements WithConsentRecord permits ImmutableConsentRecord {

    ConsentRecord() {}

    static ConsentRecord of(Consent consent) {
        return builder()
                .scope(consent.getScope())
                .answer(consent.getAnswer())
                .answeredOn(consent.getAnsweredOn())
                .form(consent.getForm())
                .documents(consent.getDocuments().stream().sorted().toList())
                .recipient(consent.getRecipient())
                .reasonNoted(consent.getReason().isPresent())
                .until(consent.getUntil())
                .withdrawnOn(consent.getWithdrawnOn())
                .build();
    }

    /**
     * Gets what it is about.
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
     * Gets the day of the answer.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getAnsweredOn();

    /**
     * Gets how it was given.
     *
     * @return the form, empty where it is not known
     */
    public abstract Optional<ConsentForm> getForm();

    /**
     * Gets the documents that it is about.
     *
     * @return the kinds, empty where it is about none
     */
    public abstract List<DocumentKind> getDocuments();

    /**
     * Gets who may see them.
     *
     * @return the recipient, empty where it is about none
     */
    public abstract Optional<Recipient> getRecipient();

    /**
     * Gets whether a reason was noted.
     *
     * @return true if one was
     */
    public abstract boolean isReasonNoted();

    /**
     * Gets the last day on which it is in force.
     *
     * @return the day, included, empty where none was agreed
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Gets the day on which it was withdrawn.
     *
     * @return the day, empty where it was not
     */
    public abstract Optional<LocalDate> getWithdrawnOn();

    @Value.Check
    void check() {
        new Faults()
                .farAway("answeredOn", getAnsweredOn())
                .farAway("until", getUntil())
                .farAway("withdrawnOn", getWithdrawnOn())
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

    /** Builds a {@link ConsentRecord}; scope, answer, its day and whether a reason was noted are required. */
    public static final class Builder extends ImmutableConsentRecord.Builder {
        Builder() {}
    }
}
