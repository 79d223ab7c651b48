package net.cibc.bilan.json;

import java.io.Serializable;
import net.cibc.bilan.text.Language;

/**
 * A place in a document.
 *
 * @param pointer  the place in the document's structure, as a JSON pointer (RFC 6901); empty for the whole document
 * @param line  the line in the document's text, starting at 1, or 0 if the document has no text, as a tree of a mapper
 *     has none
 * @param column  the position in the line, in characters, starting at 1, or 0 if the document has no text
 */
public record Place(String pointer, long line, int column) implements Serializable {

    Place onLine(long number) {
        return new Place(pointer, number, column);
    }

    String in(Language language) {
        boolean french = language == Language.FRENCH;
        String path = !pointer.isEmpty() ? pointer : french ? "(racine)" : "(root)";
        if (line == 0) {
            return path;
        }
        return path + (french ? ", ligne " : ", line ") + line + (french ? ", colonne " : ", column ") + column;
    }

    /**
     * Returns the place in English.
     *
     * @return the pointer, followed by line and column if the document has a text
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
