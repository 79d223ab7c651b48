package net.cibc.bilan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.value.Faults;

/**
 * A case file taken as if everything planned in it took place as planned, and the bilan were then carried through.
 *
 * <p>It answers the question that a consultant asks before the next appointment is agreed: would the calendar hold?
 * Only rules that judge a schedule are asked about it.
 *
 * @param bilan  the case file
 */
public record PlannedCourse(Bilan bilan) implements Judgeable<Snapshot> {

    /**
     * Refuses null.
     */
    public PlannedCourse {
        new Faults().missing("bilan", bilan).refuse();
    }

    /**
     * Views the planned course from a day, read by the standard practice.
     *
     * @param day  the day from which the plan is seen
     * @return the snapshot
     */
    public Snapshot asOf(LocalDate day) {
        return asOf(day, Practice.standard());
    }

    /**
     * Views the planned course from a day. What the case file tells up to that day is kept; then every planned session
     * is taken as held at its planned times, every planned follow-up as held, every assigned work as done, and the
     * bilan as completed on the {@linkplain Snapshot#foreseenEnd() day that is foreseen}. Of a bilan that was closed
     * nothing planned takes place, save the follow-up.
     *
     * @param day  the day from which the plan is seen
     * @param practice  how the case file is read
     * @return the snapshot, of the last planned day or of the given day if that is later
     */
    @Override
    public Snapshot asOf(LocalDate day, Practice practice) {
        Snapshot snapshot = bilan.asOf(day, practice);
        Bilan known = snapshot.bilan();
        Bilan followedUp = known.withFollowUps(known.getFollowUps().stream()
                .map(each -> each.getStatus() == FollowUpStatus.PLANNED ? each.heldAsPlanned() : each)
                .toList());
        if (snapshot.endOfAction().isPresent()) {
            return Snapshot.ofPlan(bilan, followedUp, day, practice);
        }
        List<Session> sessions = known.getSessions().stream()
                .map(session -> session.getStatus() == SessionStatus.PLANNED ? session.heldAsPlanned() : session)
                .toList();
        List<PersonalWork> work = known.getPersonalWork().stream()
                .map(each ->
                        each.done() ? each : each.withDoneOn(each.getDueOn().orElse(day)))
                .toList();
        Bilan course = followedUp.withSessions(sessions).withPersonalWork(work);
        Optional<LocalDate> end = foreseenEnd(snapshot);
        LocalDate lastDay = Stream.of(
                        Stream.of(day),
                        end.stream(),
                        sessions.stream().filter(Session::done).map(session -> session.lastDay(bilan.getZone())),
                        work.stream().flatMap(each -> each.getDoneOn().stream()))
                .flatMap(Function.identity())
                .max(LocalDate::compareTo)
                .orElse(day);
        return Snapshot.ofPlan(bilan, course.withClosure(end.map(Closure::completed)), lastDay, practice);
    }

    // A plan that lies in the past tells nothing about the end, and an end in the past would be recorded.
    static Optional<LocalDate> foreseenEnd(Snapshot snapshot) {
        LocalDate day = snapshot.day();
        return snapshot.bilan().getSessions().stream()
                .filter(session -> session.getStatus() == SessionStatus.PLANNED)
                .map(session -> session.lastDay(snapshot.bilan().getZone()))
                .filter(last -> !last.isBefore(day))
                .max(Comparator.naturalOrder())
                .or(snapshot::lastDayOfSpan)
                .map(last -> last.isBefore(day) ? day : last)
                // No case file could hold a later end.
                .filter(last -> last.getYear() <= 9999);
    }
}
