package net.cibc.bilan.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Promise;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
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
     * <p>Boundary: whoever takes part as a consultant, in a session or by written support, was in the team and trained
     * on that day, in whichever role the team names; a qualification obtained on that very day is in time, and one
     * obtained or renewed later heals nothing. A consultant of the team who has not taken part yet is trained on the
     * first day of the bilan, or on the own first day where that is later. A consultant who left the team before the
     * bilan began is not asked. A qualification that ended after it was last needed is remarked upon. Specialists are
     * not asked. Every finding is a warning.
     *
     * <p>Decisive day: none, the promise is that of the offer. Pending until the bilan begins while a consultant of the
     * team is not trained. Not applicable to an offer that does not promise it, and to a bilan that ended before any
     * work. Unknown: somebody took part who is not in the team, or work was led and no consultant is in the team.
     */
    public static final Rule TRAINED = Rule.offer("team.trained-beforehand")
            .title(
                    "Les consultants sont formés au préalable aux outils et à l'approche à distance",
                    "The consultants are trained beforehand in the tools and the approach of remote work")
            .text("kept", "Consultants formés : {count}", "Consultants trained: {count}")
            .text(
                    "awaited",
                    "Formation à suivre par le consultant {person} avant la première séance : {qualification}",
                    "Training to be taken by consultant {person} before the first session: {qualification}")
            .text(
                    "untrained",
                    "Consultant {person} non formé le {day} : {qualification}",
                    "Consultant {person} not trained on {day}: {qualification}")
            .text(
                    "outside",
                    "Consultant {person} intervenu le {day} sans être alors dans l'équipe",
                    "Consultant {person} took part on {day} without being in the team then")
            .text(
                    "expired",
                    "Qualification du consultant {person} expirée le {day}, pendant le bilan : {qualification}",
                    "Qualification of consultant {person} expired on {day}, during the bilan: {qualification}")
            .needs(FactKind.TEAM, FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT)
            .needsWhere(TeamRules::hasNotBegun, FactKind.CLOSURE)
            .where(snapshot -> snapshot.bilan().getOffer().promises(Promise.TRAINED_CONSULTANTS))
            .check(TeamRules::trained);

    /**
     * The provider of the bilan is not the person's employer: "Les employeurs ne peuvent réaliser eux-mêmes des bilans
     * de compétences pour leurs salariés" (Code du travail, art. R6313-5, since 1 January 2019).
     *
     * <p>Boundary: what is compared is the legal entity, by the SIREN in the SIRET of both; two establishments of one
     * company are one employer.
     *
     * <p>Decisive day: the first work led by the consultant. The article forbids to carry a bilan out: while nothing
     * was done, one company is a reason not to begin, which is awaited, and a bilan that ended before any work breaks
     * nothing. Not applicable then, and where no employer takes part in the bilan. Unknown: one of the two numbers is
     * not known.
     *
     * <p>Disputed: a consultant who is employed by the person's employer is against the spirit of the article; the case
     * file does not hold the employers of consultants.
     */
    public static final Rule NOT_THE_EMPLOYER = Rule.of("centre.not-the-employer", Sources.R6313_5)
            .title("Le centre n'est pas l'employeur de la personne", "The centre is not the person's employer")
            .text(
                    "kept",
                    "SIREN {siren} du centre, {employer} de l'employeur",
                    "SIREN {siren} of the centre, {employer} of the employer")
            .text(
                    "same",
                    "Le centre et l'employeur sont la même entreprise (SIREN {siren})",
                    "Centre and employer are the same company (SIREN {siren})")
            .text(
                    "not-to-begin",
                    "Bilan à ne pas commencer : le centre et l'employeur sont la même entreprise (SIREN {siren})",
                    "Bilan not to be begun: centre and employer are the same company (SIREN {siren})")
            .needsWhere(TeamRules::hasNotBegun, FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT, FactKind.CLOSURE)
            .where(snapshot -> snapshot.bilan().getBeneficiary().getEmployer().isPresent())
            .check(TeamRules::notTheEmployer);

    private static final List<QualificationKind> REMOTE_WORK =
            List.of(QualificationKind.MULTIMODAL_TOOLS, QualificationKind.REMOTE_APPROACH);

    // Of several places of one person the first counts, and which was recorded first means nothing.
    private static final Comparator<Assignment> LONGEST_IN_THE_TEAM = Comparator.comparing(
                    (Assignment place) -> place.getLastDay().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(Assignment::getFirstDay)
            .thenComparing(Assignment::getRole);

    private TeamRules() {}

    private static boolean hasNotBegun(Snapshot snapshot) {
        return snapshot.firstDay().isEmpty();
    }

    private static Answer trained(Snapshot snapshot) {
        boolean begun = snapshot.firstDay().isPresent();
        if (!begun && snapshot.endOfAction().isPresent()) {
            return Answer.notApplicable();
        }
        Map<PersonId, List<Assignment>> team = snapshot.bilan().getTeam().stream()
                .sorted(LONGEST_IN_THE_TEAM)
                .collect(groupingBy(assignment -> assignment.getPerson().getId(), LinkedHashMap::new, toList()));
        Map<PersonId, SortedSet<LocalDate>> takenPart = takenPart(snapshot);
        Answer answer = Answer.satisfied();
        int asked = 0;
        for (Map.Entry<PersonId, SortedSet<LocalDate>> each : takenPart.entrySet()) {
            asked++;
            List<Assignment> places = team.get(each.getKey());
            answer = answer.and(
                    places == null ? Answer.unknown(List.of("team")) : tookPart(places, each.getValue(), snapshot));
        }
        for (Map.Entry<PersonId, List<Assignment>> each : team.entrySet()) {
            if (!takenPart.containsKey(each.getKey())) {
                for (Assignment place : each.getValue()) {
                    if (isAsked(place, snapshot)) {
                        asked++;
                        answer = answer.and(standsBy(place, snapshot));
                    }
                }
            }
        }
        if (begun && asked == 0) {
            return Answer.unknown(List.of("team"));
        }
        return answer.and(Answer.satisfied("kept").with("count", asked));
    }

    /** The days on which each took part as a consultant. */
    private static Map<PersonId, SortedSet<LocalDate>> takenPart(Snapshot snapshot) {
        Map<PersonId, SortedSet<LocalDate>> days = new LinkedHashMap<>();
        for (Session session : snapshot.heldSessions()) {
            for (Participation participation : session.getParticipants()) {
                if (participation.getRole() == ParticipantRole.CONSULTANT) {
                    days.computeIfAbsent(participation.getPerson(), each -> new TreeSet<>())
                            .add(snapshot.dayOf(session));
                }
            }
        }
        for (WrittenSupport support : snapshot.bilan().getWrittenSupport()) {
            support.getGivenBy()
                    .ifPresent(person -> days.computeIfAbsent(person, each -> new TreeSet<>())
                            .add(support.getGivenOn()));
        }
        return days;
    }

    private static Answer tookPart(List<Assignment> places, SortedSet<LocalDate> days, Snapshot snapshot) {
        Assignment place = places.get(0);
        Stretches inTeam = new Stretches();
        places.forEach(each -> inTeam.add(each.getFirstDay(), each.getLastDay()));
        Answer answer = inTeam.firstOutside(days)
                .map(day -> warned("outside", place, snapshot)
                        .at(snapshot.path(place))
                        .with("day", day))
                .orElseGet(Answer::satisfied);
        for (QualificationKind kind : REMOTE_WORK) {
            answer = answer.and(qualified(places, kind)
                    .firstOutside(days)
                    .map(day -> warned("untrained", place, snapshot)
                            .with("day", day)
                            .with("qualification", kind))
                    .orElseGet(() -> expired(places, kind, days.last(), snapshot)));
        }
        return answer;
    }

    private static Stretches qualified(List<Assignment> places, QualificationKind kind) {
        Stretches qualified = new Stretches();
        for (Assignment place : places) {
            for (Qualification qualification : place.getPerson().getQualifications()) {
                if (qualification.getKind() == kind) {
                    qualified.add(qualification.getObtainedOn(), qualification.getValidUntil());
                }
            }
        }
        return qualified;
    }

    private static boolean isAsked(Assignment place, Snapshot snapshot) {
        LocalDate begin = snapshot.firstDay().orElse(snapshot.day());
        return place.getRole() == ParticipantRole.CONSULTANT
                && place.getLastDay().map(last -> !last.isBefore(begin)).orElse(true);
    }

    /** Of a consultant who has not taken part yet. */
    private static Answer standsBy(Assignment place, Snapshot snapshot) {
        boolean begun = snapshot.firstDay().isPresent();
        LocalDate first = snapshot.firstDay().orElse(snapshot.day());
        LocalDate begin = place.getFirstDay().isAfter(first) ? place.getFirstDay() : first;
        Answer answer = Answer.satisfied();
        for (QualificationKind kind : REMOTE_WORK) {
            if (!place.getPerson().qualified(kind, begin)) {
                Answer untrained = begun
                        ? warned("untrained", place, snapshot).with("day", begin)
                        : told(Answer.pending("awaited"), place, snapshot);
                answer = answer.and(untrained.with("qualification", kind));
            } else if (begun) {
                answer = answer.and(expired(List.of(place), kind, begin, snapshot));
            }
        }
        return answer;
    }

    // A qualification that counted when it was needed and has ended since, before the bilan or the place in its team.
    private static Answer expired(
            List<Assignment> places, QualificationKind kind, LocalDate needed, Snapshot snapshot) {
        Assignment place = places.get(0);
        LocalDate last = earlier(earlier(snapshot.day(), snapshot.endOfAction()), place.getLastDay());
        if (last.isBefore(needed)
                || places.stream().anyMatch(each -> each.getPerson().qualified(kind, last))) {
            return Answer.satisfied();
        }
        return places.stream()
                .flatMap(each -> each.getPerson().getQualifications().stream())
                .filter(qualification -> qualification.getKind() == kind)
                .flatMap(qualification -> qualification.getValidUntil().stream())
                .filter(last::isAfter)
                .max(LocalDate::compareTo)
                .map(until -> told(Answer.noted("expired").as(Severity.WARNING), place, snapshot)
                        .with("day", until)
                        .with("qualification", kind))
                .orElseGet(Answer::satisfied);
    }

    private static Answer warned(String text, Assignment place, Snapshot snapshot) {
        return told(Answer.broken(text).as(Severity.WARNING), place, snapshot);
    }

    private static Answer told(Answer answer, Assignment place, Snapshot snapshot) {
        return answer.at(snapshot.path(place) + ".person.qualifications")
                .with("person", place.getPerson().getId());
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }

    private static Answer notTheEmployer(Snapshot snapshot) {
        boolean carriedOut = snapshot.firstDay().isPresent();
        if (!carriedOut && snapshot.endOfAction().isPresent()) {
            return Answer.notApplicable();
        }
        Optional<Siret> worksAt =
                snapshot.bilan().getBeneficiary().getEmployer().flatMap(Employer::getSiret);
        Optional<Siret> provider = snapshot.bilan().getCentre().getSiret();
        if (worksAt.isEmpty() || provider.isEmpty()) {
            return Answer.unknown(Stream.of(
                            worksAt.isEmpty() ? "beneficiary.employer.siret" : "",
                            provider.isEmpty() ? "centre.siret" : "")
                    .filter(path -> !path.isEmpty())
                    .toList());
        }
        Siren centre = provider.get().siren();
        Siren other = worksAt.get().siren();
        if (!other.equals(centre)) {
            return Answer.satisfied("kept").with("siren", centre).with("employer", other);
        }
        Answer same = carriedOut ? Answer.broken("same") : Answer.pending("not-to-begin");
        return same.at("beneficiary.employer").with("siren", centre);
    }
}
