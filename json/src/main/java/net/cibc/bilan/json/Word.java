package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a word of the format that is no constant of the model: one of some strings.
 */
final class Word implements Codec<Name> {

    private final List<Name> words;
    private final Words expected;

    private Word(List<Name> words) {
        this.words = words;
        String all = words.stream().map(Name::text).collect(Collectors.joining(", "));
        this.expected = new Words("une valeur parmi " + all, "one of " + all);
    }

    static Word of(Name... words) {
        return new Word(List.of(words));
    }

    @Override
    public @Nullable Name read(JsonIn in) {
        if (in.token() != JsonIn.STRING) {
            in.refuse(expected);
            return null;
        }
        for (Name word : words) {
            if (word.is(in.characters(), in.offset(), in.length())) {
                return word;
            }
        }
        in.refuse(JsonIn.ANOTHER_STRING, expected);
        return null;
    }

    @Override
    public void write(Name word, JsonOut out) {
        out.text(word);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", words.stream().map(Name::text).toList());
        return schema;
    }
}
