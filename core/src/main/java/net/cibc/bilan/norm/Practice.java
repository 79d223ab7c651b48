package net.cibc.bilan.norm;

import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The choices of an application where the sources leave a point open, and the norms that it applies.
 *
 * <p>The rules and all calculated values use the same practice, so that two parts of an application cannot count
 * differently. {@link #standard()} is the library's own reading; each point can be changed with its {@code with…}
 * method.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Practice implements WithPractice permits ImmutablePractice {

    private static final Practice STANDARD = builder()
            .norms(Norms.standard())
            .countedTime(CountedTime.ALL_BOOKED_TIME)
            .followUpTime(FollowUpTime.OUTSIDE)
            .monthReading(MonthReading.SAME_DAY_NUMBER)
            .suspensionEffect(SuspensionEffect.NONE)
            .leastPercentDelivered(80)
            .build();

    private static final Words PER_CENT = new Words("de 0 à 100", "from 0 to 100");

    Practice() {}

    /**
     * Obtains the library's own reading: all booked time counts, the follow-up is added to the duration, months end on
     * the day of the same number, a suspension does not move the last day, and four fifths of the agreed hours are
     * enough.
     *
     * @return the practice
     */
    public static Practice standard() {
        return STANDARD;
    }

    /**
     * Gets the dated numbers of the law.
     *
     * @return the norms
     */
    public abstract Norms getNorms();

    /**
     * Gets the time that counts towards the duration of a bilan.
     *
     * @return the counted time
     */
    public abstract CountedTime getCountedTime();

    /**
     * Gets whether the follow-up counts towards the duration of a bilan.
     *
     * @return whether it is outside or inside the duration
     */
    public abstract FollowUpTime getFollowUpTime();

    /**
     * Gets the reading of months by which the last day of the longest span is found. It does not affect the follow-up
     * or any delay set by law.
     *
     * @return the reading
     */
    public abstract MonthReading getMonthReading();

    /**
     * Gets the effect of a suspension on the longest span.
     *
     * @return the effect
     */
    public abstract SuspensionEffect getSuspensionEffect();

    /**
     * Gets the share of the agreed hours below which a rule remarks on the hours delivered. No text sets one. The
     * library's 80 % is the share from which the CPF pays in full for an abandoned training according to secondary
     * sources (cpf-info.fr); it was not checked against the conditions in force.
     *
     * @return the share, in per cent, from 0 to 100
     */
    public abstract int getLeastPercentDelivered();

    /**
     * Checks whether a kind of time counts towards the duration of a bilan. Only this method decides it in the library.
     *
     * @param kind  the kind of time
     * @return true if activities of that kind count, once done
     */
    public boolean counts(TimeKind kind) {
        return switch (kind) {
            case ACCOMPANIMENT -> true;
            case WRITTEN_SUPPORT -> getCountedTime() != CountedTime.SESSIONS_ONLY;
            case PERSONAL_WORK -> getCountedTime() == CountedTime.ALL_BOOKED_TIME;
            case INFORMATION -> false;
            case FOLLOW_UP -> getFollowUpTime() == FollowUpTime.INSIDE;
        };
    }

    @Value.Check
    void check() {
        int percent = getLeastPercentDelivered();
        new Faults()
                .when(percent < 0 || percent > 100, "leastPercentDelivered", PER_CENT, percent)
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

    /** Builds a {@link Practice}; every point is required. */
    public static final class Builder extends ImmutablePractice.Builder {
        Builder() {}
    }
}
