package net.cibc.bilan.catalogue;

import java.util.List;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Unjudged;

/**
 * The library's rules: law, the programme agreed with the person, the CIBC offer, and the quality framework.
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
            RecordRules.RECORDING_AGREED,
            ProgrammeRules.CO_BUILT,
            ProgrammeRules.RHYTHM,
            ProgrammeRules.HOURS_DELIVERED,
            ConclusionRules.INTERVIEW,
            ConclusionRules.FOLLOW_UP_FORESEEN,
            ConclusionRules.RESULTS_AND_SYNTHESIS,
            ConclusionRules.SYNTHESIS_COMPLETE,
            ConclusionRules.ACTION_PLAN,
            TeamRules.TRAINED,
            RecordRules.HAND_OVER_AGREED,
            SupportRules.AGREEMENT,
            SupportRules.ENGAGEMENT,
            TeamRules.NOT_THE_EMPLOYER,
            DocumentRules.DISCLOSURE,
            DocumentRules.DESTRUCTION,
            RecordRules.NOTHING_AFTER_THE_END,
            RecordRules.PROOF_OF_WHAT_TOOK_PLACE,
            RecordRules.PLAUSIBLE_DAYS,
            AcknowledgementRules.FOUNDED,
            OfferRules.SPAN,
            OfferRules.FOLLOW_UP,
            RemoteRules.SESSION_LENGTH,
            RemoteRules.FULLY_REMOTE,
            ResourceRules.BEFORE_INTERVIEW,
            ResourceRules.CLOSED_IN_TIME,
            ResourceRules.FOLLOWED,
            SurveyRules.AT_END,
            SurveyRules.LATER);

    private static final List<Unjudged> UNJUDGED = List.of(
            new Unjudged(
                    "content.direct-link",
                    Sources.L6313_4,
                    "Toute information demandée a un lien direct et nécessaire avec le bilan",
                    "Whatever is asked has a direct and necessary link with the bilan",
                    "aucun fait enregistré ne dit ce qui a été demandé",
                    "no recorded fact tells what was asked"),
            new Unjudged(
                    "secrecy.professional",
                    Sources.L6313_4,
                    "Tous ceux qui interviennent sont tenus au secret professionnel",
                    "All who take part are bound by professional secrecy",
                    "le secret se garde hors du dossier ; ce qui est communiqué relève de document.disclosure",
                    "secrecy is kept outside the case file; what is shown is the matter of document.disclosure"),
            new Unjudged(
                    "centre.identified-unit",
                    Sources.R6313_6,
                    "Le prestataire qui exerce d'autres activités a une organisation dédiée aux bilans",
                    "A provider with other activities has a unit of its own for bilans",
                    "un dossier ne montre pas l'organisation du centre",
                    "a case file does not show how the centre is organised"),
            new Unjudged(
                    "offer.no-hours-in-person",
                    Sources.R6313_4,
                    "Aucune heure en présentiel n'est exigée",
                    "No hour in person is required",
                    "rien à vérifier : la loi ne demande pas d'heures en présentiel",
                    "there is nothing to check: the law asks for no hours in person"),
            new Unjudged(
                    "team.specialists",
                    Offers.REMOTE_2023.getSource(),
                    "La personne et les consultants peuvent s'appuyer sur des spécialistes",
                    "The person and the consultants may call upon specialists",
                    "une possibilité, que personne n'est tenu de saisir",
                    "a possibility, which nobody has to take"),
            new Unjudged(
                    "agreement.mentions",
                    Sources.indicatorAsReadByV9(10),
                    "La convention dit la durée, le coût, le calendrier, les phases, les moyens, les modalités et les"
                            + " postures",
                    "The agreement tells duration, cost, schedule, phases, means, ways and postures",
                    "le dossier ne contient pas la convention",
                    "the case file does not hold the agreement"),
            new Unjudged(
                    "quality.true-information",
                    Sources.indicatorOf2026(1),
                    "L'information du public n'induit pas en erreur",
                    "What the public is told does not mislead",
                    "un dossier ne montre pas la communication du centre",
                    "a case file does not show how the centre advertises"),
            new Unjudged(
                    "quality.explained-figures",
                    Sources.indicatorOf2026(2),
                    "Les indicateurs de résultats disent comment ils sont calculés",
                    "Figures of results tell how they are calculated",
                    "un seul dossier ne montre pas les indicateurs que le centre diffuse",
                    "one case file does not show the figures that the centre publishes"),
            new Unjudged(
                    "quality.violence-prevented",
                    Sources.indicatorOf2026(12),
                    "Violences, harcèlement et discriminations sont prévenus et traités",
                    "Violence, harassment and discrimination are prevented and dealt with",
                    "le dossier n'en garde aucune trace, et n'a pas à en garder",
                    "the case file keeps no trace of it, and should keep none"),
            new Unjudged(
                    "quality.pedagogical-lead",
                    Sources.indicatorOf2026(19),
                    "Au-delà d'un nombre d'intervenants, un référent pédagogique est désigné",
                    "Above a number of people who take part, somebody leads the teaching",
                    "l'arrêté qui fixe ce nombre n'est pas connu",
                    "the order that sets the number is not known"),
            new Unjudged(
                    "quality.subcontractors-conform",
                    Sources.indicatorOf2026(27),
                    "La sous-traitance et le portage salarial respectent le référentiel",
                    "Subcontracting and umbrella employment meet the framework",
                    "le dossier dit comment un consultant travaille pour le centre (support.engagement), non ce que"
                            + " prévoit son contrat",
                    "the case file tells how a consultant works for the centre (support.engagement), not what the"
                            + " contract says"),
            new Unjudged(
                    "quality.all-parties-heard",
                    Sources.indicatorOf2026(30),
                    "Financeurs, équipes et entreprises donnent aussi leur appréciation",
                    "Funders, teams and companies give their appreciation too",
                    "le dossier ne contient que l'appréciation de la personne",
                    "the case file holds the person's appreciation alone"),
            new Unjudged(
                    "quality.risks-analysed",
                    Sources.indicatorOf2026(32),
                    "Les mesures d'amélioration viennent aussi d'une analyse des risques",
                    "Improvements come from an analysis of risks too",
                    "un seul dossier ne montre pas les mesures du centre",
                    "one case file does not show what the centre improves"),
            new Unjudged(
                    "resource.average-time",
                    Sources.D6313_3_1,
                    "La personne sait combien de temps prennent en moyenne les activités à distance",
                    "The person is told how much time remote activities take on average",
                    "l'article vise les actions de formation, et non le bilan ; une ressource peut dire son temps",
                    "the article is about training and not about the bilan; a resource may tell its time"),
            new Unjudged(
                    "investigation.group-share",
                    Sources.R6313_4,
                    "Une part de l'investigation peut se tenir en groupe",
                    "A part of the investigation may be held in group",
                    "aucun texte ne fixe cette part ; seules les conclusions veulent un entretien personnalisé",
                    "no text in force sets that part; only the conclusions require an interview of the person's own"));

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
     * compliance. Some of it is asked since a day only, such as what the quality framework of 1 November 2026 added;
     * {@link Unjudged#getSource()} tells it.
     *
     * @return the declarations
     */
    public static List<Unjudged> unjudged() {
        return UNJUDGED;
    }
}
