package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.Session;
import org.junit.jupiter.api.Test;

/** All mistakes of a document are told at once, in order of place, each so that a person can mend it. */
class RefusalsTest {

    @Test
    void everyMistakeIsToldInOrderOfPlace() {
        String document = """
                {
                  "format": "bilan/1.0",
                  "id": {"centre": "sud", "number": 417},
                  "zone": "Europe/Atlantis",
                  "sessions": [
                    {"id": "s1", "phase": "FIRST", "status": "HELD", "start": "2026-11-30T18:00"},
                    7,
                    {"id": "s2", "phase": "PRELIMINARY", "status": "HELD", "start": "2026-11-30T18:00Z", "nom": {}}
                  ]
                }
                """;

        assertThat(BilanJson.refusals(document))
                .extracting(Refusal::toString)
                .map(each -> each.replaceAll("one of .*", "one of"))
                .containsExactly(
                        "(root), line 1, column 1: found an object without offer, beneficiary, centre,"
                                + " expected at least format, id, offer, beneficiary, centre, zone",
                        "/id/number, line 3, column 37: found a number, expected a text that is not blank",
                        "/zone, line 4, column 11: found another string, expected a time zone such as Europe/Paris",
                        "/sessions/0/phase, line 6, column 27: found another string, expected one of",
                        "/sessions/0/start, line 6, column 63: found another string,"
                                + " expected a moment such as 2026-11-30T18:00+01:00",
                        "/sessions/1, line 7, column 5: found a number, expected an object",
                        "/sessions/2, line 8, column 90: found a property of another name, expected one of");
    }

    @Test
    void aDocumentWithoutMistakesHasNone() {
        assertThat(BilanJson.refusals(Golden.TEXT)).isEmpty();
    }

    @Test
    void aValueWithThreeFaultsTellsThree() {
        String session = "{\"id\": \"s1\", \"phase\": \"PRELIMINARY\", \"status\": \"HELD\","
                + " \"start\": \"2026-11-30T18:00Z\", \"end\": \"2026-11-30T17:00Z\","
                + " \"plannedEnd\": \"2026-11-30T19:00Z\", \"replacement\": \"s1\"}";

        assertThat(refusals(session, Session.class))
                .extracting(each -> each.getPlace().pointer())
                .containsExactly("/end", "/plannedEnd", "/replacement");
    }

    @Test
    void aDoubleTellsWhereBothStand() {
        String twice = Golden.TEXT.replace("\"id\": \"s2\"", "\"id\": \"s1\"");

        List<Refusal> refusals = BilanJson.refusals(twice);

        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).getPlace().pointer()).isEqualTo("/sessions/1");
        assertThat(refusals.get(0).getOther().orElseThrow().pointer()).isEqualTo("/sessions/0");
        assertThat(refusals.get(0).getOther().orElseThrow().line())
                .isLessThan(refusals.get(0).getPlace().line());
        assertThat(refusals.get(0).text(Locale.FRENCH)).contains(", voir /sessions/0, ligne ");
        assertThat(refusals.get(0).text(Locale.ENGLISH)).contains(", see /sessions/0, line ");
    }

    @Test
    void aPropertyThatStandsTwiceTellsWhereItStoodBefore() {
        Refusal refusal = refusals(
                        "{\"id\": \"f1\", \"status\": \"HELD\", \"day\": \"2027-06-01\",\n\"id\": {\"x\": 1}}",
                        FollowUp.class)
                .get(0);

        assertThat(refusal)
                .hasToString("/id, line 2, column 1: found the property for a second time, expected it once,"
                        + " see /id, line 1, column 8");
    }

    @Test
    void whatFollowsBrokenJsonIsNotRead() {
        assertThat(refusals("{\"id\": 1, \"status\": 2, \"day\": tomorrow, \"channels\": 3}", FollowUp.class))
                .extracting(each -> each.getPlace().pointer())
                .containsExactly("/id", "/status", "");
    }

    @Test
    void anAttackerGetsNoMoreThanAThousandAnswers() {
        String list = IntStream.range(0, 500_000).mapToObj(i -> "0").collect(Collectors.joining(","));

        assertThat(BilanJson.refusals("{\"sessions\":[" + list + "]}")).hasSize(1000);
        assertThat(BilanJson.refusals("{" + "\"x\":0,".repeat(200_000) + "\"x\":0}"))
                .hasSize(1000);
    }

    @Test
    void theMessageIsTheFirstAndTheNumberOfTheOthers() {
        BilanJsonException refused =
                catchThrowableOfType(BilanJsonException.class, () -> BilanJson.read("{\"format\": 1, \"id\": 2}"));

        assertThat(refused).hasMessageStartingWith("(root), line 1, column 1: found an object without offer,");
        assertThat(refused).hasMessageEndingWith(" (and 2 more)");
        assertThat(refused.getRefusals()).hasSize(3);
    }

    @Test
    void everyTextIsInBothLanguages() {
        String document =
                String.join("", Collections.nCopies(1, "{\"id\": 1, \"status\": \"x\", \"day\": \"x\", \"y\": 0}"));

        assertThat(refusals(document, FollowUp.class))
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.text(Locale.FRENCH))
                        .contains("\u00a0: trouvé ", ", attendu ", ", ligne 1, colonne ")
                        .doesNotContain("found", "expected"));
    }

    @Test
    void anExceptionThatTravelledTellsTheSame() throws IOException, ClassNotFoundException {
        BilanJsonException refused =
                catchThrowableOfType(BilanJsonException.class, () -> BilanJson.read("{\"format\": 1, \"id\": 2}"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            BilanJsonException travelled = (BilanJsonException) in.readObject();

            assertThat(travelled).hasMessage(refused.getMessage());
            assertThat(travelled.getRefusals())
                    .hasToString(refused.getRefusals().toString());
        }
    }

    private static List<Refusal> refusals(String json, Class<?> type) {
        return catchThrowableOfType(BilanJsonException.class, () -> BilanJson.read(json, type))
                .getRefusals();
    }
}
