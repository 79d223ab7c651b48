package net.cibc.bilan.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.arbitrary.TeamArbitraries;
import net.cibc.bilan.people.MemberId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every ranking; the oracle is a scan of all members by the words of the definition. */
class RankingPropertyTest {

    @Property(tries = 150)
    void theIndexFindsWhatAScanOfAllFinds(
            @ForAll("communities") Community community,
            @ForAll("needs") Need need,
            @ForAll("asker") Optional<MemberId> asker,
            @ForAll("days") LocalDate day) {
        Ranking ranking = community.asOf(day).specialists(need, asker);

        assertThat(ranking.specialists().stream()
                        .map(each -> new Scan.Found(each.member().getId(), each.total(), each.lastTakenAt()))
                        .toList())
                .isEqualTo(Scan.of(community, need, asker, day));
    }

    @Property(tries = 150)
    void theOrderOfTheRecordsMeansNothing(
            @ForAll("communities") Community community,
            @ForAll("needs") Need need,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Member> members = new ArrayList<>(community.getMembers());
        List<SupportRequest> requests = new ArrayList<>(community.getRequests());
        Collections.shuffle(members, random);
        Collections.shuffle(requests, random);
        Community shuffled = community.withMembers(members).withRequests(requests);

        assertThat(shuffled).isEqualTo(community);
        assertThat(shuffled.asOf(day).specialists(need))
                .isEqualTo(community.asOf(day).specialists(need));
    }

    @Property(tries = 150)
    void pointsAddUpAndWhoKnowsLessNeverComesFirst(
            @ForAll("communities") Community community,
            @ForAll("needs") Need need,
            @ForAll("weights") RankingWeights weights,
            @ForAll("days") LocalDate day) {
        List<Specialist> ranked =
                community.asOf(day).weighing(weights).specialists(need).specialists();

        for (Specialist each : ranked) {
            assertThat(each.total())
                    .isEqualTo(each.points().stream().mapToInt(Points::points).sum());
            assertThat(known(each)).isPositive();
        }
        assertThat(ranked).extracting(RankingPropertyTest::known).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static int known(Specialist specialist) {
        return specialist.points().stream()
                .filter(each -> each.topic().isPresent())
                .mapToInt(Points::points)
                .sum();
    }

    @Property(tries = 150)
    void oneMoreOpenRequestNeverLifts(
            @ForAll("communities") Community community,
            @ForAll("needs") Need need,
            @ForAll("memberIds") MemberId member,
            @ForAll("days") LocalDate day) {
        SupportRequest more = SupportRequest.asked(
                        RequestId.of("nouveau", "1"), member, day.atTime(8, 0).atOffset(ZoneOffset.UTC))
                .need(need)
                .concern(RequestConcern.NO_CASE)
                .build()
                .taken(member, day.atTime(8, 0).atOffset(ZoneOffset.UTC));

        assertThat(rank(community.record(more), need, member, day))
                .isGreaterThanOrEqualTo(rank(community, need, member, day));
    }

    @Property(tries = 150)
    void oneMoreExpertiseInWhatIsAskedForNeverLowers(
            @ForAll("communities") Community community,
            @ForAll("needs") Need need,
            @ForAll Random random,
            @ForAll("days") LocalDate day) {
        List<TopicId> asked = Stream.concat(need.getNeeded().stream(), need.getWished().stream())
                .toList();
        TopicId topic = asked.get(random.nextInt(asked.size()));
        for (Member member : community.getMembers()) {
            if (member.getExpertise().stream().noneMatch(each -> each.getTopic().equals(topic))) {
                List<Expertise> more = new ArrayList<>(member.getExpertise());
                more.add(Expertise.of(topic, day));
                Community learnt = community.record(member.withExpertise(more));

                assertThat(rank(learnt, need, member.getId(), day))
                        .isLessThanOrEqualTo(rank(community, need, member.getId(), day));
            }
        }
    }

    private static int rank(Community community, Need need, MemberId member, LocalDate day) {
        List<MemberId> ranked = community.asOf(day).specialists(need).specialists().stream()
                .map(each -> each.member().getId())
                .toList();
        return ranked.contains(member) ? ranked.indexOf(member) : Integer.MAX_VALUE;
    }

    @Property(tries = 150)
    void whoeverHoldsANeededTopicIsProposedOrExcludedWithAReason(
            @ForAll("communities") Community community, @ForAll("needs") Need need, @ForAll("days") LocalDate day) {
        Ranking ranking = community.asOf(day).specialists(need);
        // Of a member, what is dated later is not seen.
        List<MemberId> told = Stream.concat(
                        ranking.specialists().stream().map(Specialist::member),
                        ranking.excluded().stream().map(Exclusion::member))
                .map(Member::getId)
                .toList();

        assertThat(told).doesNotHaveDuplicates();
        assertThat(told)
                .containsAll(community.getMembers().stream()
                        .filter(member -> need.getNeeded().stream().anyMatch(topic -> member.holds(topic, day)))
                        .map(Member::getId)
                        .toList());
    }

    @Provide
    Arbitrary<Community> communities() {
        return CommunityArbitraries.communities();
    }

    @Provide
    Arbitrary<Need> needs() {
        return CommunityArbitraries.needs();
    }

    @Provide
    Arbitrary<RankingWeights> weights() {
        return CommunityArbitraries.rankingWeights();
    }

    @Provide
    Arbitrary<MemberId> memberIds() {
        return TeamArbitraries.memberIds();
    }

    @Provide
    Arbitrary<Optional<MemberId>> asker() {
        return TeamArbitraries.memberIds().optional(0.5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
