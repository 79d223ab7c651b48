package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An application has Jackson 3's streaming core, and a mapper of either line only if it brings one. */
class WithoutDatabindTest {

    private static final String JACKSON_3 = "tools.jackson.databind.";
    private static final String JACKSON_2 = "com.fasterxml.jackson.databind.";

    @Test
    void theFacadeReadsAndWritesWithoutAnyMapper() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = with("tools.jackson.core:jackson-core")) {
            readsAndWrites(loader);

            assertAbsent(loader, JACKSON_3 + "ObjectMapper");
            assertAbsent(loader, "com.fasterxml.jackson.annotation.JsonFormat");
            assertAbsent(loader, "com.fasterxml.jackson.core.JsonParser");
        }
    }

    @Test
    void aMapperOfJackson3FindsItsModuleWithoutJackson2() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = with(
                "tools.jackson.core:jackson-core",
                "tools.jackson.core:jackson-databind",
                "com.fasterxml.jackson.core:jackson-annotations")) {
            readsAndWrites(loader);

            assertThat(modules(loader.loadClass(JACKSON_3 + "cfg.MapperBuilder"), loader))
                    .containsExactly(BilanModule.class.getName());
            mapsBothWays(loader, JACKSON_3);
            assertAbsent(loader, "com.fasterxml.jackson.core.JsonParser");
        }
    }

    @Test
    void aMapperOfJackson2FindsItsModuleBesideTheCoreOfJackson3() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = with(
                "tools.jackson.core:jackson-core",
                "com.fasterxml.jackson.core:jackson-core",
                "com.fasterxml.jackson.core:jackson-databind",
                "com.fasterxml.jackson.core:jackson-annotations")) {
            readsAndWrites(loader);

            assertThat(modules(loader.loadClass(JACKSON_2 + "ObjectMapper"), loader))
                    .containsExactly(Bilan2Module.class.getName());
            mapsBothWays(loader, JACKSON_2);
            assertAbsent(loader, JACKSON_3 + "ObjectMapper");
        }
    }

    private static void readsAndWrites(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> facade = loader.loadClass(BilanJson.class.getName());
        Object bilan = facade.getMethod("read", String.class).invoke(null, Golden.TEXT);

        assertThat(facade.getMethod("write", Object.class).invoke(null, bilan)).isEqualTo(Golden.TEXT);
    }

    /** Reads and writes with a mapper that has the modules that it finds. */
    private static void mapsBothWays(ClassLoader loader, String line) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Object builder = loader.loadClass(line + "json.JsonMapper")
                    .getMethod("builder")
                    .invoke(null);
            builder.getClass().getMethod("findAndAddModules").invoke(builder);
            Object mapper = builder.getClass().getMethod("build").invoke(builder);
            Class<?> type =
                    loader.loadClass(Golden.BILAN.getClass().getSuperclass().getName());

            Object bilan = mapper.getClass()
                    .getMethod("readValue", String.class, Class.class)
                    .invoke(mapper, Golden.TEXT, type);

            assertThat(mapper.getClass()
                            .getMethod("writeValueAsBytes", Object.class)
                            .invoke(mapper, bilan))
                    .isEqualTo(BilanJson.writeLine(Golden.BILAN).getBytes(UTF_8));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> modules(Class<?> finder, ClassLoader loader) throws ReflectiveOperationException {
        List<?> found =
                (List<?>) finder.getMethod("findModules", ClassLoader.class).invoke(null, loader);
        return found.stream().map(module -> module.getClass().getName()).toList();
    }

    private static void assertAbsent(ClassLoader loader, String type) {
        assertThatThrownBy(() -> loader.loadClass(type)).isInstanceOf(ClassNotFoundException.class);
    }

    /** A class path that has these artifacts of Jackson, and none of the others. */
    private static URLClassLoader with(String... artifacts) {
        List<String> folders = Stream.of(artifacts)
                .map(artifact -> artifact.replaceAll("[.:]", "/").replace('/', File.separatorChar))
                .toList();
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("jackson")
                        || folders.stream().anyMatch(folder -> entry.contains(folder + File.separatorChar)))
                .map(WithoutDatabindTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
