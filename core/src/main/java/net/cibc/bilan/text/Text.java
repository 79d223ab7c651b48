package net.cibc.bilan.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text with the values that it speaks of: what a finding or a deadline says, before it is said in a language.
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
     * Keeps the values unmodifiable, in their order.
     */
    public Text {
        values = values.size() < 2 ? Map.copyOf(values) : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Writes the text.
     *
     * @param language  the language
     * @return the text, in which the values stand as {@link Language#write(Object)} writes them, and a name without a
     *     value as it was
     */
    public String in(Language language) {
        return language.fill(words.in(language), values);
    }

    /**
     * Writes the text.
     *
     * @param locale  any French locale for French, any other for English
     * @return the text, as {@link #in(Language)} writes it
     */
    public String in(Locale locale) {
        return in(Language.of(locale));
    }
}
