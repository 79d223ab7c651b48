package net.cibc.bilan.people;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A training or certification of a consultant, with its issuer and the day on which it was obtained.
 *
 * <p>Consultants of the remote offer "ont au préalable été formés aux outils multimodaux [...] mais aussi à cette
 * nouvelle approche" (Centre Inffo, 12 April 2023): they have two qualifications, both obtained before the bilan.
 *
 * <p>A last day before the day on which the qualification was obtained is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Qualification implements WithQualification permits ImmutableQualification {

    Qualification() {}

    /**
     * Obtains a qualification that does not expire.
     *
     * @param kind  what it enables its holder to do
     * @param issuer  the organisation that issued it, not blank
     * @param day  the day on which it was obtained
     * @return the qualification
     */
    public static Qualification of(QualificationKind kind, String issuer, LocalDate day) {
        return builder().kind(kind).issuer(issuer).obtainedOn(day).build();
    }

    /**
     * Gets what it enables its holder to do.
     *
     * @return the kind
     */
    public abstract QualificationKind getKind();

    /**
     * Gets its title, such as the name of a test.
     *
     * @return the title, or empty if the kind is enough
     */
    public abstract Optional<String> getTitle();

    /**
     * Gets the organisation that issued it.
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
     * Gets the last day on which it is valid.
     *
     * @return the day, included, or empty if it does not expire
     */
    public abstract Optional<LocalDate> getValidUntil();

    /**
     * Checks whether the qualification is valid on a day.
     *
     * @param day  the day
     * @return true if it was obtained by then and has not expired
     */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(getObtainedOn())
                && (getValidUntil().isEmpty() || !day.isAfter(getValidUntil().get()));
    }

    @Value.Check
    void check() {
        new Faults()
                .blank("title", getTitle())
                .blank("issuer", getIssuer())
                .farAway("obtainedOn", getObtainedOn())
                .farAway("validUntil", getValidUntil())
                .before("validUntil", getValidUntil(), "obtainedOn", getObtainedOn())
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

    /** Builds a {@link Qualification}; kind, issuer and day are required. */
    public static final class Builder extends ImmutableQualification.Builder {
        Builder() {}
    }
}
