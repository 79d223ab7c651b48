package net.cibc.bilan.community;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.value.Faults;

/**
 * A community as it stood at the end of a day, and what follows from it: who can help with a need, what was
 * answered already, and how members help one another.
 *
 * <p>Requests, takings, answers, productions and qualifications of a later day are not seen. What was said beforehand
 * is: a later expertise, absence or last day as a member. This class is immutable and thread-safe.
 */
public final class CommunitySnapshot {

    private static final Comparator<Map.Entry<Integer, Production>> NEAREST_AND_NEWEST =
            Map.Entry.<Integer, Production>comparingByKey()
                    .thenComparing(each -> each.getValue().getPublishedOn())
                    .reversed()
                    .thenComparing(each -> each.getValue().getId());

    private final Community community;
    private final LocalDate day;
    private final Topics topics;
    private final List<SupportRequest> requests;
    private final List<Production> productions;
    private final Directory directory;

    CommunitySnapshot(Community community, LocalDate day, RankingWeights weights) {
        new Faults().farAway("day", day).refuse();
        this.community = community;
        this.day = day;
        this.topics = Topics.of(community.getTopics());
        this.requests = community.getRequests().stream()
                .flatMap(request -> request.asOf(day, community.getZone()).stream())
                .toList();
        this.productions = current(community.getProductions(), day);
        this.directory = new Directory(
                day,
                topics,
                community.getMembers().stream()
                        .map(member -> member.knownBy(day))
                        .toList(),
                requests,
                weights);
    }

    private static List<Production> current(List<Production> all, LocalDate day) {
        List<Production> published =
                all.stream().filter(each -> !each.getPublishedOn().isAfter(day)).toList();
        Set<ProductionId> replaced = new TreeSet<>();
        published.forEach(each -> each.getReplaces().ifPresent(replaced::add));
        return published.stream()
                .filter(each -> !replaced.contains(each.getId()))
                .toList();
    }

    /**
     * Returns a snapshot that ranks specialists by other weights.
     *
     * @param weights  the weights
     * @return the snapshot
     */
    public CommunitySnapshot weighing(RankingWeights weights) {
        return new CommunitySnapshot(community, day, weights);
    }

    /**
     * Gets the community as it is recorded.
     *
     * @return the community, with what is dated after the day
     */
    public Community community() {
        return community;
    }

    /**
     * Gets the day.
     *
     * @return the day, at the end of which the community is viewed
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Gets the vocabulary.
     *
     * @return the vocabulary, which bears no day
     */
    public Topics topics() {
        return topics;
    }

    /**
     * Lists who is a member on the day.
     *
     * @return the members, by identifier
     */
    public List<Member> members() {
        return community.getMembers().stream()
                .filter(member -> member.listedOn(day))
                .map(member -> member.knownBy(day))
                .toList();
    }

    /**
     * Lists the requests that were made by the day, as they were known then.
     *
     * @return the requests, by identifier
     */
    public List<SupportRequest> requests() {
        return requests;
    }

    /**
     * Lists the productions that could be read on the day, without those that another one replaced.
     *
     * @return the productions, by identifier
     */
    public List<Production> productions() {
        return productions;
    }

    /**
     * Looks for what was answered already: productions about a topic that is asked for, or about one near it.
     *
     * @param need  the need
     * @return the productions, those about most of the topics first, and of these the newest
     */
    public List<Production> productions(Need need) {
        new Faults().missing("need", need).refuse();
        Map<TopicId, List<TopicId>> asked = new TreeMap<>();
        need.getNeeded().forEach(topic -> asked.put(topic, topics.near(topic)));
        need.getWished().forEach(topic -> asked.put(topic, topics.near(topic)));
        return productions.stream()
                .map(each -> Map.entry(about(each, asked), each))
                .filter(each -> each.getKey() > 0)
                .sorted(NEAREST_AND_NEWEST)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Twice the topics that a production is about, and once those that it comes near to. */
    private static int about(Production production, Map<TopicId, List<TopicId>> asked) {
        int about = 0;
        for (Map.Entry<TopicId, List<TopicId>> each : asked.entrySet()) {
            if (production.getTopics().contains(each.getKey())) {
                about += 2;
            } else if (production.getTopics().stream().anyMatch(each.getValue()::contains)) {
                about += 1;
            }
        }
        return about;
    }

    /**
     * Ranks those who can help with a need.
     *
     * @param need  the need
     * @return who is proposed, and who is not, with the reasons
     */
    public Ranking specialists(Need need) {
        return specialists(need, Optional.empty());
    }

    /**
     * Ranks those who can help a member with a need.
     *
     * <p>Whoever knows all that is needed, or a topic near each, is proposed, unless it is the asker, or he or she is
     * no member on the day, does not work in a language that is asked for ({@code fr-FR} is {@code fr}), is away, or
     * has as many open requests as the {@linkplain Member#getCapacity() capacity}. The order is that of the points,
     * which {@link RankingWeights} tell; of those with the same points, who took a request less recently comes first.
     * Past answers, seniority and quality give no points.
     *
     * @param need  the need
     * @param asker  who asks, and is not proposed; empty for anybody
     * @return who is proposed, and who is not, with the reasons
     */
    public Ranking specialists(Need need, Optional<MemberId> asker) {
        new Faults().missing("need", need).missing("asker", asker).refuse();
        return directory.rank(need, asker);
    }

    /**
     * Counts how members helped one another with the requests that were asked on some days, as they are known on the
     * snapshot's day. Centres of fewer than five members are counted together.
     *
     * @param from  the first day
     * @param until  the last day, included
     * @return the figures
     * @throws net.cibc.bilan.value.InvalidValueException if the last day is before the first
     */
    public MutualHelp mutualHelp(LocalDate from, LocalDate until) {
        return mutualHelp(from, until, MutualHelp.FEWEST);
    }

    /**
     * Counts how members helped one another with the requests that were asked on some days, as they are known on the
     * snapshot's day.
     *
     * @param from  the first day
     * @param until  the last day, included
     * @param suppression  which centres are counted together, and how many members a delay rests on at least
     * @return the figures
     * @throws net.cibc.bilan.value.InvalidValueException if the last day is before the first
     */
    public MutualHelp mutualHelp(LocalDate from, LocalDate until, Suppression suppression) {
        new Faults()
                .missing("from", from)
                .missing("until", until)
                .missing("suppression", suppression)
                .refuse();
        new Faults().before("until", Optional.of(until), "from", from).refuse();
        return MutualHelp.of(this, from, until, suppression);
    }
}
