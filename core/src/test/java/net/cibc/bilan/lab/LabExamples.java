package net.cibc.bilan.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.SpecialtyKind;

/** Ten experiments of the network and a draft, all of them made up. */
public final class LabExamples {

    /** The vocabulary. */
    public static final Topics TOPICS = Topics.of(List.of(
            Topic.of("ressources", SpecialtyKind.THEME, "Ressources pédagogiques"),
            Topic.of("inversion", SpecialtyKind.THEME, "Inversion pédagogique")
                    .withBroader(TopicId.of("ressources"))
                    .withAliases("classe inversée"),
            Topic.of("messagerie", SpecialtyKind.TOOL, "Messagerie").withAliases("tchat", "messages instantanés"),
            Topic.of("jeunes", SpecialtyKind.AUDIENCE, "Jeunes"),
            Topic.of("moovebox", SpecialtyKind.TOOL, "MooveBox")));

    /** The draft that is compared. */
    public static final Experiment DRAFT = experiment(
            "sud/2026-11",
            "2026-12-02",
            "Vidéos courtes à regarder avant chaque séance",
            "Une ressource vue avant la séance nourrit la réflexion et l'échange.",
            "inversion",
            "jeunes",
            "moovebox");

    /** The one that the draft is near to. */
    public static final Experiment CAPSULES = experiment(
            "labo/2024-07",
            "2024-06-03",
            "Capsules vidéo avant l'entretien",
            "Une ressource regardée la veille, à la maison, nourrit la réflexion et libère du temps d'échange.",
            "inversion",
            "",
            "moovebox");

    /** All ten that are registered. */
    public static final List<Experiment> EXPERIMENTS = List.of(
            experiment(
                    "labo/2022-03",
                    "2022-09-05",
                    "Une messagerie ouverte entre deux rendez-vous",
                    "Une question posée par tchat reçoit une réponse en un jour ouvré, et le doute ne s'installe pas.",
                    "lien",
                    "",
                    "messagerie"),
            experiment(
                    "labo/2022-06",
                    "2022-10-10",
                    "Des rendez-vous d'une heure plutôt que de trois",
                    "À distance, l'attention tient une heure ; deux rendez-vous par semaine font avancer davantage.",
                    "rythme",
                    "",
                    "visio"),
            CAPSULES,
            experiment(
                    "ouest/2024-11",
                    "2024-11-18",
                    "Atelier à distance pour explorer les métiers",
                    "À six en visioconférence, chacun repart avec deux métiers qu'il ne connaissait pas.",
                    "groupe metiers",
                    "demandeurs-emploi",
                    "visio"),
            experiment(
                    "est/2025-02",
                    "2025-02-03",
                    "Inventaire d'intérêts avec un lecteur d'écran",
                    "Une passation entièrement sonore donne des résultats aussi fiables qu'à l'écran.",
                    "accessibilite",
                    "handicap",
                    "inventaire"),
            experiment(
                    "sud/2025-04",
                    "2025-04-07",
                    "Rappels par SMS contre les absences",
                    "Un message la semaine même et un autre le matin réduisent les absences de moitié.",
                    "rythme",
                    "jeunes",
                    "messagerie"),
            experiment(
                    "nord/2025-06",
                    "2025-06-16",
                    "Parcours MooveBox pour préparer une immersion en entreprise",
                    "Qui a suivi le parcours pose de meilleures questions sur place.",
                    "immersion",
                    "jeunes",
                    "moovebox"),
            experiment(
                    "ouest/2025-09",
                    "2025-09-15",
                    "Podcasts de professionnels à écouter en chemin",
                    "Entendre raconter un métier donne envie d'aller rencontrer ceux qui l'exercent.",
                    "ressources metiers",
                    "",
                    ""),
            experiment(
                    "labo/2026-01",
                    "2026-01-12",
                    "Assistant conversationnel pour reformuler un CV",
                    "L'assistant aide à dire ses acquis avec ses mots, sans rien inventer.",
                    "candidature",
                    "jeunes",
                    "assistant"),
            experiment(
                    "est/2026-03",
                    "2026-11-02",
                    "Suivi à six mois en petit groupe",
                    "Une séance commune six mois après relance les projets à l'arrêt.",
                    "suivi groupe",
                    "",
                    "visio"));

    /** The register of all ten. */
    public static final Register REGISTER = Register.of(TOPICS, EXPERIMENTS);

    private LabExamples() {}

    /** An experiment that is announced; lists of topics are written with spaces between them. */
    public static Experiment experiment(
            String id,
            String registeredOn,
            String title,
            String hypothesis,
            String themes,
            String audiences,
            String tools) {
        ExperimentId parsed = ExperimentId.parse(id);
        LocalDate day = LocalDate.parse(registeredOn);
        return Experiment.builder()
                .id(parsed)
                .kind(ExperimentKind.EXPERIMENTATION)
                .title(title)
                .hypothesis(hypothesis)
                .themes(topics(themes))
                .audiences(topics(audiences))
                .tools(topics(tools))
                .bearer(MemberId.of(parsed.centre(), "c-12"))
                .addCentres(HostCentre.of(parsed.centre(), day))
                .registeredOn(day)
                .build();
    }

    private static List<TopicId> topics(String ids) {
        return Stream.of(ids.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(TopicId::of)
                .toList();
    }
}
