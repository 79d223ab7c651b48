package net.cibc.bilan.document;

import java.time.LocalDate;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The delivery of a document to the person. The person is the addressee of the detailed results and of the synthesis
 * (Code du travail, art. L6313-4).
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Delivery implements Fact, WithDelivery permits ImmutableDelivery {

    Delivery() {}

    /**
     * Obtains a delivery.
     *
     * @param document  the kind of document
     * @param day  the day, in the zone of the bilan
     * @return the delivery
     */
    public static Delivery of(DocumentKind document, LocalDate day) {
        return builder().document(document).deliveredOn(day).build();
    }

    /**
     * Gets the kind of document that was delivered.
     *
     * @return the kind
     */
    public abstract DocumentKind getDocument();

    /**
     * Gets the day of the delivery, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getDeliveredOn();

    @Value.Check
    void check() {
        new Faults().farAway("deliveredOn", getDeliveredOn()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Delivery}; everything is required. */
    public static final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
