package net.cibc.bilan.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A version of the personalised programme, <em>programme personnalisé</em>: what the person and the consultant agreed
 * together, at the end of the preliminary phase or later.
 *
 * <p>The law wants the course of the bilan to be defined jointly (Code du travail, art. R6313-4, 1° c), the quality
 * guide wants the analysis of the need to lead to a co-built programme (V9, indicator 4). The version that counts on a
 * day is the last one agreed by then.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Programme implements Fact, WithProgramme permits ImmutableProgramme {

    Programme() {}

    /**
     * Obtains a programme that was agreed on a day.
     *
     * @param day  the day, in the zone of the bilan
     * @param personalisation  how the offer is shaped
     * @return the programme
     */
    public static Programme agreed(LocalDate day, Personalisation personalisation) {
        return builder().agreedOn(day).personalisation(personalisation).build();
    }

    /**
     * Gets the day on which it was agreed, in the zone of the bilan. Within one case file a version is known by it.
     *
     * @return the day
     */
    public abstract LocalDate getAgreedOn();

    /**
     * Gets who agreed.
     *
     * @return the people, empty where they are not known
     */
    public abstract List<PersonId> getAgreedBy();

    /**
     * Gets why the programme is as it is, or why it was changed.
     *
     * @return the reason in the words of those who agreed, empty where none was noted
     */
    @Value.Redacted
    public abstract Optional<String> getReason();

    /**
     * Gets what the bilan is to reach, in words that can be evaluated.
     *
     * @return the objectives
     */
    @Value.Redacted
    public abstract List<String> getObjectives();

    /**
     * Gets how the offer is shaped.
     *
     * @return the personalisation
     */
    public abstract Personalisation getPersonalisation();

    /**
     * Returns this programme as agreed by the person and the consultants.
     *
     * @param person  the person
     * @param consultants  the consultants
     * @return the programme
     */
    public Programme by(Beneficiary person, Consultant... consultants) {
        return withAgreedBy(
                Stream.concat(Stream.of(person.getId()), Stream.of(consultants).map(Consultant::getId))
                        .toList());
    }

    /**
     * Returns this programme with the reason for it, or for its change.
     *
     * @param reason  why, in the words of those who agreed
     * @return the programme
     */
    public Programme because(String reason) {
        return withReason(reason);
    }

    /**
     * Returns this programme with what the bilan is to reach.
     *
     * @param objectives  the objectives, in words that can be evaluated
     * @return the programme
     */
    public Programme aimingAt(String... objectives) {
        return withObjectives(objectives);
    }

    @Value.Check
    void check() {
        Refuse.farAway("agreedOn", getAgreedOn());
        Refuse.blank("reason", getReason());
        Refuse.blank("objectives", getObjectives());
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
