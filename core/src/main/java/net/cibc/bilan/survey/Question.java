package net.cibc.bilan.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A question of a survey. Nobody has to answer: how many gave no answer is counted too, so that a group has one size
 * for all questions.
 *
 * <p>More or fewer options than the kind of question has are refused, and so are two of one name and an effect of an
 * option that there is not.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Question implements WithQuestion permits ImmutableQuestion {

    private static final Words NUMBER = new Words(
            "de 2 à 10 options (CHOICE), 3 à 7 niveaux (SCALE), 3 à 6 éléments (ORDERING), aucune (OPEN)",
            "2 to 10 options (CHOICE), 3 to 7 levels (SCALE), 3 to 6 items (ORDERING), none (OPEN)");
    private static final Words UNIQUE = new Words("unique par nom", "unique by name");
    private static final Words OPTION = new Words("une des options de la question", "one of the options");

    Question() {}

    /**
     * Obtains a question without effects.
     *
     * @param kind  how it is answered
     * @param id  the name of the question, not blank
     * @param aspect  what it asks about
     * @param text  the question, not blank
     * @param options  the options, levels in their order, or items to put in order; none for an open question
     * @return the question
     */
    public static Question of(QuestionKind kind, String id, Aspect aspect, String text, String... options) {
        new Faults().missing("options", options).refuse();
        return builder()
                .kind(kind)
                .id(id)
                .aspect(aspect)
                .text(text)
                .options(Arrays.asList(options))
                .build();
    }

    /**
     * Gets how the question is answered.
     *
     * @return the kind
     */
    public abstract QuestionKind getKind();

    /**
     * Gets the name by which the question is known in the survey.
     *
     * @return the name, not blank
     */
    public abstract String getId();

    /**
     * Gets what the question asks about.
     *
     * @return the aspect
     */
    public abstract Aspect getAspect();

    /**
     * Gets the question as people read it.
     *
     * @return the text, not blank
     */
    public abstract String getText();

    /**
     * Gets the options.
     *
     * @return the options, the levels of a scale in their order, or the items to put in order; none for an open
     *     question
     */
    public abstract List<String> getOptions();

    /**
     * Gets what options would set for a person.
     *
     * @return the effects, at most one for each option
     */
    public abstract List<Effect> getEffects();

    /**
     * Finds what an answer to the question sets for a new person, who was asked as the survey suggests.
     *
     * @param option  the option that the person chose
     * @return the effect, or empty if it sets nothing
     */
    public Optional<Effect> effect(String option) {
        return getEffects().stream()
                .filter(effect -> effect.getOption().equals(option))
                .findFirst();
    }

    /** Whether answers are counted. */
    boolean counts() {
        return getKind() != QuestionKind.OPEN;
    }

    /** How many pairs of items there are, where they are put in order. */
    int pairs() {
        int items = getOptions().size();
        return getKind() == QuestionKind.ORDERING ? items * (items - 1) / 2 : 0;
    }

    @Value.Check
    void check() {
        int options = getOptions().size();
        Faults faults = new Faults()
                .blank("id", getId())
                .blank("text", getText())
                .when(options < getKind().fewestOptions || options > getKind().mostOptions, "options", NUMBER, options)
                .blank("options", getOptions())
                .twice("options", UNIQUE, getOptions(), Function.identity())
                .twice("effects", UNIQUE, getEffects(), Effect::getOption);
        for (int i = 0; i < getEffects().size(); i++) {
            faults.when(
                    !getOptions().contains(getEffects().get(i).getOption()),
                    "effects[" + i + "].option",
                    OPTION,
                    Faults.SOMETHING_ELSE);
        }
        faults.refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Question}; everything except options and effects is required. */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
