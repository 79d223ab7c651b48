package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.calendar.Moments;

/**
 * An appointment that was agreed and is no deadline any more, because it will not be kept: calendars that hold it must
 * hear of that. Kind and subject are those that its deadline had. An appointment that the person missed is none of
 * them: the time was kept.
 */
record CalledOff(DeadlineKind kind, String subject, LocalDate day, String text) {

    /** Finds what was called off by word, and what was planned and falls with the end of the bilan. */
    static Stream<CalledOff> in(Snapshot snapshot, Labels labels) {
        Bilan bilan = snapshot.bilan();
        return Stream.concat(
                bilan.getSessions().stream().flatMap(session -> of(session, bilan, labels).stream()),
                bilan.getFollowUps().stream().flatMap(followUp -> of(followUp, bilan, labels).stream()));
    }

    private static Optional<CalledOff> of(Session session, Bilan bilan, Labels labels) {
        ZoneId zone = bilan.getZone();
        LocalDate day = Moments.dayOf(session.getStart(), zone);
        Optional<String> why = session.getStatus().isCalledOff()
                ? Optional.of(labels.name(session.getStatus()))
                : bilan.getClosure()
                        .filter(end -> session.getStatus() == SessionStatus.PLANNED && day.isAfter(end.getDay()))
                        .map(Closure::getKind)
                        .map(labels::ended);
        return why.map(reason -> new CalledOff(
                DeadlineKind.SESSION, session.getId().value(), day, labels.session(session.getPhase(), reason)));
    }

    private static Optional<CalledOff> of(FollowUp followUp, Bilan bilan, Labels labels) {
        Optional<String> why = switch (followUp.getStatus()) {
            case HELD -> Optional.empty();
            case DECLINED, UNREACHABLE -> Optional.of(labels.name(followUp.getStatus()));
            case PLANNED ->
                bilan.getClosure()
                        .map(Closure::getKind)
                        .filter(end -> end != ClosureKind.COMPLETED)
                        .map(labels::ended);
        };
        Optional<LocalDate> day = followUp.getStatus() == FollowUpStatus.PLANNED
                ? Optional.of(followUp.getDay())
                : followUp.getPlannedDay();
        return why.flatMap(reason -> day.map(planned ->
                new CalledOff(DeadlineKind.FOLLOW_UP, followUp.getId().value(), planned, labels.followUp(reason))));
    }
}
