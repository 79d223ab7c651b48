package net.cibc.bilan.json;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.cibc.bilan.json.JsonIn.Token;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The JSON form of a type that is written as a string.
 *
 * <p>Every accepted text matches the pattern of the schema. Not every text that matches is accepted, if the type
 * requires more than a pattern can express, such as a check digit. Patterns only use the syntax that JSON Schema
 * recommends, so that all validators interpret them alike.
 *
 * @param <T>  the type
 */
final class Text<T> implements Codec<T> {

    /** The length of the longest string, in code points, which JSON Schema counts as characters. */
    static final int LONGEST = 10_000;

    private final String name;
    private final String expected;
    private final String pattern;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    private Text(String name, String expected, String pattern, Function<String, T> parse, Function<T, String> print) {
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.parse = parse;
        this.print = print;
    }

    /** Any text. */
    static Text<String> any() {
        return new Text<>("Text", "a text", "", Text::whole, Function.identity());
    }

    /** A text with a visible character, as {@link String#isBlank()} understands it. */
    static <T> Text<T> notBlank(String name, Function<String, T> parse, Function<T, String> print) {
        String visible = "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";
        Function<String, T> checked = text -> {
            new Faults().blank("text", text).refuse();
            return parse.apply(whole(text));
        };
        return new Text<>(name, "a text that is not blank", visible, checked, print);
    }

    /** A text that must match a pattern as a whole and is then parsed. */
    static <T> Text<T> form(
            String name, String expected, String pattern, Function<String, T> parse, Function<T, String> print) {
        Pattern form = Pattern.compile(pattern);
        Function<String, T> checked = text -> {
            if (!form.matcher(text).matches()) {
                throw new IllegalArgumentException(expected);
            }
            return parse.apply(text);
        };
        return new Text<>(name, expected, "^" + pattern + "$", checked, print);
    }

    /** A text that the parser accepts if and only if it matches a pattern as a whole. */
    static <T> Text<T> parsed(
            String name, String expected, String pattern, Function<String, T> parse, Function<T, String> print) {
        return new Text<>(name, expected, "^" + pattern + "$", parse, print);
    }

    @Override
    public T read(JsonIn in) {
        in.expect(Token.STRING, expected);
        try {
            return value(in.text());
        } catch (InvalidValueException e) {
            throw in.refusal(
                    "another string", e.getFaults().get(0).getExpected().in(Language.ENGLISH));
        }
    }

    @Override
    public void write(T value, JsonOut out) {
        String text = print.apply(value);
        value(text); // Refuses a text that could not be read again.
        out.text(text);
    }

    private T value(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new InvalidValueException("text", words("at most " + LONGEST + " characters"), "more");
        }
        try {
            return parse.apply(text);
        } catch (InvalidValueException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidValueException("text", words(expected), "another one");
        }
    }

    private static Words words(String english) {
        return new Words(english, english);
    }

    // A surrogate without its other half is not a character, and UTF-8 cannot encode it.
    private static String whole(String text) {
        if (text.codePoints().anyMatch(each -> Character.MIN_SURROGATE <= each && each <= Character.MAX_SURROGATE)) {
            throw new InvalidValueException("text", words("a text of whole characters"), "half of one");
        }
        return text;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("description", expected);
            if (!pattern.isEmpty()) {
                schema.put("pattern", pattern);
            }
            schema.put("maxLength", LONGEST);
            return schema;
        });
    }
}
