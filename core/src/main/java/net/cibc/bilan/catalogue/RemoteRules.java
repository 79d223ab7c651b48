package net.cibc.bilan.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

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
     * those held before.
     *
     * <p>Decisive day: none, the promise stands in the case file. Not applicable where neither offer nor programme
     * names a length. Unknown: a session held lacks its end, and no other is too long.
     */
    public static final Rule SESSION_LENGTH = Rule.offer("offer.session-length")
            .title(
                    "Les séances ne sont pas plus longues que l'offre ne le prévoit",
                    "The sessions are no longer than the offer foresees")
            .text(
                    "long",
                    "Séance de {length}, plus longue que prévu ({longest})",
                    "Session of {length}, longer than the {longest} foreseen")
            .needs(FactKind.SESSIONS, FactKind.PROGRAMMES)
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
            .text("in-person", "Séance en présentiel dans un bilan à distance", "Session in person in a remote bilan")
            .needs(FactKind.SESSIONS)
            .judgingSchedule()
            .check(RemoteRules::fullyRemote);

    private RemoteRules() {}

    private static Answer sessionLength(Snapshot snapshot) {
        Answer answer = snapshot.terms().getLongestSession().isPresent() ? Answer.satisfied() : Answer.notApplicable();
        List<String> missing = new ArrayList<>();
        Terms promised = null;
        Duration longest = null;
        for (Session session : snapshot.bilan().getSessions()) {
            if (session.done()) {
                Terms terms = snapshot.terms(session);
                // Mostly they are those of the session before.
                longest = terms.equals(promised)
                        ? longest
                        : terms.getLongestSession().orElse(null);
                promised = terms;
                if (longest != null && session.length().isEmpty()) {
                    missing.add(snapshot.path(session) + ".end");
                } else if (longest != null) {
                    answer = answer.and(length(session, longest, snapshot));
                }
            }
        }
        return answer.orUnknown(missing);
    }

    private static Answer length(Session session, Duration longest, Snapshot snapshot) {
        Duration length = session.length().orElseThrow();
        return length.compareTo(longest) <= 0
                ? Answer.satisfied()
                : Answer.broken("long")
                        .as(Severity.WARNING)
                        .at(snapshot.path(session))
                        .with("length", length)
                        .with("longest", longest);
    }

    private static Answer fullyRemote(Snapshot snapshot) {
        if (snapshot.bilan().getOffer().getMode() != DeliveryMode.REMOTE) {
            return Answer.notApplicable();
        }
        Answer answer = Answer.satisfied();
        List<String> missing = new ArrayList<>();
        for (Session session : snapshot.bilan().getSessions()) {
            if (session.done() && session.getChannels().isEmpty()) {
                missing.add(snapshot.path(session) + ".channels");
            } else if (session.done() && session.uses(Channel.IN_PERSON)) {
                answer = answer.and(
                        Answer.broken("in-person").as(Severity.WARNING).at(snapshot.path(session) + ".channels"));
            }
        }
        return answer.orUnknown(missing);
    }
}
