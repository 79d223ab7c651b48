package net.cibc.bilan.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a whole number between bounds: a number.
 *
 * @param <N>  the type of the number
 */
final class Count<N extends Number> implements Codec<N> {

    private final long least;
    private final long most;
    private final LongFunction<N> of;
    private final Words expected;

    private Count(long least, long most, LongFunction<N> of, Words expected) {
        this.least = least;
        this.most = most;
        this.of = of;
        this.expected = expected;
    }

    static Count<Integer> from(int least) {
        return new Count<>(least, Integer.MAX_VALUE, Math::toIntExact, atLeast(least));
    }

    static Count<Integer> between(int least, int most) {
        return new Count<>(least, most, Math::toIntExact, within(least, most));
    }

    static Count<Long> ofLong(long least) {
        return new Count<>(least, Long.MAX_VALUE, Long::valueOf, atLeast(least));
    }

    private static Words within(long least, long most) {
        return new Words("un nombre entier de " + least + " à " + most, "a whole number from " + least + " to " + most);
    }

    private static Words atLeast(long least) {
        return new Words("un nombre entier d'au moins " + least, "a whole number of at least " + least);
    }

    @Override
    public @Nullable N read(JsonIn in) {
        if (in.token() != JsonIn.INTEGER && in.token() != JsonIn.FRACTION) {
            in.refuse(expected);
            return null;
        }
        Words told = expected;
        try {
            // As in JSON Schema, 2.0 is a whole number.
            long value = new BigDecimal(in.text()).longValueExact();
            if (value >= least && value <= most) {
                return of.apply(value);
            }
            told = value > most ? within(least, most) : expected;
        } catch (ArithmeticException | NumberFormatException e) {
            // The value is refused below, with a message that does not repeat it.
        }
        in.refuse(new Words("un autre nombre", "another number"), told);
        return null;
    }

    @Override
    public void write(N value, JsonOut out) {
        out.number(value.longValue());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }
}
