package net.cibc.bilan.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that is declared, such as a property name or a constant, and therefore written again and again.
 */
final class Name {

    private final String text;
    private final char[] characters;

    /** The text as each line of Jackson writes it fastest; made by the adapter of the line when it first needs it. */
    @Nullable
    Object forJackson3;

    @Nullable
    Object forJackson2;

    Name(String text) {
        this.text = text;
        this.characters = text.toCharArray();
    }

    String text() {
        return text;
    }

    /** Checks whether some characters are this text. */
    boolean is(char[] others, int offset, int length) {
        return length == characters.length && Arrays.equals(others, offset, offset + length, characters, 0, length);
    }
}
