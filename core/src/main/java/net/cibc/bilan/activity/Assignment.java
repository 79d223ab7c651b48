package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The assignment of a consultant or a specialist to the team of a bilan, from a day on.
 *
 * <p>A last day before the first day is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Assignment implements Fact, WithAssignment permits ImmutableAssignment {

    Assignment() {}

    /**
     * Obtains the assignment of a consultant who leads the bilan.
     *
     * @param consultant  the consultant
     * @param day  the first day, in the zone of the bilan
     * @return the assignment
     */
    public static Assignment leading(Consultant consultant, LocalDate day) {
        return of(consultant, ParticipantRole.CONSULTANT, day);
    }

    /**
     * Obtains the assignment of a specialist who is called in.
     *
     * @param specialist  the specialist
     * @param day  the first day, in the zone of the bilan
     * @return the assignment
     */
    public static Assignment specialist(Consultant specialist, LocalDate day) {
        return of(specialist, ParticipantRole.SPECIALIST, day);
    }

    private static Assignment of(Consultant person, ParticipantRole role, LocalDate day) {
        return builder().person(person).role(role).firstDay(day).build();
    }

    /**
     * Gets the consultant or specialist.
     *
     * @return the consultant or specialist
     */
    public abstract Consultant getPerson();

    /**
     * Gets the role in the team.
     *
     * @return the role
     */
    public abstract ParticipantRole getRole();

    /**
     * Gets the first day, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getFirstDay();

    /**
     * Gets the last day, in the zone of the bilan.
     *
     * @return the day, included, or empty while the assignment lasts
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Gets how the person works for the centre in this bilan. Where that is by subcontracting or umbrella employment,
     * the centre sees to it that the national quality framework is kept, and the contract tells it (indicator 27).
     *
     * @return the engagement, or empty where it is not known
     */
    public abstract Optional<Engagement> getEngagement();

    /**
     * Returns a copy of this assignment with a last day.
     *
     * @param lastDay  the last day, included, not before the first
     * @return the assignment
     */
    public Assignment until(LocalDate lastDay) {
        return withLastDay(lastDay);
    }

    /**
     * Returns this assignment as it was known at the end of a day, without a last day that is later, and without the
     * consultant's later qualifications.
     *
     * @param day  the day, in the zone of the bilan
     * @return the assignment as of that day, or empty if it had not begun
     */
    public Optional<Assignment> asOf(LocalDate day) {
        if (getFirstDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withPerson(getPerson().asOf(day)).withLastDay(Moments.knownBy(day, getLastDay())));
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("firstDay", getFirstDay())
                .farAway("lastDay", getLastDay())
                .before("lastDay", getLastDay(), "firstDay", getFirstDay())
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

    /** Builds an {@link Assignment}; person, role and first day are required. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
