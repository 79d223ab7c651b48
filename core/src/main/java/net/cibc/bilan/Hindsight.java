package net.cibc.bilan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.offer.Programme;

/**
 * Takes from a case file what was not yet known at the end of a day. Where all was known, it is the same case file.
 */
final class Hindsight {

    private Hindsight() {}

    /** Views each fact as it stood at the end of the day; the content bears no day and is carried as it is. */
    static Bilan seenOn(LocalDate day, Bilan bilan) {
        ZoneId zone = bilan.getZone();
        List<Session> sessions = sessions(bilan.getSessions(), day, zone);
        List<PersonalWork> work = views(bilan.getPersonalWork(), PersonalWork::asOf, day);
        List<WrittenSupport> support = kept(bilan.getWrittenSupport(), WrittenSupport::getGivenOn, day);
        List<FieldEnquiry> enquiries = kept(bilan.getFieldEnquiries(), FieldEnquiry::getMadeOn, day);
        List<InformationInterview> interviews =
                kept(bilan.getInformationInterviews(), InformationInterview::getHeldOn, day);
        List<FollowUp> followUps = views(bilan.getFollowUps(), FollowUp::asOf, day);
        List<AttendanceProof> proofs = bilan.getAttendanceProofs().isEmpty()
                ? List.of()
                : proofs(
                        bilan.getAttendanceProofs(),
                        ids(List.of(sessions, work, support, enquiries, interviews, followUps)),
                        day,
                        zone);
        return bilan
                // The proofs go first: a case file holds none of an activity that it does not hold.
                .withAttendanceProofs(proofs)
                .withSessions(sessions)
                .withPersonalWork(work)
                .withWrittenSupport(support)
                .withFieldEnquiries(enquiries)
                .withInformationInterviews(interviews)
                .withFollowUps(followUps)
                .withProgrammes(kept(bilan.getProgrammes(), Programme::getAgreedOn, day))
                .withSuspensions(views(bilan.getSuspensions(), Suspension::asOf, day))
                .withClosure(
                        bilan.getClosure().filter(closure -> !closure.getDay().isAfter(day)))
                .withSurveys(views(bilan.getSurveys(), FeedbackSurvey::asOf, day))
                .withContactRequests(views(bilan.getContactRequests(), (each, end) -> each.asOf(end, zone), day))
                .withConsents(views(bilan.getConsents(), Consent::asOf, day))
                .withDecisions(kept(bilan.getDecisions(), Decision::getDecidedOn, day))
                .withDeliveries(kept(bilan.getDeliveries(), Delivery::getDeliveredOn, day))
                .withDisclosures(kept(bilan.getDisclosures(), Disclosure::getDisclosedOn, day))
                .withDestructions(kept(bilan.getDestructions(), Destruction::getDestroyedOn, day))
                .withTeam(views(bilan.getTeam(), Assignment::asOf, day))
                .withHandOvers(views(bilan.getHandOvers(), HandOver::asOf, day))
                .withResourceAssignments(views(bilan.getResourceAssignments(), ResourceAssignment::asOf, day))
                .withResourceAccesses(views(bilan.getResourceAccesses(), ResourceAccess::asOf, day));
    }

    private static Set<ActivityId> ids(List<List<? extends Activity>> activities) {
        Set<ActivityId> ids = new HashSet<>();
        activities.forEach(list -> list.forEach(activity -> ids.add(activity.getId())));
        return ids;
    }

    private static List<Session> sessions(List<Session> sessions, LocalDate day, ZoneId zone) {
        for (Session session : sessions) {
            if (!longOver(session, day)) {
                return views(sessions, (each, end) -> each.asOf(end, zone), day);
            }
        }
        return sessions;
    }

    // Over for two days by its own clock, a session was over in every zone, and of most sessions nothing came later.
    private static boolean longOver(Session session, LocalDate day) {
        return session.latestEnd().toLocalDate().toEpochDay() + 2 < day.toEpochDay()
                && session.getCalledOffOn().isEmpty()
                && session.getReminders().isEmpty();
    }

    private static List<AttendanceProof> proofs(
            List<AttendanceProof> proofs, Set<ActivityId> proved, LocalDate day, ZoneId zone) {
        return views(
                proofs,
                (each, end) -> Optional.of(each)
                        .filter(proof -> proved.contains(proof.getActivity())
                                && !Moments.dayOf(proof.getMadeAt(), zone).isAfter(end)),
                day);
    }

    private static <T> List<T> kept(List<T> facts, Function<T, LocalDate> dated, LocalDate day) {
        for (int i = 0; i < facts.size(); i++) {
            if (dated.apply(facts.get(i)).isAfter(day)) {
                return facts.stream()
                        .filter(each -> !dated.apply(each).isAfter(day))
                        .toList();
            }
        }
        return facts;
    }

    // The same list where each fact is seen as it is, so that nothing is copied for a case file without a later fact.
    private static <T> List<T> views(List<T> facts, BiFunction<T, LocalDate, Optional<T>> asOf, LocalDate day) {
        for (int i = 0; i < facts.size(); i++) {
            Optional<T> view = asOf.apply(facts.get(i), day);
            if (view.isEmpty() || !view.get().equals(facts.get(i))) {
                return viewsFrom(i, facts, asOf, day);
            }
        }
        return facts;
    }

    private static <T> List<T> viewsFrom(
            int first, List<T> facts, BiFunction<T, LocalDate, Optional<T>> asOf, LocalDate day) {
        List<T> seen = new ArrayList<>(facts.subList(0, first));
        for (int i = first; i < facts.size(); i++) {
            asOf.apply(facts.get(i), day).ifPresent(seen::add);
        }
        return seen;
    }
}
