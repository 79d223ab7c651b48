package net.cibc.bilan.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.cibc.bilan.json.BilanJson;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tests what the application says of itself in OpenAPI. */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiTest {

    private static final String OPERATION = "/paths/~1planned-sessions/post";

    private final MockMvcTester http;
    private final String text;
    private final JsonNode document;

    OpenApiTest(@Autowired MockMvcTester http) throws IOException {
        this.http = http;
        this.text = http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString(UTF_8);
        this.document = JsonMapper.shared().readTree(text);
    }

    @Test
    void anOperationRefersToTheDefinitionsOfItsTypes() {
        assertThat(document.at(OPERATION + "/requestBody/content/application~1json/schema/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/Bilan");
        assertThat(document.at(OPERATION + "/responses/200/content/application~1json/schema/items/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/Session");
    }

    @Test
    void theComponentsAreTheDefinitionsOfTheSchemaAndNothingIsInvented() throws IOException, JSONException {
        String components = document.at("/components/schemas").toString();

        // Only the order of the names of required properties is another one.
        JSONAssert.assertEquals(definitions(), components, JSONCompareMode.NON_EXTENSIBLE);
    }

    @Test
    void everyReferenceResolves() {
        assertThat(document.findValues("$ref"))
                .hasSizeGreaterThan(200)
                .allSatisfy(each -> assertThat(
                                document.at(each.stringValue().substring(1)).isObject())
                        .as(each.stringValue())
                        .isTrue());
    }

    @Test
    void anIndependentParserFindsNoFault() {
        ParseOptions following = new ParseOptions();
        following.setResolve(true);

        assertThat(new OpenAPIV3Parser().readContents(text, null, following).getMessages())
                .isEmpty();
    }

    @Test
    void theOperationAnswersAsDescribed() throws IOException {
        assertThat(http.post()
                        .uri("/planned-sessions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Files.readString(Path.of("../dossiers/en-cours.json"))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].status")
                .isEqualTo("PLANNED");
    }

    private static String definitions() throws IOException {
        try (InputStream schema = BilanJson.schema().openStream()) {
            String moved = new String(schema.readAllBytes(), UTF_8).replace("#/$defs/", "#/components/schemas/");
            ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(moved);
            ObjectNode definitions = (ObjectNode) root.remove("$defs");
            definitions.set("Bilan", root.without("$schema").without("$id"));
            return definitions.toString();
        }
    }
}
