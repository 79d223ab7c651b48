package net.cibc.bilan.survey;

import java.util.List;
import net.cibc.bilan.text.Words;

/**
 * The orders in which people put some items, as they are counted: how many put each item first, and for each pair how
 * many put the one before the other.
 *
 * @param firsts  the number of people who put each item first
 * @param pairs  the numbers of the pairs
 * @param people  the number of people
 */
record Orders(List<Integer> firsts, List<Integer> pairs, int people) {

    static final Words POSSIBLE = new Words(
            "un nombre par paire d'éléments, qu'un ordre de chaque personne peut donner",
            "a number for each pair of items that an order of each person can give");

    /**
     * Whether counts do not contradict one another: who puts an item first puts it before each other; somebody who
     * does not puts another before it; and of three items nobody puts each before the next in a circle.
     */
    static boolean give(List<Integer> firsts, List<Integer> pairs) {
        Orders orders = new Orders(
                firsts, pairs, firsts.stream().mapToInt(Integer::intValue).sum());
        return firsts.size() <= QuestionKind.ORDERING.mostOptions
                && pairs.size() == firsts.size() * (firsts.size() - 1) / 2
                && orders.fitFirsts()
                && orders.fitEachOther();
    }

    private boolean fitFirsts() {
        for (int item = 0; item < firsts.size(); item++) {
            int others = 0;
            for (int other = 0; other < firsts.size(); other++) {
                if (other != item) {
                    if (before(item, other) < firsts.get(item)) {
                        return false;
                    }
                    others += before(other, item);
                }
            }
            if (others < people - firsts.get(item)) {
                return false;
            }
        }
        return true;
    }

    private boolean fitEachOther() {
        for (int one = 0; one < firsts.size(); one++) {
            for (int two = one + 1; two < firsts.size(); two++) {
                for (int three = two + 1; three < firsts.size(); three++) {
                    int circle = before(one, two) + before(two, three) + before(three, one);
                    if (circle < people || circle > 2 * people) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** How many put one item before another. */
    private int before(int one, int other) {
        return one > other
                ? people - before(other, one)
                : pairs.get(one * firsts.size() - one * (one + 1) / 2 + other - one - 1);
    }
}
