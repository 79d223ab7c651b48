package net.cibc.bilan.rule;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;

/**
 * A fact that would decide something, and the rules that need it.
 *
 * @param path  the place of the fact in the case file, such as {@code sessions[4].end}
 * @param wantedBy  the names of the rules
 */
public record MissingFact(String path, List<RuleId> wantedBy) {

    /**
     * What facts are called by those who record them, by their paths without places in lists and without the identifier
     * of the document, which stands before where many are judged.
     */
    private static final Map<String, Words> NAMES = Map.ofEntries(
            entry("sessions.end", new Words("l'heure de fin de la séance", "the end of the session")),
            entry("sessions.channels", new Words("le canal de la séance", "the channel of the session")),
            entry("sessions.participants", new Words("qui a mené la séance", "who led the session")),
            entry("personalWork.duration", new Words("la durée du travail personnel", "the length of personal work")),
            entry(
                    "writtenSupport.duration",
                    new Words("la durée de l'accompagnement écrit", "the length of written support")),
            entry(
                    "fieldEnquiries.duration",
                    new Words("la durée de l'enquête de terrain", "the length of the field enquiry")),
            entry("followUps.duration", new Words("la durée de l'entretien de suivi", "the length of the follow-up")),
            entry("consents.form", new Words("la forme de l'accord, écrite ou orale", "the form of the agreement")),
            entry("programmes.agreedBy", new Words("qui a convenu du programme", "who agreed on the programme")),
            entry("beneficiary.employer.siret", new Words("le SIRET de l'employeur", "the SIRET of the employer")),
            entry("centre.siret", new Words("le SIRET du centre", "the SIRET of the centre")),
            entry("funding", new Words("le financement du bilan", "the funding of the bilan")),
            entry(
                    "team.engagement",
                    new Words(
                            "la façon dont l'intervenant travaille pour le centre",
                            "how the person works for the centre")),
            entry("qualifications", new Words("la formation du membre", "the training of the member")),
            entry(
                    "distributions",
                    new Words("la répartition publiée des réponses", "the published distribution of the answers")),
            entry("measures", new Words("la lecture de la mesure", "the reading of the measure")),
            entry("team", new Words("la place du consultant dans l'équipe", "the consultant's place in the team")));

    /**
     * Keeps the names unmodifiable.
     */
    public MissingFact {
        wantedBy = List.copyOf(wantedBy);
    }

    /**
     * Names the fact in the words of those who record it.
     *
     * @return the name, the path where there is none
     */
    public Words name() {
        return nameOf(path);
    }

    static Words nameOf(String path) {
        Words name = NAMES.get(path.substring(path.lastIndexOf(' ') + 1).replaceAll("\\[\\d+]", ""));
        return name == null ? kindOf(path) : name;
    }

    // A whole kind of fact that an application does not hold.
    private static Words kindOf(String path) {
        return Stream.of(FactKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .map(kind -> new Words(
                        "la rubrique « " + Language.FRENCH.write(kind) + " »",
                        "the section \"" + Language.ENGLISH.write(kind) + "\""))
                .orElseGet(() -> new Words(path, path));
    }

    @Override
    public String toString() {
        return path + ", wanted by " + wantedBy.stream().map(RuleId::value).collect(Collectors.joining(", "));
    }
}
