package net.cibc.bilan.benchmarks.community;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.RequestState;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.Taking;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.people.MemberId;

/**
 * The ranking as one would write it down: who has how many open requests in a map, and for a need one pass over all
 * members. It explains nothing, tells nothing of those who cannot help, and knows of languages and absences nothing.
 */
final class PlainScan {

    record Found(MemberId member, int points, OffsetDateTime lastTaken) {}

    private final List<Member> members;
    private final Topics topics;
    private final LocalDate day;
    private final Map<MemberId, Integer> open = new HashMap<>();
    private final Map<MemberId, OffsetDateTime> lastTaken = new HashMap<>();

    PlainScan(Community community, LocalDate day) {
        this.members = community.getMembers();
        this.topics = Topics.of(community.getTopics());
        this.day = day;
        for (SupportRequest request : community.getRequests()) {
            for (Taking taking : request.getTakings()) {
                lastTaken.merge(taking.getMember(), taking.getAt(), (one, other) -> one.isAfter(other) ? one : other);
                if (request.state() == RequestState.TAKEN) {
                    open.merge(taking.getMember(), 1, Integer::sum);
                }
            }
        }
    }

    List<Found> specialists(Need need) {
        List<Found> found = new ArrayList<>();
        for (Member member : members) {
            int taken = open.getOrDefault(member.getId(), 0);
            if (!member.listedOn(day)
                    || member.getCapacity().filter(most -> taken >= most).isPresent()) {
                continue;
            }
            int points = 0;
            boolean all = true;
            for (TopicId topic : need.getNeeded()) {
                int known = points(member, topic);
                all &= known > 0;
                points += known;
            }
            if (all) {
                for (TopicId topic : need.getWished()) {
                    points += points(member, topic);
                }
                points += need.getDepartment()
                                .filter(member.getDepartments()::contains)
                                .isPresent()
                        ? 10
                        : 0;
                found.add(new Found(
                        member.getId(),
                        points - Math.min(20, 4 * taken),
                        lastTaken.getOrDefault(member.getId(), OffsetDateTime.MIN)));
            }
        }
        found.sort(Comparator.comparingInt(Found::points)
                .reversed()
                .thenComparing(Found::lastTaken, OffsetDateTime.timeLineOrder())
                .thenComparing(Found::member));
        return found;
    }

    private int points(Member member, TopicId topic) {
        if (member.holds(topic, day)) {
            return 100;
        }
        return topics.near(topic).stream().anyMatch(near -> member.holds(near, day)) ? 50 : 0;
    }
}
