package net.cibc.bilan.json;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

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

    // As String.isBlank() understands it.
    private static final String VISIBLE =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    private final String name;
    private final Words expected;
    private final String pattern;
    private final @Nullable Pattern form;
    private final @Nullable Usual<T> usual;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    private Text(
            String name,
            Words expected,
            String pattern,
            @Nullable Pattern form,
            @Nullable Usual<T> usual,
            Function<String, T> parse,
            Function<T, String> print) {
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.form = form;
        this.usual = usual;
        this.parse = parse;
        this.print = print;
    }

    /** Any text that the values of the model accept. */
    static Text<String> any() {
        Words expected = new Words("un texte", "a text");
        return new Text<>("Text", expected, "", null, null, Function.identity(), Function.identity());
    }

    /** A text with a visible character. */
    static <T> Text<T> notBlank(String name, Function<String, T> parse, Function<T, String> print) {
        Words expected = new Words("un texte qui ne soit pas vide", "a text that is not blank");
        Function<String, T> checked = text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
            return parse.apply(text);
        };
        return new Text<>(name, expected, VISIBLE, null, null, checked, print);
    }

    /** A text that must match a pattern as a whole and is then parsed. */
    static <T> Text<T> form(
            String name, Words expected, String pattern, Function<String, T> parse, Function<T, String> print) {
        return new Text<>(name, expected, "^" + pattern + "$", Pattern.compile(pattern), null, parse, print);
    }

    /** Returns the same form with a usual one, which is a part of it. */
    Text<T> usually(Usual<T> usual) {
        return new Text<>(name, expected, pattern, form, usual, parse, print);
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (in.token() != JsonIn.STRING) {
            in.refuse(expected);
            return null;
        }
        T value = usual == null ? null : usual.read().read(in.characters(), in.offset(), in.length());
        return value == null ? exact(in) : value;
    }

    private @Nullable T exact(JsonIn in) {
        try {
            return value(in.text());
        } catch (InvalidValueException e) {
            in.refuse(JsonIn.ANOTHER_STRING, e.getFaults().get(0).getExpected());
            return null;
        } catch (IllegalArgumentException | DateTimeException e) {
            in.refuse(JsonIn.ANOTHER_STRING, expected);
            return null;
        }
    }

    private T value(String text) {
        if (form != null && !form.matcher(text).matches()) {
            throw new IllegalArgumentException("another form");
        }
        return parse.apply(text);
    }

    @Override
    public void write(T value, JsonOut out) {
        if (usual == null || !out.usual(value, usual.print())) {
            out.text(text(value));
        }
    }

    /** Returns the text of a value, which can be read again. */
    String text(T value) {
        String text = print.apply(value);
        if (form != null) {
            try {
                value(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new InvalidValueException("text", expected, Faults.SOMETHING_ELSE);
            }
        }
        return text;
    }

    /** Parses a text that stands where JSON has no values, as the key of a map; null if it is refused. */
    @Nullable
    T parsed(String text) {
        try {
            return value(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    Words expected() {
        return expected;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put("description", expected.in(Language.ENGLISH));
            if (!pattern.isEmpty()) {
                schema.put("pattern", pattern);
            }
            schema.put("maxLength", LONGEST);
            return schema;
        });
    }
}
