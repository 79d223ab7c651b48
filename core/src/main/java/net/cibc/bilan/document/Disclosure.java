package net.cibc.bilan.document;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The disclosure of a document to somebody other than the person.
 *
 * <p>The operator of the conseil en évolution professionnelle may receive the synthesis at the person's request.
 * Anybody else may see the detailed results or the synthesis only with the person's agreement (Code du travail, art.
 * L6313-4).
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Disclosure implements Fact, WithDisclosure permits ImmutableDisclosure {

    Disclosure() {}

    /**
     * Obtains a disclosure that the person did not request.
     *
     * @param document  the kind of document
     * @param recipient  who received it
     * @param day  the day, in the zone of the bilan
     * @return the disclosure
     */
    public static Disclosure of(DocumentKind document, Recipient recipient, LocalDate day) {
        return builder()
                .document(document)
                .recipient(recipient)
                .disclosedOn(day)
                .build();
    }

    /**
     * Gets the kind of document that was disclosed.
     *
     * @return the kind
     */
    public abstract DocumentKind getDocument();

    /**
     * Gets who received it.
     *
     * @return the recipient
     */
    public abstract Recipient getRecipient();

    /**
     * Gets the day of the disclosure, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getDisclosedOn();

    /**
     * Gets the day on which the person requested the disclosure, in the zone of the bilan.
     *
     * @return the day, or empty if the person did not request it
     */
    public abstract Optional<LocalDate> getRequestedOn();

    /**
     * Returns a copy of this disclosure that the person requested.
     *
     * @param day  the day of the request, in the zone of the bilan
     * @return the disclosure
     */
    public Disclosure requested(LocalDate day) {
        return withRequestedOn(day);
    }

    /**
     * Views this disclosure as it stood at the end of a day: it is known once it took place, or once the person asked
     * for it.
     *
     * @param day  the day, in the zone of the bilan
     * @return the disclosure, empty where it was neither done nor asked for
     */
    public Optional<Disclosure> asOf(LocalDate day) {
        boolean asked =
                getRequestedOn().filter(requested -> !requested.isAfter(day)).isPresent();
        return asked || !getDisclosedOn().isAfter(day) ? Optional.of(this) : Optional.empty();
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("disclosedOn", getDisclosedOn())
                .farAway("requestedOn", getRequestedOn())
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

    /** Builds a {@link Disclosure}; document, recipient and day are required. */
    public static final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
