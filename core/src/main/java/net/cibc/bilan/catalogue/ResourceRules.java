package net.cibc.bilan.catalogue;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Promise;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * What the offer promises of its learning resources, and what an auditor asks of them. Every finding is a warning.
 */
public final class ResourceRules {

    /**
     * A resource that prepares an interview is worked on before it: "un peu plus d'inversion pédagogique […] des
     * ressources qui vont venir nourrir la réflexion de la personne" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: completed on the very day of the interview is in time. Where the interview was postponed, the one
     * that takes its place counts, and so on. A resource that was given twice for one interview is asked for once.
     *
     * <p>Decisive day: none, the promise is that of the offer. Not applicable to an offer that does not promise it.
     * Pending until the day of an interview that is planned. Satisfied as soon as each resource that prepares an
     * interview was completed by its day. Not applicable where no resource prepares a session of the case file that was
     * held, or is planned while the bilan runs: a session that was missed or cancelled, one that was postponed without
     * another in its place, and one that is still planned when the bilan has ended, ask for nothing, whenever the
     * resource was completed; nor does one whose planned day has passed without the resource, while it is not told what
     * became of it. Unknown: never, a resource that is not recorded as completed was not.
     */
    public static final Rule BEFORE_INTERVIEW = Rule.offer("resource.before-interview")
            .title(
                    "La ressource est travaillée avant l'entretien qu'elle prépare",
                    "The resource is worked on before the interview that it prepares")
            .text(
                    "kept",
                    "Ressources travaillées avant l'entretien qu'elles préparent : {count}",
                    "Resources worked on before the interview that they prepare: {count}")
            .text(
                    "awaited",
                    "Ressource {resource} à travailler d'ici l'entretien du {until}",
                    "Resource {resource} to be worked on by the interview of {until}")
            .text(
                    "not-done",
                    "Ressource {resource} non travaillée avant l'entretien du {day}",
                    "Resource {resource} not worked on before the interview of {day}")
            .text(
                    "late",
                    "Ressource {resource} travaillée le {completed}, après l'entretien du {day} qu'elle prépare",
                    "Resource {resource} worked on {completed}, after the interview of {day} that it prepares")
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.RESOURCE_ASSIGNMENTS)
            .needs(FactKind.SESSIONS, FactKind.CLOSURE)
            .where(snapshot -> snapshot.bilan().getOffer().promises(Promise.RESOURCE_FIRST))
            .check(ResourceRules::beforeInterview);

    /**
     * The access to learning resources lasts for the bilan and the year that follows, and ends then: "pendant leur
     * bilan et durant l'année qui suit" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: the accesses to one platform are one: together they cover each day from the first work with the
     * consultant, or from the first access where that is later, to the last day, which is that of the same number one
     * year after the end of the action. A hole of one day is one too many, during the bilan as after it; an access that
     * goes on after the last day is too long. One that is opened after it is another service's, and no matter of this
     * bilan.
     *
     * <p>Decisive day: none, the promise stands in the case file; the year runs from the end of the action, after an
     * abandonment too. Pending while the bilan runs, and until the last day while an access is open; satisfied once the
     * accesses to all platforms were closed on it. Not applicable to an offer that promises no access, and where none
     * is recorded. Unknown: never.
     *
     * <p>Disputed: the source does not say what becomes of the access after an abandonment; we give it the same year.
     */
    public static final Rule CLOSED_IN_TIME = Rule.offer("resource.closed-in-time")
            .title(
                    "Les ressources restent ouvertes aussi longtemps que promis, et pas au-delà",
                    "The resources stay open for as long as was promised, and no longer")
            .text("kept", "Accès à {platform} ouvert jusqu'au {last}", "Access to {platform} open until {last}")
            .text(
                    "running",
                    "Accès à {platform} à garder ouvert pendant le bilan",
                    "Access to {platform} to be kept open during the bilan")
            .text("awaited", "Accès à {platform} ouvert jusqu'au {until}", "Access to {platform} open until {until}")
            .text(
                    "too-long",
                    "Accès à {platform} ouvert au-delà du {last} : à fermer",
                    "Access to {platform} open after {last}: to be closed")
            .text(
                    "too-short",
                    "Accès à {platform} fermé après le {day}, alors qu'il est promis : à rouvrir",
                    "Access to {platform} closed after {day}, although it is promised: to be opened again")
            .text(
                    "interrupted",
                    "Accès à {platform} fermé du {day} au {last}, alors qu'il était promis",
                    "Access to {platform} closed from {day} to {last}, although it was promised")
            .needs(FactKind.RESOURCE_ACCESSES, FactKind.CLOSURE)
            .needsWhere(
                    snapshot -> !snapshot.bilan().getResourceAccesses().isEmpty(),
                    FactKind.SESSIONS,
                    FactKind.WRITTEN_SUPPORT)
            .where(snapshot ->
                    snapshot.bilan().getOffer().getTerms().getResourceAccess().isPresent())
            .check(ResourceRules::closedInTime);

    /**
     * It is verified that the person follows what is given to be worked on at a distance: "Lorsque des modules
     * pédagogiques sont réalisés à distance, le prestataire vérifie l'effectivité de leur suivi" (quality framework,
     * annex of décret n° 2026-728, indicator 19, since 1 November 2026).
     *
     * <p>Boundary: a resource that the person was given by the day of the end leaves a trace by that day: it was
     * opened, or completed, or the centre checked, and noted that it was not followed. A resource that was given twice
     * is asked for once. What is given after the end, for the year that follows, is no matter of this rule.
     *
     * <p>Decisive day: the end of the action. Pending while a resource has left no trace, up to the day of the end. Not
     * applicable to an offer in person, where the bilan was not carried through, and where no resource was given.
     * Unknown: never, what left no recorded trace
     * left none.
     *
     * <p>Disputed: the indicator speaks of modules; we read it of every learning resource of an offer that is wholly or
     * partly at a distance. A finding is a warning.
     */
    public static final Rule FOLLOWED = Rule.of("resource.followed", Sources.indicatorOf2026(19))
            .title(
                    "Le suivi des ressources travaillées à distance est vérifié",
                    "It is verified that resources for remote work are followed")
            .text(
                    "kept",
                    "Ressources dont le suivi est vérifié : {count}",
                    "Resources verified to be followed: {count}")
            .text(
                    "awaited",
                    "Suivi de la ressource {resource} à vérifier d'ici la fin du bilan",
                    "To be verified by the end of the bilan: whether resource {resource} is followed")
            .text(
                    "late",
                    "Suivi de la ressource {resource} constaté le {day}, après la fin du bilan le {end}",
                    "Resource {resource}: first trace on {day}, after the end of the bilan on {end}")
            .text(
                    "absent",
                    "Aucune trace du suivi de la ressource {resource} à la fin du bilan, le {end}",
                    "No trace of whether resource {resource} was followed by the end of the bilan on {end}")
            .needs(FactKind.RESOURCE_ASSIGNMENTS, FactKind.CLOSURE)
            .decidedOn(DecisiveDay.END_OF_ACTION)
            .where(snapshot -> snapshot.bilan().getOffer().getMode() != DeliveryMode.IN_PERSON)
            .where(not(Snapshot::stoppedEarly))
            .check(ResourceRules::followed);

    private ResourceRules() {}

    /** A resource, for the interview that it prepares in the end. */
    private record Preparation(ResourceId resource, ActivityId interview) implements Comparable<Preparation> {

        private static final Comparator<Preparation> ORDER =
                Comparator.comparing(Preparation::resource).thenComparing(Preparation::interview);

        // As of identifiers: in an order, many are quick to find whatever their hashes are.
        @Override
        public int compareTo(Preparation other) {
            return ORDER.compare(this, other);
        }
    }

    private static Answer beforeInterview(Snapshot snapshot) {
        Replacements replacements = new Replacements(snapshot.bilan().getSessions());
        Map<Preparation, List<ResourceAssignment>> given = new LinkedHashMap<>();
        for (ResourceAssignment assignment : snapshot.bilan().getResourceAssignments()) {
            assignment
                    .getPrepares()
                    .flatMap(replacements::last)
                    .filter(session -> isJudged(session, snapshot))
                    .ifPresent(session -> given.computeIfAbsent(
                                    new Preparation(assignment.getResource(), session.getId()),
                                    each -> new ArrayList<>())
                            .add(assignment));
        }
        Answer answer = Answer.notApplicable();
        for (Map.Entry<Preparation, List<ResourceAssignment>> each : given.entrySet()) {
            Session session = replacements.last(each.getKey().interview()).orElseThrow();
            answer = answer.and(beforeInterview(
                    each.getValue(), session, Answer.satisfied("kept").with("count", given.size()), snapshot));
        }
        return answer;
    }

    private static boolean isJudged(Session session, Snapshot snapshot) {
        return session.done()
                || (session.getStatus() == SessionStatus.PLANNED
                        && snapshot.endOfAction().isEmpty());
    }

    private static Answer beforeInterview(
            List<ResourceAssignment> given, Session session, Answer kept, Snapshot snapshot) {
        LocalDate day = snapshot.dayOf(session);
        Optional<LocalDate> completed = given.stream()
                .flatMap(assignment -> assignment.getCompletedOn().stream())
                .min(Comparator.naturalOrder());
        if (completed.isPresent() && !completed.get().isAfter(day)) {
            return kept;
        }
        ResourceAssignment assignment = given.get(given.size() - 1);
        if (!session.done()) {
            return snapshot.day().isAfter(day)
                    ? Answer.notApplicable()
                    : Answer.pending("awaited")
                            .at(snapshot.path(assignment))
                            .with("until", day)
                            .with("resource", assignment.getResource());
        }
        Answer broken = completed
                .map(done -> Answer.broken("late").with("completed", done))
                .orElseGet(() -> Answer.broken("not-done"));
        return broken.as(Severity.WARNING)
                .at(snapshot.path(assignment))
                .with("day", day)
                .with("resource", assignment.getResource());
    }

    private static Answer followed(Snapshot snapshot) {
        Optional<LocalDate> end = snapshot.endOfAction();
        Map<String, List<ResourceAssignment>> given = snapshot.bilan().getResourceAssignments().stream()
                .filter(assignment ->
                        end.filter(assignment.getAssignedOn()::isAfter).isEmpty())
                .collect(groupingBy(assignment -> assignment.getResource().value(), TreeMap::new, toList()));
        Answer answer = Answer.notApplicable();
        for (List<ResourceAssignment> assignments : given.values()) {
            answer = answer.and(followed(assignments, Answer.satisfied("kept").with("count", given.size()), snapshot));
        }
        return answer;
    }

    private static Answer followed(List<ResourceAssignment> given, Answer kept, Snapshot snapshot) {
        Optional<LocalDate> trace = given.stream()
                .flatMap(assignment -> assignment.firstTrace().stream())
                .min(Comparator.naturalOrder());
        LocalDate end = snapshot.endOfAction().orElse(snapshot.day());
        if (trace.filter(day -> !day.isAfter(end)).isPresent()) {
            return kept;
        }
        ResourceAssignment assignment = given.get(given.size() - 1);
        Answer answer = snapshot.day().isAfter(end)
                ? trace.map(day -> Answer.broken("late").with("day", day))
                        .orElseGet(() -> Answer.broken("absent"))
                        .as(Severity.WARNING)
                        .with("end", end)
                : Answer.pending("awaited");
        return answer.at(snapshot.path(assignment)).with("resource", assignment.getResource());
    }

    private static Answer closedInTime(Snapshot snapshot) {
        if (snapshot.firstDay().isEmpty()) {
            return Answer.notApplicable();
        }
        Optional<LocalDate> last = snapshot.lastDayOfResources();
        Map<String, List<ResourceAccess>> platforms = snapshot.bilan().getResourceAccesses().stream()
                .filter(access -> last.filter(access.getFirstDay()::isAfter).isEmpty())
                .sorted(Comparator.comparing(ResourceAccess::getFirstDay))
                .collect(groupingBy(ResourceAccess::getPlatform, TreeMap::new, toList()));
        Answer answer = Answer.notApplicable();
        for (List<ResourceAccess> accesses : platforms.values()) {
            answer = answer.and(closedInTime(accesses, last, snapshot));
        }
        return answer;
    }

    private static Answer closedInTime(List<ResourceAccess> accesses, Optional<LocalDate> last, Snapshot snapshot) {
        LocalDate first = snapshot.firstDay().orElseThrow();
        LocalDate until = last.filter(snapshot.day()::isAfter).orElse(snapshot.day());
        ResourceAccess latest = accesses.get(0);
        // The last day of the first stretch of days that is covered without a hole. An access opened after the first
        // work begins that stretch.
        LocalDate eve = Collections.max(List.of(first, latest.getFirstDay())).minusDays(1);
        LocalDate covered = last.filter(eve::isAfter).orElse(eve);
        for (ResourceAccess access : accesses) {
            LocalDate begin = access.getFirstDay();
            if (covered.isBefore(begin.minusDays(1)) && covered.isBefore(until)) {
                return told(Answer.broken("interrupted").as(Severity.WARNING), access, snapshot)
                        .with("day", covered.plusDays(1))
                        .with("last", begin.minusDays(1));
            }
            LocalDate end = access.getLastDay().orElse(LocalDate.MAX);
            if (end.isAfter(covered)) {
                covered = end;
                latest = access;
            }
        }
        if (covered.isBefore(until)) {
            return told(Answer.broken("too-short").as(Severity.WARNING), latest, snapshot)
                    .with("day", covered);
        }
        return kept(latest, covered, last, snapshot);
    }

    private static Answer kept(ResourceAccess latest, LocalDate covered, Optional<LocalDate> last, Snapshot snapshot) {
        if (last.isEmpty()) {
            return told(Answer.pending("running"), latest, snapshot);
        }
        if (covered.isAfter(last.get()) && snapshot.day().isAfter(last.get())) {
            return told(Answer.broken("too-long").as(Severity.WARNING), latest, snapshot)
                    .with("last", last.get());
        }
        return covered.isBefore(last.get()) || !snapshot.day().isAfter(last.get())
                ? told(Answer.pending("awaited"), latest, snapshot).with("until", last.get())
                : told(Answer.satisfied("kept"), latest, snapshot).with("last", last.get());
    }

    private static Answer told(Answer answer, ResourceAccess access, Snapshot snapshot) {
        return answer.at(snapshot.path(access)).with("platform", access.getPlatform());
    }
}
