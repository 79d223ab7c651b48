package net.cibc.bilan.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads from a parser of Jackson 3. No message of the parser is passed on, because it may quote the document.
 */
final class Jackson3In extends JsonIn {

    private final JsonParser parser;

    Jackson3In(JsonParser parser, boolean full) {
        super(full);
        this.parser = parser;
    }

    @Override
    int token() {
        return parser.currentTokenId();
    }

    @Override
    int next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? END : token.id();
        } catch (JacksonException e) {
            throw ended(e);
        }
    }

    @Override
    String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw ended(e);
        }
    }

    @Override
    String name() {
        return parser.currentName();
    }

    @Override
    char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw ended(e);
        }
    }

    @Override
    int offset() {
        return parser.getStringOffset();
    }

    @Override
    int length() {
        return parser.getStringLength();
    }

    @Override
    void skip() {
        try {
            parser.skipChildren();
            parser.finishToken();
        } catch (JacksonException e) {
            throw ended(e);
        }
    }

    @Override
    Spot spot(@Nullable Spot whole, String step) {
        TokenStreamLocation location =
                parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation();
        return new Spot(whole, step, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private RuntimeException ended(JacksonException e) {
        if (e instanceof JacksonIOException) {
            return e;
        }
        boolean tooMuch = e instanceof StreamConstraintsException;
        TokenStreamLocation location = tooMuch ? parser.currentLocation() : e.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        if (tooMuch) {
            return tooMuch(line, column);
        }
        return e instanceof UnexpectedEndOfInputException ? brokenOff(line, column) : notJson(line, column);
    }
}
