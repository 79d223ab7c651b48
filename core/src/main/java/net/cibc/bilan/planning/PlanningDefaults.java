package net.cibc.bilan.planning;

import java.time.Duration;
import java.util.Optional;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What a plan takes for granted where neither the case file nor the request tells. The article on which the offer rests
 * gives no number beyond 24 hours, three months, six months, and 2 to 3 hours in person (Centre Inffo, 12 April 2023):
 * all of these are this library's reading, and a centre replaces what it does otherwise.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PlanningDefaults implements WithPlanningDefaults permits ImmutablePlanningDefaults {

    private static final PlanningDefaults STANDARD = builder().build();

    private static final Words DAYS = new Words("de 1 à 366", "from 1 to 366");
    private static final Words DAYS_OR_NONE = new Words("de 0 à 366", "from 0 to 366");
    private static final Words A_WEEK = new Words("de 1 à 7", "from 1 to 7");
    private static final Words WHOLE =
            new Words("au plus le tout, avec preliminaryPart", "at most the whole, with preliminaryPart");

    PlanningDefaults() {}

    /**
     * Obtains the library's own defaults.
     *
     * @return the defaults
     */
    public static PlanningDefaults standard() {
        return STANDARD;
    }

    /**
     * Gets the lengths of sessions at a distance, for a person who wishes them very often: shorter, and more
     * frequent.
     *
     * @return the lengths
     */
    @Value.Default
    public Lengths getRemoteFrequent() {
        return Lengths.ofMinutes(45, 45, 75);
    }

    /**
     * Gets the lengths of sessions at a distance, at regular intervals.
     *
     * @return the lengths
     */
    @Value.Default
    public Lengths getRemoteRegular() {
        return Lengths.ofMinutes(45, 60, 90);
    }

    /**
     * Gets the lengths of sessions at a distance, for a person who wishes them only if needed.
     *
     * @return the lengths
     */
    @Value.Default
    public Lengths getRemoteOnDemand() {
        return Lengths.ofMinutes(60, 120, 120);
    }

    /**
     * Gets the lengths of sessions in person, for a person who wishes them very often: "2 à 3 heures d'échange".
     *
     * @return the lengths
     */
    @Value.Default
    public Lengths getInPersonFrequent() {
        return Lengths.ofMinutes(120, 120, 180);
    }

    /**
     * Gets the lengths of sessions in person, at regular intervals.
     *
     * @return the lengths
     */
    @Value.Default
    public Lengths getInPersonRegular() {
        return Lengths.ofMinutes(120, 150, 180);
    }

    /**
     * Gets the lengths of sessions in person, for a person who wishes them only if needed.
     *
     * @return the lengths
     */
    @Value.Default
    public Lengths getInPersonOnDemand() {
        return Lengths.ofMinutes(120, 180, 180);
    }

    /**
     * Gets the lengths of sessions partly in person.
     *
     * @return the lengths
     */
    @Value.Default
    public Lengths getBlended() {
        return Lengths.ofMinutes(60, 120, 180);
    }

    /**
     * Gets the least days from the day of a session to that of the next at a distance, which leave time to work in
     * between.
     *
     * @return the number
     */
    @Value.Default
    public int getLeastDaysRemote() {
        return 2;
    }

    /**
     * Gets the least days from the day of a session to that of the next in person, wholly or partly.
     *
     * @return the number
     */
    @Value.Default
    public int getLeastDaysInPerson() {
        return 3;
    }

    /**
     * Gets the most days from the day of a session to that of the next for a person who wishes them very often.
     *
     * @return the number
     */
    @Value.Default
    public int getMostDaysFrequent() {
        return 7;
    }

    /**
     * Gets the most days from the day of a session to that of the next at regular intervals.
     *
     * @return the number
     */
    @Value.Default
    public int getMostDaysRegular() {
        return 14;
    }

    /**
     * Gets the most days from the day of a session to that of the next for a person who wishes them only if needed.
     *
     * @return the number
     */
    @Value.Default
    public int getMostDaysOnDemand() {
        return 28;
    }

    /**
     * Gets the sessions a week that are sought for a person who wishes them very often.
     *
     * @return the number
     */
    @Value.Default
    public int getTargetFrequent() {
        return 3;
    }

    /**
     * Gets the days kept free before the last day, for what falls out.
     *
     * @return the number
     */
    @Value.Default
    public int getMargin() {
        return 7;
    }

    /**
     * Gets the days after the earliest possible beginning by which a plan may begin later for a better rhythm.
     *
     * @return the number
     */
    @Value.Default
    public int getStartWindow() {
        return 6;
    }

    /**
     * Gets the days after the first possible day within which a bilan begins.
     *
     * @return the number
     */
    @Value.Default
    public int getLatestStart() {
        return 30;
    }

    /**
     * Gets the days within which a bilan is planned of which no span was promised.
     *
     * @return the number
     */
    @Value.Default
    public int getHorizon() {
        return 366;
    }

    /**
     * Gets the part of the hours that the preliminary phase takes where neither offer nor programme tells.
     *
     * @return the part
     */
    @Value.Default
    public Fraction getPreliminaryPart() {
        return new Fraction(1, 6);
    }

    /**
     * Gets the part of the hours that the phase of conclusions takes where neither offer nor programme tells.
     *
     * @return the part
     */
    @Value.Default
    public Fraction getConclusionsPart() {
        return new Fraction(1, 6);
    }

    /**
     * Gets the part of the investigation that is not planned but kept for when it is needed, for a person who wishes
     * sessions only if needed.
     *
     * @return the part
     */
    @Value.Default
    public Fraction getReservePart() {
        return new Fraction(1, 4);
    }

    /** The usual lengths, never longer than was promised, in whole steps of a grid. */
    Lengths lengths(DeliveryMode mode, ContactPreference preference, Optional<Duration> promised, Duration grid) {
        Lengths usual = lengths(mode, preference);
        return promised.map(usual::atMost).orElse(usual).onGrid(grid);
    }

    private Lengths lengths(DeliveryMode mode, ContactPreference preference) {
        return switch (mode) {
            case REMOTE -> of(preference, getRemoteFrequent(), getRemoteRegular(), getRemoteOnDemand());
            case IN_PERSON -> of(preference, getInPersonFrequent(), getInPersonRegular(), getInPersonOnDemand());
            case BLENDED -> getBlended();
        };
    }

    int leastDays(DeliveryMode mode) {
        return mode == DeliveryMode.REMOTE ? getLeastDaysRemote() : getLeastDaysInPerson();
    }

    int mostDays(ContactPreference preference) {
        return of(preference, getMostDaysFrequent(), getMostDaysRegular(), getMostDaysOnDemand());
    }

    private static <T> T of(ContactPreference preference, T frequent, T regular, T onDemand) {
        return switch (preference) {
            case FREQUENT -> frequent;
            case REGULAR -> regular;
            case ON_DEMAND -> onDemand;
        };
    }

    @Value.Check
    void check() {
        Fraction one = getPreliminaryPart();
        Fraction other = getConclusionsPart();
        boolean tooMuch = (long) one.numerator() * other.denominator() + (long) other.numerator() * one.denominator()
                > (long) one.denominator() * other.denominator();
        new Faults()
                .when(outside(getLeastDaysRemote(), 1, 366), "leastDaysRemote", DAYS, getLeastDaysRemote())
                .when(outside(getLeastDaysInPerson(), 1, 366), "leastDaysInPerson", DAYS, getLeastDaysInPerson())
                .when(outside(getMostDaysFrequent(), 1, 366), "mostDaysFrequent", DAYS, getMostDaysFrequent())
                .when(outside(getMostDaysRegular(), 1, 366), "mostDaysRegular", DAYS, getMostDaysRegular())
                .when(outside(getMostDaysOnDemand(), 1, 366), "mostDaysOnDemand", DAYS, getMostDaysOnDemand())
                .when(outside(getTargetFrequent(), 1, 7), "targetFrequent", A_WEEK, getTargetFrequent())
                .when(outside(getMargin(), 0, 366), "margin", DAYS_OR_NONE, getMargin())
                .when(outside(getStartWindow(), 0, 366), "startWindow", DAYS_OR_NONE, getStartWindow())
                .when(outside(getLatestStart(), 0, 366), "latestStart", DAYS_OR_NONE, getLatestStart())
                .when(outside(getHorizon(), 1, 366), "horizon", DAYS, getHorizon())
                .when(tooMuch, "conclusionsPart", WHOLE, new Words(one + " et " + other, one + " and " + other))
                .refuse();
    }

    private static boolean outside(int number, int from, int to) {
        return number < from || number > to;
    }

    /**
     * Obtains a builder that is set to the library's own defaults.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanningDefaults}; nothing is required. */
    public static final class Builder extends ImmutablePlanningDefaults.Builder {
        Builder() {}
    }
}
