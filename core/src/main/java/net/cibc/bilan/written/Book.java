package net.cibc.bilan.written;

import java.util.List;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Unjudged;

/** A rulebook of the library. */
public enum Book {
    /** What holds in a bilan. */
    BILAN,
    /** What holds in the network, and over many case files together. */
    NETWORK,
    /** What only this library suggests, and no text asks for. */
    SUGGESTED;

    List<Rule> rules() {
        return switch (this) {
            case BILAN -> BilanRules.standard().rules();
            case NETWORK -> NetworkRules.standard().rules();
            case SUGGESTED -> NetworkRules.suggested().rules();
        };
    }

    List<Unjudged> unjudged() {
        return switch (this) {
            case BILAN -> BilanRules.unjudged();
            case NETWORK -> NetworkRules.unjudged();
            case SUGGESTED -> List.of();
        };
    }
}
