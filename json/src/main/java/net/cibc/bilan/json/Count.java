package net.cibc.bilan.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a whole number with a minimum: a number.
 */
record Count(int least) implements Codec<Integer> {

    @Override
    public @Nullable Integer read(JsonIn in) {
        if (in.token() != JsonIn.INTEGER && in.token() != JsonIn.FRACTION) {
            in.refuse(expected());
            return null;
        }
        try {
            // As in JSON Schema, 2.0 is a whole number.
            int value = new BigDecimal(in.text()).intValueExact();
            if (value >= least) {
                return value;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // The value is refused below, with a message that does not repeat it.
        }
        in.refuse(new Words("un autre nombre", "another number"), expected());
        return null;
    }

    private Words expected() {
        return new Words("un nombre entier d'au moins " + least, "a whole number of at least " + least);
    }

    @Override
    public void write(Integer value, JsonOut out) {
        out.number(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", Integer.MAX_VALUE);
        return schema;
    }
}
