package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

/**
 * Who may carry out a bilan.
 */
public final class TeamRules {

    /**
     * The consultants of a remote bilan were trained beforehand, in its tools and in its approach: "ont au préalable
     * été formés aux outils multimodaux utilisés pour le bilan, mais aussi à cette nouvelle approche" (Centre Inffo, 12
     * April 2023).
     *
     * <p>Boundary: a qualification obtained on the day of the first session, or on the first day of a consultant who
     * comes later, is in time; one obtained on the day after is not. A consultant who left the team before the day of
     * the first session, or while none was held, is not asked; one who leaves on that day is. A qualification that was
     * valid then and ended before the last day of the bilan, or of the consultant in its team, leaves the rule
     * satisfied and is remarked upon, with a warning, unless another one of its kind counts on that last day.
     * Specialists are not asked.
     *
     * <p>Decisive day: none, the promise is that of the offer. Pending until the first session while a consultant of
     * the team is not trained; satisfied so far while all are, and while nobody stands in the team. Not applicable to
     * an offer that is not fully remote, and to a bilan that ended before any session. Unknown: a consultant who took
     * part in a session does not stand in the team, or had left it before the first session; or sessions were held and
     * no consultant stands in the team.
     */
    public static final Rule TRAINED = Rule.offer("team.trained-beforehand")
            .title(
                    "Les consultants sont formés au préalable aux outils et à l'approche à distance",
                    "The consultants are trained beforehand in the tools and the approach of remote work")
            .text(
                    "awaited",
                    "Formation à suivre avant la première séance : {qualification}",
                    "Training to be taken before the first session: {qualification}")
            .text(
                    "untrained",
                    "Consultant non formé le {day} : {qualification}",
                    "Consultant not trained on {day}: {qualification}")
            .text(
                    "expired",
                    "Qualification expirée le {day}, pendant le bilan : {qualification}",
                    "Qualification expired on {day}, during the bilan: {qualification}")
            .needs(FactKind.TEAM, FactKind.SESSIONS, FactKind.CLOSURE)
            .check(TeamRules::trained);

    /**
     * The provider of the bilan is not the person's employer: "Les employeurs ne peuvent réaliser eux-mêmes des bilans
     * de compétences pour leurs salariés" (Code du travail, art. R6313-5, since 1 January 2019).
     *
     * <p>Boundary: what is compared is the legal entity, by the SIREN in the SIRET of both; two establishments of one
     * company are one employer.
     *
     * <p>Decisive day: the first session. Not applicable where no employer takes part in the bilan. Unknown: one of the
     * two numbers is not known.
     *
     * <p>Disputed: a consultant who is employed by the person's employer is against the spirit of the article; the case
     * file does not hold the employers of consultants.
     */
    public static final Rule NOT_THE_EMPLOYER = Rule.of("centre.not-the-employer", Sources.R6313_5)
            .title("Le centre n'est pas l'employeur de la personne", "The centre is not the person's employer")
            .text(
                    "same",
                    "Le centre et l'employeur sont la même entreprise (SIREN {siren})",
                    "Centre and employer are the same company (SIREN {siren})")
            .check(TeamRules::notTheEmployer);

    private static final List<QualificationKind> REMOTE_WORK =
            List.of(QualificationKind.MULTIMODAL_TOOLS, QualificationKind.REMOTE_APPROACH);

    private TeamRules() {}

    private static Answer trained(Snapshot snapshot) {
        boolean notBegun = snapshot.firstDay().isEmpty();
        if (snapshot.bilan().getOffer().getMode() != DeliveryMode.REMOTE
                || (notBegun && snapshot.endOfAction().isPresent())) {
            return Answer.notApplicable();
        }
        Answer answer = Answer.satisfied();
        boolean led = false;
        List<Assignment> team = snapshot.bilan().getTeam();
        for (int i = 0; i < team.size(); i++) {
            if (isAsked(team.get(i), snapshot)) {
                led = true;
                answer = answer.and(trained(team.get(i), snapshot));
            }
        }
        boolean unlisted = led ? hasUnlisted(snapshot) : !notBegun;
        return unlisted ? answer.and(Answer.unknown(List.of("team"))) : answer;
    }

