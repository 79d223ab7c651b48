package net.cibc.bilan.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text in both languages together with the values to insert into it. Findings and deadlines hold such texts.
 *
 * <pre>{@code
 * Words words = new Words("Dernière séance le {day}", "Last session on {day}");
 * new Text(words, Map.of("day", LocalDate.of(2027, 3, 1))).in(Language.FRENCH); // Dernière séance le 1er mars 2027
 * }</pre>
 *
 * @param words  the text in both languages, with the names of values in braces
 * @param values  the values, by name
 */
public record Text(Words words, Map<String, Object> values) {

    /**
     * Copies the values into an unmodifiable map in the same order.
     */
    public Text {
        values = values.size() < 2 ? Map.copyOf(values) : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Writes the text.
     *
     * @param language  the language
     * @return the text, with each value as {@link Language#write(Object)} writes it; a name without a value is left in
     *     braces
     */
    public String in(Language language) {
        return language.fill(words.in(language), values);
    }

    /**
     * Writes the text.
     *
     * @param locale  the locale: any French locale gives French, any other English
     * @return the text, as returned by {@link #in(Language)}
     */
    public String in(Locale locale) {
        return in(Language.of(locale));
    }
}
