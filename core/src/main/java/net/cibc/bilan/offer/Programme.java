package net.cibc.bilan.offer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A version of the personalised programme, <em>programme personnalisé</em>: what the person and the consultant agreed
 * at the end of the preliminary phase or later.
 *
 * <p>The law requires the course of the bilan to be defined jointly (Code du travail, art. R6313-4, 1° c), and the
 * quality guide requires the analysis of the need to lead to a jointly built programme (V9, indicator 4). The version
 * that applies on a day is the last one agreed by then.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Programme implements Fact, WithProgramme permits ImmutableProgramme {

    Programme() {}

    /**
     * Obtains a programme that was agreed on a day.
     *
     * @param day  the day, in the zone of the bilan
     * @param personalisation  how the offer is adapted
     * @return the programme
     */
    public static Programme agreed(LocalDate day, Personalisation personalisation) {
        return builder().agreedOn(day).personalisation(personalisation).build();
    }

    /**
     * Gets the day on which it was agreed, in the zone of the bilan. The day identifies the version within a case file.
     *
     * @return the day
     */
    public abstract LocalDate getAgreedOn();

    /**
     * Gets the people who agreed to the programme.
     *
     * @return their identifiers, or empty if they are not known
     */
    public abstract List<PersonId> getAgreedBy();

    /**
     * Gets the reason for the programme or for its change.
     *
     * @return the reason, in the words of those who agreed, or empty if none was noted
     */
    @Value.Redacted
    public abstract Optional<String> getReason();

    /**
     * Gets the objectives of the bilan, worded so that they can be evaluated.
     *
     * @return the objectives
     */
    @Value.Redacted
    public abstract List<String> getObjectives();

    /**
     * Gets how the offer is adapted.
     *
     * @return the personalisation
     */
    public abstract Personalisation getPersonalisation();

    /**
     * Returns a copy of this programme as agreed by the person and the consultants.
     *
     * @param person  the person
     * @param consultants  the consultants
     * @return the programme
     */
    public Programme by(Beneficiary person, Consultant... consultants) {
        new Faults()
                .missing("person", person)
                .missing("consultants", Arrays.asList(consultants))
                .refuse();
        return withAgreedBy(
                Stream.concat(Stream.of(person.getId()), Stream.of(consultants).map(Consultant::getId))
                        .toList());
    }

    /**
     * Returns a copy of this programme with the reason for it or for its change.
     *
     * @param reason  the reason, in the words of those who agreed, not blank
     * @return the programme
     */
    public Programme because(String reason) {
        return withReason(reason);
    }

    /**
     * Returns a copy of this programme with the objectives of the bilan.
     *
     * @param objectives  the objectives, worded so that they can be evaluated, not blank
     * @return the programme
     */
    public Programme aimingAt(String... objectives) {
        return withObjectives(objectives);
    }

    @Value.Check
    void check() {
        new Faults()
                .farAway("agreedOn", getAgreedOn())
                .blank("reason", getReason())
                .blank("objectives", getObjectives())
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

    /** Builds a {@link Programme}; day and personalisation are required. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
