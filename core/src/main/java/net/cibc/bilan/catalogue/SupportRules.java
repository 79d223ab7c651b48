package net.cibc.bilan.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * What a bilan owes when it leans on the network: on its specialists, on other centres, on its experiments.
 */
public final class SupportRules {

    private static final Source SUBCONTRACTING = Sources.indicatorOf2026(27);

    /**
     * A specialist of another centre knows who the person is only with the person's agreement: whoever makes a bilan is
     * bound by professional secrecy (Code du travail, art. L6313-4, since 1 January 2019, which refers to Code pénal,
     * art. 226-13), and centres of the network are third parties to each other.
     *
     * <p>Boundary: a request in which the person can be recognised needs a consent to consult in force on the day of
     * the request; one of that very day is in time, and what is said later neither heals nor spoils it. A request that
     * the person made directly is its own agreement. A question without a case, and the situation of somebody who
     * cannot be recognised, need none.
     *
     * <p>Decisive day: that of the request. Not applicable without a request that needs an agreement. Unknown: never, a
     * consent that is not recorded was not given.
     *
     * <p>Disputed: practice knows a secret that professionals share in the person's interest. No text allows it for a
     * bilan, as texts do in child protection and social work, and ours is the strict reading.
     */
    public static final Rule AGREEMENT = Rule.of("support.agreement", Sources.L6313_4)
            .title(
                    "Un spécialiste du réseau ne sait qui est la personne qu'avec son accord",
                    "A specialist of the network knows who the person is only by agreement")
            .text(
                    "kept",
                    "Accord de la personne en vigueur pour la demande d'appui du {day}",
                    "The person's agreement was in force for the request for support of {day}")
            .text(
                    "absent",
                    "Demande d'appui du {day} où la personne est reconnaissable, sans son accord",
                    "Request for support of {day} in which the person can be recognised, without agreement")
            .text(
                    "ended",
                    "Demande d'appui du {day} où la personne est reconnaissable, alors que son accord a pris fin le"
                            + " {last}",
                    "Request for support of {day} in which the person can be recognised, although the agreement ended"
                            + " on {last}")
            .text(
                    "withdrawn",
                    "Demande d'appui du {day} où la personne est reconnaissable, alors qu'elle a retiré son accord le"
                            + " {last}",
                    "Request for support of {day} in which the person can be recognised, who withdrew the agreement on"
                            + " {last}")
            .text(
                    "refused",
                    "Demande d'appui du {day} où la personne est reconnaissable, alors qu'elle a refusé le {last}",
                    "Request for support of {day} in which the person can be recognised, who refused on {last}")
            .decidedOn(DecisiveDay.ACT)
            .needs(FactKind.SUPPORT_REFERENCES)
            .needsWhere(snapshot -> identified(snapshot).findAny().isPresent(), FactKind.CONSENTS)
            .check(SupportRules::agreement);

    /**
     * How somebody of another centre works for the centre in this bilan is known, so that subcontracting is traced:
     * "Lorsque le prestataire fait appel à la sous-traitance ou au portage salarial, il s'assure du respect de la
     * conformité au présent référentiel et en assure la traçabilité dans les contrats de sous-traitance" (référentiel
     * national qualité, indicator 27, annex in force since 1 November 2026).
     *
     * <p>Boundary: another centre is another legal entity. Asked is whoever took part in a session that was held, or
     * gave written support, on 1 November 2026 or later, and whose place in the team on that day names a member of
     * another centre. What the contract says is not judged.
     *
     * <p>Decisive day: that of the work. Not applicable where nobody of another centre took part. Unknown: the place in
     * the team does not tell the engagement.
     */
    public static final Rule ENGAGEMENT = Rule.of("support.engagement", SUBCONTRACTING)
            .title(
                    "On sait comment travaille pour le centre qui vient d'un autre centre",
                    "How somebody of another centre works for the centre is known")
            .text(
                    "kept",
                    "Intervenants d'un autre centre dont l'engagement est connu : {count}",
                    "People of another centre whose engagement is known: {count}")
            .decidedOn(DecisiveDay.ACT)
            .needsUnless(Set.of(Verdict.UNKNOWN), SupportRules::someoneWorked, FactKind.TEAM)
            .needsUnless(
                    Set.of(Verdict.UNKNOWN),
                    SupportRules::someoneMayHaveWorked,
                    FactKind.SESSIONS,
                    FactKind.WRITTEN_SUPPORT)
            .check(SupportRules::engagement);

