package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Contribution;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.Specialty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final Path KEPT = Path.of("src/main/resources/net/cibc/bilan/json/bilan-1.0.schema.json");

    @Test
    void theKeptSchemaIsWhatTheShapesDescribe() throws IOException {
        Kept.check(KEPT, text(schema()));
    }

    @Test
    void theSchemaIsFoundBesideTheClasses() throws IOException {
        assertThat(new String(BilanJson.schema().openStream().readAllBytes(), UTF_8))
                .contains("\"$id\": \"https://bilan.cibc.net/schema/bilan/1.0/bilan.schema.json\"");
    }

    @Test
    void theSchemaAcceptsTheGoldenDocument() {
        assertThat(Judge.SCHEMA.refuses(Golden.TEXT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Bilan.class,
                BilanId.class,
                Offer.class,
                Terms.class,
                FollowUpTerm.class,
                PhaseTime.class,
                Personalisation.class,
                Programme.class,
                Beneficiary.class,
                Centre.class,
                Employer.class,
                Session.class,
                ChannelUse.class,
                Participation.class,
                PersonalWork.class,
                WrittenSupport.class,
                FieldEnquiry.class,
                InformationInterview.class,
                AttendanceProof.class,
                FeedbackSurvey.class,
                Suspension.class,
                Closure.class,
                FollowUp.class,
                ContactRequest.class,
                TimeSlot.class,
                WeeklySlot.class,
                DayException.class,
                Availability.class,
                Consultant.class,
                Qualification.class,
                Specialty.class,
                LearningResource.class,
                ResourceAssignment.class,
                ResourceAccess.class,
                Assignment.class,
                HandOver.class,
                ActionStep.class,
                CareerProject.class,
                Consent.class,
                Content.class,
                Contribution.class,
                Decision.class,
                Delivery.class,
                Destruction.class,
                Disclosure.class,
                Synthesis.class
            })
    void everyStoredFactHasItsProperty(Class<?> type) {
        JsonNode schema = JsonMapper.shared().valueToTree(schema());
        JsonNode described = type == Bilan.class ? schema : schema.at("/$defs/" + type.getSimpleName());
        JsonNode properties = described.get("properties");

        assertThat(properties.propertyNames().stream().filter(name -> !name.equals("format")))
                .containsExactlyInAnyOrderElementsOf(facts(type));
    }

    private static List<String> facts(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        return Stream.of(type.getDeclaredMethods())
                // Stored properties are read with get, a default one too; derived answers are plain words.
                .filter(method -> method.getName().startsWith("get") && !method.isSynthetic())
                .map(method -> method.getName().substring("get".length()))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
    }

    private static Map<String, Object> schema() {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://bilan.cibc.net/schema/bilan/1.0/bilan.schema.json");
        schema.put("title", "Bilan");
        schema.put("description", LeftToTheReader.description());
        BilanShapes.BILAN.schema(definitions);
        // Generators of types refuse a root that is only a reference, so the root is the case file itself.
        Map<String, Map<String, Object>> types = definitions.byName();
        schema.putAll(Objects.requireNonNull(types.put("Bilan", Map.of("$ref", "#"))));
        schema.put("$defs", types);
        return schema;
    }

    private static String text(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }
}
