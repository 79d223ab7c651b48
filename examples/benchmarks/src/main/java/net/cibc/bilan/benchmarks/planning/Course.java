package net.cibc.bilan.benchmarks.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanRequest;
import org.jspecify.annotations.Nullable;

/** A plan as the general solver sees it: days with and without a session. */
@PlanningSolution
public class Course {

    private @Nullable Frame frame;
    private List<CourseDay> days = new ArrayList<>();
    private @Nullable BendableLongScore score;

    /** For the solver, which clones courses. */
    public Course() {}

    /** A course without sessions. */
    Course(PlanRequest request) {
        this.frame = new Frame(request);
        this.days = frame.days();
    }

    /** The course that a plan of the planner is. */
    static Course of(Plan plan) {
        Course course = new Course(plan.getRequest());
        plan.getSessions()
                .forEach(session -> course.days.stream()
                        .filter(day -> day.date().equals(session.getStart().toLocalDate()))
                        .forEach(day -> day.setLength(
                                course.frame().steps(session.length().orElseThrow()))));
        return course;
    }

    /** The sessions of the course as facts. */
    List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        int done = 0;
        for (CourseDay day : days) {
            Integer length = day.getLength();
            if (length != null) {
                sessions.add(Session.planned("s" + sessions.size(), frame().phase(done))
                        .channels(List.of(ChannelUse.of(Channel.VIDEO)))
                        .at(day.start())
                        .until(frame().end(day.start(), length)));
                done += length;
            }
        }
        return sessions;
    }

    LocalDate lastDay() {
        return days.stream()
                .filter(day -> day.getLength() != null)
                .map(CourseDay::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Frame frame() {
        return Objects.requireNonNull(frame);
    }

    /** Gets the days on which there is a place, in order. */
    @PlanningEntityCollectionProperty
    public List<CourseDay> getDays() {
        return days;
    }

    /** Gets the score that the solver keeps. */
    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = CourseScore.TERMS)
    public @Nullable BendableLongScore getScore() {
        return score;
    }

    /** Sets the score. */
    public void setScore(@Nullable BendableLongScore score) {
        this.score = score;
    }
}
