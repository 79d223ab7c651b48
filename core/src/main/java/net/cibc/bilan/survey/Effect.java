package net.cibc.bilan.survey;

import java.util.Optional;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What an option of a question would set for a person who chooses it at the beginning of a bilan.
 *
 * <p>One that sets nothing is refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Effect implements WithEffect permits ImmutableEffect {

    private static final Words SOMETHING =
            new Words("présent si personalisation est absent", "present if personalisation is absent");
    private static final Words NEITHER = new Words("rien", "neither");

    Effect() {}

    /**
     * Gets the option.
     *
     * @return one of the options of the question
     */
    public abstract String getOption();

    /**
     * Gets how often the person then wishes to see the consultant.
     *
     * @return the preference, or empty if the option sets none
     */
    public abstract Optional<ContactPreference> getContactPreference();

    /**
     * Gets what is then agreed differently from the offer.
     *
     * @return the personalisation, or empty if the option sets none
     */
    public abstract Optional<Personalisation> getPersonalisation();

    @Value.Check
    void check() {
        new Faults()
                .blank("option", getOption())
                .when(
                        getContactPreference().isEmpty() && getPersonalisation().isEmpty(),
                        "contactPreference",
                        SOMETHING,
                        NEITHER)
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

    /** Builds an {@link Effect}; the option is required, and one thing that it sets. */
    public static final class Builder extends ImmutableEffect.Builder {
        Builder() {}
    }
}
