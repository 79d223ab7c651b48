package net.cibc.bilan.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.json.BilanJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Tests how case files are stored, read and changed. */
@ApplicationTest
class BilanControllerTest {

    private final RestTestClient http;
    private final JdbcClient database;

    BilanControllerTest(@Autowired RestTestClient http, @Autowired JdbcClient database) {
        this.http = http;
        this.database = database;
    }

    @Test
    void aStoredCaseFileIsReadBackEqualThoughTheDatabaseReordersIt() throws IOException {
        Bilan bilan = Dossiers.numbered("stored");

        URI location = add(bilan);

        assertThat(location).hasPath("/bilans/sud/stored");
        assertThat(database.sql("select document from bilan where id = 'sud/stored'")
                        .query(String.class)
                        .single())
                .doesNotStartWith("{\"format\"");
        http.get()
                .uri(location)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody(String.class)
                .value(json ->
                        assertThat(BilanJson.read(Objects.requireNonNull(json))).isEqualTo(bilan));
    }

    @Test
    void aLargeCaseFileIsReadBackThoughTheDatabaseMakesItLonger() throws IOException {
        Bilan bilan = Dossiers.numbered("large");
        Session session = bilan.getSessions().get(0);
        Bilan large = bilan.withSessions(IntStream.range(0, 3_200)
                .mapToObj(i -> session.withId(ActivityId.of("large-" + i)))
                .toList());
        assertThat(BilanJson.writeLine(large)).hasSizeBetween(900_000, 1_000_000);

        http.get().uri(add(large)).exchange().expectStatus().isOk();
    }

    @Test
    void aClientThatHoldsTheVersionIsNotSentItAgain() throws IOException {
        URI location = add(Dossiers.numbered("cached"));

        http.get()
                .uri(location)
                .header(HttpHeaders.IF_NONE_MATCH, "\"1\"")
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void aKnownIdentifierIsNotAddedAgain() throws IOException {
        add(Dossiers.numbered("twice"));

        expectProblem(post(Dossiers.numbered("twice")), HttpStatus.CONFLICT, "Un dossier porte déjà cet identifiant.");
    }

    @Test
    void anUnknownIdentifierIsNotFound() throws IOException {
        expectProblem(
                http.get().uri("/bilans/sud/unknown").exchange(),
                HttpStatus.NOT_FOUND,
                "Aucun dossier ne porte cet identifiant.");
        expectProblem(
                put(URI.create("/bilans/sud/unknown"), "\"1\"", Dossiers.numbered("unknown")),
                HttpStatus.NOT_FOUND,
                "Aucun dossier ne porte cet identifiant.");
    }

    @Test
    void ofTwoClientsThatChangeOneVersionTheSecondIsRefused() throws IOException {
        Bilan bilan = Dossiers.numbered("changed");
        URI location = add(bilan);

        put(location, "\"1\"", bilan.withSessions())
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"");
        expectProblem(
                put(location, "\"1\"", bilan),
                HttpStatus.PRECONDITION_FAILED,
                "Quelqu’un d’autre a modifié le dossier\u00A0: le relire.");
        put(location, "\"2\"", bilan).expectStatus().isNoContent();
    }

    @Test
    void ofManyClientsAtOnceOneChangesTheVersion() throws IOException {
        Bilan bilan = Dossiers.numbered("raced");
        URI location = add(bilan);

        List<HttpStatusCode> answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(client -> put(location, "\"1\"", bilan).returnResult().getStatus())
                .toList();

        assertThat(answers).containsOnlyOnce(HttpStatus.NO_CONTENT).contains(HttpStatus.PRECONDITION_FAILED);
        assertThat(database.sql("select version from bilan where id = 'sud/raced'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aChangeMustSayWhichVersionItChanges() throws IOException {
        Bilan bilan = Dossiers.numbered("unsaid");
        URI location = add(bilan);

        expectProblem(
                put(location, null, bilan),
                HttpStatus.PRECONDITION_REQUIRED,
                "Indiquer dans If-Match la version modifiée\u00A0: l’ETag avec lequel le dossier a été lu.");
        put(location, "no entity tag", bilan).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        put(location, "W/\"1\"", bilan).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        put(location, "\"7\", \"1\"", bilan).expectStatus().isNoContent();
    }

    @Test
    void aCaseFileIsNotStoredUnderAnotherIdentifier() throws IOException {
        URI location = add(Dossiers.numbered("mine"));

        expectProblem(
                put(location, "\"1\"", Dossiers.numbered("other")),
                HttpStatus.BAD_REQUEST,
                "Le dossier porte un autre identifiant que l’adresse.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "a%2Fb",
                "100 %",
                "n° 7;v=1",
                "é+ü",
                "?x=1&y",
                "#1",
                "{id}",
                "\"'<>|^`",
                "*",
                "~",
                "...",
                "日本",
                "𝄞",
                "a\r\n\tb",
                "\u0001",
                " a "
            })
    void anyIdentifierHasItsAddress(String odd) throws IOException {
        Bilan bilan = Dossiers.numbered(odd).withId(BilanId.of(odd, odd));

        URI location = add(bilan);

        http.get()
                .uri(location)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(json ->
                        assertThat(BilanJson.read(Objects.requireNonNull(json))).isEqualTo(bilan));
        put(location, "\"1\"", bilan).expectStatus().isNoContent();
    }

    @Test
    void anIdentifierThatCannotHaveAnAddressIsRefused() throws IOException {
        for (String odd : List.of(".", "..", "a\\b", "x".repeat(101))) {
            expectProblem(
                    post(Dossiers.numbered(odd)),
                    HttpStatus.BAD_REQUEST,
                    "Dans l’identifiant, le centre et le numéro ont de 1 à 100 caractères, sans barre oblique inverse,"
                            + " et ne sont ni un point ni deux points.");
            post(Dossiers.numbered("1").withId(BilanId.of(odd, "1")))
                    .expectStatus()
                    .isBadRequest();
        }
    }

    private URI add(Bilan bilan) {
        return Objects.requireNonNull(post(bilan)
                .expectStatus()
                .isCreated()
                .returnResult()
                .getResponseHeaders()
                .getLocation());
    }

    private ResponseSpec post(Bilan bilan) {
        return http.post()
                .uri("/bilans")
                .contentType(MediaType.APPLICATION_JSON)
                .body(BilanJson.writeLine(bilan))
                .exchange();
    }

    private ResponseSpec put(URI location, @Nullable String ifMatch, Bilan bilan) {
        return http.put()
                .uri(location)
                .headers(headers -> {
                    if (ifMatch != null) {
                        headers.set(HttpHeaders.IF_MATCH, ifMatch);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(BilanJson.writeLine(bilan))
                .exchange();
    }

    private static void expectProblem(ResponseSpec response, HttpStatus status, String detail) {
        response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo(detail);
    }
}
