package net.cibc.bilan.benchmarks.planning;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.Arrays;

/**
 * Judges a course as the planner does: hard, by how much it misses its conditions; soft, by the terms of the objective
 * in their order, each with its sign turned. A course has some 80 days, of which one pass is cheap.
 */
public class CourseScore implements EasyScoreCalculator<Course, BendableLongScore> {

    static final int TERMS = 6;
    private static final int NONE = -1;

    /** Obtains the judge, which the solver makes itself. */
    public CourseScore() {}

    @Override
    public BendableLongScore calculateScore(Course course) {
        Frame frame = course.frame();
        int[] turns = frame.turns;
        int all = turns[turns.length - 1];
        int[] ofWeekday = new int[7];
        long missed = 0;
        long lengths = 0;
        long count = 0;
        long rhythm = 0;
        long hour = 0;
        int done = 0;
        int first = NONE;
        int last = NONE;
        int week = NONE;
        int inWeek = 0;
        for (CourseDay each : course.getDays()) {
            Integer length = each.getLength();
            if (length == null) {
                continue;
            }
            missed += Math.max(0, done + length - turnAfter(turns, done));
            done += length;
            if (last != NONE) {
                int gap = each.day() - last;
                missed += Math.max(0, Math.max(frame.least - gap, gap - frame.most));
                long off = Math.min(63, Math.max(0, Math.max(frame.leastSought - gap, gap - frame.mostSought)));
                rhythm += off * off;
            }
            inWeek = each.week() == week ? inWeek + 1 : 1;
            week = each.week();
            missed += inWeek > frame.mostAWeek ? 1 : 0;
            long off = (long) length - frame.usual;
            lengths += off * off;
            count++;
            ofWeekday[each.weekday()]++;
            hour += frame.hour(each.start());
            first = first == NONE ? each.day() : first;
            last = each.day();
        }
        missed += Math.max(0, all - done) + Math.max(0, first - frame.latestStart);
        missed += Math.max(0, last - frame.limits[Math.max(0, Math.min(first, frame.latestStart))]);
        Arrays.sort(ofWeekday);
        long habit = count;
        for (int i = 0; i < frame.target; i++) {
            habit -= ofWeekday[6 - i];
        }
        long[] terms = frame.onDemand
                ? new long[] {-count, -rhythm, -lengths, -hour, -first, 0}
                : new long[] {-lengths, -rhythm, -habit, -hour, -last, -first};
        return BendableLongScore.of(new long[] {-missed}, terms);
    }

    // Beyond the last turn all steps are too many.
    private static int turnAfter(int[] turns, int done) {
        return Arrays.stream(turns).filter(turn -> turn > done).findFirst().orElse(done);
    }
}
