package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A proof that somebody took part in an activity. It points to that activity, always: a signature without its session
 * proves nothing, and a case file refuses it.
 *
 * <p>Hours without proof are deemed not to have been carried out (Code du travail, art. L6362-6). The proof itself, a
 * file or a line of a log, is kept elsewhere; here stands a reference to it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AttendanceProof implements Fact, WithAttendanceProof permits ImmutableAttendanceProof {

    AttendanceProof() {}

    /**
     * Starts to write a proof.
     *
     * @param activity  the identifier of the activity that it proves, not blank
     * @param kind  what it is
     * @return a builder that still wants the person and the moment
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
     * Gets what the proof is.
     *
     * @return the kind
     */
    public abstract ProofKind getKind();

    /**
     * Gets whose part in the activity is proved: the person whose bilan it is, a consultant, a specialist.
     *
     * @return the identifier
     */
    public abstract PersonId getPerson();

    /**
     * Gets when the proof was made, with the offset under which it was recorded.
     *
     * @return the moment
     */
    public abstract OffsetDateTime getMadeAt();

    /**
     * Gets where the proof is kept, or its hash. Never its content.
     *
     * @return the reference, empty where there is none
     */
    @Value.Redacted
    public abstract Optional<String> getReference();

    /**
     * Views this proof as it stood at the end of a day.
     *
     * @param day  the day, in that zone
     * @param zone  the zone that days are counted in, that of the bilan
     * @return the proof, empty where it had not been made
     */
    public Optional<AttendanceProof> asOf(LocalDate day, ZoneId zone) {
        return Moments.dayOf(getMadeAt(), zone).isAfter(day) ? Optional.empty() : Optional.of(this);
    }

    @Value.Check
    void check() {
        Refuse.farAway("madeAt", getMadeAt());
        Refuse.blank("reference", getReference());
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
         * Builds the proof of somebody's part.
         *
         * @param person  whose part
         * @param moment  when the proof was made
         * @return the proof
         */
        public AttendanceProof by(PersonId person, OffsetDateTime moment) {
            return person(person).madeAt(moment).build();
        }
    }
}
