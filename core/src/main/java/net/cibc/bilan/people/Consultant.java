package net.cibc.bilan.people;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Somebody who leads a bilan or takes part in it for the centre. The network also calls this role <em>conseiller</em>;
 * the library always says consultant.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Consultant implements WithConsultant permits ImmutableConsultant {

    Consultant() {}

    /**
     * Obtains a consultant.
     *
     * @param id  the application's identifier, not blank
     * @param name  the name under which the consultant is addressed
     * @return the consultant
     */
    public static Consultant of(String id, String name) {
        return builder().id(PersonId.of(id)).name(name).build();
    }

    /**
     * Gets the application's identifier of the consultant.
     *
     * @return the identifier
     */
    public abstract PersonId getId();

    /**
     * Gets the name under which the consultant is addressed.
     *
     * @return the name
     */
    @NotBlank
    @Value.Redacted
    public abstract String getName();

    /**
     * Gets the trainings and certifications of the consultant.
     *
     * @return the qualifications
     */
    public abstract List<Qualification> getQualifications();

    /**
     * Gets the subjects on which others consult the consultant as a specialist.
     *
     * @return the specialties
     */
    public abstract List<Specialty> getSpecialties();

    /**
     * Gets the place in the network's community of practice, which may be that of another centre: a consultant is known
     * by the identifier of the application, and number {@code c-12} of two centres is two people.
     *
     * @return the member, or empty for somebody who is none, or of whom it is not known
     */
    public abstract Optional<MemberId> getMember();

    /**
     * Returns this consultant as known at the end of a day, without the qualifications obtained later.
     *
     * @param day  the day
     * @return the consultant as of that day
     */
    public Consultant asOf(LocalDate day) {
        for (Qualification qualification : getQualifications()) {
            if (qualification.getObtainedOn().isAfter(day)) {
                return withQualifications(getQualifications().stream()
                        .filter(each -> !each.getObtainedOn().isAfter(day))
                        .toList());
            }
        }
        return this;
    }

    /**
     * Checks whether the consultant holds a qualification on a day.
     *
     * @param kind  the kind of qualification
     * @param day  the day
     * @return true if a qualification of that kind is valid on the day
     */
    public boolean qualified(QualificationKind kind, LocalDate day) {
        for (Qualification qualification : getQualifications()) {
            if (qualification.getKind() == kind && qualification.validOn(day)) {
                return true;
            }
        }
        return false;
    }

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

    /** Builds a {@link Consultant}; identifier and name are required. */
    public static final class Builder extends ImmutableConsultant.Builder {
        Builder() {}
    }
}
