package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.caseload.Appointment;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.caseload.Clash;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

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
     * hour was in both. A session that was called off or missed keeps nobody busy. Sessions of one group
     * ({@link Session#getGroup()}) never clash with one another, and each of them does with any other. What overlaps
     * within one case file is the matter of {@code session.no-overlap}. Two sessions held are an error, anything
     * planned is a warning. Each appointment is told with at most two of those before it, one held and one planned, at
     * times in the zone of its own case file.
     *
     * <p>Decisive day: that of the later session; what is of before 2019 is not judged. Not applicable where nobody is
     * busy. Unknown: a held session has no end, and somebody who was in it began a session of another case file, and of
     * no group that both have, later on the same day in the zone of the session without an end; it is told beside what
     * is broken.
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
            .text(
                    "unsettled",
                    "{person} a eu le {start} une séance alors que {other}, de {since}, n'était pas finie, et l'une au"
                            + " moins est encore notée comme prévue : dire laquelle a eu lieu",
                    "{person} had a session on {start} while {other}, begun at {since}, was not over, and one at least"
                            + " is still recorded as planned: say which took place")
            .needsUnless(
                    Set.of(Verdict.BROKEN),
                    (caseload, unheld) -> caseload.files().size() > 1,
                    FactKind.SESSIONS)
            // Two people whom no team names may be one.
            .needsUnless(
                    Set.of(Verdict.BROKEN),
                    (caseload, unheld) -> unheld.contains(FactKind.SESSIONS)
                            || caseload.members().size() > 1,
                    FactKind.TEAM)
            .check(CaseloadRules::noDoubleBooking);

    private CaseloadRules() {}

    static List<Rule> standard() {
        return List.of(NO_DOUBLE_BOOKING);
    }

    private static Answer noDoubleBooking(Caseload caseload) {
        long sessions = 0;
        int people = 0;
        for (MemberId member : caseload.members()) {
            long judged = caseload.appointments(member).stream()
                    .filter(each -> isJudged(each.day()))
                    .count();
            sessions += judged;
            people += judged > 0 ? 1 : 0;
        }
        if (sessions == 0) {
            return Answer.notApplicable();
        }
        Answer kept = Answer.satisfied("kept").with("count", sessions).with("members", people);
        List<String> open = caseload.openEnds().stream()
                .filter(each -> isJudged(each.day()))
                .map(each -> each + ".end")
                .toList();
        return caseload.clashes().stream()
                .filter(clash -> isJudged(clash.later().day()))
                .map(clash -> clash(clash, caseload))
                .reduce(kept, Answer::and)
                .and(open.isEmpty() ? Answer.satisfied() : Answer.unknown(open));
    }

    private static boolean isJudged(LocalDate day) {
        return Sources.L6362_6.countsOn(day);
    }

    private static Answer clash(Clash clash, Caseload caseload) {
        Appointment later = clash.later();
        Appointment earlier = clash.earlier();
        return broken(clash, caseload)
                .at(later.toString())
                .with("person", later.person())
                .with("start", later.starts())
                .with("other", earlier)
                .with("since", earlier.starts(later.zone()).toLocalTime())
                .decidedOn(later.day());
    }

    private static Answer broken(Clash clash, Caseload caseload) {
        if (clash.isHeld()) {
            return Answer.broken("held-twice");
        }
        boolean isPast = caseload.day().filter(clash.later().day()::isBefore).isPresent();
        return Answer.broken(isPast ? "unsettled" : "planned-twice").as(Severity.WARNING);
    }
}
