package net.cibc.bilan.catalogue;

import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The access to resources against a calendar in which each day is ticked on which a platform was open. */
class ResourceAccessPropertyTest {

    private static final LocalDate ZERO = LocalDate.of(2026, 11, 1);

    private static final int HORIZON = 100;

    private static final int PROMISED = 7;

    /** An access by the numbers of its days; an open one has no last day. */
    private record Access(String platform, int first, Optional<Integer> last) {

        boolean isClosedBy(int day) {
            return last.filter(end -> end <= day).isPresent();
        }
    }

    /** What was recorded: the first session, the end of the action, and the accesses. */
    record Course(int begin, Optional<Integer> end, List<Access> accesses) {

        Bilan bilan() {
            Bilan bilan = opened().withOffer(Offers.REMOTE_2023.withTerms(Terms.builder()
                            .resourceAccess(Period.ofDays(PROMISED))
                            .build()))
                    .record(held("s1", Phase.PRELIMINARY, day(begin).toString()))
                    .withClosure(end.map(ResourceAccessPropertyTest::day).map(Closure::completed));
            for (Access access : accesses) {
                bilan = bilan.record(ResourceAccess.opened(access.platform, day(access.first))
                        .withLastDay(access.last.map(ResourceAccessPropertyTest::day)));
            }
            return bilan;
        }
    }

    private static LocalDate day(int number) {
        return ZERO.plusDays(number);
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<Access> accesses = Combinators.combine(
                        Arbitraries.of("MooveBox", "Autre"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 15).optional(0.8))
                .as((platform, first, length) -> new Access(platform, first, length.map(more -> first + more)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 12).optional(0.8),
                        accesses.list()
                                .uniqueElements(access -> Tuple.of(access.platform, access.first))
                                .ofMaxSize(5))
                .as((begin, length, all) -> new Course(begin, length.map(more -> begin + more), all));
    }

    @Property
    void anAccessIsJudgedByTheDaysOnWhichItsPlatformWasOpen(
            @ForAll("courses") Course course, @ForAll @IntRange(max = 45) int today) {
        assertThat(Rulebook.of(ResourceRules.CLOSED_IN_TIME)
                        .check(course.bilan(), day(today))
                        .judgement("resource.closed-in-time")
                        .getVerdict())
                .isEqualTo(byTheCalendar(course, today));
    }

    private static Verdict byTheCalendar(Course course, int today) {
        Optional<Integer> last = course.end.filter(end -> end <= today).map(end -> end + PROMISED);
        return Stream.of("MooveBox", "Autre")
                .map(platform -> course.accesses.stream()
                        .filter(access -> access.platform.equals(platform) && access.first <= today)
                        .filter(access -> last.filter(end -> access.first > end).isEmpty())
                        .toList())
                .filter(accesses -> !accesses.isEmpty() && course.begin <= today)
                .map(accesses -> byTheCalendar(accesses, course.begin, last, today))
                .max(Comparator.naturalOrder())
                .orElse(Verdict.NOT_APPLICABLE);
    }

    private static Verdict byTheCalendar(List<Access> accesses, int begin, Optional<Integer> last, int today) {
        BitSet open = new BitSet();
        accesses.forEach(
                access -> open.set(access.first, (access.isClosedBy(today) ? access.last.get() : HORIZON) + 1));
        int promisedFrom = Math.max(begin, open.nextSetBit(0));
        int promisedUntil = last.filter(end -> end < today).orElse(today);
        boolean whole = IntStream.rangeClosed(promisedFrom, promisedUntil).allMatch(open::get);
        if (!whole || last.filter(end -> end < today && open.get(end + 1)).isPresent()) {
            return Verdict.BROKEN;
        }
        return last.filter(end -> end < today).isPresent() ? Verdict.SATISFIED : Verdict.PENDING;
    }
}
