package net.cibc.bilan.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.norm.Dated;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.LeastAccompaniment;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Severity;

/** How the accompaniment of a bilan is held against the least that a text asks for. */
final class LeastTime {

    private final LeastAccompaniment norm;
    private final Snapshot snapshot;

    private LeastTime(LeastAccompaniment norm, Snapshot snapshot) {
        this.norm = norm;
        this.snapshot = snapshot;
    }

    static Optional<Dated<LeastAccompaniment>> norm(Practice practice) {
        return practice.getNorms().getLeastAccompaniment();
    }

    static boolean countsFollowUp(Practice practice) {
        return norm(practice).stream().flatMap(dated -> dated.values().stream()).anyMatch(LeastTime::countsFollowUp);
    }

    private static boolean countsFollowUp(LeastAccompaniment norm) {
        return norm.getFollowUpTime() == FollowUpTime.INSIDE;
    }

    static Answer check(Snapshot snapshot) {
        Optional<LeastAccompaniment> norm =
                norm(snapshot.practice()).flatMap(dated -> dated.on(DecisiveDay.FIRST_SESSION.in(snapshot)));
        if (norm.isEmpty()) {
            return Answer.notApplicable();
        }
        if (norm.get().getFunding().isPresent()) {
            if (snapshot.bilan().getFunding().isEmpty()) {
                return Answer.unknown(List.of("funding"));
            }
            if (!norm.get().getFunding().equals(snapshot.bilan().getFunding())) {
                return Answer.notApplicable();
            }
        }
        return new LeastTime(norm.get(), snapshot).check();
    }

    private Answer check() {
        Duration followedUp = countsFollowUp(norm) ? followedUp() : Duration.ZERO;
        List<Activity> shared = shared();
        List<Activity> all = new ArrayList<>(shared);
        snapshot.bilan().getWrittenSupport().stream().filter(snapshot::counts).forEach(all::add);
        Duration held = snapshot.accompaniment().plus(followedUp);
        Duration floor = norm.getTime();
        Answer whole = reached(
                held, floor, all, less("running", "short").with("held", held).with("floor", floor));
        if (norm.getTogether().isEmpty()) {
            return whole.and(Answer.satisfied("kept").with("held", held).with("floor", floor));
        }
        Duration together = snapshot.timeTogether().plus(followedUp);
        Duration least = norm.getTogether().get().of(floor);
        return whole.and(reached(
                        together,
                        least,
                        shared,
                        less("running-together", "apart")
                                .with("together", together)
                                .with("least", least)))
                .and(Answer.satisfied("kept-together")
                        .with("held", held)
                        .with("floor", floor)
                        .with("together", together)
                        .with("least", least));
    }

    private Answer less(String running, String broken) {
        Answer less =
                mayGoOn() ? Answer.pending(running) : Answer.broken(broken).as(Severity.WARNING);
        return less.at("sessions");
    }

    private Answer reached(Duration time, Duration least, List<Activity> added, Answer less) {
        if (time.compareTo(least) >= 0) {
            return Answer.satisfied();
        }
        List<String> missing = added.stream()
                .filter(activity -> activity.length().isEmpty())
                .map(snapshot::pathOfLength)
                .toList();
        return !mayGoOn() && DurationRules.most(time, missing).compareTo(least) >= 0 ? Answer.unknown(missing) : less;
    }

    /** What person and consultant did together, of what counts. */
    private List<Activity> shared() {
        List<Activity> shared = new ArrayList<>(snapshot.heldSessions());
        if (countsFollowUp(norm)) {
            snapshot.bilan().getFollowUps().stream().filter(FollowUp::done).forEach(shared::add);
        }
        return shared;
    }

    /** Whether there may be more of it: the bilan runs, or its follow-up counts and may still be held. */
    private boolean mayGoOn() {
        FollowUpCourse.State state = snapshot.followUp().state();
        boolean awaited = state == FollowUpCourse.State.AWAITED
                && snapshot.followUpWindow().isPresent();
        return !snapshot.completed()
                || (countsFollowUp(norm)
                        && (awaited || state == FollowUpCourse.State.PLANNED || state == FollowUpCourse.State.SOUGHT));
    }

    private Duration followedUp() {
        return snapshot.bilan().getFollowUps().stream()
                .filter(FollowUp::done)
                .flatMap(followUp -> followUp.length().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
