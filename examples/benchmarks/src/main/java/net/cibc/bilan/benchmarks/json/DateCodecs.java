package net.cibc.bilan.benchmarks.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Codecs for a mapper as one writes them who has found out where it spends its time: days, times and moments are read
 * digit by digit where they have their usual form, and written as they tell themselves.
 */
final class DateCodecs extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DateCodecs() {
        add(LocalDate.class, DateCodecs::day);
        add(LocalTime.class, DateCodecs::time);
        add(OffsetDateTime.class, DateCodecs::moment);
    }

    /** Has a type written as it tells itself and read from that text. */
    <T> DateCodecs add(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new FromText<>(type, parse));
        return this;
    }

    private static LocalDate day(String text) {
        expect(text.length() == 10);
        return dayOf(text);
    }

    private static LocalTime time(String text) {
        return text.length() == 5 ? timeAt(text, 0) : LocalTime.parse(text);
    }

    private static OffsetDateTime moment(String text) {
        if (text.length() != 22 || text.charAt(10) != 'T' || text.charAt(16) != '+') {
            return OffsetDateTime.parse(text);
        }
        return OffsetDateTime.of(dayOf(text), timeAt(text, 11), ZoneOffset.of(text.substring(16)));
    }

    private static LocalDate dayOf(String text) {
        expect(text.charAt(4) == '-' && text.charAt(7) == '-');
        return LocalDate.of(100 * twoDigits(text, 0) + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
    }

    private static LocalTime timeAt(String text, int at) {
        expect(text.charAt(at + 2) == ':');
        return LocalTime.of(twoDigits(text, at), twoDigits(text, at + 3));
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        expect(0 <= tens && tens <= 9 && 0 <= ones && ones <= 9);
        return 10 * tens + ones;
    }

    private static void expect(boolean expected) {
        if (!expected) {
            throw new DateTimeException("another form");
        }
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(parser, handledType(), JsonToken.VALUE_STRING, "expected a text");
            }
            String text = parser.getString();
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw context.weirdStringException(text, handledType(), "another form");
            }
        }
    }
}
