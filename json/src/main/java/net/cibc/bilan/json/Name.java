package net.cibc.bilan.json;

import org.jspecify.annotations.Nullable;

/**
 * A text that is declared, such as a property name or a constant, and therefore written again and again.
 */
final class Name {

    private final String text;

    /** The text as each line of Jackson writes it fastest; made by the adapter of the line when it first needs it. */
    @Nullable
    Object forJackson3;

    @Nullable
    Object forJackson2;

    Name(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Checks whether some characters are this text. */
    boolean is(char[] characters, int offset, int length) {
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (characters[offset + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
