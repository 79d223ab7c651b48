package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.FactKind;
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
     * <p>Boundary: completed on the very day of the interview is in time.
     *
     * <p>Decisive day: none, the promise is that of the offer. Pending while the interview is to come. Not applicable
     * where no resource prepares a session of the case file that is to come or was held. Unknown: never, a resource that is
     * not recorded as completed was not.
     */
    public static final Rule BEFORE_INTERVIEW = Rule.of("resource.before-interview", Texts.REMOTE_OFFER)
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
            .needs(FactKind.RESOURCE_ASSIGNMENTS, FactKind.SESSIONS)
            .check(ResourceRules::beforeInterview);

    /**
     * The access to learning resources lasts for the bilan and the year that follows, and ends then: "pendant leur bilan
     * et durant l'année qui suit" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: the last day is that of the same number one year after the end of the action, included; an access
     * that ends on the day after is too long, one that was closed earlier too short.
     *
     * <p>Decisive day: none, the promise stands in the case file; the year runs from the end of the action, after an
     * abandonment too. Pending while an access is open and its last day has not passed. Not applicable to an offer that
     * promises no access, where none is recorded, and while the bilan runs. Unknown: never.
     *
     * <p>Disputed: the source does not say what becomes of the access after an abandonment; we give it the same year.
     */
    public static final Rule CLOSED_IN_TIME = Rule.of("resource.closed-in-time", Texts.REMOTE_OFFER)
            .title(
                    "Les ressources restent ouvertes l'année qui suit, et pas au-delà",
                    "The resources stay open for the year that follows, and no longer")
            .text("awaited", "Accès ouvert jusqu'au {until}", "Access open until {until}")
            .text("too-long", "Accès ouvert au-delà du {last}", "Access open after {last}")
            .text("too-short", "Accès fermé le {day}, avant le {last}", "Access closed on {day}, before {last}")
            .needs(FactKind.RESOURCE_ACCESSES, FactKind.CLOSURE)
            .check(ResourceRules::closedInTime);

    private ResourceRules() {}

    private static Answer beforeInterview(Snapshot snapshot) {
        Answer answer = Answer.notApplicable();
        for (ResourceAssignment assignment : snapshot.bilan().getResourceAssignments()) {
            Optional<Session> session = prepared(assignment, snapshot);
            if (session.isPresent()) {
                answer = answer.and(beforeInterview(assignment, session.get(), snapshot));
            }
        }
        return answer;
    }

    private static Optional<Session> prepared(ResourceAssignment assignment, Snapshot snapshot) {
        Optional<ActivityId> prepares = assignment.getPrepares();
        if (prepares.isPresent()) {
            for (Session session : snapshot.bilan().getSessions()) {
                if (session.getId().equals(prepares.get())) {
                    return session.getStatus().isCalledOff() ? Optional.empty() : Optional.of(session);
                }
            }
        }
        return Optional.empty();
    }

    private static Answer beforeInterview(ResourceAssignment assignment, Session session, Snapshot snapshot) {
        LocalDate day = snapshot.dayOf(session);
        Optional<LocalDate> completed = assignment.getCompletedOn();
        if (completed.filter(done -> !done.isAfter(day)).isPresent()) {
            return Answer.satisfied();
        }
        String path = snapshot.path(assignment);
        if (completed.isEmpty() && !session.done()) {
            return snapshot.day().isAfter(day)
                    ? Answer.notApplicable()
                    : Answer.pending("awaited").at(path).with("until", day);
        }
        Answer broken = completed
                .map(done -> Answer.broken("late").with("completed", done))
                .orElseGet(() -> Answer.broken("not-done"));
        return broken.as(Severity.WARNING).at(path).with("day", day);
    }

    private static Answer closedInTime(Snapshot snapshot) {
        Optional<LocalDate> last = snapshot.lastDayOfResources();
        Answer answer = Answer.notApplicable();
        if (last.isPresent()) {
            for (ResourceAccess access : snapshot.bilan().getResourceAccesses()) {
                answer = answer.and(closedInTime(access, last.get(), snapshot));
            }
        }
        return answer;
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
