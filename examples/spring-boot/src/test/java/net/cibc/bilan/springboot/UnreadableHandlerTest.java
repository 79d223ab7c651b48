package net.cibc.bilan.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.cibc.bilan.json.BilanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Tests what is told about a document that is not a case file. */
@ApplicationTest
class UnreadableHandlerTest {

    private final RestTestClient http;
    private final BilanStore store;
    private final JdbcClient database;

    UnreadableHandlerTest(@Autowired RestTestClient http, @Autowired BilanStore store, @Autowired JdbcClient database) {
        this.http = http;
        this.store = store;
        this.database = database;
    }

    @Test
    void everyPlaceIsToldInTheLanguageOfTheRequest() throws IOException {
        String faulty = Dossiers.json("en-cours")
                .replaceFirst("\"PRELIMINARY\"", "\"PRIVATE\"")
                .replaceFirst("\"2026-10-26T18:00\\+01:00\"", "17");

        post(faulty, "en")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .json("""
                        {
                          "instance": "/bilans",
                          "status": 400,
                          "title": "Bad Request",
                          "refusals": [
                            {
                              "pointer": "/sessions/0/phase",
                              "line": 99,
                              "column": 16,
                              "text": "/sessions/0/phase, line 99, column 16: found another string,\
                         expected one of PRELIMINARY, INVESTIGATION, CONCLUSIONS"
                            },
                            {
                              "pointer": "/sessions/1/start",
                              "line": 121,
                              "column": 16,
                              "text": "/sessions/1/start, line 121, column 16: found a number,\
                         expected a moment such as 2026-11-30T18:00+01:00"
                            }
                          ]
                        }
                        """, JsonCompareMode.STRICT);
        post(faulty, "fr")
                .expectBody()
                .jsonPath("$.refusals[1].text")
                .value(
                        String.class,
                        text -> assertThat(text)
                                .startsWith("/sessions/1/start, ligne 121, colonne 16")
                                .endsWith("un instant tel que 2026-11-30T18:00+01:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void aCharacterThatTheDatabaseCannotHoldIsRefusedAtItsPlace(String escape) throws IOException {
        String faulty = Dossiers.json("en-cours").replaceFirst("Camille", "Camille\\" + escape);

        post(faulty, "en")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.refusals.length()")
                .isEqualTo(1)
                .jsonPath("$.refusals[0].pointer")
                .isEqualTo("/beneficiary/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "17"})
    void whatIsNoBilanAtAllIsRefusedAsAWhole(String document) {
        post(document, "en")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.refusals[0].pointer")
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense"})
    void whatIsNoJsonIsRefused(String document) {
        post(document, "en")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aDocumentThatIsTooLargeIsRefused() throws IOException {
        post(Dossiers.json("en-cours") + " ".repeat(1_000_000), "en")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aStoredDocumentThatBecameUnreadableIsToldWithItsReasons() throws IOException {
        store.add(Dossiers.numbered("edited"));
        database.sql("update bilan set document ="
                        + " jsonb_set(document, '{sessions,0,phase}', '\"SECRET\"') #- '{offer,mode}'"
                        + " where id = 'sud/edited'")
                .update();

        for (String address : new String[] {"/bilans/sud/edited", "/bilans/sud/edited/findings?on=2026-12-01"}) {
            http.get()
                    .uri(address)
                    .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR)
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody(String.class)
                    .value(problem -> assertThat(problem)
                            .contains("\"/offer\"", "\"/sessions/0/phase\"")
                            .doesNotContain("SECRET"));
        }
    }

    @Test
    void aStoredDocumentThatBecameUnreadableCanBeReplaced() throws IOException {
        store.add(Dossiers.numbered("replaced"));
        database.sql("update bilan set document = '[]' where id = 'sud/replaced'")
                .update();

        http.put()
                .uri("/bilans/sud/replaced")
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(BilanJson.write(Dossiers.numbered("replaced")))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(store.find("sud/replaced")).contains(new BilanStore.Stored(Dossiers.numbered("replaced"), 2));
    }

    private ResponseSpec post(String document, String language) {
        return http.post()
                .uri("/bilans")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .body(document)
                .exchange();
    }
}
