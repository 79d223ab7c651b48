package net.cibc.bilan.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/**
 * A document that codecs read token by token, with the path of the current place. A subclass adapts one parser.
 *
 * <p>The path only contains declared property names and indexes of items, never an unknown name from the document.
 */
abstract class JsonIn {

    /** A kind of token, with the words that a message uses for it. */
    enum Token {
        OBJECT("an object"),
        OBJECT_END("the end of an object"),
        ARRAY("an array"),
        ARRAY_END("the end of an array"),
        NAME("a property"),
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        NULL("null"),
        END("the end of the document"),
        OTHER("something that is not JSON");

        private final String words;

        Token(String words) {
            this.words = words;
        }
    }

    private final Deque<Object> path = new ArrayDeque<>();

    /** Gets the current token. */
    abstract Token token();

    /** Moves to the next token. */
    abstract Token next();

    /** Gets the text of the current string, number or property name. */
    abstract String text();

    /** Gets the place at which the current token starts. */
    abstract Place place();

    /** Reads the value that starts at the current token, with one more step in the path. */
    final <V> V at(Object step, Codec<V> codec) {
        path.addLast(step);
        V value = codec.read(this);
        path.removeLast();
        return value;
    }

    final void expect(Token token, String expected) {
        if (token() != token) {
            throw refusal(token().words, expected);
        }
    }

    final BilanJsonException refusal(String found, String expected) {
        return refusal(place(), found, expected);
    }

    final BilanJsonException refusal(Place place, String found, String expected) {
        return new BilanJsonException(pointer(), place, "found " + found + ", expected " + expected);
    }

    final BilanJsonException refusalOf(String property, Place place, String found, String expected) {
        path.addLast(property);
        return refusal(place, found, expected);
    }

    private String pointer() {
        return path.stream().map(step -> "/" + step).collect(Collectors.joining());
    }
}
