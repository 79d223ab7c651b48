package net.cibc.bilan.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tests the responses that a front end receives when it closes case files. */
@WebMvcTest(ClosingController.class)
class ClosingControllerTest {

    private final MockMvcTester http;

    ClosingControllerTest(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void aCaseFileOutsideTheOfferIsClosed() throws IOException {
        assertThat(post(Dossiers.json("suivi-injoignable"), "fr"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"centre": "nord", "number": "2026-0087"}
                """);
    }

    @Test
    void aCaseFileAgainstTheLawIsRefusedInFrench() throws IOException {
        assertThat(post(Dossiers.json("conclusions-avant-investigation"), "fr-FR"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.reasons")
                .convertTo(RefusalHandler.Reason[].class)
                .isEqualTo(new RefusalHandler.Reason[] {
                    new RefusalHandler.Reason(
                            "phase.order",
                            "sessions[2].phase",
                            "La phase de conclusions commence le 30\u00A0mars\u00A02026, avant la phase"
                                    + " d’investigation (le 7\u00A0avril\u00A02026) (Code du travail, art. R6313-4)")
                });
    }

    @Test
    void aCaseFileAgainstTheLawIsRefusedInEnglish() throws IOException {
        assertThat(post(Dossiers.json("conclusions-avant-investigation"), "en"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.reasons[0].text")
                .isEqualTo("The conclusions phase begins on 30\u00A0March\u00A02026, before the investigation phase"
                        + " (7\u00A0April\u00A02026) (Code du travail, art. R6313-4)");
    }

    @Test
    void aValueThatIsWrongByItselfIsRefusedBesideTheRules() throws IOException {
        String nameless = Dossiers.json("suivi-injoignable").replaceFirst("\"name\": \"[^\"]+\"", "\"name\": \" \"");

        assertThat(post(nameless, "en"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.reasons[0].path")
                .isEqualTo("beneficiary.name");
    }

    private MvcTestResult post(String bilan, String language) {
        return http.post()
                .uri("/closings")
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(bilan)
                .exchange();
    }
}
