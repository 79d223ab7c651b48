package net.cibc.bilan.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a number with decimals, below 10^9: a number. The model says how many decimals there may be.
 */
final class Decimal implements Codec<BigDecimal> {

    private static final int LONGEST = 30;

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(9);

    private static final Words EXPECTED = new Words("un nombre", "a number");

    private static final Words SMALLER =
            new Words("un nombre inférieur à 10^9 en valeur absolue", "a number below 10^9 in absolute value");

    @Override
    public @Nullable BigDecimal read(JsonIn in) {
        if (in.token() != JsonIn.INTEGER && in.token() != JsonIn.FRACTION) {
            in.refuse(EXPECTED);
            return null;
        }
        BigDecimal value = number(in.text());
        if (value == null) {
            in.refuse(new Words("un autre nombre", "another number"), SMALLER);
        }
        return value;
    }

    // A number of many digits, or with a large exponent, would be a work of its own.
    private static @Nullable BigDecimal number(String text) {
        try {
            BigDecimal value = new BigDecimal(text.length() > LONGEST ? "1e99" : text);
            if (value.precision() - (long) value.scale() > LONGEST
                    || value.abs().compareTo(LIMIT) >= 0) {
                return null;
            }
            return value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public void write(BigDecimal value, JsonOut out) {
        out.number(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("exclusiveMinimum", LIMIT.negate());
        schema.put("exclusiveMaximum", LIMIT);
        return schema;
    }
}
