package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Somebody's place in the team of a bilan, from a day on.
 *
 * <p>Refused: a last day before the first.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Assignment implements Fact, WithAssignment permits ImmutableAssignment {

    Assignment() {}

    /**
     * Obtains the place of a consultant who leads the bilan.
     *
     * @param consultant  the consultant
     * @param day  the first day, in the zone of the bilan
     * @return the assignment
     */
    public static Assignment leading(Consultant consultant, LocalDate day) {
        return of(consultant, ParticipantRole.CONSULTANT, day);
    }

    /**
     * Obtains the place of a specialist who is called upon.
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
     * Gets who it is.
     *
     * @return the person
     */
    public abstract Consultant getPerson();

    /**
     * Gets in which role.
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
     * @return the day, included, empty while it lasts
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Returns this assignment with its last day.
     *
     * @param lastDay  the last day, included, the first or later
     * @return the assignment
     */
    public Assignment until(LocalDate lastDay) {
        return withLastDay(lastDay);
    }

    /**
     * Views this assignment as it stood at the end of a day: one that ended later was then still running, and
     * what the person was trained for later was not yet known.
     *
     * @param day  the day, in the zone of the bilan
     * @return the assignment as of that day, empty where it had not begun
     */
    public Optional<Assignment> asOf(LocalDate day) {
        if (getFirstDay().isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withPerson(getPerson().asOf(day)).withLastDay(Moments.knownBy(day, getLastDay())));
    }

    @Value.Check
    void check() {
        Refuse.farAway("firstDay", getFirstDay());
        Refuse.farAway("lastDay", getLastDay());
        Refuse.before("lastDay", getLastDay(), getFirstDay());
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
