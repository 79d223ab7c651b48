package net.cibc.bilan.catalogue;

import java.util.List;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;

/**
 * The library's rules about what is more than one case file: the community of practice, the register of
 * experiments, and many case files at once.
 */
public final class NetworkRules {

    private static final Rulebook STANDARD = rulebook(List.of(
            CommunityRules.standard(), LabRules.standard(), NetworkSurveyRules.standard(), CaseloadRules.standard()));

    private static final Rulebook SUGGESTED = rulebook(List.of(
            CommunityRules.suggested(),
            LabRules.suggested(),
            NetworkSurveyRules.suggested(),
            List.of(SupportRules.EXPERIMENT_AGREED)));

    private NetworkRules() {}

    private static Rulebook rulebook(List<List<Rule>> topics) {
        return Rulebook.of(topics.stream().flatMap(List::stream).toArray(Rule[]::new));
    }

    /**
     * Obtains what law, quality framework and offer ask for.
     *
     * @return the rulebook, under the standard practice
     */
    public static Rulebook standard() {
        return STANDARD;
    }

    /**
     * Obtains what only this library suggests, one of them about case files. No text asks for it.
     *
     * @return the rulebook, under the standard practice
     */
    public static Rulebook suggested() {
        return SUGGESTED;
    }
}
