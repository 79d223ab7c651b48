package net.cibc.bilan.catalogue;

import java.util.List;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Unjudged;

/**
 * The library's rules: law, the programme agreed with the person, and the CIBC offer.
 */
public final class BilanRules {

    private static final Rulebook STANDARD = Rulebook.of(
            DurationRules.HOURS_CAP,
            DurationRules.ACCOMPANIMENT_FLOOR,
            DurationRules.OFFER_HOURS,
            DurationRules.NO_OVERLAP,
            PhaseRules.ALL_THREE,
            PhaseRules.ORDER,
            ConsentRules.BEFORE_WORK,
            ConsentRules.KEEPING_FOUNDED,
            ProgrammeRules.CO_BUILT,
            ProgrammeRules.RHYTHM,
            ProgrammeRules.HOURS_DELIVERED,
            ConclusionRules.INTERVIEW,
            ConclusionRules.FOLLOW_UP_FORESEEN,
            ConclusionRules.RESULTS_AND_SYNTHESIS,
            ConclusionRules.ACTION_PLAN,
            TeamRules.TRAINED,
            TeamRules.NOT_THE_EMPLOYER,
            DocumentRules.DISCLOSURE,
            DocumentRules.DESTRUCTION,
            OfferRules.THREE_MONTHS,
            OfferRules.FOLLOW_UP,
            RemoteRules.SESSION_LENGTH,
            RemoteRules.FULLY_REMOTE,
            ResourceRules.BEFORE_INTERVIEW,
            ResourceRules.CLOSED_IN_TIME);

    private static final List<Unjudged> UNJUDGED = List.of(
            new Unjudged(
                    "content.direct-link",
                    Texts.L6313_4,
                    "Toute information demandée a un lien direct et nécessaire avec le bilan",
                    "Whatever is asked has a direct and necessary link with the bilan",
                    "aucun fait enregistré ne dit ce qui a été demandé",
                    "no recorded fact tells what was asked"),
            new Unjudged(
                    "secrecy.professional",
                    Texts.L6313_4,
                    "Tous ceux qui interviennent sont tenus au secret professionnel",
                    "All who take part are bound by professional secrecy",
                    "le secret se garde hors du dossier ; ce qui est communiqué relève de document.disclosure",
                    "secrecy is kept outside the case file; what is shown is the matter of document.disclosure"),
            new Unjudged(
                    "centre.identified-unit",
                    Texts.R6313_6,
                    "Le prestataire qui exerce d'autres activités a une organisation dédiée aux bilans",
                    "A provider with other activities has a unit of its own for bilans",
                    "un dossier ne montre pas l'organisation du centre",
                    "a case file does not show how the centre is organised"),
            new Unjudged(
                    "offer.no-hours-in-person",
                    Texts.R6313_4,
                    "Aucune heure en présentiel n'est exigée",
                    "No hour in person is required",
                    "rien à vérifier : la loi ne demande pas d'heures en présentiel",
                    "there is nothing to check: the law asks for no hours in person"),
            new Unjudged(
                    "team.specialists",
                    Texts.REMOTE_OFFER,
                    "La personne et les consultants peuvent s'appuyer sur des spécialistes",
                    "The person and the consultants may call upon specialists",
                    "une possibilité, que personne n'est tenu de saisir",
                    "a possibility, which nobody has to take"),
            new Unjudged(
                    "agreement.mentions",
                    Texts.GUIDE_V9,
                    "La convention porte durée, coût, calendrier, trois phases, moyens, modalités et postures",
                    "The agreement tells duration, cost, schedule, three phases, means, ways and postures",
                    "le dossier ne contient pas la convention",
                    "the case file does not hold the agreement"),
            new Unjudged(
                    "team.no-double-booking",
                    Texts.L6362_6,
                    "Un consultant n'accompagne pas deux personnes en même temps en entretien individuel",
                    "A consultant does not see two persons at the same time in interviews of their own",
                    "un seul dossier ne montre pas les autres rendez-vous du consultant",
                    "one case file does not show the consultant's other appointments"));

    private BilanRules() {}

    /**
     * Obtains the whole catalogue under the standard practice.
     *
     * @return the rulebook
     */
    public static Rulebook standard() {
        return STANDARD;
    }

    /**
     * Lists what law, guide and offer ask for and no rule of the catalogue judges, so that nobody takes silence for
     * compliance.
     *
     * @return the declarations
     */
    public static List<Unjudged> unjudged() {
        return UNJUDGED;
    }
}
