package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application sees that takes the library as a dependency. */
class EmbeddingTest {

    private static final String APPLICATION = """
            package app;

            import static net.cibc.bilan.offer.Channel.VIDEO;
            import static net.cibc.bilan.offer.Phase.PRELIMINARY;

            import java.time.Duration;
            import java.time.LocalDate;
            import java.time.LocalDateTime;
            import java.time.ZoneId;
            import net.cibc.bilan.Bilan;
            import net.cibc.bilan.BilanId;
            import net.cibc.bilan.activity.Session;
            import net.cibc.bilan.catalogue.BilanRules;
            import net.cibc.bilan.document.Consent;
            import net.cibc.bilan.offer.Offers;
            import net.cibc.bilan.people.Beneficiary;
            import net.cibc.bilan.people.Centre;
            import net.cibc.bilan.people.Consultant;

            public final class Main {
                private Main() {}

                public static void main(String[] args) {
                    ZoneId paris = ZoneId.of("Europe/Paris");
                    Bilan bilan = Bilan.open(
                                    BilanId.of("sud", "2026-0417"),
                                    Offers.REMOTE_2023,
                                    Beneficiary.of("b", "Sofia Martin", paris),
                                    Centre.of("sud", "CIBC Sud"))
                            .record(Consent.toUndertake(LocalDate.of(2026, 11, 26)))
                            .record(Session.planned("s1", PRELIMINARY)
                                    .by(VIDEO)
                                    .with(Consultant.of("c", "Léa Bonnet"))
                                    .at(LocalDateTime.of(2026, 11, 30, 18, 0), paris)
                                    .lasting(Duration.ofMinutes(75)));
                    bilan = bilan.record(bilan.session("s1").heldAsPlanned());
                    System.out.println(BilanRules.standard()
                            .without("team.trained-beforehand")
                            .check(bilan, LocalDate.of(2026, 12, 1))
                            .outcome());
                }
            }
            """;

    private static final String MODULE = """
            module app {
                requires net.cibc.bilan.core;
            }
            """;

    private static final String VALIDATING_APPLICATION = """
            package app;

            import jakarta.validation.Validation;
            import jakarta.validation.Validator;
            import jakarta.validation.ValidatorFactory;
            import java.io.PrintStream;
            import java.nio.charset.StandardCharsets;
            import java.time.LocalDateTime;
            import java.time.ZoneId;
            import java.util.Locale;
            import java.util.Set;
            import java.util.function.Supplier;
            import net.cibc.bilan.Bilan;
            import net.cibc.bilan.BilanId;
            import net.cibc.bilan.activity.Session;
            import net.cibc.bilan.catalogue.PhaseRules;
            import net.cibc.bilan.code.Code;
            import net.cibc.bilan.code.Siret;
            import net.cibc.bilan.constraint.Compliant;
            import net.cibc.bilan.norm.SourceKind;
            import net.cibc.bilan.offer.Offers;
            import net.cibc.bilan.offer.Phase;
            import net.cibc.bilan.people.Beneficiary;
            import net.cibc.bilan.people.Centre;
            import net.cibc.bilan.rule.Rulebook;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            public final class Main {
                private Main() {}

                record Payer(@Code(Siret.class) String siret) {}

                record Closing(@Compliant(kinds = SourceKind.LAW, rulebook = Ours.class) Bilan bilan) {}

                static final class Ours implements Supplier<Rulebook> {
                    @Override
                    public Rulebook get() {
                        return Rulebook.of(PhaseRules.ORDER);
                    }
                }

                public static void main(String[] args) {
                    ZoneId paris = ZoneId.of("Europe/Paris");
                    Bilan bilan = Bilan.open(
                                    BilanId.of("sud", "2026-0417"),
                                    Offers.REMOTE_2023,
                                    Beneficiary.of("b", "Sofia Martin", paris),
                                    Centre.of("sud", "CIBC Sud"))
                            .record(Session.held("s1", Phase.CONCLUSIONS)
                                    .at(LocalDateTime.of(2023, 11, 30, 18, 0), paris)
                                    .build());
                    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
                        try (ValidatorFactory factory = Validation.byDefaultProvider()
                                .configure()
                                .messageInterpolator(new ParameterMessageInterpolator(
                                        Set.of(locale), locale, context -> locale, false))
                                .buildValidatorFactory()) {
                            Validator validator = factory.getValidator();
                            validator
                                    .validate(new Payer("1200270160056"))
                                    .forEach(violation -> out.println(violation.getMessage()));
                            validator
                                    .validate(new Closing(bilan))
                                    .forEach(violation -> out.println(
                                            violation.getPropertyPath() + ": " + violation.getMessage()));
                        }
                    }
                }
            }
            """;

