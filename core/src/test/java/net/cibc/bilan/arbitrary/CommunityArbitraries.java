package net.cibc.bilan.arbitrary;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.community.Absence;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Expertise;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.MemberKind;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.ProductionId;
import net.cibc.bilan.community.RankingWeights;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.Taking;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.people.SpecialtyKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary communities of practice, small enough that members, topics and requests meet. */
public final class CommunityArbitraries {

    /** A vocabulary of three levels, in which topics of each kind stand. */
    public static final List<Topic> VOCABULARY = List.of(
            Topic.of("sante", SpecialtyKind.SECTOR, "Santé").withCodes("86", "87"),
            Topic.of("hopital", SpecialtyKind.SECTOR, "Hôpital").withBroader(TopicId.of("sante")),
            Topic.of("urgences", SpecialtyKind.SECTOR, "Urgences").withBroader(TopicId.of("hopital")),
            Topic.of("commerce", SpecialtyKind.SECTOR, "Commerce"),
            Topic.of("jeunes", SpecialtyKind.AUDIENCE, "Jeunes"),
            Topic.of("inaptitude", SpecialtyKind.THEME, "Inaptitude").withAliases("restrictions"),
            Topic.of("moovebox", SpecialtyKind.TOOL, "MooveBox"));

    private CommunityArbitraries() {}

