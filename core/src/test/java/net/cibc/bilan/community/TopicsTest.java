package net.cibc.bilan.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Topics TOPICS = Topics.of(CommunityArbitraries.VOCABULARY);

    private static Topic topic(String id, String broader) {
        return Topic.of(id, SpecialtyKind.SECTOR, id).withBroader(TopicId.of(broader));
    }

    @Test
    void aTopicIsFoundByAnyOfItsNames() {
        assertThat(TOPICS.named("HÔPITAL")).isEqualTo(TOPICS.find(TopicId.of("hopital")));
        assertThat(TOPICS.named(" hopital ")).isPresent();
        assertThat(TOPICS.named("Restrictions").orElseThrow().getLabel()).isEqualTo("Inaptitude");
        assertThat(TOPICS.named("clinique")).isEmpty();
    }

    @Test
    void whatStandsAboveOrBelowIsNearAndASisterIsNot() {
        assertThat(TOPICS.above(TopicId.of("urgences")))
                .extracting(TopicId::value)
                .containsExactly("hopital", "sante");
        assertThat(TOPICS.near(TopicId.of("hopital")))
                .extracting(TopicId::value)
                .containsExactly("sante", "urgences");
        assertThat(TOPICS.near(TopicId.of("commerce"))).isEmpty();
        assertThat(TOPICS.near(TopicId.of("not-held"))).isEmpty();
    }

    @Test
    void topicsThatDoNotAgreeAreRefused() {
        assertThatThrownBy(() -> Topics.of(List.of(topic("a", "b"), topic("b", "c"), topic("c", "a"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("topics[0].broader must be the first of at most ten topics");
        assertThatThrownBy(() -> Topics.of(List.of(topic("a", "b"), Topic.of("b", SpecialtyKind.THEME, "B"))))
                .hasMessage("topics[0].broader must be a topic of the same kind, found another kind");
        assertThatThrownBy(
                        () -> Topics.of(List.of(topic("a", "x"), topic("b", "x").withAliases("À"))))
                .hasMessageStartingWith("topics[0] must be without a name that another topic bears");
        assertThatThrownBy(() -> Topics.of(List.of(topic("a", "x"), topic("a", "x"))))
                .hasMessageStartingWith("topics[1] must be unique by identifier");
        assertThatThrownBy(() -> topic("a", "a")).hasMessage("broader must be another topic, found the topic itself");
    }

    @Test
    void tenTopicsStandAboveOneAndElevenAreTooMany() {
        List<Topic> chain = IntStream.range(0, 12)
                .mapToObj(i -> topic("t" + i, "t" + (i + 1)))
                .toList();

        assertThat(Topics.of(chain.subList(2, 12)).above(TopicId.of("t2"))).hasSize(10);
        assertThatThrownBy(() -> Topics.of(chain.subList(1, 12))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void onlyASectorHasDivisionsOfTheNaf() {
        assertThatThrownBy(() -> Topic.of("a", SpecialtyKind.TOOL, "a").withCodes("86"))
                .hasMessage("codes must be empty, unless for a sector of activity, found TOOL");
        assertThatThrownBy(() -> topic("a", "b").withCodes("86", "8610Z"))
                .hasMessage("codes[1] must be the two digits of a division of the NAF, found another text");
    }

    @Test
    void identifiersAreWrittenAndReadAsOneText() {
        MemberId strange = MemberId.of("nord/ouest", "100%");

        assertThat(strange).hasToString("nord%2Fouest/100%25").isEqualTo(MemberId.parse(strange.toString()));
        assertThat(RequestId.parse("sud/2026-0031")).isEqualTo(RequestId.of("sud", "2026-0031"));
        assertThat(ProductionId.parse("est/p-0112")).isGreaterThan(ProductionId.of("est", "p-0111"));
        assertThatThrownBy(() -> MemberId.parse("c-12")).hasMessageContaining("a centre and a number");
    }
}
