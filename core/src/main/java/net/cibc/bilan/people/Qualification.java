package net.cibc.bilan.people;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What a consultant was trained or certified for, by whom and since when.
 *
 * <p>Consultants of the remote offer "ont au préalable été formés aux outils multimodaux [...] mais aussi à cette
 * nouvelle approche" (Centre Inffo, 12 April 2023): two qualifications, and both before the bilan.
 *
 * <p>Refused: an end before the day on which it was obtained.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Qualification implements WithQualification permits ImmutableQualification {

    Qualification() {}

    /**
     * Obtains a qualification that does not end.
     *
     * @param kind  what it enables to do
     * @param issuer  who gave it
     * @param day  the day on which it was obtained
     * @return the qualification
     */
    public static Qualification of(QualificationKind kind, String issuer, LocalDate day) {
        return builder().kind(kind).issuer(issuer).obtainedOn(day).build();
    }

    /**
     * Gets what it enables to do.
     *
     * @return the kind
     */
    public abstract QualificationKind getKind();

    /**
     * Gets its title, such as the name of a test.
     *
     * @return the title, empty where the kind says enough
     */
    public abstract Optional<String> getTitle();

    /**
     * Gets who gave it.
     *
     * @return the issuer
     */
    public abstract String getIssuer();

    /**
     * Gets the day on which it was obtained.
     *
     * @return the day
     */
    public abstract LocalDate getObtainedOn();

    /**
     * Gets the last day on which it counts.
     *
     * @return the day, included, empty where it does not end
     */
    public abstract Optional<LocalDate> getValidUntil();

    /**
     * Tells whether the qualification counts on a day.
     *
     * @param day  the day
     * @return true if it was obtained by then and has not ended
     */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(getObtainedOn())
                && (getValidUntil().isEmpty() || !day.isAfter(getValidUntil().get()));
    }

    @Value.Check
    void check() {
        Refuse.blank("title", getTitle());
        Refuse.blank("issuer", getIssuer());
        Refuse.farAway("obtainedOn", getObtainedOn());
        Refuse.farAway("validUntil", getValidUntil());
        Refuse.before("validUntil", getValidUntil(), getObtainedOn());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Qualification}; kind, issuer and day are required. */
    public static final class Builder extends ImmutableQualification.Builder {
        Builder() {}
    }
}
