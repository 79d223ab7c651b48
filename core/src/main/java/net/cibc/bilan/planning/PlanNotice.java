package net.cibc.bilan.planning;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/** Something that whoever reads a plan should know, although the plan keeps all its conditions. */
@Value.Immutable
@ValueStyle
public abstract sealed class PlanNotice implements WithPlanNotice permits ImmutablePlanNotice {

    /** What a notice is about. */
    // The words are immutable, although their type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    public enum Kind {
        /** Hours left of a phase that is over, or too short for a session, went to the next one. */
        HOURS_MOVED(
                "{time} de la {phase} passent à la {other}, pour ne pas revenir en arrière ou faute d'une séance aussi"
                        + " courte",
                "{time} of the {phase} go to the {other}, so as not to go back or for want of a session so short"),
        /** A rest of the hours is too short for a session, or was kept for when it is needed, and is not planned. */
        HOURS_LEFT_OUT(
                "{time} ne sont pas prévues : trop peu pour une séance, ou réserve que personne n'a demandée",
                "{time} are not planned: too little for a session, or a reserve that nobody asked for"),
        /** Planned sessions lie before the moment of the plan, and nobody told what became of them. */
        UNSETTLED_SESSIONS(
                "séances prévues avant ce jour et restées sans suite : {count}, dont le temps compte comme tenu",
                "sessions planned before this day and never settled: {count}, whose time counts as held"),
        /** Past sessions have no end, so that their time is not known and counts for nothing. */
        UNKNOWN_LENGTHS(
                "séances passées dont la fin n'est pas connue : {count}, dont le temps ne compte pas",
                "past sessions whose end is not known: {count}, whose time does not count"),
        /** No hours are left for a phase of which nothing was held. */
        NO_HOURS("aucune heure ne reste pour la {phase}", "no hours are left for the {phase}"),
        /** No plan keeps the margin before the last day. */
        MARGIN_GIVEN_UP(
                "aucun calendrier ne garde les {count} jours de marge avant la limite",
                "no plan keeps the margin of {count} days before the limit"),
        /** The longest gap between sessions is overrun already. */
        GAP_OVERRUN(
                "plus de {count} jours ont déjà passé depuis la dernière séance",
                "more than {count} days have passed already since the last session");

        private final Words words;

        Kind(String french, String english) {
            this.words = new Words(french, english);
        }
    }

    PlanNotice() {}

    /**
     * Gets what the notice is about.
     *
     * @return the kind
     */
    public abstract Kind getKind();

    /**
     * Gets the time that it speaks of.
     *
     * @return the time, or empty if it speaks of none
     */
    public abstract Optional<Duration> getTime();

    /**
     * Gets the days or the sessions that it counts.
     *
     * @return the number, or empty if it counts nothing
     */
    public abstract Optional<Integer> getCount();

    /**
     * Gets the phase that it speaks of.
     *
     * @return the phase, or empty if it speaks of none
     */
    public abstract Optional<Phase> getPhase();

    /**
     * Gets the phase to which hours go.
     *
     * @return the phase, or empty if none go anywhere
     */
    public abstract Optional<Phase> getOther();

    /**
     * Tells the notice in words.
     *
     * @return a sentence in French and English
     */
    public Text text() {
        Map<String, Object> values = new LinkedHashMap<>();
        getTime().ifPresent(time -> values.put("time", time));
        getCount().ifPresent(count -> values.put("count", count));
        getPhase().ifPresent(phase -> values.put("phase", phase));
        getOther().ifPresent(phase -> values.put("other", phase));
        return new Text(getKind().words, values);
    }

    @Value.Check
    void check() {
        new Faults().noTime("time", getTime()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanNotice}; the kind is required. */
    public static final class Builder extends ImmutablePlanNotice.Builder {
        Builder() {}
    }
}