    /**
     * The person agreed to take part in an experiment of the network before the bilan did. No text asks for it.
     *
     * <p>Boundary: an agreement of the first day is in time. Every finding is a warning.
     *
     * <p>Decisive day: none. Not applicable where the bilan takes part in no experiment. Unknown: never.
     */
    public static final Rule EXPERIMENT_AGREED = Rule.of("experiment.person-agreed", Sources.SUGGESTION)
            .title(
                    "La personne a accepté de participer à l'expérimentation",
                    "The person agreed to take part in the experiment")
            .text(
                    "kept",
                    "Participation à {experiment} acceptée le {agreed}",
                    "The part in {experiment} was agreed to on {agreed}")
            .text(
                    "absent",
                    "Participation à {experiment} depuis le {day} sans accord de la personne : à recueillir",
                    "Part in {experiment} since {day} without the person's agreement: to be asked for")
            .text(
                    "late",
                    "Participation à {experiment} depuis le {day}, avant l'accord du {agreed}",
                    "Part in {experiment} since {day}, before the agreement of {agreed}")
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.EXPERIMENT_PARTS)
            .check(SupportRules::experiments);

    private SupportRules() {}

    /** The requests that need an agreement, by their day, so that the order of records means nothing. */
    private static Stream<SupportReference> identified(Snapshot snapshot) {
        return snapshot.bilan().getSupportReferences().stream()
                .sorted(Comparator.comparing(SupportReference::getAskedOn)
                        .thenComparing(each -> each.getRequest().toString()))
                .filter(each -> each.getConcern() == RequestConcern.IDENTIFIED)
                .filter(each -> each.getRoute() != RequestRoute.BY_BENEFICIARY_DIRECTLY)
                .filter(each -> Sources.L6313_4.countsOn(each.getAskedOn()));
    }

    private static Answer agreement(Snapshot snapshot) {
        return identified(snapshot)
                .map(each -> agreed(each.getAskedOn(), snapshot)
                        .at(snapshot.path(each))
                        .with("day", each.getAskedOn())
                        .decidedOn(each.getAskedOn()))
                .reduce(Answer.notApplicable(), Answer::and);
    }

    private static Answer agreed(LocalDate day, Snapshot snapshot) {
        return snapshot.agreed(ConsentScope.CONSULT, day)
                ? Answer.satisfied("kept")
                : snapshot.lastWord(ConsentScope.CONSULT, day)
                        .map(ConsentRules::since)
                        .orElseGet(() -> Answer.broken("absent"));
    }

    private static Answer engagement(Snapshot snapshot) {
        Map<PersonId, List<Assignment>> others = snapshot.bilan().getTeam().stream()
                .filter(place -> isOfAnotherCentre(place, snapshot))
                .collect(groupingBy(place -> place.getPerson().getId()));
        Set<PersonId> known = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (PhaseActivity work : others.isEmpty() ? List.<PhaseActivity>of() : snapshot.ledWork()) {
            LocalDate day = snapshot.dayOf(work);
            if (SUBCONTRACTING.countsOn(day)) {
                people(work)
                        .flatMap(person -> others.getOrDefault(person, List.of()).stream())
                        .filter(place -> holds(place, day))
                        .forEach(place -> {
                            known.add(place.getPerson().getId());
                            if (place.getEngagement().isEmpty()) {
                                unknown.add(snapshot.path(place) + ".engagement");
                            }
                        });
            }
        }
        if (known.isEmpty()) {
            return Answer.notApplicable();
        }
        return Answer.satisfied("kept").with("count", known.size()).orUnknown(unknown);
    }

    private static boolean someoneWorked(Snapshot snapshot, Set<FactKind> unheld) {
        return unheld.contains(FactKind.SESSIONS)
                || unheld.contains(FactKind.WRITTEN_SUPPORT)
                || snapshot.ledWork().stream()
                        .anyMatch(work -> SUBCONTRACTING.countsOn(snapshot.dayOf(work))
                                && people(work).findAny().isPresent());
    }

    // A place of before the text, or of after the day, saw no work that is asked about.
    private static boolean someoneMayHaveWorked(Snapshot snapshot, Set<FactKind> unheld) {
        return unheld.contains(FactKind.TEAM)
                || snapshot.bilan().getTeam().stream()
                        .filter(place -> isOfAnotherCentre(place, snapshot))
                        .filter(place -> place.getEngagement().isEmpty())
                        .anyMatch(place -> !place.getFirstDay().isAfter(snapshot.day())
                                && SUBCONTRACTING.countsOn(place.getLastDay().orElse(snapshot.day())));
    }

    private static boolean isOfAnotherCentre(Assignment place, Snapshot snapshot) {
        return place.getPerson()
                .getMember()
                .filter(member ->
                        !member.centre().equals(snapshot.bilan().getId().centre()))
                .isPresent();
    }

    private static boolean holds(Assignment place, LocalDate day) {
        return !day.isBefore(place.getFirstDay())
                && !place.getLastDay().filter(day::isAfter).isPresent();
    }

    private static Stream<PersonId> people(PhaseActivity work) {
        if (work instanceof Session session) {
            return session.getParticipants().stream().map(Participation::getPerson);
        }
        return work instanceof WrittenSupport support ? support.getGivenBy().stream() : Stream.empty();
    }

    private static Answer experiments(Snapshot snapshot) {
        return snapshot.bilan().getExperimentParts().stream()
                .map(part -> agreed(part)
                        .at(snapshot.path(part))
                        .with("experiment", part.getExperiment())
                        .with("day", part.getSince()))
                .reduce(Answer.notApplicable(), Answer::and);
    }

    private static Answer agreed(ExperimentPart part) {
        return part.getAgreedOn()
                .map(agreed -> (agreed.isAfter(part.getSince()) ? warned("late") : Answer.satisfied("kept"))
                        .with("agreed", agreed))
                .orElseGet(() -> warned("absent"));
    }

    private static Answer warned(String text) {
        return Answer.broken(text).as(Severity.WARNING);
    }
}
