package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The name and version of a format, which every document states. A later minor version may add properties, so the
 * reader refuses it.
 */
final class Format implements Codec<Name> {

    private final Name known;
    private final Words expected;
    private final Words newerFound;
    private final Pattern newer;

    private Format(String name) {
        known = new Name(name + "/1.0");
        expected = new Words(known.text(), known.text());
        newerFound = new Words(
                "un format plus récent que ce lecteur, qui connaît " + known.text(),
                "a format newer than this reader, which knows " + known.text());
        newer = Pattern.compile(name + "/[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})");
    }

    /** Adds to the shape of a document that it states its format, in the one version that this reader knows. */
    static <T, B> Shape<T, B> stated(String name, Shape<T, B> shape) {
        Format format = new Format(name);
        return shape.required("format", format, value -> format.known, (builder, stated) -> {});
    }

    @Override
    public @Nullable Name read(JsonIn in) {
        if (in.token() != JsonIn.STRING) {
            in.refuse(expected);
            return null;
        }
        if (known.is(in.characters(), in.offset(), in.length())) {
            return known;
        }
        Words found = newer.matcher(in.text()).matches() ? newerFound : new Words("un autre format", "another format");
        in.refuse(found, expected);
        return null;
    }

    @Override
    public void write(Name format, JsonOut out) {
        out.text(format);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("const", known.text());
        return schema;
    }
}
