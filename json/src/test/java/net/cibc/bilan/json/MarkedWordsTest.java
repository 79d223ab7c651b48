package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.DocumentArbitraries;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.EmployerPart;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.StatisticsView;
import net.cibc.bilan.written.WrittenReport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every word of a case file is marked with the place where it stands, and each reader gets the words of the places that
 * this reader may see, and of no other.
 */
class MarkedWordsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Pattern MARK = Pattern.compile("⟦([^⟦⟧]*)⟧");

    private static final Map<String, Map<String, Object>> SCHEMA = schema();

    private static final Set<String> WORDS = Set.of("NotBlank", "Text");

    private static final Set<String> OF_ITS_READER = Set.of("/centre/name", "/beneficiary/name");

    private static final Set<String> OF_THE_FILE = Set.of("/id/centre", "/id/number", "/offer/title");

    private static final DocumentKind[] DOCUMENTS = {
        DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS, DocumentKind.ACTION_PLAN
    };

    private static final Set<String> OF_THE_DOCUMENTS = Set.of(
            "/content/detailedResults",
            "/content/synthesis/text",
            "/content/synthesis/parts/heading",
            "/content/synthesis/parts/text",
            "/content/synthesis/remarks",
            "/content/actionPlan/action");

    private static final Set<String> OF_A_CASELOAD = Set.of(
            "/id/centre",
            "/id/number",
            "/centre/code",
            "/beneficiary/id",
            "/sessions/id",
            "/sessions/group",
            "/sessions/participants/person",
            "/team/person/id",
            "/team/person/member/centre",
            "/team/person/member/number");

    /** What only professionals see of one another, or nobody needs. */
    private static final Set<String> NOT_OF_THE_PERSON = Set.of(
            "/centre/code",
            "/offer/code",
            "/offer/version",
            "/offer/source/citation",
            "/beneficiary/id",
            "/team/person/id",
            "/team/person/qualifications/issuer",
            "/team/person/qualifications/title",
            "/team/person/specialties/label",
            "/team/person/member/centre",
            "/team/person/member/number",
            "/programmes/agreedBy",
            "/sessions/participants/person",
            "/writtenSupport/givenBy",
            "/handOvers/predecessor",
            "/handOvers/successor",
            "/supportReferences/request/centre",
            "/supportReferences/request/number",
            "/supportReferences/sessions",
            "/acknowledgements/rule",
            "/acknowledgements/finding",
            "/acknowledgements/reason",
            "/acknowledgements/acknowledgedBy",
            "/attendanceProofs/activity",
            "/attendanceProofs/person",
            "/attendanceProofs/reference");

    /** A SIRET of the employer and a ROME code of a project, which cannot be marked. */
    private static final String SIRET = "12002701600563";

    private static final String ROME = "K2111";

    private static Map<String, Map<String, Object>> schema() {
        Definitions definitions = new Definitions();
        BilanShapes.BILAN.schema(definitions);
        return definitions.byName();
    }

    /** Puts in the place of every word and identifier of a document the place where it stands. */
    private static Bilan marked(Bilan bilan) {
        JsonNode document = MAPPER.readTree(BilanJson.write(bilan));
        mark(document, "", Map.of("$ref", "#/$defs/Bilan"), new HashMap<>());
        return BilanJson.read(document.toString());
    }

    @SuppressWarnings("unchecked") // A schema is made of maps.
    private static @Nullable String mark(
            JsonNode node, String path, Map<String, Object> schema, Map<String, String> identifiers) {
        Map<String, Object> described = schema;
        String name = "";
        if (schema.get("$ref") instanceof String reference) {
            name = reference.substring(reference.lastIndexOf('/') + 1);
            described = Objects.requireNonNull(SCHEMA.get(name));
        }
        if (node instanceof ObjectNode object && described.get("properties") instanceof Map<?, ?> properties) {
            for (String property : List.copyOf(object.propertyNames())) {
                String changed = mark(
                        object.get(property),
                        path + "/" + property,
                        (Map<String, Object>) Objects.requireNonNull(properties.get(property)),
                        identifiers);
                if (changed != null) {
                    object.put(property, changed);
                }
            }
        } else if (node instanceof ArrayNode array && described.get("items") instanceof Map<?, ?> items) {
            for (int i = 0; i < array.size(); i++) {
                String changed = mark(array.get(i), path, (Map<String, Object>) items, identifiers);
                if (changed != null) {
                    array.set(i, MAPPER.valueToTree(changed));
                }
            }
        } else if (name.endsWith("Id")) {
            // One that is named at many places must stay one; but whom consultants ask about which session is a matter
            // among them, and must not bear the mark of a place that the person sees.
            String among = path.startsWith("/supportReferences/") ? path : "";
            return identifiers.computeIfAbsent(
                    among + name + node.asString(), each -> "⟦" + path + "⟧" + identifiers.size());
        } else if (WORDS.contains(name)) {
            return "⟦" + path + "⟧" + node.asString();
        }
        return null;
    }

    /** The places whose words stand in a text. */
    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            places.add(marks.group(1).replace("%2F", "/")); // as an identifier writes it
        }
        return places;
    }

    @Property(tries = 150)
    void noWordAndNoIdentifierReachesAReaderWhoMayNotSeeIt(@ForAll("files") Bilan file, @ForAll("days") LocalDate day) {
        Bilan marked = marked(file);
        assertThat(places(BilanJson.write(marked)).size()).isGreaterThan(8);

        check(marked, day, OF_ITS_READER, Set.of());
    }

    @Property(tries = 100)
    void whatThePersonLetsSomebodySeeIsSeenAndNothingElse(
            @ForAll("files") Bilan file, @ForAll("contents") Content content, @ForAll("days") LocalDate day) {
        Bilan open = file.withClosure(Optional.empty())
                .withDestructions()
                .withDeliveries()
                .withConsents(Consent.toUndertake(day))
                .withContent(content);
        for (DocumentKind document : DOCUMENTS) {
            open = open.record(Delivery.of(document, day));
        }
        for (Recipient recipient : Recipient.values()) {
            open = open.record(Consent.toDisclose(day, recipient, DOCUMENTS));
        }
        Bilan marked = marked(open);
        Set<String> shown = new HashSet<>(places(BilanJson.write(marked)));
        shown.retainAll(OF_THE_DOCUMENTS);
        Statistics.label("documents").collect(!shown.isEmpty());

        check(marked, day, OF_ITS_READER, shown);
    }

    /** Whoever judges many case files together gets numbers of files and of sessions, and who is busy. */
    @Property(tries = 150)
    void whatIsGatheredOverManyFilesNamesNobodyAndHoldsNoText(
            @ForAll("files") Bilan file, @ForAll("days") LocalDate day) {
        Bilan marked = marked(file);
        Caseload caseload = Stream.of(marked.asOf(day)).collect(Caseload.collector());
        Report report = NetworkRules.standard().check(caseload, day);

        assertThat(places(caseload + " " + report + BilanJson.write(WrittenReport.of(report, Language.FRENCH))))
                .isSubsetOf(OF_A_CASELOAD);
    }

    /** Checks which places each reader sees, of a case file in which the person lets all readers see some of them. */
    private static void check(Bilan bilan, LocalDate day, Set<String> names, Set<String> documents) {
        Snapshot snapshot = bilan.asOf(day);
        for (EmployerPart part : EmployerPart.values()) {
            check(EmployerView.of(snapshot, part), names, OF_THE_FILE, documents);
        }
        check(FunderView.of(snapshot), names, OF_THE_FILE, documents);
        check(CepView.of(snapshot), documents.isEmpty() ? Set.of() : names, Set.of(), documents);
        check(Optional.of(AuditorView.of(snapshot)), Set.of("/centre/name"), OF_THE_FILE, documents);
        check(Optional.of(StatisticsView.of(snapshot)), Set.of(), Set.of(), Set.of());

        BeneficiaryView own = BeneficiaryView.of(snapshot);
        Set<String> unseen = places(BilanJson.write(snapshot.bilan()));
        unseen.removeAll(places(BilanJson.write(own)));
        assertThat(NOT_OF_THE_PERSON).containsAll(unseen);
    }

    private static void check(Optional<?> view, Set<String> names, Set<String> file, Set<String> documents) {
        if (view.isEmpty()) {
            assertThat(documents).isEmpty();
            return;
        }
        Set<String> expected = new TreeSet<>(names);
        expected.addAll(file);
        expected.addAll(documents);
        String written = BilanJson.write(view.get());

        assertThat(places(written)).isEqualTo(expected);
        // What is written for people to read is for the log too: nobody's name, and no word of a document.
        assertThat(places(view.get().toString()))
                .isSubsetOf(expected)
                .doesNotContain("/beneficiary/name")
                .doesNotContainAnyElementsOf(OF_THE_DOCUMENTS);
        assertThat(written).doesNotContain(SIRET, ROME);
    }

    /** Case files of bilans that a funder pays, of people whose employer takes part, with codes that are known. */
    @Provide
    Arbitrary<Bilan> files() {
        return Combinators.combine(BilanArbitraries.bilans(), BilanArbitraries.names())
                .as((bilan, name) -> bilan.withFunding(Funding.PUBLIC)
                        .withConsents(bilan.getConsents().stream()
                                .filter(consent -> consent.getRecipient().isEmpty())
                                .toList())
                        .withDisclosures()
                        .withBeneficiary(bilan.getBeneficiary()
                                .withEmployer(Employer.of(name).withSiret(Siret.of(SIRET)))))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Content> contents() {
        return DocumentArbitraries.contents()
                .map(content -> content.withProjects(content.getProjects().stream()
                        .map(project -> project.withRomeCode(RomeCode.of(ROME)))
                        .toList()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
