package net.cibc.bilan.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A place in the team of a bilan, without the name of who holds it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TeamPlace implements WithTeamPlace permits ImmutableTeamPlace {

    TeamPlace() {}

    static TeamPlace of(Assignment assignment, LocalDate day) {
        return builder()
                .role(assignment.getRole())
                .engagement(assignment.getEngagement())
                .firstDay(assignment.getFirstDay())
                .lastDay(assignment.getLastDay())
                .qualifications(assignment.getPerson().getQualifications().stream()
                        .filter(qualification -> qualification.validOn(day))
                        .map(Qualification::getKind)
                        .distinct()
                        .sorted()
                        .toList())
                .build();
    }

    /**
     * Gets the role.
     *
     * @return the role
     */
    public abstract ParticipantRole getRole();

    /**
     * Gets how the holder works for the centre.
     *
     * @return the engagement, empty where it is not known
     */
    public abstract Optional<Engagement> getEngagement();

    /**
     * Gets the first day.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getFirstDay();

    /**
     * Gets the last day.
     *
     * @return the day, included, empty where none is known
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Gets what the holder was trained or certified for by the day of the view, and is still.
     *
     * @return the kinds, each once
     */
    public abstract List<QualificationKind> getQualifications();

    @Value.Check
    void check() {
        new Faults()
                .farAway("firstDay", getFirstDay())
                .farAway("lastDay", getLastDay())
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

    /** Builds a {@link TeamPlace}; role and first day are required. */
    public static final class Builder extends ImmutableTeamPlace.Builder {
        Builder() {}
    }
}
