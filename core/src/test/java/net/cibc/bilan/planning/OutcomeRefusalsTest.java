package net.cibc.bilan.planning;

import static java.time.DayOfWeek.MONDAY;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.InvalidValueException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An answer that contradicts itself is refused, wherever it comes from. */
class OutcomeRefusalsTest {

    private static final PlanRequest REQUEST = askedAt("2026-12-01T09:00+01:00", slot(MONDAY, "10:00", "11:00"))
            .hours(PhaseHours.of(2, 0, 0))
            .build();
    private static final Session FIRST = planned("s1", Phase.PRELIMINARY, "2026-12-07");
    private static final Session SECOND = planned("s2", Phase.PRELIMINARY, "2026-12-14");

    private static Plan plan(Session... sessions) {
        return Plan.builder()
                .request(REQUEST)
                .addSessions(sessions)
                .roomForReserve(true)
                .build();
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable building) {
        return assertThatThrownBy(building).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aSessionTwiceIsRefused() {
        refused(() -> plan(FIRST, SECOND.withId(FIRST.getId())))
                .hasMessage("sessions[1] must be unique by identifier, found the same as in sessions[0]");
    }

    @Test
    void sessionsOutOfOrderOrAtTheSameMomentAreRefused() {
        refused(() -> plan(SECOND, FIRST))
                .hasMessage("sessions[1] must be later than the session before,"
                        + " found 2026-12-07T10:00+01:00 after 2026-12-14T10:00+01:00");
        refused(() -> plan(FIRST, FIRST.withId(SECOND.getId()))).hasMessageContaining("later than the session before");
    }

    private static Infeasible.Builder none() {
        return Infeasible.builder().request(REQUEST).fits(Duration.ofHours(1));
    }

    @Test
    void aGapThatEndsBeforeItBeginsIsRefused() {
        refused(() -> none().gapFrom(day("2026-12-14")).gapTo(day("2026-12-13")).build())
                .hasMessageContaining("gapTo")
                .hasMessageContaining("gapFrom");
    }

    @Test
    void moreThanTheHoursToPlanCannotFit() {
        refused(() -> none().fits(Duration.ofHours(3)).build())
                .hasMessage("fits must be from zero to the hours to plan, found PT3H of PT2H");
        refused(() -> none().fits(Duration.ofHours(-1)).build()).hasMessageContaining("fits");
    }
}
