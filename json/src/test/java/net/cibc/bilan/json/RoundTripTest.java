package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.arbitrary.ActivityArbitraries;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.DocumentArbitraries;
import net.cibc.bilan.arbitrary.PlanningArbitraries;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written is valid and is read back as it was, with and without an application's mapper. */
class RoundTripTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Judge REQUESTS = Judge.of(PlanRequest.class);

    private static final Judge OUTCOMES = Judge.of(PlanOutcome.class);

    private static final String MARK = "mot-marqué-";

    record Dossier(PersonId owner, Bilan bilan, List<Session> agenda, Optional<Session> next) {}

    @Property(tries = 300)
    void aCaseFileIsReadBackAsItWas(@ForAll("bilans") Bilan bilan) {
        String text = BilanJson.write(bilan);

        assertThat(BilanJson.read(text)).isEqualTo(bilan);
        assertThat(Judge.SCHEMA.faults(text)).isEmpty();
    }

    @Property(tries = 200)
    void aRequestForAPlanIsReadBackAsItWas(@ForAll("requests") PlanRequest request) {
        String text = BilanJson.write(request);

        assertThat(BilanJson.read(text, PlanRequest.class)).isEqualTo(request);
        assertThat(REQUESTS.faults(text)).isEmpty();
    }

    @Property(tries = 200)
    void whatComesOfARequestIsReadBackAsItWas(@ForAll("outcomes") PlanOutcome outcome) {
        String text = BilanJson.write(outcome);

        assertThat(BilanJson.read(text, PlanOutcome.class)).isEqualTo(outcome);
        assertThat(MAPPER.readValue(text, PlanOutcome.class)).isEqualTo(outcome);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(outcome))).isEqualTo(MAPPER.readTree(text));
        assertThat(OUTCOMES.faults(text)).isEmpty();
    }

    @Property(tries = 200)
    void aMapperWritesAndReadsTheSameDocument(@ForAll("bilans") Bilan bilan) {
        String text = MAPPER.writeValueAsString(bilan);

        assertThat(BilanJson.read(text)).isEqualTo(bilan);
        assertThat(MAPPER.readTree(text)).isEqualTo(MAPPER.readTree(BilanJson.write(bilan)));
        assertThat(MAPPER.readValue(BilanJson.write(bilan), Bilan.class)).isEqualTo(bilan);
    }

    @Property(tries = 100)
    void aCaseFileMayStandInTheApplicationsOwnTypes(@ForAll("bilans") Bilan bilan, @ForAll("sessions") Session next) {
        Dossier dossier = new Dossier(bilan.getBeneficiary().getId(), bilan, bilan.getSessions(), Optional.of(next));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(dossier), Dossier.class))
                .isEqualTo(dossier);
        JsonNode tree = MAPPER.valueToTree(dossier);
        assertThat(MAPPER.treeToValue(tree, Dossier.class)).isEqualTo(dossier);
        assertThat(MAPPER.convertValue(bilan, Bilan.class)).isEqualTo(bilan);
    }

    @Property(tries = 200)
    void destroyedContentLeavesNoWordInAnySerialisedForm(
            @ForAll("bilans") Bilan bilan, @ForAll("contents") Content content, @ForAll("days") LocalDate day) {
        Bilan marked = bilan.withContent(marked(content));
        Bilan without = marked.withoutContent(day);

        assertThat(BilanJson.write(marked)).contains(MARK);
        assertThat(BilanJson.write(without)).doesNotContain(MARK);
        assertThat(MAPPER.writeValueAsString(without)).doesNotContain(MARK);
        assertThat(without.toString()).doesNotContain(MARK);
        assertThat(without.asOf(day).bilan().toString()).doesNotContain(MARK);
    }

    /** Marks every text of the content, and adds one where there is none. */
    private static Content marked(Content content) {
        return Content.builder()
                .notes(marked(content.getNotes()))
                .addNotes(MARK)
                .projects(content.getProjects().stream()
                        .map(each -> each.withTitle(MARK + each.getTitle()))
                        .toList())
                .contributions(content.getContributions().stream()
                        .map(each -> each.withText(MARK + each.getText()))
                        .toList())
                .detailedResults(marked(content.getDetailedResults()))
                .synthesis(content.getSynthesis()
                        .map(each -> each.withText(MARK + each.getText()).withRemarks(marked(each.getRemarks()))))
                .actionPlan(content.getActionPlan().stream()
                        .map(each -> each.withAction(MARK + each.getAction()))
                        .toList())
                .build();
    }

    private static List<String> marked(List<String> texts) {
        return texts.stream().map(text -> MARK + text).toList();
    }

    @Provide
    Arbitrary<Content> contents() {
        return DocumentArbitraries.contents();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<PlanRequest> requests() {
        return PlanningArbitraries.planRequests();
    }

    @Provide
    Arbitrary<PlanOutcome> outcomes() {
        return PlanningArbitraries.planOutcomes();
    }

    @Provide
    Arbitrary<Session> sessions() {
        return ActivityArbitraries.sessions();
    }
}
