package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

/**
 * What the offer promises of its learning resources. Every finding is a warning.
 */
public final class ResourceRules {

    /**
     * A resource that prepares an interview is worked on before it: "un peu plus d'inversion pédagogique […] des
     * ressources qui vont venir nourrir la réflexion de la personne" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: completed on the very day of the interview is in time. Where the interview was postponed, the one
     * that takes its place counts, and so on.
     *
     * <p>Decisive day: none, the promise is that of the offer. Pending until the day of an interview that is planned.
     * Satisfied as soon as each resource that prepares an interview was completed by its day. Not applicable where no
     * resource prepares a session of the case file that was held, or is planned while the bilan runs: a session that
     * was missed or cancelled, one that was postponed without another in its place, and one that is still planned when
     * the bilan has ended, ask for nothing, whenever the resource was completed; nor does one whose planned day has
     * passed without the resource, while it is not told what became of it. Unknown: never, a resource that is not
     * recorded as completed was not.
     */
    public static final Rule BEFORE_INTERVIEW = Rule.offer("resource.before-interview")
            .title(
                    "La ressource est travaillée avant l'entretien qu'elle prépare",
                    "The resource is worked on before the interview that it prepares")
            .text(
                    "awaited",
                    "Ressource à travailler d'ici l'entretien du {until}",
                    "Resource to be worked on by the interview of {until}")
            .text(
                    "not-done",
                    "Ressource non travaillée avant l'entretien du {day}",
                    "Resource not worked on before the interview of {day}")
            .text(
                    "late",
                    "Ressource travaillée le {completed}, après l'entretien du {day} qu'elle prépare",
                    "Resource worked on {completed}, after the interview of {day} that it prepares")
            .needs(FactKind.RESOURCE_ASSIGNMENTS, FactKind.SESSIONS, FactKind.CLOSURE)
            .check(ResourceRules::beforeInterview);

    /**
     * The access to learning resources lasts for the bilan and the year that follows, and ends then: "pendant leur
     * bilan et durant l'année qui suit" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: the last day is that of the same number one year after the end of the action, included; an access
     * that ends on the day after is too long, one that was closed earlier too short. Of several accesses to one
     * platform the one that began last counts: what was closed too early and opened again is made good.
     *
     * <p>Decisive day: none, the promise stands in the case file; the year runs from the end of the action, after an
     * abandonment too. Pending while an access is open and its last day has not passed; satisfied once the accesses to
     * all platforms were closed on it. Not applicable to an offer that promises no access, where none is recorded, and
     * while the bilan runs. Unknown: never.
     *
     * <p>Disputed: the source does not say what becomes of the access after an abandonment; we give it the same year.
     */
    public static final Rule CLOSED_IN_TIME = Rule.offer("resource.closed-in-time")
            .title(
                    "Les ressources restent ouvertes aussi longtemps que promis, et pas au-delà",
                    "The resources stay open for as long as was promised, and no longer")
            .text("awaited", "Accès ouvert jusqu'au {until}", "Access open until {until}")
            .text("too-long", "Accès ouvert au-delà du {last}", "Access open after {last}")
            .text("too-short", "Accès fermé le {day}, avant le {last}", "Access closed on {day}, before {last}")
            .needs(FactKind.RESOURCE_ACCESSES, FactKind.CLOSURE)
            .check(ResourceRules::closedInTime);

    private ResourceRules() {}

    private static Answer beforeInterview(Snapshot snapshot) {
        Answer answer = Answer.notApplicable();
        List<ResourceAssignment> assignments = snapshot.bilan().getResourceAssignments();
        for (int i = 0; i < assignments.size(); i++) {
            Optional<Session> session = prepared(assignments.get(i), snapshot);
            if (session.isPresent()) {
                answer = answer.and(beforeInterview(assignments.get(i), session.get(), snapshot));
            }
        }
        return answer;
    }

    // Sessions that replace each other in a circle were never held: no way through them is longer than their number.
    private static Optional<Session> prepared(ResourceAssignment assignment, Snapshot snapshot) {
        Optional<ActivityId> id = assignment.getPrepares();
        int sessions = snapshot.bilan().getSessions().size();
        for (int i = 0; i < sessions && id.isPresent(); i++) {
            Optional<Session> session = session(id.get(), snapshot);
            if (session.isEmpty() || session.get().getStatus() != SessionStatus.POSTPONED) {
                return session.filter(found -> isJudged(found, snapshot));
            }
            id = session.get().getReplacement();
        }
        return Optional.empty();
    }

    private static Optional<Session> session(ActivityId id, Snapshot snapshot) {
        List<Session> sessions = snapshot.bilan().getSessions();
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).getId().equals(id)) {
                return Optional.of(sessions.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isJudged(Session session, Snapshot snapshot) {
        return session.done()
                || (session.getStatus() == SessionStatus.PLANNED
                        && snapshot.endOfAction().isEmpty());
    }

    private static Answer beforeInterview(ResourceAssignment assignment, Session session, Snapshot snapshot) {
        LocalDate day = snapshot.dayOf(session);
        Optional<LocalDate> completed = assignment.getCompletedOn();
        if (completed.isPresent() && !completed.get().isAfter(day)) {
            return Answer.satisfied();
        }
        if (!session.done()) {
            return snapshot.day().isAfter(day)
                    ? Answer.notApplicable()
                    : Answer.pending("awaited").at(snapshot.path(assignment)).with("until", day);
        }
        Answer broken = completed
                .map(done -> Answer.broken("late").with("completed", done))
                .orElseGet(() -> Answer.broken("not-done"));
        return broken.as(Severity.WARNING).at(snapshot.path(assignment)).with("day", day);
    }

    private static Answer closedInTime(Snapshot snapshot) {
        Optional<LocalDate> last = snapshot.lastDayOfResources();
        Answer answer = Answer.notApplicable();
        if (last.isPresent()) {
            List<ResourceAccess> accesses = snapshot.bilan().getResourceAccesses();
            for (int i = 0; i < accesses.size(); i++) {
                if (!isReopened(accesses.get(i), accesses)) {
                    answer = answer.and(closedInTime(accesses.get(i), last.get(), snapshot));
                }
            }
        }
        return answer;
    }

    private static boolean isReopened(ResourceAccess access, List<ResourceAccess> accesses) {
        for (int i = 0; i < accesses.size(); i++) {
            ResourceAccess other = accesses.get(i);
            if (other.getFirstDay().isAfter(access.getFirstDay())
                    && other.getPlatform().equals(access.getPlatform())) {
                return true;
            }
        }
        return false;
    }

    private static Answer closedInTime(ResourceAccess access, LocalDate last, Snapshot snapshot) {
        Optional<LocalDate> closed = access.getLastDay();
        if (closed.filter(last::equals).isPresent()) {
            return Answer.satisfied();
        }
        String path = snapshot.path(access);
        if (closed.isEmpty() && !snapshot.day().isAfter(last)) {
            return Answer.pending("awaited").at(path).with("until", last);
        }
        Optional<LocalDate> early = closed.filter(last::isAfter);
        Answer answer = Answer.broken(early.isPresent() ? "too-short" : "too-long")
                .as(Severity.WARNING)
                .at(path + ".lastDay")
                .with("last", last);
        return early.isPresent() ? answer.with("day", early.get()) : answer;
    }
}
