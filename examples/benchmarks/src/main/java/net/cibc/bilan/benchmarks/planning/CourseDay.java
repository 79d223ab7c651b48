package net.cibc.bilan.benchmarks.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A day on which there may be a session of some length, or none: what the general solver decides. */
@PlanningEntity
public class CourseDay {

    private int day;
    private LocalDate date = LocalDate.EPOCH;
    private SortedMap<Integer, OffsetDateTime> starts = new TreeMap<>();
    private @Nullable Integer length;

    /** For the solver, which clones days. */
    public CourseDay() {}

    CourseDay(int day, LocalDate date, SortedMap<Integer, OffsetDateTime> starts) {
        this.day = day;
        this.date = date;
        this.starts = starts;
    }

    int day() {
        return day;
    }

    LocalDate date() {
        return date;
    }

    int weekday() {
        return date.getDayOfWeek().getValue() - 1;
    }

    int week() {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    OffsetDateTime start() {
        return Objects.requireNonNull(starts.get(Objects.requireNonNull(length)));
    }

    /** Gets the lengths of which there is a place, in steps of the grid. */
    @ValueRangeProvider
    public List<Integer> getLengths() {
        return new ArrayList<>(starts.keySet());
    }

    /** Gets the length of the session, or null if there is none. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Integer getLength() {
        return length;
    }

    /** Sets the length of the session. */
    public void setLength(@Nullable Integer length) {
        this.length = length;
    }
}
