package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.Versioned;
import com.fasterxml.jackson.databind.Module;
import jakarta.validation.Constraint;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import net.cibc.bilan.Bilan;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/** In an application of modules, the facade needs no mapper, and a mapper takes the library's module by hand. */
class ModulePathTest {

    private static final Class<?>[] FACADE = {
        Bilan.class, BilanJson.class, Constraint.class, NullMarked.class, JsonFactory.class
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void aDocumentToRead() throws IOException {
        Files.writeString(folder.resolve("bilan.json"), Golden.TEXT);
    }

    @Test
    void theFacadeNeedsNoMapper() throws IOException, InterruptedException {
        assertThat(printed("", "BilanJson.write(BilanJson.read(file))", FACADE)).isEqualTo(Golden.TEXT);
    }

    @Test
    void aMapperOfJackson3TakesTheModuleByHand() throws IOException, InterruptedException {
        assertThat(printed(
                        "requires tools.jackson.databind;",
                        "BilanJson.write(tools.jackson.databind.json.JsonMapper.builder()"
                                + ".addModule(new BilanModule()).build().readValue(file.toFile(), Bilan.class))",
                        and(ObjectMapper.class, JsonProperty.class)))
                .isEqualTo(Golden.TEXT);
    }

    @Test
    void soDoesAMapperOfJackson2() throws IOException, InterruptedException {
        assertThat(printed(
                        "requires com.fasterxml.jackson.databind;",
                        "BilanJson.write(com.fasterxml.jackson.databind.json.JsonMapper.builder()"
                                + ".addModule(new Bilan2Module()).build().readValue(file.toFile(), Bilan.class))",
                        and(Versioned.class, Module.class, JsonProperty.class)))
                .isEqualTo(Golden.TEXT);
    }

    /** Compiles a module that prints an expression, every warning an error, and runs it. */
    private String printed(String requires, String expression, Class<?>... seen)
            throws IOException, InterruptedException {
        String modulePath = Stream.of(seen).map(ModulePathTest::place).collect(Collectors.joining(File.pathSeparator));
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module app { requires net.cibc.bilan.json; " + requires + " }");
        Path main = Files.writeString(folder.resolve("Main.java"), """
                package app;

                import java.nio.charset.StandardCharsets;
                import java.nio.file.Path;
                import net.cibc.bilan.Bilan;
                import net.cibc.bilan.json.*;

                final class Main {
                    private Main() {}

                    public static void main(String[] args) throws java.io.IOException {
                        Path file = Path.of(args[0]);
                        System.out.write(%s.getBytes(StandardCharsets.UTF_8));
                        System.out.flush();
                    }
                }
                """.formatted(expression));
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Path classes = folder.resolve("classes");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        log,
                        log,
                        "-Xlint:all,-requires-automatic",
                        "-Werror",
                        "--release",
                        "17",
                        "-d",
                        classes.toString(),
                        "-p",
                        modulePath,
                        module.toString(),
                        main.toString());
        assertThat(status).as(log.toString(StandardCharsets.UTF_8)).isZero();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        classes + File.pathSeparator + modulePath,
                        "-m",
                        "app/app.Main",
                        folder.resolve("bilan.json").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static Class<?>[] and(Class<?>... more) {
        return Stream.concat(Stream.of(FACADE), Stream.of(more)).toArray(Class<?>[]::new);
    }

    private static String place(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
