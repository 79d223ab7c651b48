package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import net.cibc.bilan.arbitrary.LabArbitraries;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.lab.Became;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.ExperimentKind;
import net.cibc.bilan.lab.HostCentre;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.lab.NextStep;
import net.cibc.bilan.lab.Reading;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.people.MemberId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of an experiment, of which one has every property. */
class ExperimentsTest {

    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private static final Judge SCHEMA = Judge.of(Experiment.class);

    /** An experiment with every property. */
    private static final Experiment WHOLE = Experiment.builder()
            .id(ExperimentId.of("sud", "2026-11"))
            .kind(ExperimentKind.EXPERIMENTATION)
            .title("Vidéos courtes à regarder avant chaque séance")
            .hypothesis("Une ressource vue avant la séance nourrit la réflexion et l'échange.")
            .addThemes(TopicId.of("inversion"))
            .addAudiences(TopicId.of("jeunes"))
            .addTools(TopicId.of("moovebox"))
            .bearer(MemberId.of("sud", "c-12"))
            .addCentres(
                    HostCentre.of("sud", LocalDate.of(2027, 1, 4)),
                    HostCentre.of("est", LocalDate.of(2027, 2, 1)).withUntil(END))
            .registeredOn(LocalDate.of(2026, 12, 2))
            .build()
            .considering(ExperimentId.of("labo", "2024-07"), "Public jeune, vidéos de trois minutes")
            .withMeasures(
                    Measure.of("vues", "Ressources vues avant la séance", "%", END)
                            .withTarget(BigDecimal.valueOf(70)),
                    Measure.of("avis", "Utilité selon les personnes", "sur 5", END))
            .started(LocalDate.of(2027, 1, 4))
            .read(Reading.of("vues", LocalDate.of(2027, 6, 28), BigDecimal.valueOf(64))
                    .withCentre("sud")
                    .withPeople(42))
            .read(Reading.of("avis", END, new BigDecimal("4.20")))
            .ended(END)
            .withResult("Deux ressources sur trois sont vues ; on en parle mieux qu'on ne les regarde.")
            .decided(
                    LabDecision.of(
                            NextStep.ADAPT,
                            LocalDate.of(2027, 9, 10),
                            "labo CIBC",
                            "Utile si la vidéo est reprise en séance"),
                    new Became.OfferVersion("cibc-remote", "2027"),
                    new Became.Resource(ResourceId.of("mb-017")),
                    new Became.PracticeOf(TopicId.of("inversion")),
                    new Became.NextExperiment(ExperimentId.of("sud", "2027-03")));

    static final String TEXT = text();

    private static String text() {
        try (InputStream bytes = ExperimentsTest.class.getResourceAsStream("experiment.json")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDocumentIsKept() throws IOException {
        Kept.check(Path.of("src/test/resources/net/cibc/bilan/json/experiment.json"), BilanJson.write(WHOLE));
    }

    @Test
    void theDocumentIsRead() {
        assertThat(BilanJson.read(TEXT, Experiment.class)).isEqualTo(WHOLE);
    }

    @Property(tries = 200)
    void anExperimentIsReadBackAsItWas(@ForAll("experiments") Experiment experiment) {
        String text = BilanJson.write(experiment);

        assertThat(BilanJson.read(text, Experiment.class)).isEqualTo(experiment);
        assertThat(SCHEMA.faults(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"70.0, 70", "7E1, 70", "0.0, 0", "-3, -3", "1.5e-3, 0.0015", "999999999.999999, 999999999.999999"})
    void aFigureIsReadWithoutZerosAtItsEnd(String written, BigDecimal read) {
        String text = BilanJson.writeLine(WHOLE).replace("\"target\":70", "\"target\":" + written);

        assertThat(BilanJson.read(text, Experiment.class).getMeasures().get(0).getTarget())
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource({"1e9", "-1000000000", "1e999999999", "1e99999999999", "0.0000001", "1e-999999999", "\"7\"", "true"})
    void aFigureThatNobodyReadsIsRefused(String written) {
        String text = BilanJson.writeLine(WHOLE).replace("\"target\":70", "\"target\":" + written);

        assertThat(BilanJson.refusals(text, Experiment.class))
                .extracting(refusal -> refusal.getPlace().pointer())
                .containsExactly("/measures/0/target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":\"2027\"|\"version\":\"2027\",\"topic\":\"jeunes\"|/became/0/topic absent, unless for"
                        + " PRACTICE_OF",
                ",\"version\":\"2027\"|''|/became/0/version present",
                "OFFER_VERSION|OFFER|/became/0/type one of OFFER_VERSION, RESOURCE, PRACTICE_OF, NEXT_EXPERIMENT"
            })
    void whatItBecameHasThePropertiesOfItsType(String from, String to, String refusal) {
        String text = BilanJson.writeLine(WHOLE).replace(from, to);

        assertThat(BilanJson.refusals(text, Experiment.class))
                .extracting(each -> each.getPlace().pointer() + " "
                        + each.getExpected().english().replaceFirst("^it to be ", ""))
                .containsExactly(refusal);
        assertThat(SCHEMA.refuses(text)).isTrue();
    }

    @Provide
    Arbitrary<Experiment> experiments() {
        return LabArbitraries.experiments();
    }
}
