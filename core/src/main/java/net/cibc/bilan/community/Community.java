package net.cibc.bilan.community;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * What the community of practice knows of itself: its vocabulary, its members, their requests for support, and what
 * all can learn of these. A centre keeps its own part, and {@link #merge(Community)} puts the parts together.
 *
 * <p>The lists are kept in the order of identifiers, so that two communities that tell the same are equal. A part may
 * speak of topics and members that another part holds.
 *
 * <p>To record many things, build a community of all of them: recording them one by one copies what is there each time.
 *
 * <p>Refused: two topics, members, requests or productions with one identifier, and topics that do not agree, as
 * {@link Topics} tells.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Community implements Judgeable<CommunitySnapshot>, WithCommunity
        permits ImmutableCommunity {

    private static final Words UNIQUE = new Words("unique par identifiant", "unique by identifier");
    private static final Words SAME = new Words("le même des deux côtés", "the same on both sides");

    /** How the facts of a list are told apart, and written in one way. */
    private record Kind<T, K extends Comparable<K>>(
            String list, Function<Community, List<T>> facts, Function<T, K> key, UnaryOperator<T> alike) {}

    private static final Kind<Topic, TopicId> TOPICS =
            new Kind<>("topics", Community::getTopics, Topic::getId, Alike::topic);
    private static final Kind<Member, MemberId> MEMBERS =
            new Kind<>("members", Community::getMembers, Member::getId, Alike::member);
    private static final Kind<SupportRequest, RequestId> REQUESTS =
            new Kind<>("requests", Community::getRequests, SupportRequest::getId, Alike::request);
    private static final Kind<Production, ProductionId> PRODUCTIONS =
            new Kind<>("productions", Community::getProductions, Production::getId, Alike::production);

    Community() {}

    /**
     * Obtains a community of which nothing is known.
     *
     * @param zone  the zone in which days are counted
     * @return the community
     */
    public static Community in(ZoneId zone) {
        return builder().zone(zone).build();
    }

    /**
     * Gets the zone in which days are counted.
     *
     * @return the zone
     */
    public abstract ZoneId getZone();

    /**
     * Gets the vocabulary.
     *
     * @return the topics, by identifier
     */
    public abstract List<Topic> getTopics();

    /**
     * Gets the members, those who left included.
     *
     * @return the members, by identifier
     */
    public abstract List<Member> getMembers();

    /**
     * Gets the requests for support.
     *
     * @return the requests, by identifier
     */
    public abstract List<SupportRequest> getRequests();

    /**
     * Gets what all can learn, with what was replaced.
     *
     * @return the productions, by identifier
     */
    public abstract List<Production> getProductions();

    /**
     * Returns this community with a topic, in the place of the one with the same identifier if there is one.
     *
     * @param topic  the topic
     * @return the community
     * @throws InvalidValueException if the topics then do not agree
     */
    public Community record(Topic topic) {
        return withTopics(recorded(topic, TOPICS));
    }

    /**
     * Returns this community with a member, in the place of the one with the same identifier if there is one.
     *
     * @param member  the member
     * @return the community
     */
    public Community record(Member member) {
        return withMembers(recorded(member, MEMBERS));
    }

    /**
     * Returns this community with a request, in the place of the one with the same identifier if there is one.
     *
     * @param request  the request
     * @return the community
     */
    public Community record(SupportRequest request) {
        return withRequests(recorded(request, REQUESTS));
    }

    /**
     * Returns this community with a production, in the place of the one with the same identifier if there is one.
     *
     * @param production  the production
     * @return the community
     */
    public Community record(Production production) {
        return withProductions(recorded(production, PRODUCTIONS));
    }

    private <T, K extends Comparable<K>> List<T> recorded(T fact, Kind<T, K> kind) {
        new Faults().missing("fact", fact).refuse();
        List<T> more = new ArrayList<>(kind.facts.apply(this));
        more.removeIf(each -> kind.key.apply(each).equals(kind.key.apply(fact)));
        more.add(fact);
        return more;
    }

    /**
     * Puts two parts of one community together. In whatever order parts are merged, and however often, the result is
     * the same. What both tell in another order, where the order means nothing, or with another offset of the same
     * moment, is the same, and then told in the order of its texts and in UTC.
     *
     * @param other  the other part
     * @return what both tell
     * @throws InvalidValueException if they do not agree: another zone, something of one identifier that is not the
     *     same in both, or topics that do not agree; its paths begin with the name of the list
     */
    public Community merge(Community other) {
        new Faults().missing("other", other).refuse();
        Faults faults = new Faults().when(!getZone().equals(other.getZone()), "zone", SAME, other.getZone());
        Builder merged = builder()
                .zone(getZone())
                .topics(merged(other, TOPICS, faults))
                .members(merged(other, MEMBERS, faults))
                .requests(merged(other, REQUESTS, faults))
                .productions(merged(other, PRODUCTIONS, faults));
        faults.refuse();
        return merged.build();
    }

    private <T, K extends Comparable<K>> Iterable<T> merged(Community other, Kind<T, K> kind, Faults faults) {
        SortedMap<K, T> merged = new TreeMap<>();
        kind.facts.apply(this).forEach(each -> merged.put(kind.key.apply(each), each));
        List<T> others = kind.facts.apply(other);
        for (int i = 0; i < others.size(); i++) {
            T fact = others.get(i);
            K id = kind.key.apply(fact);
            T known = merged.putIfAbsent(id, fact);
            if (known != null && !known.equals(fact)) {
                T alike = kind.alike.apply(fact);
                merged.put(id, alike);
                faults.when(
                        !kind.alike.apply(known).equals(alike),
                        kind.list + "[" + i + "]",
                        SAME,
                        new Words("deux versions de " + id, "two of " + id));
            }
        }
        return merged.values();
    }

    /**
     * Views the community at the end of a day.
     *
     * @param day  the day, over at 24:00 in the zone of the community
     * @return the snapshot
     */
    public CommunitySnapshot asOf(LocalDate day) {
        return new CommunitySnapshot(this, day, RankingWeights.standard());
    }

    /**
     * Views the community at the end of a day. No practice changes it.
     *
     * @param day  the day, over at 24:00 in the zone of the community
     * @param practice  how case files are read
     * @return the snapshot
     */
    @Override
    public CommunitySnapshot asOf(LocalDate day, Practice practice) {
        return asOf(day);
    }

    @Value.Check
    Community check() {
        new Faults()
                .twice("members", UNIQUE, getMembers(), Member::getId)
                .twice("requests", UNIQUE, getRequests(), SupportRequest::getId)
                .twice("productions", UNIQUE, getProductions(), Production::getId)
                .refuse();
        Topics.of(getTopics());
        return isOrdered(getTopics(), Topic::getId)
                        && isOrdered(getMembers(), Member::getId)
                        && isOrdered(getRequests(), SupportRequest::getId)
                        && isOrdered(getProductions(), Production::getId)
                ? this
                : merge(in(getZone()));
    }

    private static <T, K extends Comparable<K>> boolean isOrdered(List<T> facts, Function<T, K> key) {
        for (int i = 1; i < facts.size(); i++) {
            if (key.apply(facts.get(i - 1)).compareTo(key.apply(facts.get(i))) > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Community}; the zone is required. */
    public static final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
