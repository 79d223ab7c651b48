package net.cibc.bilan.activity;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class OtherActivitiesTest {

    private static final PersonalWork WORK =
            PersonalWork.assigned("w1", INVESTIGATION, day("2026-12-10")).lasting(Duration.ofHours(2));

    @Test
    void beforeItsDayAFollowUpIsSeenAsItWasPlanned() {
        FollowUp planned =
                FollowUp.planned("f1", day("2027-05-21")).withReminders(day("2027-05-01"), day("2027-05-20"));
        FollowUp held = planned.heldOn(day("2027-05-25")).lasting(Duration.ofHours(1));

        assertThat(held.asOf(day("2027-05-25"))).contains(held);
        assertThat(held.asOf(day("2027-05-24"))).contains(planned);
        assertThat(held.asOf(day("2027-05-02"))).contains(planned.withReminders(day("2027-05-01")));
        assertThat(planned.declinedOn(day("2027-05-10")))
                .isEqualTo(FollowUp.declined("f1", day("2027-05-10"))
                        .withReminders(planned.getReminders())
                        .withPlannedDay(day("2027-05-21")));
        assertThat(planned.declinedOn(day("2027-05-10")).asOf(day("2027-05-09")))
                .contains(planned.withReminders(day("2027-05-01")));
        assertThat(planned.givenUpOn(day("2027-06-30")))
                .isEqualTo(FollowUp.unreachable("f1", day("2027-06-30"), planned.getReminders())
                        .withPlannedDay(day("2027-05-21")));
        assertThat(FollowUp.held("f2", day("2027-05-25")).asOf(day("2027-05-24")))
                .isEmpty();
        assertThatThrownBy(() -> planned.withPlannedDay(day("2027-05-21")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("plannedDay must be left out while the follow-up is planned, found one");
    }

    @Test
    void workIsDoneOnceItHasItsDay() {
        assertThat(WORK.done()).isFalse();
        assertThat(WORK.withDoneOn(day("2026-12-09")).done()).isTrue();
        assertThat(PersonalWork.done("w2", INVESTIGATION, day("2026-12-09")).done())
                .isTrue();
    }

    @Test
    void asOfAnEarlierDayWorkWasStillToDo() {
        PersonalWork done = WORK.withDoneOn(day("2026-12-09"));

        assertThat(done.asOf(day("2026-12-08"))).contains(WORK);
        assertThat(done.asOf(day("2026-12-09"))).contains(done);
        assertThat(PersonalWork.done("w2", INVESTIGATION, day("2026-12-09")).asOf(day("2026-12-08")))
                .isEmpty();
    }

    @Test
    void workOfNoTimeIsRefused() {
        assertThatThrownBy(() -> WORK.lasting(Duration.ZERO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("duration must be longer than zero, found PT0S");
    }

    @Test
    void aFollowUpOfNoTimeIsRefused() {
        assertThatThrownBy(() -> FollowUp.held("f1", day("2027-05-21")).lasting(Duration.ofMinutes(-1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aPlannedFollowUpIsHeldOnItsDayOrAnother() {
        FollowUp planned = FollowUp.planned("f1", day("2027-05-21"));

        assertThat(planned.heldAsPlanned())
                .isEqualTo(FollowUp.held("f1", day("2027-05-21")).withPlannedDay(day("2027-05-21")));
        assertThat(planned.heldOn(day("2027-05-25")))
                .isEqualTo(FollowUp.held("f1", day("2027-05-25")).withPlannedDay(day("2027-05-21")));
        assertThatIllegalStateException()
                .isThrownBy(FollowUp.declined("f1", day("2027-05-21"))::heldAsPlanned)
                .withMessage("follow-up f1 must be PLANNED to become HELD, it is DECLINED");
    }

    @Test
    void aPlannedFollowUpIsKnownBeforeItsDayAndAnyOtherFromItsDayOn() {
        FollowUp unreachable = FollowUp.unreachable("f1", day("2027-05-21"), List.of(day("2027-05-02")));

        assertThat(FollowUp.planned("f1", day("2027-05-21")).asOf(day("2027-01-01")))
                .contains(FollowUp.planned("f1", day("2027-05-21")));
        assertThat(unreachable.asOf(day("2027-05-20"))).isEmpty();
        assertThat(unreachable.asOf(day("2027-05-21"))).contains(unreachable);
        assertThat(FollowUp.planned("f1", day("2027-05-21"))
                        .withReminders(day("2027-05-02"), day("2027-05-09"))
                        .asOf(day("2027-05-08"))
                        .orElseThrow()
                        .getReminders())
                .containsExactly(day("2027-05-02"));
    }

    @Test
    void aSuspensionHoldsBothItsEnds() {
        Suspension suspension =
                Suspension.from(day("2026-12-01"), SuspensionReason.PERSONAL).until(day("2026-12-21"));

        assertThat(suspension.contains(day("2026-11-30"))).isFalse();
        assertThat(suspension.contains(day("2026-12-01"))).isTrue();
        assertThat(suspension.contains(day("2026-12-21"))).isTrue();
        assertThat(suspension.contains(day("2026-12-22"))).isFalse();
    }

    @Test
    void asOfADayWithinItASuspensionIsRunning() {
        Suspension suspension =
                Suspension.from(day("2026-12-01"), SuspensionReason.CENTRE).until(day("2026-12-21"));

        assertThat(suspension.asOf(day("2026-11-30"))).isEmpty();
        assertThat(suspension.asOf(day("2026-12-20")))
                .contains(Suspension.from(day("2026-12-01"), SuspensionReason.CENTRE));
        assertThat(suspension.asOf(day("2026-12-21"))).contains(suspension);
    }

    @Test
    void aSuspensionThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> Suspension.from(day("2026-12-01"), SuspensionReason.FORCE_MAJEURE)
                        .until(day("2026-11-30")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lastDay must be on or after firstDay, found 2026-11-30 before 2026-12-01");
    }

    @Test
    void aBlankIdentifierIsRefused() {
        assertThatThrownBy(() -> ActivityId.of(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("value must be a text that is not blank, found a blank one");
    }
}
