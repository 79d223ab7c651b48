package net.cibc.bilan.community;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.people.MemberId;

/** The ranking as it is defined, by looking at every member and every request. */
final class Scan {

    record Found(MemberId id, int points, Optional<OffsetDateTime> lastTakenAt) {}

    private Scan() {}

    static List<Found> of(Community community, Need need, Optional<MemberId> asker, LocalDate day) {
        List<Found> found = new ArrayList<>();
        for (Member member : community.getMembers()) {
            int open = 0;
            Optional<OffsetDateTime> last = Optional.empty();
            for (SupportRequest request : community.getRequests()) {
                SupportRequest seen = request.asOf(day, community.getZone()).orElse(null);
                if (seen == null) {
                    continue;
                }
                for (Taking taking : seen.getTakings()) {
                    if (taking.getMember().equals(member.getId())) {
                        boolean works = taking.getGivenBackAt().isEmpty()
                                && seen.getAnsweredAt().isEmpty()
                                && seen.getClosedAt().isEmpty()
                                && seen.getWithdrawnAt().isEmpty();
                        open += works ? 1 : 0;
                        last = last.filter(taking.getAt()::isBefore).or(() -> Optional.of(taking.getAt()));
                    }
                }
            }
            int knowledge = knowledge(community, member, need, day);
            if (knowledge > 0 && isFree(member, need, asker, day, open)) {
                int place = need.getDepartment()
                                .filter(member.getDepartments()::contains)
                                .isPresent()
                        ? 10
                        : 0;
                found.add(new Found(member.getId(), knowledge + place - Math.min(20, 4 * open), last));
            }
        }
        found.sort(Comparator.comparingInt(Found::points)
                .reversed()
                .thenComparing(each -> each.lastTakenAt().orElse(OffsetDateTime.MIN), OffsetDateTime.timeLineOrder())
                .thenComparing(Found::id));
        return found;
    }

    private static boolean isFree(Member member, Need need, Optional<MemberId> asker, LocalDate day, int open) {
        return member.listedOn(day)
                && !asker.equals(Optional.of(member.getId()))
                && need.getLanguages().stream()
                        .allMatch(wanted -> member.getLanguages().stream().anyMatch(wanted::equalsIgnoreCase))
                && member.getAway().stream()
                        .noneMatch(away -> !day.isBefore(away.firstDay()) && !day.isAfter(away.lastDay()))
                && member.getCapacity().map(most -> open < most).orElse(true);
    }

    /** The points for topics; none where a needed topic, or every wished one, is neither known nor near. */
    private static int knowledge(Community community, Member member, Need need, LocalDate day) {
        int sum = 0;
        for (TopicId topic : need.getNeeded()) {
            int points = points(community, member, topic, day);
            if (points == 0) {
                return 0;
            }
            sum += points;
        }
        for (TopicId topic : need.getWished()) {
            sum += points(community, member, topic, day);
        }
        return sum;
    }

    private static int points(Community community, Member member, TopicId topic, LocalDate day) {
        int best = 0;
        for (Expertise each : member.getExpertise()) {
            boolean held = !day.isBefore(each.getSince())
                    && each.getUntil().map(until -> !day.isAfter(until)).orElse(true);
            if (held && each.getTopic().equals(topic)) {
                best = 100;
            } else if (held
                    && (isAbove(community, each.getTopic(), topic) || isAbove(community, topic, each.getTopic()))) {
                best = Math.max(best, 50);
            }
        }
        return best;
    }

    private static boolean isAbove(Community community, TopicId above, TopicId below) {
        return community.getTopics().stream()
                .filter(topic -> topic.getId().equals(below))
                .flatMap(topic -> topic.getBroader().stream())
                .anyMatch(broader -> broader.equals(above) || isAbove(community, above, broader));
    }
}
