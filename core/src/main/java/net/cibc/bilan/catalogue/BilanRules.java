package net.cibc.bilan.catalogue;

import net.cibc.bilan.rule.Rulebook;

/**
 * The library's rules: law, and the CIBC offer.
 */
public final class BilanRules {

    private static final Rulebook STANDARD = Rulebook.of(
            DurationRules.HOURS_CAP,
            PhaseRules.ALL_THREE,
            PhaseRules.ORDER,
            OfferRules.THREE_MONTHS,
            OfferRules.FOLLOW_UP);

    private BilanRules() {}

    /**
     * Obtains the whole catalogue under the standard practice.
     *
     * @return the rulebook, not null
     */
    public static Rulebook standard() {
        return STANDARD;
    }
}
