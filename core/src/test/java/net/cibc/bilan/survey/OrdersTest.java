package net.cibc.bilan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.cibc.bilan.arbitrary.SurveyArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which first places and pairs people can give who put items in order. */
class OrdersTest {

    private static final List<List<Integer>> OF_THREE = List.of(
            List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1), List.of(2, 1, 0));

    /** First places, then the pairs 0-1, 0-2 and 1-2. */
    private record Counted(List<Integer> firsts, List<Integer> pairs) {}

    @Test
    void ofThreeItemsExactlyWhatFourPeopleCanGiveIsTaken() {
        Set<Counted> given = given(new ArrayList<>(), 0);
        int taken = 0;
        for (int code = 0; code < 5 * 5 * 5 * 5 * 5; code++) {
            List<Integer> digits = List.of(code % 5, code / 5 % 5, code / 25 % 5, code / 125 % 5, code / 625);
            int third = 4 - digits.get(0) - digits.get(1);
            if (third >= 0) {
                Counted counted = new Counted(List.of(digits.get(0), digits.get(1), third), digits.subList(2, 5));
                boolean possible = Orders.give(counted.firsts, counted.pairs);
                taken += possible ? 1 : 0;
                assertThat(possible).as(counted.toString()).isEqualTo(given.contains(counted));
            }
        }

        assertThat(taken).isEqualTo(given.size()).isGreaterThan(50);
    }

    /** What four people can give, who choose the orders from one on. */
    private static Set<Counted> given(List<List<Integer>> orders, int from) {
        Set<Counted> given = new HashSet<>();
        if (orders.size() == 4) {
            given.add(new Counted(
                    List.of(firsts(orders, 0), firsts(orders, 1), firsts(orders, 2)),
                    List.of(before(orders, 0, 1), before(orders, 0, 2), before(orders, 1, 2))));
            return given;
        }
        for (int i = from; i < OF_THREE.size(); i++) {
            List<List<Integer>> more = new ArrayList<>(orders);
            more.add(OF_THREE.get(i));
            given.addAll(given(more, i));
        }
        return given;
    }

    private static int firsts(List<List<Integer>> orders, int item) {
        return (int) orders.stream().filter(order -> order.get(0) == item).count();
    }

    private static int before(List<List<Integer>> orders, int one, int other) {
        return (int) orders.stream()
                .filter(order -> order.indexOf(one) < order.indexOf(other))
                .count();
    }

    @Property
    void whatPeopleGaveIsTaken(@ForAll("tallies") Tally tally) {
        assertThat(tally.getPairs().isEmpty() || Orders.give(tally.getCounts(), tally.getPairs()))
                .isTrue();
    }

    @Test
    void firstPlacesThatThePairsContradictAreRefused() {
        Tally.Builder tally = Tally.builder().question("o").addCounts(10, 5, 5).addPairs(3, 3, 11);
        // Each of four items before the next, in a circle.
        Result.Builder circle =
                Result.builder().question("o").addCounts(1, 1, 1, 1).addPairs(4, 2, 0, 4, 2, 4);

        assertThatThrownBy(tally::build)
                .hasMessage("pairs must be a number for each pair of items that an order of each person can give, "
                        + "found others");
        assertThatThrownBy(circle::build).hasMessageStartingWith("pairs must be");
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return SurveyArbitraries.tallies();
    }
}
