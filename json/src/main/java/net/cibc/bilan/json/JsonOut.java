package net.cibc.bilan.json;

import java.math.BigDecimal;

/**
 * A document that codecs write token by token. A subclass adapts one generator.
 */
abstract class JsonOut {

    /** Room for a text that is printed digit by digit. */
    private final char[] room = new char[Usual.LONGEST];

    abstract void startObject();

    abstract void endObject();

    abstract void startArray();

    abstract void endArray();

    abstract void name(Name name);

    abstract void text(Name text);

    abstract void text(String text);

    abstract void text(char[] characters, int length);

    abstract void number(long number);

    abstract void number(BigDecimal number);

    abstract void flag(boolean flag);

    /** Writes a text in its usual form, if the value has one. */
    final <T> boolean usual(T value, Usual.Print<T> print) {
        int length = print.print(value, room);
        if (length > 0) {
            text(room, length);
        }
        return length > 0;
    }
}
