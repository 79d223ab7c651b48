package net.cibc.bilan.quarkus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.cibc.bilan.json.BilanJson;
import org.junit.jupiter.api.Test;

/** Tests the responses that a client receives. */
@QuarkusTest
class BilanResourceTest {

    private static final Path DOSSIER = Path.of("../dossiers/en-cours.json");

    @Test
    void aCaseFileComesBackInTheBytesThatTheLibraryWrites() throws IOException {
        Response response = post(Files.readString(DOSSIER), "fr");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(BilanJson.writeBytes(BilanJson.read(DOSSIER)));
    }

    @Test
    void everyPlaceThatIsRefusedIsToldInTheLanguageOfTheRequest() throws IOException {
        String faulty = Files.readString(DOSSIER)
                .replaceFirst("\"PRELIMINARY\"", "\"PRIVATE\"")
                .replaceFirst("\"2026-10-26T18:00\\+01:00\"", "17");

        assertThat(post(faulty, "fr").asString()).isEqualTo("");
        assertThat(post(faulty, "en").asString()).isEqualTo("");
    }

    @Test
    void nothingMayFollowACaseFile() throws IOException {
        assertThat(post(Files.readString(DOSSIER) + "{}", "fr").statusCode()).isEqualTo(400);
    }

    private static Response post(String bilan, String language) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(bilan)
                .post("/readings");
    }
}
