package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.community.Absence;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Expertise;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.MemberKind;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.ProductionId;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.people.SpecialtyKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The document of a community of practice, of which one has every property. */
class CommunitiesTest {

    private static final Judge SCHEMA = Judge.of(Community.class);

    private static final TopicId SANTE = TopicId.of("sante");
    private static final TopicId HOPITAL = TopicId.of("hopital");
    private static final MemberId AMINA = MemberId.of("est", "c-03");
    private static final MemberId LEA = MemberId.of("sud", "c-12");
    private static final ProductionId PRODUCTION = ProductionId.of("est", "p-0112");

    /** A community with every property. */
    private static final Community WHOLE = Community.in(ZoneId.of("Europe/Paris"))
            .record(Topic.of("sante", SpecialtyKind.SECTOR, "Santé").withCodes("86", "87"))
            .record(Topic.of("hopital", SpecialtyKind.SECTOR, "Hôpital")
                    .withAliases("établissement de santé")
                    .withBroader(SANTE))
            .record(Member.consultant(AMINA, "Amina Roussel", LocalDate.of(2023, 4, 3))
                    .withListedUntil(LocalDate.of(2028, 3, 31))
                    .withExpertise(
                            Expertise.of(HOPITAL, LocalDate.of(2019, 9, 1)).withUntil(LocalDate.of(2027, 12, 31)))
                    .withLanguages("fr", "fsl")
                    .withDepartments("67", "2A")
                    .withCapacity(4)
                    .withAway(new Absence(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3)))
                    .withQualifications(Qualification.of(
                            QualificationKind.REMOTE_APPROACH, "Labo CIBC", LocalDate.of(2023, 2, 10))))
            .record(Member.consultant(MemberId.of("sud", "centre"), "CIBC Sud", LocalDate.of(2023, 4, 3))
                    .withKind(MemberKind.CENTRE))
            .record(SupportRequest.asked(RequestId.of("sud", "2026-0031"), LEA, moment("2026-12-01T09:10+01:00"))
                    .need(Need.of(HOPITAL)
                            .withWished(TopicId.of("inaptitude"))
                            .withLanguages("fr")
                            .withDepartment("13"))
                    .concern(RequestConcern.IDENTIFIED)
                    .question("Quels métiers de l'hôpital sans port de charges ni concours ?")
                    .agreedOn(LocalDate.of(2026, 11, 30))
                    .rereadOn(LocalDate.of(2026, 12, 1))
                    .build()
                    .taken(LEA, moment("2026-12-01T10:00+01:00"))
                    .givenBack(moment("2026-12-01T11:00+01:00"))
                    .taken(AMINA, moment("2026-12-01T14:00+01:00"))
                    .answered(AMINA, moment("2026-12-03T11:30+01:00"))
                    .closedBy(PRODUCTION, moment("2026-12-04T10:00+01:00")))
            .record(SupportRequest.asked(RequestId.of("sud", "2026-0032"), LEA, moment("2026-12-02T09:10+01:00"))
                    .need(Need.of(HOPITAL))
                    .concern(RequestConcern.NO_CASE)
                    .build()
                    .closedWithout("Déjà répondu", moment("2026-12-04T10:00+01:00")))
            .record(SupportRequest.builder()
                    .id(RequestId.of("sud", "2026-0033"))
                    .route(RequestRoute.BY_BENEFICIARY_DIRECTLY)
                    .askedAt(moment("2026-12-03T09:10+01:00"))
                    .need(Need.of(HOPITAL))
                    .concern(RequestConcern.ANONYMISED)
                    .build()
                    .withdrawn(moment("2026-12-05T09:10+01:00")))
            .record(Production.builder()
                    .id(PRODUCTION)
                    .addTopics(HOPITAL)
                    .question("Métiers hospitaliers sans port de charges ni concours")
                    .text("Régulation, archives, accueil…")
                    .addAuthors(AMINA)
                    .publishedOn(LocalDate.of(2026, 12, 4))
                    .replaces(ProductionId.of("est", "p-0050"))
                    .build());

    static final String TEXT = text();

    private static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(text);
    }

    private static String text() {
        try (InputStream bytes = CommunitiesTest.class.getResourceAsStream("community.json")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDocumentIsKept() throws IOException {
        Kept.check(Path.of("src/test/resources/net/cibc/bilan/json/community.json"), BilanJson.write(WHOLE));
    }

    @Test
    void theDocumentIsRead() {
        assertThat(BilanJson.read(TEXT, Community.class)).isEqualTo(WHOLE);
    }

    @Property(tries = 200)
    void aCommunityIsReadBackAsItWas(@ForAll("communities") Community community) {
        String text = BilanJson.write(community);

        assertThat(BilanJson.read(text, Community.class)).isEqualTo(community);
        assertThat(SCHEMA.faults(text)).isEmpty();
    }

    @Test
    void theOrderOfADocumentMeansNothing() {
        String request = BilanJson.writeLine(WHOLE.getRequests().get(0));
        String other = BilanJson.writeLine(WHOLE.getRequests().get(1));
        String turned = BilanJson.writeLine(WHOLE).replace(request + "," + other, other + "," + request);

        assertThat(turned).isNotEqualTo(BilanJson.writeLine(WHOLE));
        assertThat(BilanJson.read(turned, Community.class)).isEqualTo(WHOLE);
    }

    @Test
    void noDocumentOfTheNetworkCanNameACaseFileOrABeneficiary() {
        assertThat(Model.of(Community.class))
                .contains(MemberId.class, RequestId.class)
                .doesNotContain(BilanId.class, PersonId.class, Beneficiary.class);
    }

    @Provide
    Arbitrary<Community> communities() {
        return CommunityArbitraries.communities();
    }
}
