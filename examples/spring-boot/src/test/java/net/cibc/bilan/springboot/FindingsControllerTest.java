package net.cibc.bilan.springboot;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Tests how a stored case file is judged. */
@ApplicationTest
class FindingsControllerTest {

    private static final String BROKEN = "$.findings[?(@.verdict == 'BROKEN')]";

    private final RestTestClient http;

    FindingsControllerTest(@Autowired RestTestClient http) {
        this.http = http;
    }

    @BeforeEach
    void store() throws IOException {
        http.post()
                .uri("/bilans")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Dossiers.json("conclusions-avant-investigation"))
                .exchange();
    }

    @Test
    void theFindingsAreToldInTheLanguageOfTheRequest() {
        String french = "La phase de conclusions commence le 30\u00A0mars\u00A02026, avant la phase d’investigation"
                + " (le 7\u00A0avril\u00A02026) (Code du travail, art. R6313-4)";
        String english = "The conclusions phase begins on 30\u00A0March\u00A02026, before the investigation phase"
                + " (7\u00A0April\u00A02026) (Code du travail, art. R6313-4)";
        findings("2026-12-01", "fr-FR,fr;q=0.9").jsonPath("$.findings[0].text").isEqualTo(french);
        findings("2026-12-01", "en-GB").jsonPath("$.findings[0].text").isEqualTo(english);
        findings("2026-12-01", "de, en;q=0.5").jsonPath("$.findings[0].text").isEqualTo(english);
        findings("2026-12-01", "de").jsonPath("$.findings[0].text").isEqualTo(french);
    }

    @Test
    void theDayDecidesWhatIsFound() {
        findings("2026-01-01", "fr").jsonPath(BROKEN).isEmpty();
        findings("2026-12-01", "fr").jsonPath(BROKEN).isNotEmpty();
    }

    private RestTestClient.BodyContentSpec findings(String day, String language) {
        ResponseSpec response = http.get()
                .uri("/bilans/ouest/2026-0266/findings?on={day}", day)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
        return response.expectBody();
    }
}
