package net.cibc.bilan.community;

import static net.cibc.bilan.community.Network.AMINA;
import static net.cibc.bilan.community.Network.ELSA;
import static net.cibc.bilan.community.Network.HOPITAL;
import static net.cibc.bilan.community.Network.INAPTITUDE;
import static net.cibc.bilan.community.Network.LEA;
import static net.cibc.bilan.community.Network.at;
import static net.cibc.bilan.community.Network.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MutualHelpTest {

    private static final OffsetDateTime ASKED = at("2026-10-05T09:00+02:00");
    private static final LocalDate FROM = day("2026-10-01");
    private static final LocalDate UNTIL = day("2026-10-31");

    private static SupportRequest asked(String centre, int number) {
        return SupportRequest.asked(RequestId.of(centre, "2026-" + number), LEA, ASKED.plusHours(number))
                .need(Need.of(HOPITAL))
                .concern(RequestConcern.NO_CASE)
                .build();
    }

    private static Community of(List<SupportRequest> requests) {
        return Network.COMMUNITY.withRequests(requests);
    }

    private static HelpFigures all(SupportRequest... requests) {
        return of(List.of(requests)).asOf(UNTIL).mutualHelp(FROM, UNTIL).all();
    }

    @Test
    void openRequestsAreLongerThanAny() {
        List<SupportRequest> requests = new ArrayList<>();
        for (int hours : List.of(3, 5, 6, 20, 26, 30, 49)) {
            SupportRequest request = asked("sud", requests.size());
            MemberId answerer = MemberId.of("est", "c-" + requests.size());
            requests.add(request.answered(answerer, request.getAskedAt().plusHours(hours)));
        }
        requests.addAll(List.of(asked("sud", 10), asked("sud", 11), asked("sud", 12)));
        requests.replaceAll(request ->
                request.withAskedBy(MemberId.of("sud", request.getId().number())));
        HelpFigures figures = of(requests).asOf(UNTIL).mutualHelp(FROM, UNTIL).all();

        assertThat(IntStream.rangeClosed(1, 3).mapToObj(figures.delays().orElseThrow()::quartile))
                .containsExactly(Optional.of(Duration.ofHours(6)), Optional.of(Duration.ofHours(26)), Optional.empty());
        assertThat(figures.open()).isEqualTo(3);
        assertThat(figures.oldestOpen()).contains(day("2026-10-05"));
    }

    @Test
    void whatRestsOnFewMembersIsCountedAndNotTimed() {
        List<SupportRequest> answered = IntStream.range(0, 5)
                .mapToObj(i -> asked("sud", i).answered(MemberId.of("est", "c-" + i), ASKED.plusDays(1)))
                .toList();

        assertThat(all(answered.toArray(SupportRequest[]::new)).delays()).isPresent();
        assertThat(all(answered.subList(0, 4).toArray(SupportRequest[]::new)).delays())
                .isEmpty();
        assertThat(all(asked("sud", 0)).oldestOpen()).isEmpty();
        Community small =
                of(answered).withMembers(Network.COMMUNITY.getMembers().subList(0, 4));
        assertThat(small.asOf(UNTIL).mutualHelp(FROM, UNTIL).all())
                .extracting(HelpFigures::answered, HelpFigures::delays)
                .containsExactly(5, Optional.empty());
    }

    @Test
    void daysThatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> Network.COMMUNITY.asOf(UNTIL).mutualHelp(UNTIL, FROM))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("until must be on or after from");
    }

    @Test
    void everyStateIsCountedOnce() {
        HelpFigures figures = all(
                asked("sud", 0),
                asked("sud", 1).taken(AMINA, ASKED.plusHours(2)),
                asked("sud", 2).answered(AMINA, ASKED.plusHours(3)),
                asked("sud", 3)
                        .taken(ELSA, ASKED.plusHours(4))
                        .closedBy(ProductionId.of("sud", "p-1"), ASKED.plusHours(5)),
                asked("sud", 4).closedWithout("Rien de neuf", ASKED.plusHours(5)),
                asked("sud", 5).withdrawn(ASKED.plusHours(6)));

        assertThat(figures.asked()).isEqualTo(6);
        assertThat(figures.taken()).isEqualTo(2);
        assertThat(figures.answered()).isEqualTo(1);
        assertThat(figures.withProduction()).isEqualTo(1);
        assertThat(figures.without()).isEqualTo(1);
        assertThat(figures.withdrawn()).isEqualTo(1);
        assertThat(figures.open()).isEqualTo(2);
        assertThat(figures.askers()).isEqualTo(1);
    }

    @Test
    void howManyGaveHalfOfTheAnswersIsToldWithoutAName() {
        SupportRequest[] requests = Stream.of("a", "a", "a", "b", "c", "d")
                .map(number -> MemberId.of("est", number))
                .map(member -> asked("sud", member.number().charAt(0)).answered(member, ASKED.plusDays(9)))
                .toArray(SupportRequest[]::new);
        for (int i = 0; i < requests.length; i++) {
            requests[i] = requests[i].withId(RequestId.of("sud", "r" + i));
        }

        assertThat(all(requests).answerers()).isEqualTo(4);
        assertThat(all(requests).halfOfAnswers()).isEqualTo(1);
        assertThat(all(requests[2], requests[3], requests[4], requests[5]).halfOfAnswers())
                .isEqualTo(2);
        assertThat(all(requests[0].withAnsweredBy(Optional.empty())).halfOfAnswers())
                .isZero();
        assertThat(all().halfOfAnswers()).isZero();
    }

    @Test
    void aRequestCountsForEachTopicThatItNeedsInTheOrderOfTheirLabels() {
        MutualHelp help = of(List.of(
                        asked("sud", 0).withNeed(Need.of(INAPTITUDE, HOPITAL)),
                        asked("sud", 1)
                                .withNeed(Need.builder().addWished(INAPTITUDE).build()),
                        asked("sud", 2).withNeed(Need.of(HOPITAL).withWished(INAPTITUDE))))
                .asOf(UNTIL)
                .mutualHelp(FROM, UNTIL);

        assertThat(help.byTopic())
                .extracting(HelpFigures::names)
                .containsExactly(List.of("hôpital"), List.of("inaptitude"));
        assertThat(help.byTopic()).extracting(HelpFigures::asked).containsExactly(2, 2);
    }

    @Test
    void centresOfFewMembersAreCountedTogether() {
        CommunitySnapshot snapshot = of(List.of(asked("est", 0), asked("sud", 1), asked("ouest", 2), asked("nord", 3)))
                .asOf(UNTIL);

        // Est has two members, ouest three, sud four, and nord none that is known.
        assertThat(snapshot.mutualHelp(FROM, UNTIL, new Suppression(4)).byCentre())
                .extracting(HelpFigures::names, HelpFigures::asked)
                .containsExactly(
                        tuple(List.of("est", "ouest"), 2), tuple(List.of("nord"), 1), tuple(List.of("sud"), 1));
        assertThat(snapshot.mutualHelp(FROM, UNTIL, new Suppression(10)).byCentre())
                .isEmpty();
    }

    @Property(tries = 100)
    void theCentresAddUpToAll(
            @ForAll("communities") Community community, @ForAll("days") LocalDate from, @ForAll("days") LocalDate day) {
        Assume.that(!day.isBefore(from));
        MutualHelp help = community.asOf(day).mutualHelp(from, day, new Suppression(3));

        assertThat(help.all().asked())
                .isEqualTo(help.all().open()
                        + (int) community.asOf(day).requests().stream()
                                .filter(each -> !each.getAskedAt()
                                        .atZoneSameInstant(community.getZone())
                                        .toLocalDate()
                                        .isBefore(from))
                                .filter(each -> each.state().compareTo(RequestState.ANSWERED) >= 0)
                                .count());
        if (!help.byCentre().isEmpty()) {
            assertThat(help.byCentre().stream().mapToInt(HelpFigures::asked).sum())
                    .isEqualTo(help.all().asked());
        }
    }

    @Provide
    Arbitrary<Community> communities() {
        return CommunityArbitraries.communities();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
