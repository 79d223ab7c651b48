package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A proof that somebody took part in an activity. It always refers to that activity: a signature without its session
 * proves nothing, and a case file refuses it.
 *
 * <p>Hours without proof are deemed not to have been carried out (Code du travail, art. L6362-6). The proof itself,
 * such as a file or a line of a log, is stored elsewhere; this value only holds a reference to it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AttendanceProof implements Fact, WithAttendanceProof permits ImmutableAttendanceProof {

    AttendanceProof() {}

    /**
     * Obtains a builder for a proof of an activity.
     *
     * @param activity  the identifier of the activity, not blank
     * @param kind  the kind of proof
     * @return the builder, in which the person and the moment must be set
     */
    public static Builder of(String activity, ProofKind kind) {
        return builder().activity(ActivityId.of(activity)).kind(kind);
    }

    /**
     * Gets the activity that is proved.
     *
     * @return the identifier of an activity of the case file
     */
    public abstract ActivityId getActivity();

    /**
     * Gets the kind of proof.
     *
     * @return the kind
     */
    public abstract ProofKind getKind();

    /**
     * Gets who took part according to the proof: the person, a consultant or a specialist.
     *
     * @return the identifier
     */
    public abstract PersonId getPerson();

    /**
     * Gets the moment at which the proof was made, with the offset of its recording.
     *
     * @return the moment
     */
    public abstract OffsetDateTime getMadeAt();

    /**
     * Gets where the proof is stored, or its hash, but never its content.
     *
     * @return the reference, or empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> getReference();

    /**
     * Returns this proof as it was known at the end of a day.
     *
     * @param day  the day, in the given zone
     * @param zone  the zone of the bilan
     * @return the proof, or empty if it had not been made
     */
    public Optional<AttendanceProof> asOf(LocalDate day, ZoneId zone) {
        return Moments.dayOf(getMadeAt(), zone).isAfter(day) ? Optional.empty() : Optional.of(this);
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("madeAt", getMadeAt())
                .blank("reference", getReference())
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

    /** Builds an {@link AttendanceProof}; activity, kind, person and moment are required. */
    public static final class Builder extends ImmutableAttendanceProof.Builder {

        Builder() {}

        /**
         * Builds the proof that somebody took part.
         *
         * @param person  who took part
         * @param moment  the moment at which the proof was made
         * @return the proof
         */
        public AttendanceProof by(PersonId person, OffsetDateTime moment) {
            return person(person).madeAt(moment).build();
        }
    }
}
