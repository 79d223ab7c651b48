package net.cibc.bilan.json;

import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads from a parser of Jackson 3. Exceptions of the parser, except for failures of input and output, are replaced by
 * a {@link BilanJsonException}, because the parser's messages quote the document.
 */
final class JacksonIn extends JsonIn {

    private final JsonParser parser;

    JacksonIn(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    Token token() {
        return token(parser.currentToken());
    }

    @Override
    Token next() {
        return token(refusing(parser::nextToken));
    }

    @Override
    String text() {
        return refusing(parser::getString);
    }

    @Override
    Place place() {
        return place(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    private <V> V refusing(Supplier<V> step) {
        try {
            return step.get();
        } catch (JacksonIOException e) {
            throw e;
        } catch (UnexpectedEndOfInputException e) {
            throw refusal(place(e.getLocation()), "the end of the document", "the rest of it");
        } catch (StreamConstraintsException e) {
            throw refusal(
                    place(parser.currentLocation()), "something longer or deeper than the reader accepts", "less");
        } catch (JacksonException e) {
            throw refusal(place(e.getLocation()), "something that is not JSON", "JSON");
        }
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static Token token(JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY;
            case END_ARRAY -> Token.ARRAY_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }
}
