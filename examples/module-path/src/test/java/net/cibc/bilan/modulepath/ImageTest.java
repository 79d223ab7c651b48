package net.cibc.bilan.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.json.BilanJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;

/** The application becomes a run-time image, which needs no Java on the machine and contains no mapper. */
class ImageTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void link() throws URISyntaxException {
        StringWriter log = new StringWriter();
        int status = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        new PrintWriter(log),
                        new PrintWriter(log),
                        "--module-path",
                        modules(Judge.class, BilanJson.class, Bilan.class, JsonFactory.class, Constraint.class),
                        "--add-modules",
                        "net.cibc.bilan.modulepath",
                        "--launcher",
                        "judge=net.cibc.bilan.modulepath/net.cibc.bilan.modulepath.Judge",
                        "--output",
                        image().toString());

        assertThat(status).as(log.toString()).isZero();
    }

    @Test
    void itsLauncherJudgesACaseFile() throws IOException, InterruptedException {
        assertThat(printed(0, "judge", "../dossiers/24-h-01.json", "2026-12-01").replace('\u00a0', ' '))
                .startsWith("BROKEN\nduration.hours-cap: La durée du bilan dépasse 24 h : 24 h 01 comptées (");
    }

    @Test
    void whatIsNoCaseFileIsRefusedWithItsPlace() throws IOException, InterruptedException {
        assertThat(printed(2, "judge", "src/test/resources/junit-platform.properties", "2026-12-01"))
                .contains("ligne 1, ");
    }

    @Test
    void itHoldsNothingButWhatTheApplicationNeeds() throws IOException, InterruptedException {
        assertThat(printed(0, "java", "--list-modules").lines().map(line -> line.replaceAll("@.*", "")))
                .containsExactly(
                        "jakarta.validation",
                        "java.base",
                        "net.cibc.bilan.core",
                        "net.cibc.bilan.json",
                        "net.cibc.bilan.modulepath",
                        "tools.jackson.core");
    }

    private static Path image() {
        return folder.resolve("image");
    }

    /** The jars, or folders of classes, that hold the types. */
    private static String modules(Class<?>... types) throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : types) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static String printed(int status, String program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(args));
        command.add(0, image().resolve("bin").resolve(program).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isEqualTo(status);
        return output;
    }
}
