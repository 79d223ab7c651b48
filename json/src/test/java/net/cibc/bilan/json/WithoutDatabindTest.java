package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An application that has only Jackson's streaming core can use {@link BilanJson}. */
class WithoutDatabindTest {

    @Test
    void theFacadeReadsAndWrites() throws ReflectiveOperationException, IOException {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("databind")
                        && !entry.contains("com/fasterxml".replace('/', File.separatorChar)))
                .map(WithoutDatabindTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Class<?> facade = loader.loadClass(BilanJson.class.getName());
            Object bilan = facade.getMethod("read", String.class).invoke(null, Golden.TEXT);

            assertThat(facade.getMethod("write", Object.class).invoke(null, bilan))
                    .isEqualTo(Golden.TEXT);
            assertThatThrownBy(() -> loader.loadClass("tools.jackson.databind.ObjectMapper"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