    private static final String VALIDATING_MODULE = """
            module app {
                requires net.cibc.bilan.core;
                requires org.hibernate.validator;

                opens app to
                        net.cibc.bilan.core,
                        org.hibernate.validator;
            }
            """;

    private static final String[] VALIDATOR = {"hibernate-validator", "jboss-logging", "classmate"};

    private static final String[] MESSAGES = {
        "must be a SIRET: 14 digits",
        "bilan.sessions[0].phase: The conclusions phase begins on 30\u00A0November\u00A02023 without the"
                + " investigation phase (Code du travail, art. R6313-4)",
        "doit être un SIRET\u00A0: 14 chiffres",
        "bilan.sessions[0].phase: La phase de conclusions commence le 30\u00A0novembre\u00A02023 sans la phase"
                + " d’investigation (Code du travail, art. R6313-4)"
    };

    @TempDir
    private Path folder;

    @Test
    void buildsOnTheClassPathWithEveryWarningAnError() throws IOException, InterruptedException {
        write("Main.java", APPLICATION);

        compile("-cp", jars());

        assertThat(run("-cp", with(jars()), "app.Main")).isEqualTo("KEPT");
    }

    @Test
    void buildsAndRunsOnTheModulePathWithEveryWarningAnError() throws IOException, InterruptedException {
        write("Main.java", APPLICATION);
        write("module-info.java", MODULE);

        compile("-p", jars());

        assertThat(run("-p", with(jars()), "-m", "app/app.Main")).isEqualTo("KEPT");
    }

    @Test
    void constraintsOnAccessorsAreFoundWithoutConfiguration() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Bilan nameless = Fixture.opened().withBeneficiary(Fixture.SOFIA.withName(" "));

            assertThat(validator.validate(Fixture.opened())).isEmpty();
            assertThat(validator.validate(nameless))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("beneficiary.name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theConstraintsAreFoundOnTheClassPath(String language) throws IOException, InterruptedException {
        write("Main.java", VALIDATING_APPLICATION);
        String path = jars(VALIDATOR);

        compile("-cp", path);

        assertThat(run("-Duser.language=" + language, "-cp", with(path), "app.Main")
                        .lines())
                .endsWith(MESSAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theConstraintsAreFoundOnTheModulePath(String language) throws IOException, InterruptedException {
        write("Main.java", VALIDATING_APPLICATION);
        write("module-info.java", VALIDATING_MODULE);
        String path = jars(VALIDATOR);

        compile("-p", path);

        assertThat(run("-Duser.language=" + language, "-p", with(path), "-m", "app/app.Main")
                        .lines())
                .endsWith(MESSAGES);
    }

    @Test
    void aCaseFileIsJudgedByAnotherProviderToo() throws IOException, InterruptedException {
        String path = jars(Path.of("core", "target", "test-classes").toString());

        assertThat(run("-Duser.language=fr", "-cp", path, "net.cibc.bilan.constraint.OtherProvider")
                        .lines())
                .contains(
                        "buildConstraintViolationWithTemplate La phase de conclusions commence"
                                + " le 12\u00A0janvier\u00A02026 sans la phase"
                                + " d’investigation (Code du travail, art. R6313-4)",
                        "false");
    }

    @Test
    void quarkusFindsTheIndexWithoutWhichItSeesNoConstraint() {
        assertThat(Bilan.class.getResource("/META-INF/jandex.idx")).isNotNull();
    }

    private void write(String name, String source) throws IOException {
        Files.createDirectories(folder.resolve("src/app"));
        Files.writeString(
                folder.resolve(name.equals("Main.java") ? "src/app" : "src").resolve(name), source);
    }

    private void compile(String option, String path) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-requires-automatic",
                "-Werror",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-d",
                folder.resolve("out").toString(),
                option,
                path));
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, log, log, arguments.toArray(String[]::new));

        assertThat(status).as(log.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private String with(String path) {
        return folder.resolve("out") + System.getProperty("path.separator") + path;
    }

    /** What Maven gives an application at run time: the library, the Jakarta annotations and JSpecify's; and more. */
    private static String jars(String... more) {
        List<String> names = new ArrayList<>(List.of("jakarta.validation-api", "jspecify"));
        names.addAll(List.of(more));
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry ->
                        entry.endsWith(Path.of("core", "target", "classes").toString())
                                || names.stream().anyMatch(entry::contains))
                .reduce((a, b) -> a + System.getProperty("path.separator") + b)
                .orElseThrow();
    }
}
