package net.cibc.bilan.people;

import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The person whose bilan it is, <em>bénéficiaire</em>. The law also calls the person worker, employee or account
 * holder.
 *
 * <p>Only what the bilan needs is stored, and {@code toString()} masks the name, the availability and the employer's
 * name and SIRET. Health, family and the social security number are not recorded (Code du travail, art. L6313-4:
 * information that is asked for must have a direct and necessary link with the bilan).
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Beneficiary implements WithBeneficiary permits ImmutableBeneficiary {

    Beneficiary() {}

    /**
     * Obtains a beneficiary.
     *
     * @param id  the application's identifier, not blank
     * @param name  the name under which the person is addressed
     * @param zone  the zone in which the person lives
     * @return the beneficiary
     */
    public static Beneficiary of(String id, String name, ZoneId zone) {
        return builder().id(PersonId.of(id)).name(name).zone(zone).build();
    }

    /**
     * Gets the application's identifier of the person.
     *
     * @return the identifier
     */
    public abstract PersonId getId();

    /**
     * Gets the name under which the person is addressed.
     *
     * @return the name
     */
    @NotBlank
    @Value.Redacted
    public abstract String getName();

    /**
     * Gets the zone in which the person lives, such as {@code Indian/Reunion}.
     *
     * @return the zone
     */
    public abstract ZoneId getZone();

    /**
     * Gets how often the person wishes to see the consultant.
     *
     * @return the preference, or empty if it is not known
     */
    public abstract Optional<ContactPreference> getContactPreference();

    /**
     * Gets the times at which the person is free, as local times of {@link #getZone()}.
     *
     * @return the availability, or empty if it is not known
     */
    @Value.Redacted
    public abstract Optional<Availability> getAvailability();

    /**
     * Gets the person's employer, if it takes part in the bilan.
     *
     * @return the employer, or empty if there is none or it does not take part
     */
    public abstract Optional<Employer> getEmployer();

    @Value.Check
    void check() {
        new Faults().unstorable("name", getName()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Beneficiary}; identifier, name and zone are required. */
    public static final class Builder extends ImmutableBeneficiary.Builder {
        Builder() {}
    }
}
