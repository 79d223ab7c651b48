package net.cibc.bilan.benchmarks.community;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Expertise;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.SpecialtyKind;

/**
 * Communities made up: 200 topics in threes below another one, members with up to four of them, and for every second
 * member a request that is open or answered.
 */
final class MadeUp {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final int TOPICS = 200;
    private static final int CENTRES = 60;

    private final Random random = new Random(417);

    private MadeUp() {}

    /** Makes a community of a number of members, always the same one. */
    static Community community(int members) {
        MadeUp made = new MadeUp();
        return Community.builder()
                .zone(ZoneId.of("Europe/Paris"))
                .topics(topics())
                .members(IntStream.range(0, members).mapToObj(made::member).toList())
                .requests(IntStream.range(0, members / 2)
                        .mapToObj(number -> made.request(number, members))
                        .toList())
                .build();
    }

    /** Needs of one topic, some of which wish for another. */
    static List<Need> needs(int count) {
        Random random = new Random(1127);
        return IntStream.range(0, count)
                .mapToObj(number -> Need.of(topic(random.nextInt(TOPICS / 2)))
                        .withWished(topic(TOPICS / 2 + random.nextInt(TOPICS / 2)))
                        .withDepartment("13"))
                .toList();
    }

    private static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < TOPICS; i++) {
            Topic topic = Topic.of(topic(i).value(), SpecialtyKind.THEME, topic(i).value());
            topics.add(i % 4 == 0 ? topic : topic.withBroader(topic(i - i % 4)));
        }
        return topics;
    }

    private static TopicId topic(int number) {
        return TopicId.of("theme-" + number);
    }

    private static MemberId id(int number) {
        return MemberId.of("centre-" + number % CENTRES, "c-" + number);
    }

    private Member member(int number) {
        List<Expertise> expertise = Stream.generate(() -> topic(random.nextInt(TOPICS)))
                .distinct()
                .limit(1 + random.nextInt(4))
                .map(topic -> Expertise.of(topic, DAY.minusDays(random.nextInt(2000))))
                .toList();
        return Member.consultant(id(number), "Membre " + number, DAY.minusYears(3))
                .withExpertise(expertise)
                .withDepartments("%02d".formatted(1 + random.nextInt(19)))
                .withCapacity(2 + random.nextInt(4));
    }

    private SupportRequest request(int number, int members) {
        OffsetDateTime at =
                DAY.minusDays(random.nextInt(300)).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
        MemberId member = id(random.nextInt(members));
        SupportRequest taken = SupportRequest.asked(
                        RequestId.of("centre-" + number % CENTRES, "2026-" + number), id(random.nextInt(members)), at)
                .need(Need.of(topic(random.nextInt(TOPICS))))
                .concern(RequestConcern.NO_CASE)
                .build()
                .taken(member, at);
        return random.nextInt(3) == 0 ? taken : taken.answered(member, at);
    }
}
