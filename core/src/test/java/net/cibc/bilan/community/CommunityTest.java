package net.cibc.bilan.community;

import static net.cibc.bilan.community.Network.COMMUNITY;
import static net.cibc.bilan.community.Network.DAY;
import static net.cibc.bilan.community.Network.HOPITAL;
import static net.cibc.bilan.community.Network.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommunityTest {

    /** The part of a community that centres of which the code passes a test keep. */
    private static Community part(Community community, int which) {
        Predicate<Object> kept = id -> (id.hashCode() & which) != 0;
        return community
                .withMembers(community.getMembers().stream()
                        .filter(each -> kept.test(each.getId()))
                        .toList())
                .withRequests(community.getRequests().stream()
                        .filter(each -> kept.test(each.getId()))
                        .toList())
                .withProductions(community.getProductions().stream()
                        .filter(each -> kept.test(each.getId()))
                        .toList())
                .withTopics(community.getTopics().stream()
                        .filter(each -> kept.test(each.getId()))
                        .toList());
    }

    @Property(tries = 150)
    void partsCanBeMergedInAnyOrderAndAsOftenAsOneLikes(@ForAll("communities") Community community) {
        Community one = part(community, 1);
        Community two = part(community, 2);
        Community three = part(community, 4);

        assertThat(one.merge(two)).isEqualTo(two.merge(one));
        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        assertThat(one.merge(one)).isEqualTo(one);
        assertThat(community.merge(one).merge(two).merge(three)).isEqualTo(community);
        assertThat(community.merge(Community.in(community.getZone()))).isEqualTo(community);
    }

    @Test
    void twoFactsOfOneIdentifierThatDifferAreRefused() {
        Community other = COMMUNITY.withMembers(COMMUNITY.getMembers().get(0).withName("Aminata"));

        assertThatThrownBy(() -> COMMUNITY.merge(other))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("members[0] must be the same on both sides, found two of est/c-03");
        assertThatThrownBy(() -> COMMUNITY.merge(Community.in(ZoneId.of("Indian/Reunion"))))
                .hasMessage("zone must be the same on both sides, found Indian/Reunion");
    }

    @Test
    void listsInAnotherOrderAndMomentsWithAnotherOffsetAreTheSame() {
        Member amina = COMMUNITY.getMembers().get(0).withLanguages("fr", "fsl");
        SupportRequest asked = COMMUNITY.getRequests().get(0);
        Community one = COMMUNITY.record(amina).record(asked);
        Community other = COMMUNITY
                .record(amina.withLanguages("fsl", "fr")
                        .withExpertise(
                                amina.getExpertise().get(1),
                                amina.getExpertise().get(0)))
                .record(asked.withAskedAt(asked.getAskedAt().withOffsetSameInstant(ZoneOffset.UTC)));

        assertThat(one.merge(other)).isEqualTo(other.merge(one));
        assertThat(one.merge(other).merge(one)).isEqualTo(one.merge(other));
        assertThat(one.merge(other).getMembers().get(0).getLanguages()).containsExactly("fr", "fsl");
        assertThat(one.merge(one)).isEqualTo(one);
    }

    @Test
    void whatIsMissingIsRefusedByItsName() {
        assertThatThrownBy(() -> COMMUNITY.record((Member) missing())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> COMMUNITY.merge(missing())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Topics.of(Arrays.asList(COMMUNITY.getTopics().get(0), missing())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("topics[1] must be present");
        assertThatThrownBy(() -> Mark.in(missing())).isInstanceOf(InvalidValueException.class);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing() {
        return null;
    }

    @Test
    void whatIsRecordedTakesThePlaceOfWhatHasItsIdentifier() {
        Member amina = COMMUNITY.getMembers().get(0);
        Community renamed = COMMUNITY.record(amina.withName("Aminata"));

        assertThat(renamed.getMembers()).hasSameSizeAs(COMMUNITY.getMembers());
        assertThat(renamed.getMembers().get(0).getName()).isEqualTo("Aminata");
        assertThat(renamed.record(amina)).isEqualTo(COMMUNITY);
        assertThatThrownBy(() -> COMMUNITY.withMembers(amina, amina))
                .hasMessageStartingWith("members[1] must be unique");
    }

    @Test
    void whatIsDatedLaterIsNotSeen() {
        assertThat(COMMUNITY.asOf(day("2023-04-02")).members()).isEmpty();
        assertThat(COMMUNITY.asOf(DAY).members()).hasSize(9);
        assertThat(COMMUNITY.asOf(day("2026-09-29")).requests()).isEmpty();
        assertThat(COMMUNITY.asOf(day("2026-10-02")).requests())
                .extracting(SupportRequest::state)
                .containsOnlyOnce(RequestState.TAKEN)
                .contains(RequestState.ASKED);
    }

    private static Production production(String number, String day, TopicId... topics) {
        return Production.builder()
                .id(ProductionId.of("est", number))
                .addTopics(topics)
                .question("Quels métiers ?")
                .text("Accueil, archives…")
                .publishedOn(day(day))
                .build();
    }

    @Test
    void whatWasAnsweredAlreadyIsFoundWithTheNearestAndNewestFirst() {
        Production old = production("p-1", "2026-01-05", HOPITAL);
        Production news = production("p-2", "2026-02-05", HOPITAL).withReplaces(old.getId());
        Production near = production("p-3", "2026-03-05", Network.SANTE);
        Production both = production("p-4", "2026-01-06", HOPITAL, Network.INAPTITUDE);
        Production other = production("p-5", "2026-01-06", TopicId.of("commerce"));
        Community community = Community.builder()
                .from(COMMUNITY)
                .addProductions(old, news, near, both, other)
                .build();

        assertThat(community.asOf(DAY).productions(Network.NEED)).containsExactly(both, news, near);
        assertThat(community.asOf(day("2026-01-05")).productions(Network.NEED)).containsExactly(old);
    }

    @Test
    void aTopicIsHeldOnceAtATime() {
        Member member = Member.consultant(MemberId.of("sud", "c-1"), "Zoé", DAY);
        Expertise ended = Expertise.of(HOPITAL, day("2020-01-01")).withUntil(day("2020-12-31"));

        assertThat(member.withExpertise(Expertise.of(HOPITAL, day("2021-01-01")), ended)
                        .holds(HOPITAL, day("2020-12-31")))
                .isTrue();
        assertThatThrownBy(() -> member.withExpertise(Expertise.of(HOPITAL, day("2020-12-31")), ended))
                .hasMessage("expertise[0] must be a topic that is not held already at that time, found one that is");
    }

    @Test
    void whatAMemberOrANeedCannotBeIsRefused() {
        Member member = Member.consultant(MemberId.of("sud", "c-1"), "Zoé", DAY);

        assertThat(member.toString()).doesNotContain("Zoé");
        assertThatThrownBy(() -> member.withLanguages("fr", "français"))
                .hasMessageStartingWith("languages[1] must be a BCP 47 language tag");
        assertThatThrownBy(() -> member.withDepartments("2A", "20"))
                .hasMessageStartingWith("departments[1] must be a code of a department");
        assertThatThrownBy(() -> member.withCapacity(-1)).hasMessageStartingWith("capacity must be zero or more");
        assertThatThrownBy(() -> member.withKind(MemberKind.CENTRE)
                        .withQualifications(Qualification.of(QualificationKind.REMOTE_APPROACH, "CIBC", DAY)))
                .hasMessageStartingWith("qualifications must be empty, unless for a consultant");
        assertThatThrownBy(() -> Need.builder().build()).hasMessageStartingWith("needed must be at least one topic");
        assertThatThrownBy(() -> Need.of(HOPITAL).withWished(HOPITAL))
                .hasMessageStartingWith("wished[0] must be unique");
        assertThat(List.of("01", "2B", "95", "971", "988"))
                .allSatisfy(
                        code -> assertThat(Need.of(HOPITAL).withDepartment(code).getDepartment())
                                .contains(code));
    }

    @Provide
    Arbitrary<Community> communities() {
        return CommunityArbitraries.communities();
    }
}
