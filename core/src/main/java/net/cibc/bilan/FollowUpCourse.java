package net.cibc.bilan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.offer.FollowUpWindow;

/**
 * How far the follow-up interview of a bilan has come on the day of a snapshot. The rule, the agenda and the stage read
 * it here, so that they cannot disagree.
 *
 * <p>The interview that is promised is the one in the window: an interview held before the window opens is another one,
 * and leaves the promised one awaited. The last word counts: an interview that was declined and then agreed is awaited
 * again, one that was agreed and then declined is not. An answer after the window changes nothing, and somebody who
 * could not be reached may still be reached until the window closes.
 *
 * @param state  how it stands
 * @param followUp  the interview that tells it, empty where none does
 */
public record FollowUpCourse(State state, Optional<FollowUp> followUp) {

    /** How the follow-up interview stands. */
    public enum State {
        /** Nothing was recorded about an interview in the window, or the bilan runs. */
        AWAITED,
        /** An interview is agreed for a day, and that day or the window has not passed. */
        PLANNED,
        /** The person could not be reached, and the window is still open. */
        SOUGHT,
        /** It took place in the window, or the offer names none. */
        HELD,
        /** It took place after the window. */
        HELD_LATE,
        /** The person declined it. */
        DECLINED,
        /** The window has closed, and the person could not be reached. */
        UNREACHABLE,
        /** The window has closed, and an interview took place only before it opened. */
        ONLY_EARLY,
        /** The window has closed without an interview. */
        MISSED
    }

    private static final Comparator<FollowUp> BY_DAY = Comparator.comparing(FollowUp::getDay);

    // Of two on one day, so that it does not matter which was recorded first.
    private static final Comparator<FollowUp> BY_ID =
            Comparator.comparing(each -> each.getId().value());

    static FollowUpCourse of(Snapshot snapshot) {
        List<FollowUp> all = snapshot.bilan().getFollowUps();
        Optional<FollowUpWindow> window = snapshot.followUpWindow();
        if (window.isEmpty()
                && snapshot.bilan().getOffer().getTerms().getFollowUp().isPresent()) {
            return new FollowUpCourse(State.AWAITED, Optional.empty()); // the bilan runs
        }
        if (window.isEmpty()) {
            return last(all, FollowUpStatus.HELD)
                    .map(held -> new FollowUpCourse(State.HELD, Optional.of(held)))
                    .orElseGet(() -> new FollowUpCourse(State.AWAITED, Optional.empty()));
        }
        return of(all, window.get(), snapshot.day());
    }

    private static FollowUpCourse of(List<FollowUp> all, FollowUpWindow window, LocalDate day) {
        Optional<FollowUp> inTime = all.stream()
                .filter(each -> each.getStatus() == FollowUpStatus.HELD && window.contains(each.getDay()))
                .min(BY_DAY.thenComparing(BY_ID));
        if (inTime.isPresent()) {
            return new FollowUpCourse(State.HELD, inTime);
        }
        boolean closed = day.isAfter(window.closes());
        // Within a day the answer counts, as it may be about the appointment of that day.
        Optional<FollowUp> word = all.stream()
                .filter(each -> each.getStatus() != FollowUpStatus.HELD)
                .filter(each -> each.getStatus() == FollowUpStatus.PLANNED
                        || !each.getDay().isAfter(window.closes()))
                .max(BY_DAY.thenComparing(FollowUp::getStatus).thenComparing(BY_ID));
        boolean declined =
                word.filter(each -> each.getStatus() == FollowUpStatus.DECLINED).isPresent();
        Optional<FollowUp> late =
                last(all, FollowUpStatus.HELD).filter(held -> held.getDay().isAfter(window.closes()));
        if (declined) {
            return new FollowUpCourse(State.DECLINED, word);
        }
        if (late.isPresent()) {
            return new FollowUpCourse(State.HELD_LATE, late);
        }
        if (word.isPresent() && word.get().getStatus() == FollowUpStatus.UNREACHABLE) {
            return new FollowUpCourse(closed ? State.UNREACHABLE : State.SOUGHT, word);
        }
        if (closed) {
            Optional<FollowUp> early = last(all, FollowUpStatus.HELD);
            return early.isPresent()
                    ? new FollowUpCourse(State.ONLY_EARLY, early)
                    : new FollowUpCourse(State.MISSED, Optional.empty());
        }
        return word.isPresent()
                ? new FollowUpCourse(State.PLANNED, word)
                : new FollowUpCourse(State.AWAITED, Optional.empty());
    }

    private static Optional<FollowUp> last(List<FollowUp> all, FollowUpStatus status) {
        return all.stream().filter(each -> each.getStatus() == status).max(BY_DAY.thenComparing(BY_ID));
    }

    /**
     * Tells whether the interview took place, in its window or after it.
     *
     * @return true if it was held
     */
    public boolean isHeld() {
        return state == State.HELD || state == State.HELD_LATE;
    }

    /**
     * Tells whether nothing more is to be done about it: it was held, or the person declined it.
     *
     * @return true if it is held or declined
     */
    public boolean isSettled() {
        return isHeld() || state == State.DECLINED;
    }
}
