package net.cibc.bilan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Shares, distributions and delays, with the numbers of the survey of 103 answers. */
class FiguresTest {

    private static final Words ANSWERS =
            new Words("réponses ÷ (envois − non distribués)", "answers ÷ (sent − undeliverable)");
    private static final Offset<Double> HUNDREDTH = within(0.005);
    private static final Offset<Double> THOUSANDTH = within(0.0005);

    private static Share share(int numerator, int denominator) {
        return new Share(numerator, denominator, 0, ANSWERS);
    }

    @Test
    void aShareTellsHowItWasCalculated() {
        Share rate = new Share(103, 151, 9, ANSWERS);

        assertThat(rate.value()).isCloseTo(0.682, THOUSANDTH);
        assertThat(rate.calculation().in(Language.FRENCH))
                .isEqualTo("103 / 151, hors calcul\u00a0: 9 (réponses ÷ (envois − non distribués))");
        assertThat(share(74, 99).value()).isCloseTo(0.747, THOUSANDTH);
        assertThat(share(14, 23).value()).isCloseTo(0.609, THOUSANDTH);
        assertThat(share(15, 29).value()).isCloseTo(0.517, THOUSANDTH);
    }

    @Test
    void aShareHasWilsonsInterval() {
        assertThat(share(41, 103).estimate().low()).isCloseTo(0.31, HUNDREDTH);
        assertThat(share(75, 103).estimate().low()).isCloseTo(0.64, HUNDREDTH);
        // Wilson, as Newcombe gives it: 81 of 263.
        assertThat(share(81, 263).estimate().low()).isCloseTo(0.2553, within(0.00005));
        assertThat(share(81, 263).estimate().high()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void aDifferenceHasNewcombesInterval() {
        Estimate modes = share(28, 58).minus(share(13, 45));
        assertThat(modes.value()).isCloseTo(0.19, HUNDREDTH);
        assertThat(modes.low()).isCloseTo(0.004, THOUSANDTH);
        assertThat(modes.high()).isCloseTo(0.36, HUNDREDTH);
        assertThat(modes.isApart()).isTrue();

        Estimate outcomes = share(30, 74).minus(share(7, 14));
        assertThat(outcomes.low()).isCloseTo(-0.35, HUNDREDTH);
        assertThat(outcomes.high()).isCloseTo(0.16, HUNDREDTH);
        assertThat(outcomes.isApart()).isFalse();

        // Newcombe, Statistics in Medicine 17, 1998, table II: 56 of 70 minus 48 of 80.
        assertThat(share(56, 70).minus(share(48, 80)).low()).isCloseTo(0.0524, within(0.00005));
        assertThat(share(56, 70).minus(share(48, 80)).high()).isCloseTo(0.3339, within(0.00005));
    }

    @Property
    void anIntervalHoldsItsValueAndStaysWithinZeroAndOne(
            @ForAll @IntRange(max = 500) int numerator, @ForAll @IntRange(max = 500) int others) {
        Estimate estimate = share(numerator, numerator + others + 1).estimate();

        assertThat(estimate.low()).isBetween(0.0, estimate.value());
        assertThat(estimate.high()).isBetween(estimate.value(), 1.0);
    }

    @Property
    void aDifferenceTurnsWithItsSides(
            @ForAll @IntRange(max = 50) int one,
            @ForAll @IntRange(max = 50) int two,
            @ForAll @IntRange(min = 1, max = 50) int rest) {
        Estimate there = share(one, one + rest).minus(share(two, two + 2 * rest));
        Estimate back = share(two, two + 2 * rest).minus(share(one, one + rest));

        assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
        assertThat(there.high()).isCloseTo(-back.low(), within(1e-12));
        assertThat(there.value()).isBetween(there.low(), there.high());
    }

    @Test
    void lessThanNothingAndMoreThanTheWholeAreNoShare() {
        assertThatThrownBy(() -> new Share(4, 3, -1, ANSWERS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("numerator must be from 0 to denominator, found 4; leftOut must be zero or more, found -1");
        assertThatThrownBy(() -> new Share(0, 0, 0, ANSWERS)).hasMessage("denominator must be at least 1, found 0");
    }

    @Test
    void twoCampsAndOneVoiceInTheMiddleHaveOneMeanAndOtherFigures() {
        Distribution camps = new Distribution(List.of(41, 6, 9, 7, 40), 0);
        Distribution middle = new Distribution(List.of(3, 17, 62, 19, 2), 0);

        assertThat(mean(camps)).isCloseTo(2.99, HUNDREDTH);
        assertThat(mean(middle)).isCloseTo(3.00, HUNDREDTH);
        assertThat(camps.quartiles()).containsExactly(1, 3, 5);
        assertThat(middle.quartiles()).containsExactly(3, 3, 3);
        assertThat(camps.spread()).isCloseTo(0.850, THOUSANDTH);
        assertThat(middle.spread()).isCloseTo(0.223, THOUSANDTH);
        assertThat(camps.leading()).isEqualTo(1);
        assertThat(camps.share(1))
                .extracting(Share::numerator, Share::denominator)
                .containsExactly(41, 103);
    }

    /** What the library does not have. */
    private static double mean(Distribution distribution) {
        double sum = 0;
        for (int level = 1; level <= distribution.counts().size(); level++) {
            sum += level * distribution.share(level).value();
        }
        return sum;
    }

    @Property
    void spreadTurnsWithTheScale(@ForAll("distributions") Distribution distribution) {
        List<Integer> turned = new ArrayList<>(distribution.counts());
        Collections.reverse(turned);

        assertThat(new Distribution(turned, 0).spread()).isEqualTo(distribution.spread());
        assertThat(distribution.spread()).isBetween(0.0, 1.0);
    }

    @Property
    void spreadIsNothingForOneVoiceAndOneForHalfAtEachEnd(
            @ForAll @IntRange(min = 2, max = 7) int levels,
            @ForAll @IntRange(min = 1, max = 100) int people,
            @ForAll @IntRange(max = 6) int level) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(levels, 0));
        counts.set(level % levels, people);
        assertThat(new Distribution(counts, 0).spread()).isZero();

        counts.set(level % levels, 0);
        counts.set(0, people);
        counts.set(levels - 1, people);
        assertThat(new Distribution(counts, 0).spread()).isEqualTo(1);
    }

    @Property
    void aQuartileIsTheFirstLevelThatSoManyDoNotExceed(@ForAll("distributions") Distribution distribution) {
        List<Integer> answers = new ArrayList<>();
        for (int level = 1; level <= distribution.counts().size(); level++) {
            answers.addAll(Collections.nCopies(distribution.counts().get(level - 1), level));
        }
        int size = answers.size();

        assertThat(distribution.quartiles())
                .isEqualTo(Stream.of(1, 2, 3)
                        .map(quarters -> answers.get((int) Math.ceil(quarters * size / 4.0) - 1))
                        .toList());
    }

    @Test
    void aDistributionIsOfSomebodyOverTwoLevels() {
        assertThatThrownBy(() -> new Distribution(List.of(0), 0))
                .hasMessage("counts must be at least two levels, found 1; counts must be at least one person, "
                        + "found nobody");
        assertThatThrownBy(() -> new Distribution(List.of(3, -1), 0))
                .hasMessage("counts[1] must be zero or more, found -1");
        assertThatThrownBy(() -> new Distribution(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE), 0))
                .hasMessageStartingWith("counts must be at most a thousand million together");
    }

    private static List<Duration> hours(Integer... hours) {
        return Stream.of(hours).map(Duration::ofHours).toList();
    }

    @Test
    void openDelaysCountAsLongerThanAnyThatEnded() {
        Delays delays = new Delays(hours(49, 3, 5, 20, 26, 6, 30), 3);

        assertThat(delays.quartile(1)).contains(Duration.ofHours(6));
        assertThat(delays.quartile(2)).contains(Duration.ofHours(26));
        assertThat(delays.quartile(3)).isEmpty();
        // Without the open ones the median would flatter.
        assertThat(new Delays(delays.ended(), 0).quartile(2)).contains(Duration.ofHours(20));
        assertThat(new Delays(List.of(), 0).quartile(2)).isEmpty();
    }

    @Property
    void anAnswerNeverLengthensAQuartile(
            @ForAll @NotEmpty List<@IntRange(max = 1000) Integer> hours,
            @ForAll @IntRange(max = 20) int open,
            @ForAll @IntRange(min = 1, max = 3) int quarters) {
        Delays answered = new Delays(hours(hours.toArray(Integer[]::new)), open);
        Delays before = new Delays(hours(hours.stream().skip(1).toArray(Integer[]::new)), open + 1);
        Duration unknown = Duration.ofDays(999);

        assertThat(answered.quartile(quarters).orElse(unknown))
                .isLessThanOrEqualTo(before.quartile(quarters).orElse(unknown));
    }

    @Test
    void aDelayIsNeverNegative() {
        assertThatThrownBy(() -> new Delays(hours(1, -2), -1))
                .hasMessage("open must be zero or more, found -1; ended must be zero or more, found PT-2H");
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        return Arbitraries.integers()
                .between(0, 50)
                .list()
                .ofMinSize(2)
                .ofMaxSize(7)
                .filter(counts -> counts.stream().anyMatch(count -> count > 0))
                .map(counts -> new Distribution(counts, 0));
    }
}
