package net.cibc.bilan.springboot3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.json.BilanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tests the responses that a client receives. */
@WebMvcTest
class BilanControllerTest {

    private static final Path DOSSIERS = Path.of("../dossiers");

    private final MockMvcTester http;

    BilanControllerTest(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aCaseFileComesBackInTheBytesThatTheLibraryWrites(Path dossier) throws IOException {
        MvcTestResult response = post("/readings", Files.readString(dossier), "fr");

        assertThat(response).hasStatusOk();
        assertThat(response.getResponse().getContentAsByteArray())
                .isEqualTo(BilanJson.writeBytes(BilanJson.read(dossier)));
    }

    static List<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(DOSSIERS)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @Test
    void aCaseFileIsJudgedOnADayInTheLanguageOfTheRequest() throws IOException {
        String dossier = dossier("conclusions-avant-investigation");

        assertThat(post("/checks?on=2026-12-01", dossier, "en"))
                .bodyJson()
                .extractingPath("$.findings[0].text")
                .isEqualTo("The conclusions phase begins on 30\u00A0March\u00A02026, before the investigation phase"
                        + " (7\u00A0April\u00A02026) (Code du travail, art. R6313-4)");
        assertThat(post("/checks?on=2026-12-01", dossier, "de"))
                .bodyJson()
                .extractingPath("$.findings[0].text")
                .asString()
                .startsWith("La phase de conclusions commence le 30\u00A0mars\u00A02026");
        assertThat(post("/checks?on=2026-01-01", dossier, "fr"))
                .bodyJson()
                .extractingPath("$.day")
                .isEqualTo("2026-01-01");
    }

    @Test
    void aCaseFileThatBreaksTheLawIsNotClosed() throws IOException {
        assertThat(post("/closings", dossier("suivi-injoignable"), "fr"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"centre\": \"nord\", \"number\": \"2026-0087\"}");
        assertThat(post("/closings", dossier("conclusions-avant-investigation"), "fr"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.reasons[0].rule")
                .isEqualTo("phase.order");
    }

    @Test
    void everyPlaceThatIsRefusedIsToldInTheLanguageOfTheRequest() throws IOException {
        String faulty = dossier("en-cours")
                .replaceFirst("\"PRELIMINARY\"", "\"PRIVATE\"")
                .replaceFirst("\"2026-10-26T18:00\\+01:00\"", "17");

        assertThat(post("/readings", faulty, "fr")).hasStatus(400).bodyJson().isEqualTo("");
        assertThat(post("/readings", faulty, "en")).hasStatus(400).bodyJson().isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "17", "\"twice\"", "]", "#"})
    void nothingMayFollowACaseFile(String more) throws IOException {
        assertThat(post("/readings", dossier("en-cours") + more, "fr"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String address, String bilan, String language) {
        return http.post()
                .uri(address)
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(bilan)
                .exchange();
    }

    private static String dossier(String name) throws IOException {
        return Files.readString(DOSSIERS.resolve(name + ".json"));
    }
}
