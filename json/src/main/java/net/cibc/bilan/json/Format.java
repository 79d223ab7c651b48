package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The name and version of the format, which every document states.
 */
final class Format implements Codec<Name> {

    /** The format that this reader knows. A later minor version may add properties, so the reader refuses it. */
    static final Name KNOWN = new Name("bilan/1.0");

    private static final Words EXPECTED = new Words(KNOWN.text(), KNOWN.text());

    private static final Pattern NEWER = Pattern.compile("bilan/[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})");

    @Override
    public @Nullable Name read(JsonIn in) {
        if (in.token() != JsonIn.STRING) {
            in.refuse(EXPECTED);
            return null;
        }
        if (KNOWN.is(in.characters(), in.offset(), in.length())) {
            return KNOWN;
        }
        Words found = NEWER.matcher(in.text()).matches()
                ? new Words(
                        "un format plus récent que ce lecteur, qui connaît " + KNOWN.text(),
                        "a format newer than this reader, which knows " + KNOWN.text())
                : new Words("un autre format", "another format");
        in.refuse(found, EXPECTED);
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
        schema.put("const", KNOWN.text());
        return schema;
    }
}
