package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Unjudged;

/**
 * The library's rules about what is more than one case file: the community of practice, the register of experiments,
 * surveys, and many case files at once.
 */
public final class NetworkRules {

    private static final Rulebook STANDARD = rulebook(List.of(
            CommunityRules.standard(), LabRules.standard(), NetworkSurveyRules.standard(), CaseloadRules.standard()));

    private static final Rulebook SUGGESTED = rulebook(List.of(
            CommunityRules.suggested(),
            LabRules.suggested(),
            NetworkSurveyRules.suggested(),
            List.of(SupportRules.EXPERIMENT_AGREED)));

    private static final List<Unjudged> UNJUDGED = List.of(
            new Unjudged(
                    "secrecy.unrecognisable",
                    Sources.L6313_4,
                    "Une situation anonymisée ne laisse reconnaître personne",
                    "A situation without marks gives nobody away",
                    "un nom se repère, une histoire que quelqu'un reconnaît ne se repère pas",
                    "a name can be found in a text, a story that somebody recognises cannot"),
            new Unjudged(
                    "survey.one-voice",
                    NetworkSurveyRules.SMALL_GROUPS,
                    "Un groupe publié ne répond pas d'une seule voix",
                    "A group that is published does not answer with one voice",
                    "ce que tous ont répondu se sait de chacun, et le cacher dirait déjà la réponse",
                    "what all of them said is known of each, and to hide it would already tell"),
            new Unjudged(
                    "funding.five-years",
                    Source.law("Code du travail, art. D6323-6", LocalDate.of(2026, 2, 26)),
                    "Une personne ne mobilise pas deux bilans financés en cinq ans",
                    "Nobody is paid two bilans within five years",
                    "qui a payé le bilan d'avant n'est pas dans le dossier, et aucun identifiant ne vaut d'un centre à"
                            + " l'autre",
                    "who paid the earlier bilan is not in the case file, and no identifier serves between centres"));

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
     * Lists what sources ask for and no rule judges, not even over many documents.
     *
     * @return the declarations
     */
    public static List<Unjudged> unjudged() {
        return UNJUDGED;
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
