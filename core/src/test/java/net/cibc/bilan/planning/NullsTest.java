package net.cibc.bilan.planning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing is refused by its name. */
@SuppressWarnings("NullAway") // Callers without a checker pass null.
class NullsTest {

    private static Arguments row(String path, ThrowingCallable building) {
        return Arguments.of(path, building);
    }

    static Stream<Arguments> missing() {
        Duration hour = Duration.ofHours(1);
        OffsetDateTime now = OffsetDateTime.parse("2026-12-01T09:00+01:00");
        Text text = new Text(new Words("un", "one"), Map.of());
        return Stream.of(
                row("shortest", () -> new Lengths(null, hour, hour)),
                row("usual", () -> new Lengths(hour, null, hour)),
                row("longest", () -> new Lengths(hour, hour, null)),
                row("preliminary", () -> new PhaseHours(null, hour, hour)),
                row("investigation", () -> new PhaseHours(hour, null, hour)),
                row("conclusions", () -> new PhaseHours(hour, hour, null)),
                row("phase", () -> new PhaseLengths(null, Lengths.ofMinutes(60, 60, 60))),
                row("lengths", () -> new PhaseLengths(Phase.CONCLUSIONS, null)),
                row("start", () -> new BusyTime(null, now)),
                row("end", () -> new BusyTime(now, null)),
                row("condition", () -> new Refusal(null, text)),
                row("text", () -> new Refusal(Condition.SPAN, null)),
                row("term", () -> new TermValue(null, 0)),
                row("bilan", () -> PlanRequest.of(none(), now)),
                row("now", () -> PlanRequest.of(Fixture.opened(), null)));
    }

    private static Bilan none() {
        return null;
    }

    @ParameterizedTest
    @MethodSource
    void missing(String path, ThrowingCallable building) {
        assertThatThrownBy(building)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(path + " must be present");
    }
}
