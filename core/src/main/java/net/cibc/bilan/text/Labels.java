package net.cibc.bilan.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The names of the model's constants, without an article. They are read from a properties file for each language, in
 * which the key is the constant's type and name.
 */
final class Labels {

    private static final String MODEL = "net.cibc.bilan.";

    private static final Map<Language, Properties> NAMES = new EnumMap<>(
            Map.of(Language.FRENCH, read("labels_fr.properties"), Language.ENGLISH, read("labels_en.properties")));

    private Labels() {}

    /** Finds the name of a constant, or null if it is not one of the model's. */
    static @Nullable String of(Enum<?> constant, Language language) {
        Properties names = NAMES.get(language);
        return names == null ? null : names.getProperty(key(constant));
    }

    /** Returns the key of a constant, such as {@code offer.Phase.CONCLUSIONS}. */
    static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return (type.startsWith(MODEL) ? type.substring(MODEL.length()) : type).replace('$', '.') + "."
                + constant.name();
    }

    private static Properties read(String file) {
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library must hold its labels, " + file + " is missing");
            }
            Properties names = new Properties();
            names.load(new InputStreamReader(in, UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
