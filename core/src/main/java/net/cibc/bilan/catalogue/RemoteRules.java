package net.cibc.bilan.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * What the offer promises of its sessions. Every finding is a warning.
 */
public final class RemoteRules {

    /**
     * Sessions are no longer than is usual in the offer, or than was agreed with the person: "les rythmes ne seront pas
     * les mêmes qu'en présentiel, où on peut avoir 2 à 3 heures d'échange" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: a session of exactly the longest usual length keeps it; two hours in the national remote offer, by
     * default of the library, for the source gives no number. What was agreed measures the sessions of later days, not
     * those held before. A meeting that was cut into segments of several phases without a break is one exchange.
     *
     * <p>Decisive day: none, the promise stands in the case file. Not applicable where neither offer nor programme
     * names a length. Unknown: a session held lacks its end, and no other is too long.
     */
    public static final Rule SESSION_LENGTH = Rule.offer("offer.session-length")
            .title(
                    "Les séances ne sont pas plus longues que l'offre ne le prévoit",
                    "The sessions are no longer than the offer foresees")
            .text("kept", "{count} séances, de {longest} au plus", "{count} sessions of {longest} at most")
            .text(
                    "long",
                    "Séance du {day} de {length}, plus longue que prévu ({longest})",
                    "Session of {day} of {length}, longer than the {longest} foreseen")
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.SESSIONS)
            .needs(FactKind.PROGRAMMES)
            .judgingSchedule()
            .check(RemoteRules::sessionLength);

    /**
     * A bilan under a fully remote offer has no session in person: "100 % à distance" (Centre Inffo, 12 April 2023).
     * The law asks for no hour in person, and forbids none.
     *
     * <p>Boundary: one use of the channel in person is enough, whatever other channels the session uses.
     *
     * <p>Decisive day: none, the promise is that of the offer. Not applicable to an offer that is not fully remote.
     * Unknown: the channels of a session held are not known, and no other was in person.
     */
    public static final Rule FULLY_REMOTE = Rule.offer("offer.fully-remote")
            .title(
                    "Le bilan à distance se tient sans séance en présentiel",
                    "The remote bilan is held without a session in person")
            .text("kept", "{count} séances, toutes à distance", "{count} sessions, all at a distance")
            .text(
                    "in-person",
                    "Séance du {day} en présentiel dans un bilan à distance",
                    "Session of {day} in person in a remote bilan")
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.SESSIONS)
            .judgingSchedule()
            .where(snapshot -> snapshot.bilan().getOffer().getMode() == DeliveryMode.REMOTE)
            .check(RemoteRules::fullyRemote);

    private RemoteRules() {}

    private static Answer sessionLength(Snapshot snapshot) {
        Answer answer = Answer.notApplicable();
        Duration longest = snapshot.terms().getLongestSession().orElse(null);
        int count = 0;
        List<String> missing = new ArrayList<>();
        List<Session> held = snapshot.heldSessions();
        for (int first = 0, next; first < held.size(); first = next) {
            next = first + 1;
            while (next < held.size() && follows(held.get(next - 1), held.get(next))) {
                next++;
            }
            Session session = held.get(first);
            Duration promised = snapshot.terms(session).getLongestSession().orElse(null);
            if (promised != null && held.get(next - 1).length().isEmpty()) {
                missing.add(snapshot.path(held.get(next - 1)) + ".end");
            } else if (promised != null) {
                answer = answer.and(exchange(session, held.get(next - 1), promised, snapshot));
                longest = longest == null || promised.compareTo(longest) > 0 ? promised : longest;
                count += next - first;
            }
        }
        Answer kept = longest == null
                ? Answer.notApplicable()
                : Answer.satisfied("kept").with("count", count).with("longest", longest);
        return answer.and(kept).orUnknown(missing);
    }

    private static boolean follows(Session session, Session next) {
        return session.getEnd()
                .filter(end -> end.isEqual(next.getStart()) && session.getPhase() != next.getPhase())
                .isPresent();
    }

    private static Answer exchange(Session first, Session last, Duration longest, Snapshot snapshot) {
        Duration length = Duration.between(first.getStart(), last.latestEnd());
        return length.compareTo(longest) <= 0
                ? Answer.satisfied()
                : Answer.broken("long")
                        .as(Severity.WARNING)
                        .at(snapshot.path(first))
                        .with("day", snapshot.dayOf(first))
                        .with("length", length)
                        .with("longest", longest);
    }

    private static Answer fullyRemote(Snapshot snapshot) {
        Answer answer =
                Answer.satisfied("kept").with("count", snapshot.heldSessions().size());
        List<String> missing = new ArrayList<>();
        for (Session session : snapshot.heldSessions()) {
            if (session.getChannels().isEmpty()) {
                missing.add(snapshot.path(session) + ".channels");
            } else if (session.uses(Channel.IN_PERSON)) {
                answer = answer.and(Answer.broken("in-person")
                        .as(Severity.WARNING)
                        .at(snapshot.path(session) + ".channels")
                        .with("day", snapshot.dayOf(session)));
            }
        }
        return answer.orUnknown(missing);
    }
}
