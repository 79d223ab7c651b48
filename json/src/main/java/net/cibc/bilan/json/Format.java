package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import net.cibc.bilan.json.JsonIn.Token;

/**
 * The name and version of the format, which every document states.
 */
final class Format implements Codec<String> {

    /** The format that this reader knows. A later minor version may add properties, so the reader refuses it. */
    static final String KNOWN = "bilan/1.0";

    private static final Pattern NEWER = Pattern.compile("bilan/[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})");

    @Override
    public String read(JsonIn in) {
        in.expect(Token.STRING, KNOWN);
        String format = in.text();
        if (format.equals(KNOWN)) {
            return format;
        }
        throw NEWER.matcher(format).matches()
                ? in.refusal("a format newer than this reader, which knows " + KNOWN, KNOWN)
                : in.refusal("another format", KNOWN);
    }

    @Override
    public void write(String format, JsonOut out) {
        out.text(format);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("const", KNOWN);
        return schema;
    }
}
