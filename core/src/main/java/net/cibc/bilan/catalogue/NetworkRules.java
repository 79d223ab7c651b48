package net.cibc.bilan.catalogue;

import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;

/**
 * The library's rules about what the network shares: its register of experiments.
 */
public final class NetworkRules {

    private static final Rulebook STANDARD = Rulebook.of(LabRules.standard().toArray(Rule[]::new));

    private static final Rulebook SUGGESTED = Rulebook.of(LabRules.suggested().toArray(Rule[]::new));

    private NetworkRules() {}

    /**
     * Obtains what law, quality framework and offer ask for.
     *
     * @return the rulebook, under the standard practice
     */
    public static Rulebook standard() {
        return STANDARD;
    }

    /**
     * Obtains what only this library suggests. No text asks for it.
     *
     * @return the rulebook, under the standard practice
     */
    public static Rulebook suggested() {
        return SUGGESTED;
    }
}
