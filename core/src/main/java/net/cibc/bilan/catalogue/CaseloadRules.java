package net.cibc.bilan.catalogue;

import java.util.List;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.caseload.Appointment;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.caseload.Clash;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

/**
 * What only many case files show. A finding's path begins with the identifier of the case file, as in {@code
 * sud/2026-0417 sessions[4]}.
 */
public final class CaseloadRules {

    /**
     * Nobody is in two sessions of two case files at once: hours that cannot have been carried out are deemed not to
     * have been, and one of the two cannot (Code du travail, art. L6362-6, since 1 January 2019).
     *
     * <p>Boundary: a session runs from its start, included, to its end, excluded, so that 10:00 to 11:00 and 11:00 to
     * 12:00 are no clash. Two appointments clash if they overlap and both presences together are longer than the time
     * from the first begin to the last end: whoever spends half an hour in each of two sessions that overlap by half an
     * hour was in both. A session that was called off or missed keeps nobody busy. Sessions of one
     * {@linkplain Session#getGroup() group} are one event. What overlaps within one case file is the matter of {@code
     * session.no-overlap}. Two sessions held are an error, anything planned is a warning. Each appointment is told with
     * at most two of those before it, one held and one planned.
     *
     * <p>Decisive day: that of the later session. Not applicable where nobody is busy. Unknown: a held session has no
     * end, and somebody who was in it began a session of another case file later on the same day.
     */
    public static final Rule NO_DOUBLE_BOOKING = Rule.about(Caseload.class, "team.no-double-booking", Sources.L6362_6)
            .title(
                    "Personne n'est dans deux séances de deux dossiers à la fois",
                    "Nobody is in two sessions of two case files at once")
            .text(
                    "kept",
                    "Aucune séance en double parmi {count}, personnes présentes : {members}",
                    "No session of {count} is a second one, people present: {members}")
            .text(
                    "held-twice",
                    "{person} est présent le {start} alors que sa séance {other} de {since} n'était pas finie : les"
                            + " deux"
                            + " sont enregistrées comme tenues",
                    "{person} is present on {start} while {other}, begun at {since}, was not over: both are recorded as"
                            + " held")
            .text(
                    "planned-twice",
                    "{person} est attendu le {start} alors que sa séance {other} de {since} ne sera pas finie : l'une"
                            + " des"
                            + " deux est à déplacer",
                    "{person} is expected on {start} while {other}, begun at {since}, will not be over: one of the"
                            + " two is"
                            + " to be moved")
            .where(caseload -> !caseload.members().isEmpty())
            .check(CaseloadRules::noDoubleBooking);

    private CaseloadRules() {}

    static List<Rule> standard() {
        return List.of(NO_DOUBLE_BOOKING);
    }

    private static Answer noDoubleBooking(Caseload caseload) {
        long sessions = caseload.members().stream()
                .mapToLong(member -> caseload.appointments(member).size())
                .sum();
        Answer kept = Answer.satisfied("kept")
                .with("count", sessions)
                .with("members", caseload.members().size());
        return caseload.clashes().stream()
                .map(CaseloadRules::clash)
                .reduce(kept, Answer::and)
                .orUnknown(
                        caseload.openEnds().stream().map(open -> open + ".end").toList());
    }

    private static Answer clash(Clash clash) {
        Appointment later = clash.later();
        Appointment earlier = clash.earlier();
        return (clash.isHeld()
                        ? Answer.broken("held-twice")
                        : Answer.broken("planned-twice").as(Severity.WARNING))
                .at(later.toString())
                .with("person", later.person())
                .with("start", later.starts())
                .with("other", earlier)
                .with("since", earlier.starts().toLocalTime())
                .decidedOn(later.day());
    }
}