    /** Identifiers of topics, most of them of the vocabulary. */
    public static Arbitrary<TopicId> topicIds() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(VOCABULARY).map(Topic::getId)),
                Tuple.of(1, BilanArbitraries.labels().map(TopicId::of)));
    }

    /** Topics, most of them of the vocabulary. */
    public static Arbitrary<Topic> topics() {
        return Combinators.combine(
                        Arbitraries.of(VOCABULARY),
                        BilanArbitraries.names().list().ofMaxSize(2),
                        topicIds().optional(0.3))
                .as((topic, aliases, broader) ->
                        topic.withAliases(aliases).withBroader(broader.filter(above -> !above.equals(topic.getId()))));
    }

    /** Identifiers of requests of three centres. */
    public static Arbitrary<RequestId> requestIds() {
        return Combinators.combine(
                        Arbitraries.of("sud", "est", "nord/ouest"),
                        Arbitraries.integers().between(1, 99))
                .as((centre, number) -> RequestId.of(centre, "2026-" + number));
    }

    /** Identifiers of productions of three centres. */
    public static Arbitrary<ProductionId> productionIds() {
        return Combinators.combine(
                        Arbitraries.of("sud", "est", "nord/ouest"),
                        Arbitraries.integers().between(1, 20))
                .as((centre, number) -> ProductionId.of(centre, "p-" + number));
    }

    /** Expertise, ended or not. */
    public static Arbitrary<Expertise> expertise() {
        return Combinators.combine(
                        topicIds(),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 900).optional(0.3))
                .as((topic, since, length) -> Expertise.of(topic, since).withUntil(length.map(since::plusDays)));
    }

    /** Absences of up to three weeks. */
    public static Arbitrary<Absence> absences() {
        return Combinators.combine(
                        BilanArbitraries.days(), Arbitraries.integers().between(0, 20))
                .as((day, length) -> new Absence(day, day.plusDays(length)));
    }

    /** Members of both kinds, some of whom left. */
    public static Arbitrary<Member> members() {
        return Combinators.combine(
                        TeamArbitraries.memberIds(),
                        BilanArbitraries.names(),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 2000).optional(0.2),
                        expertise().list().uniqueElements(Expertise::getTopic).ofMaxSize(4),
                        Arbitraries.of("fr", "fsl", "en-GB").list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 3).optional(0.4),
                        absences().list().ofMaxSize(2))
                .as((id, name, since, length, expertise, languages, capacity, away) -> Member.consultant(
                                id, name, since)
                        .withListedUntil(length.map(since::plusDays))
                        .withExpertise(expertise)
                        .withLanguages(languages)
                        .withCapacity(capacity)
                        .withAway(away))
                .flatMap(member -> Combinators.combine(
                                Arbitraries.of("13", "2A", "974").list().ofMaxSize(2),
                                TeamArbitraries.qualifications().list().ofMaxSize(2),
                                Arbitraries.of(MemberKind.class))
                        .as((departments, qualifications, kind) -> member.withDepartments(departments)
                                .withQualifications(kind == MemberKind.CENTRE ? List.of() : qualifications)
                                .withKind(kind)));
    }

    /** Needs of one to four topics. */
    public static Arbitrary<Need> needs() {
        return Combinators.combine(
                        topicIds().list().uniqueElements().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("fr", "FSL").list().ofMaxSize(1),
                        Arbitraries.of("13", "2A").optional(0.5))
                .as((topics, needed, languages, department) -> Need.builder()
                        .needed(topics.subList(0, Math.min(needed, topics.size())))
                        .wished(topics.subList(Math.min(needed, topics.size()), topics.size()))
                        .languages(languages)
                        .department(department)
                        .build());
    }

    /** Takings, given back or not. */
    public static Arbitrary<Taking> takings() {
        return Combinators.combine(
                        TeamArbitraries.memberIds(),
                        BilanArbitraries.moments(),
                        Arbitraries.integers().between(0, 50).optional(0.3))
                .as((member, at, hours) -> Taking.of(member, at).withGivenBackAt(hours.map(at::plusHours)));
    }

    /** Requests in every state, some of them given back and taken by somebody else. */
    public static Arbitrary<SupportRequest> requests() {
        return Combinators.combine(
                        requestIds(),
                        Arbitraries.of(RequestRoute.class),
                        TeamArbitraries.memberIds().optional(),
                        BilanArbitraries.moments(),
                        needs(),
                        Arbitraries.of(RequestConcern.class),
                        BilanArbitraries.names().optional(0.7))
                .as((id, route, asker, at, need, concern, question) -> SupportRequest.builder()
                        .id(id)
                        .route(route)
                        .askedBy(route == RequestRoute.BY_BENEFICIARY_DIRECTLY ? Optional.empty() : asker)
                        .askedAt(at)
                        .need(need)
                        .concern(concern)
                        .question(question)
                        .build())
                .flatMap(CommunityArbitraries::marked)
                .flatMap(CommunityArbitraries::onTheWay);
    }

    private static Arbitrary<SupportRequest> marked(SupportRequest request) {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 2).optional(0.5),
                        Arbitraries.integers().between(-2, 2).optional(0.5))
                .as((agreed, reread) -> request.withAgreedOn(
                                agreed.map(request.getAskedAt().toLocalDate()::plusDays))
                        .withRereadOn(reread.map(request.getAskedAt().toLocalDate()::plusDays)));
    }

    private static Arbitrary<SupportRequest> onTheWay(SupportRequest request) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        TeamArbitraries.memberIds().list().ofSize(2),
                        Arbitraries.integers().between(0, 90).list().ofSize(4),
                        productionIds(),
                        BilanArbitraries.names())
                .as((steps, members, hours, production, reason) -> {
                    OffsetDateTime at = request.getAskedAt();
                    SupportRequest next = request;
                    if (steps > 0) {
                        at = at.plusHours(hours.get(0));
                        next = next.taken(members.get(0), at);
                    }
                    if (steps % 3 == 2) {
                        at = at.plusHours(hours.get(1));
                        next = next.givenBack(at).taken(members.get(1), at);
                    }
                    if (steps > 2) {
                        at = at.plusHours(hours.get(2));
                        next = next.answered(members.get(steps % 2), at);
                    }
                    at = at.plusHours(hours.get(3));
                    return switch (steps) {
                        case 4, 5 -> next.closedBy(production, at);
                        case 6 -> next.closedWithout(reason, at);
                        case 7 -> next.withdrawn(at);
                        default -> next;
                    };
                });
    }

    /** Productions, some of them in the place of another one. */
    public static Arbitrary<Production> productions() {
        return Combinators.combine(
                        productionIds(),
                        topicIds().list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                        BilanArbitraries.names(),
                        BilanArbitraries.names(),
                        TeamArbitraries.memberIds().list().ofMaxSize(2),
                        BilanArbitraries.days(),
                        productionIds().optional(0.3))
                .as((id, topics, question, text, authors, day, replaces) -> Production.builder()
                        .id(id)
                        .topics(topics)
                        .question(question)
                        .text(text)
                        .authors(authors)
                        .publishedOn(day)
                        .replaces(replaces.filter(other -> !other.equals(id)))
                        .build());
    }

    /** Weights that keep what is known before all else. */
    public static Arbitrary<RankingWeights> rankingWeights() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 50))
                .as((place, perOpen, mostOpen, more) -> RankingWeights.builder()
                        .place(place)
                        .perOpen(perOpen)
                        .mostOpen(mostOpen)
                        .near(place + perOpen * mostOpen + more)
                        .build());
    }

    /** Communities of one vocabulary, with up to ten members and as many requests. */
    public static Arbitrary<Community> communities() {
        return Combinators.combine(
                        members().list().uniqueElements(Member::getId).ofMaxSize(10),
                        requests().list().uniqueElements(SupportRequest::getId).ofMaxSize(10),
                        productions().list().uniqueElements(Production::getId).ofMaxSize(5))
                .as((members, requests, productions) -> Community.builder()
                        .zone(ZoneId.of("Europe/Paris"))
                        .topics(VOCABULARY)
                        .members(members)
                        .requests(requests)
                        .productions(productions)
                        .build())
                .withoutEdgeCases();
    }
}
