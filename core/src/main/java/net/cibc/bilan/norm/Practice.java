package net.cibc.bilan.norm;

import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How an application reads what the sources leave open, and the norms that it applies.
 *
 * <p>One practice serves the rules and every derived answer, so that two parts of an application cannot count
 * differently. {@link #standard()} is the library's own reading; each point is changed with its {@code with…} method.
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

    Practice() {}

    /**
     * Obtains the library's own reading: all booked time counts, the follow-up comes on top, months end on the day of
     * the same number, a suspension moves nothing, and four fifths of the hours agreed are enough.
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
     * Gets which time counts in the duration of a bilan.
     *
     * @return the counted time
     */
    public abstract CountedTime getCountedTime();

    /**
     * Gets whether the follow-up counts in the duration of a bilan.
     *
     * @return the follow-up's time
     */
    public abstract FollowUpTime getFollowUpTime();

    /**
     * Gets how the last day of the longest span is read. It does not touch the follow-up or any delay of the law.
     *
     * @return the reading
     */
    public abstract MonthReading getMonthReading();

    /**
     * Gets what a suspension does to the longest span.
     *
     * @return the effect
     */
    public abstract SuspensionEffect getSuspensionEffect();

    /**
     * Gets below which share of the hours agreed the hours delivered are remarked upon. No text sets one; the library's
     * 80 % is the share from which the CPF pays an abandoned training in full by what secondary sources tell
     * (cpf-info.fr), and the conditions in force were not read for it.
     *
     * @return the share, in per cent, from 0 to 100
     */
    public abstract int getLeastPercentDelivered();

    /**
     * Tells whether a kind of time counts in the duration of a bilan. Nothing else in the library decides it.
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
        if (getLeastPercentDelivered() < 0 || getLeastPercentDelivered() > 100) {
            throw new InvalidValueException("leastPercentDelivered", "from 0 to 100", getLeastPercentDelivered());
        }
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
