package net.cibc.bilan;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Practice;
import org.junit.jupiter.api.Test;

class PlannedCourseTest {

    private static final Bilan RUNNING = opened().record(held("s1", PRELIMINARY, "2026-11-30"))
            .record(planned("s2", INVESTIGATION, "2026-12-14"))
            .record(planned("s3", INVESTIGATION, "2026-12-21").cancelledByCentre(day("2026-12-01")))
            .record(PersonalWork.assigned("w1", INVESTIGATION, day("2026-12-18"))
                    .lasting(Duration.ofHours(2)));

    @Test
    void everythingPlannedIsTakenAsDone() {
        Snapshot course = RUNNING.asPlanned().asOf(day("2026-12-02"));

        assertThat(course.isPlan()).isTrue();
        assertThat(course.countedTime()).isEqualTo(Duration.ofHours(4));
        assertThat(course.lastDay()).contains(day("2026-12-14"));
    }

    @Test
    void theBilanIsTakenAsCompletedOnItsLastSession() {
        Snapshot course = RUNNING.asPlanned().asOf(day("2026-12-02"));

        assertThat(course.bilan().getClosure()).contains(Closure.completed(day("2026-12-14")));
        assertThat(course.day()).isEqualTo("2026-12-18");
    }

    @Test
    void aClosureThatIsKnownStays() {
        Closure abandoned = Closure.abandoned(day("2026-12-02"));

        assertThat(RUNNING.record(abandoned)
                        .asPlanned()
                        .asOf(day("2026-12-02"))
                        .bilan()
                        .getClosure())
                .contains(abandoned);
    }

    @Test
    void ofAClosedBilanNothingPlannedTakesPlaceSaveTheFollowUp() {
        Bilan closed = RUNNING.record(Closure.abandoned(day("2026-12-01")))
                .record(FollowUp.planned("f1", day("2027-06-01")).lasting(Duration.ofMinutes(45)));
        Practice inside = Practice.standard().withFollowUpTime(FollowUpTime.INSIDE);

        Snapshot course = closed.asPlanned().asOf(day("2026-12-02"), inside);

        assertThat(course.workedTime()).isEqualTo(Duration.ofHours(1));
        assertThat(course.countedTime()).isEqualTo(Duration.ofMinutes(105));
        assertThat(course.day()).isEqualTo("2026-12-02");
    }

    @Test
    void withoutAnySessionNothingEnds() {
        Snapshot course = opened().asPlanned().asOf(day("2026-12-02"));

        assertThat(course.bilan().getClosure()).isEmpty();
        assertThat(course.day()).isEqualTo("2026-12-02");
    }

    @Test
    void whatHappenedAfterTheDayIsTakenAsItWasPlanned() {
        Bilan later = RUNNING.record(RUNNING.session("s2").missed());

        assertThat(later.asPlanned().asOf(day("2026-12-02")).countedTime()).isEqualTo(Duration.ofHours(4));
        assertThat(later.asPlanned().asOf(day("2026-12-14")).countedTime()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void workWithoutADayIsTakenAsDoneToday() {
        Bilan bilan = RUNNING.record(PersonalWork.builder()
                .id(RUNNING.personalWork("w1").getId())
                .phase(INVESTIGATION)
                .duration(Duration.ofHours(1))
                .build());

        assertThat(bilan.asPlanned().asOf(day("2026-12-02")).countedTime()).isEqualTo(Duration.ofHours(3));
    }
}
