package net.cibc.bilan.survey;

import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How many people were invited to answer, of whom only the number is kept. It prints none of the numbers.
 *
 * <p>More than a million are refused, and more that did not arrive than were sent.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Sending implements WithSending permits ImmutableSending {

    private static final Words OF_THOSE = new Words("de 0 à invited", "from 0 to invited");

    Sending() {}

    /**
     * Gets the group to which the people belong.
     *
     * @return a group of the first grouping, or empty if the survey has none
     */
    public abstract Optional<String> getGroup();

    /**
     * Gets the number of people who were invited.
     *
     * @return the number, zero or more
     */
    @Value.Redacted
    public abstract int getInvited();

    /**
     * Gets how many invitations did not arrive.
     *
     * @return the number, zero unless set
     */
    @Value.Default
    @Value.Redacted
    public int getUndeliverable() {
        return 0;
    }

    @Value.Check
    void check() {
        People.check(new Faults().blank("group", getGroup()), "invited", getInvited())
                .when(
                        getUndeliverable() < 0 || getUndeliverable() > getInvited(),
                        "undeliverable",
                        OF_THOSE,
                        getUndeliverable())
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

    /** Builds a {@link Sending}; the number of the invited is required. */
    public static final class Builder extends ImmutableSending.Builder {
        Builder() {}
    }
}