    private static boolean isAsked(Assignment assignment, Snapshot snapshot) {
        if (assignment.getRole() != ParticipantRole.CONSULTANT) {
            return false;
        }
        Optional<LocalDate> last = assignment.getLastDay();
        return last.isEmpty() || !last.get().isBefore(snapshot.firstDay().orElse(snapshot.day()));
    }

    private static boolean hasUnlisted(Snapshot snapshot) {
        for (Session session : snapshot.heldSessions()) {
            List<Participation> participants = session.getParticipants();
            for (int i = 0; i < participants.size(); i++) {
                Participation participation = participants.get(i);
                if (participation.getRole() == ParticipantRole.CONSULTANT
                        && !isListed(participation.getPerson(), snapshot)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isListed(PersonId consultant, Snapshot snapshot) {
        List<Assignment> team = snapshot.bilan().getTeam();
        for (int i = 0; i < team.size(); i++) {
            Assignment assignment = team.get(i);
            if (assignment.getPerson().getId().equals(consultant) && isAsked(assignment, snapshot)) {
                return true;
            }
        }
        return false;
    }

    private static Answer trained(Assignment assignment, Snapshot snapshot) {
        LocalDate begin = assignment.getFirstDay();
        LocalDate first = snapshot.firstDay().orElse(snapshot.day());
        begin = begin.isAfter(first) ? begin : first;
        Answer answer = Answer.satisfied();
        for (QualificationKind kind : REMOTE_WORK) {
            answer = answer.and(trained(assignment, kind, begin, snapshot));
        }
        return answer;
    }

    private static Answer trained(Assignment assignment, QualificationKind kind, LocalDate begin, Snapshot snapshot) {
        boolean begun = snapshot.firstDay().isPresent();
        if (assignment.getPerson().qualified(kind, begin)) {
            return begun ? expired(assignment, kind, begin, snapshot) : Answer.satisfied();
        }
        Answer untrained = begun ? Answer.broken("untrained").with("day", begin) : Answer.pending("awaited");
        return untrained.at(path(assignment, snapshot)).with("qualification", kind);
    }

    private static String path(Assignment assignment, Snapshot snapshot) {
        return snapshot.path(assignment) + ".person.qualifications";
    }

    private static Answer expired(Assignment assignment, QualificationKind kind, LocalDate begin, Snapshot snapshot) {
        LocalDate last = earlier(earlier(snapshot.day(), snapshot.endOfAction()), assignment.getLastDay());
        Consultant person = assignment.getPerson();
        if (last.isBefore(begin) || person.qualified(kind, last)) {
            return Answer.satisfied();
        }
        // The qualification of the first day has ended, and perhaps others of its kind after it.
        return person.getQualifications().stream()
                .filter(qualification -> qualification.getKind() == kind)
                .flatMap(qualification -> qualification.getValidUntil().stream())
                .filter(last::isAfter)
                .max(LocalDate::compareTo)
                .map(until -> Answer.noted("expired")
                        .as(Severity.WARNING)
                        .at(path(assignment, snapshot))
                        .with("day", until)
                        .with("qualification", kind))
                .orElseGet(Answer::satisfied);
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }

    private static Answer notTheEmployer(Snapshot snapshot) {
        Optional<Employer> employer = snapshot.bilan().getBeneficiary().getEmployer();
        if (employer.isEmpty()) {
            return Answer.notApplicable();
        }
        Optional<Siret> worksAt = employer.get().getSiret();
        Optional<Siret> provider = snapshot.bilan().getCentre().getSiret();
        if (worksAt.isEmpty() || provider.isEmpty()) {
            return Answer.unknown(Stream.of(
                            worksAt.isEmpty() ? "beneficiary.employer.siret" : "",
                            provider.isEmpty() ? "centre.siret" : "")
                    .filter(path -> !path.isEmpty())
                    .toList());
        }
        return sameCompany(worksAt.get(), provider.get())
                ? Answer.broken("same")
                        .at("beneficiary.employer")
                        .with("siren", provider.get().siren())
                : Answer.satisfied();
    }

    // The first nine digits of both are their SIREN, and were checked; Siret.siren() would check them again, with more
    // memory than all rules take for a case file that keeps them.
    private static boolean sameCompany(Siret one, Siret other) {
        return one.value().regionMatches(0, other.value(), 0, 9);
    }
}
