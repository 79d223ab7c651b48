package net.cibc.bilan.json;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.code.CpfCode;
import net.cibc.bilan.code.Formacode;
import net.cibc.bilan.code.NafCode;
import net.cibc.bilan.code.PostalCode;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSummary;
import org.junit.jupiter.api.Test;

/** Everything that a document holds stands in its format under its own name, and nothing else does. */
class ContractTest {

    private static final String VERSION = "tells the version of the format, which is no fact";
    private static final String KIND = "is the type itself";

    /** The names that stand only in the format, or only in the library. */
    static final Map<String, String> ON_ONE_SIDE = Map.ofEntries(
            entry("Bilan.format", VERSION),
            entry("PlanRequest.format", VERSION),
            entry("Plan.format", VERSION),
            entry("Infeasible.format", VERSION),
            entry("Experiment.format", VERSION),
            entry("Community.format", VERSION),
            entry("Survey.format", VERSION),
            entry("SurveyResults.format", VERSION),
            entry("Practice.format", VERSION),
            entry("WrittenReport.format", VERSION),
            entry("WrittenAgenda.format", VERSION),
            entry("WrittenSummary.format", VERSION),
            entry("WrittenCatalogue.format", VERSION),
            entry("BeneficiaryView.format", VERSION),
            entry("EmployerView.format", VERSION),
            entry("FunderView.format", VERSION),
            entry("CepView.format", VERSION),
            entry("AuditorView.format", VERSION),
            entry("StatisticsView.format", VERSION),
            entry("Plan.kind", KIND),
            entry("Infeasible.kind", KIND),
            entry("BecameOfferVersion.type", KIND),
            entry("BecameResource.type", KIND),
            entry("BecamePracticeOf.type", KIND),
            entry("BecameNextExperiment.type", KIND),
            entry("OfferSource.kind", "is OFFER in the source of every offer"),
            entry("OfferSource.successor", "is absent from the source of every offer"));

    /** The texts that are of the JDK's types, or of none. */
    private static final Set<String> TEXTS = Set.of(
            "Day",
            "TimeOfDay",
            "Moment",
            "Duration",
            "Period",
            "Notice",
            "Zone",
            "NotBlank",
            "Text",
            "LanguageTag",
            "Department",
            "NafDivision");

    /** The changes of a value that a norm sets, which have no type of their own. */
    private static final Set<String> CHANGES = Set.of("DurationSince", "LeastAccompanimentSince", "PeriodSince");

    /** What no document holds, for applications that hold it beside one: codes, and places for one more session. */
    private static final Set<Class<?>> BESIDE = Set.of(
            Siren.class,
            NafCode.class,
            PostalCode.class,
            CpfCode.class,
            Formacode.class,
            net.cibc.bilan.planning.Place.class);

    private final Map<String, Map<String, Object>> definitions = definitions();

    private final Map<String, Class<?>> types = Stream.concat(ofDocuments().stream(), Stream.of(DayOfWeek.class))
            .collect(Collectors.toMap(ContractTest::definition, identity()));

    private static Set<Class<?>> ofDocuments() {
        return Model.of(Stream.concat(
                        Stream.of(
                                Bilan.class,
                                PlanOutcome.class,
                                Experiment.class,
                                Community.class,
                                Survey.class,
                                SurveyResults.class,
                                WrittenReport.class,
                                WrittenAgenda.class,
                                WrittenSummary.class,
                                WrittenCatalogue.class),
                        ViewsTest.types().stream())
                .toArray(Class<?>[]::new));
    }

    static String definition(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String name = around == null ? type.getSimpleName() : around.getSimpleName() + type.getSimpleName();
        return type == Source.class ? "OfferSource" : name;
    }

    private static Map<String, Map<String, Object>> definitions() {
        Definitions definitions = new Definitions();
        BilanShapes.BILAN.schema(definitions);
        OutcomeShapes.PLAN_OUTCOME.schema(definitions);
        LabShapes.EXPERIMENT.schema(definitions);
        CommunityShapes.COMMUNITY.schema(definitions);
        SurveyShapes.SURVEY.schema(definitions);
        SurveyShapes.SURVEY_RESULTS.schema(definitions);
        ViewsTest.types().forEach(type -> Shapes.of(type).schema(definitions));
        WrittenShapes.WRITTEN_REPORT.schema(definitions);
        WrittenShapes.WRITTEN_AGENDA.schema(definitions);
        SummaryShapes.WRITTEN_SUMMARY.schema(definitions);
        CatalogueShapes.WRITTEN_CATALOGUE.schema(definitions);
        Map<String, Map<String, Object>> named = definitions.byName();
        named.keySet().removeAll(CHANGES);
        return named;
    }

    @Test
    void everyTypeThatADocumentHoldsHasAForm() {
        assertThat(ofDocuments())
                .hasSizeGreaterThan(60)
                // Without its kind, a source is told only inside an offer.
                .allMatch(type -> Shapes.find(type) != null || type == Source.class);
    }

    @Test
    void everyFormIsOfATypeThatADocumentHolds() throws IOException {
        Set<Class<?>> values = Model.withForm();
        values.removeIf(Class::isEnum);
        values.removeAll(ofDocuments());

        assertThat(values).isEqualTo(BESIDE);
    }

    @Test
    void everyDefinitionHasTheNameOfItsTypeAndEveryTypeItsDefinition() {
        Set<String> names = new HashSet<>(types.keySet());
        names.addAll(TEXTS);

        assertThat(definitions.keySet()).isEqualTo(names);
    }

    @Test
    void everyFactHasItsNameInTheFormatAndEveryNameItsFact() {
        Set<String> facts = new HashSet<>();
        Set<String> properties = new HashSet<>();
        definitions.forEach((name, definition) -> {
            if (definition.get("properties") instanceof Map<?, ?> described) {
                described.keySet().forEach(property -> properties.add(name + "." + property));
                Model.facts(requireNonNull(types.get(name))).keySet().forEach(fact -> facts.add(name + "." + fact));
            }
        });

        assertThat(facts).hasSizeGreaterThan(150);
        assertThat(Stream.concat(facts.stream(), properties.stream())
                        .filter(name -> !facts.contains(name) || !properties.contains(name)))
                .containsExactlyInAnyOrderElementsOf(ON_ONE_SIDE.keySet());
    }

    @Test
    void aTypeWithoutPropertiesIsAnIdentifierACodeAConstantOrOfSeveralKinds() {
        assertThat(types)
                .allSatisfy((name, type) -> assertThat(
                                requireNonNull(definitions.get(name)).containsKey("properties")
                                        || type.isEnum()
                                        || type.isInterface()
                                        || type.getSimpleName().endsWith("Id")
                                        || type.getPackageName().endsWith(".code"))
                        .isTrue());
    }
}
