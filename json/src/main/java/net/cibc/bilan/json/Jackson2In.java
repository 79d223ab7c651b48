package net.cibc.bilan.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a parser of Jackson 2. No message of the parser is passed on, because it may quote the document.
 */
final class Jackson2In extends JsonIn {

    private final JsonParser parser;

    Jackson2In(JsonParser parser, boolean full) {
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
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    char[] characters() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    int offset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    int length() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    void skip() {
        try {
            parser.skipChildren();
            parser.finishToken();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    @Override
    Spot spot(@Nullable Spot whole, String step) {
        JsonLocation location = parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation();
        return new Spot(whole, step, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private RuntimeException ended(IOException e) {
        if (!(e instanceof JsonProcessingException broken)) {
            return new UncheckedIOException(e);
        }
        boolean tooMuch = e instanceof StreamConstraintsException;
        JsonLocation location = tooMuch ? parser.currentLocation() : broken.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        if (tooMuch) {
            return tooMuch(line, column);
        }
        return e instanceof JsonEOFException ? brokenOff(line, column) : notJson(line, column);
    }
}
