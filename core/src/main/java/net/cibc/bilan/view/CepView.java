package net.cibc.bilan.view;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What the operator of the conseil en évolution professionnelle may see: the synthesis "à sa demande", at the request
 * of the person (Code du travail, art. L6313-4), and with it the action plan. It knows neither hours nor money.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CepView implements WithCepView permits ImmutableCepView {

    CepView() {}

    /**
     * Views a case file as the operator may see it.
     *
     * @param snapshot  the case file on a day
     * @return the view, empty where there is nothing that the person lets the operator see, whoever asks
     * @throws IllegalArgumentException if the snapshot is one of a planned course, of which nothing has happened
     */
    public static Optional<CepView> of(Snapshot snapshot) {
        Sharing.refusePlan(snapshot);
        return Sharing.with(Recipient.CEP_OPERATOR, snapshot)
                .map(documents -> builder()
                        .day(snapshot.day())
                        .centre(snapshot.bilan().getCentre().getName())
                        .person(snapshot.bilan().getBeneficiary().getName())
                        .documents(documents)
                        .build());
    }

    /**
     * Gets the day at whose end the case file is seen.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets the name of the centre.
     *
     * @return the name
     */
    @NotBlank
    public abstract String getCentre();

    /**
     * Gets the name under which the person is addressed.
     *
     * @return the name
     */
    @NotBlank
    @Value.Redacted
    public abstract String getPerson();

    /**
     * Gets what the person lets the operator see.
     *
     * @return the documents
     */
    public abstract SharedDocuments getDocuments();

    @Value.Check
    void check() {
        new Faults()
                .farAway("day", getDay())
                .unstorable("centre", getCentre())
                .unstorable("person", getPerson())
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

    /** Builds a {@link CepView}; everything is required. */
    public static final class Builder extends ImmutableCepView.Builder {
        Builder() {}
    }
}
