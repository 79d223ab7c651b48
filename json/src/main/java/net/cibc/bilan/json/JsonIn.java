package net.cibc.bilan.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A document that codecs read token by token. A subclass adapts one parser.
 *
 * <p>There are two ways to read, with the same codecs. A <em>quick</em> reading only finds out whether something is
 * refused, and then ends. A <em>full</em> reading keeps the place of each value, passes over what is refused and goes
 * on, so that all mistakes are told. Good documents, which are nearly all, thus pay nothing for places.
 */
abstract class JsonIn {

    // The numbers that both lines of Jackson give to their tokens.
    static final int END = 0;
    static final int OBJECT = 1;
    static final int OBJECT_END = 2;
    static final int ARRAY = 3;
    static final int ARRAY_END = 4;
    static final int STRING = 6;
    static final int INTEGER = 7;
    static final int FRACTION = 8;
    static final int TRUE = 9;
    static final int FALSE = 10;

    private static final List<Words> TOKENS = List.of(
            new Words("la fin du document", "the end of the document"),
            new Words("un objet", "an object"),
            new Words("la fin d'un objet", "the end of an object"),
            new Words("une liste", "an array"),
            new Words("la fin d'une liste", "the end of an array"),
            new Words("une propriété", "a property"),
            new Words("une chaîne", "a string"),
            new Words("un nombre", "a number"),
            new Words("un nombre", "a number"),
            new Words("un booléen", "a boolean"),
            new Words("un booléen", "a boolean"),
            new Words("null", "null"));
    private static final Words NOT_JSON =
            new Words("quelque chose qui n'est pas du JSON", "something that is not JSON");
    static final Words ANOTHER_STRING = new Words("une autre chaîne", "another string");

    private static final int MOST_REFUSALS = 1000;

    /** Thrown to end a reading, when all that it could tell is told. */
    @SuppressWarnings("serial")
    static final class Ended extends RuntimeException {
        private Ended() {
            super(null, null, false, false);
        }
    }

    private final @Nullable List<Refusal> refusals;
    private @Nullable Spot spot;

    JsonIn(boolean full) {
        refusals = full ? new ArrayList<>() : null;
    }

    /** Gets the number of the current token. */
    abstract int token();

    /** Moves to the next token and gets its number. */
    abstract int next();

    /** Gets the text of the current string or number. */
    abstract String text();

    /** Gets the name of the current property. */
    abstract String name();

    /** Gets the array with the characters of the current string. They are valid until the next token. */
    abstract char[] characters();

    /** Gets the index of the first character of the current string in the array. */
    abstract int offset();

    /** Gets the number of characters of the current string. */
    abstract int length();

    /** Passes over the value that starts at the current token. */
    abstract void skip();

    /** Keeps the place at which the current token starts. */
    abstract Spot spot(@Nullable Spot whole, String step);

    /** Reads a whole document, which holds one value and nothing after it. */
    final <V> @Nullable V document(Codec<V> codec) {
        next();
        V value = value(codec);
        if (next() != END) {
            spot = refusals == null ? null : spot(null, "");
            refuse(TOKENS.get(END));
            return null;
        }
        return value;
    }

    /** Gets what a full reading reads, or throws all that it refused. */
    final <V> V orRefusals(Supplier<@Nullable V> reading) {
        V value = null;
        try {
            value = reading.get();
        } catch (Ended e) {
            // The last refusal has been kept.
        }
        if (value == null) {
            throw new BilanJsonException(refusals());
        }
        return value;
    }

    /** Reads the value that starts at the current token, and after which something else may stand. */
    final <V> @Nullable V value(Codec<V> codec) {
        spot = refusals == null ? null : spot(null, "");
        return codec.read(this);
    }

    /** Reads the value of a property, which starts at the current token. */
    final <V> @Nullable V property(String name, Codec<V> codec) {
        return refusals == null ? codec.read(this) : part(name, codec);
    }

    /** Reads the list of a property, which starts at the current token; false if something of it was refused. */
    final <B, V> boolean list(String name, Codec<V> codec, B builder, BiConsumer<B, V> adder) {
        if (refusals == null) {
            return items(codec, builder, adder);
        }
        Spot whole = spot;
        spot = spot(whole, name);
        boolean read = items(codec, builder, adder);
        spot = whole;
        return read;
    }

    /** Reads the items of the list that starts at the current token; false if something of it was refused. */
    final <B, V> boolean items(Codec<V> codec, B builder, BiConsumer<B, V> adder) {
        if (token() != ARRAY) {
            refuse(TOKENS.get(ARRAY));
            return false;
        }
        boolean whole = true;
        for (int index = 0; next() != ARRAY_END; index++) {
            V item = refusals == null ? codec.read(this) : part(String.valueOf(index), codec);
            if (item == null) {
                whole = false;
            } else {
                adder.accept(builder, item);
            }
        }
        return whole;
    }

    private <V> @Nullable V part(String step, Codec<V> codec) {
        Spot whole = spot;
        spot = spot(whole, step);
        V value = codec.read(this);
        spot = whole;
        return value;
    }

    /** Refuses the value that starts at the current token, because of what kind it is, and passes over it. */
    final void refuse(Words expected) {
        int token = token();
        refuse(token >= 0 && token < TOKENS.size() ? TOKENS.get(token) : NOT_JSON, expected);
    }

    /** Refuses the value that starts at the current token, and passes over it. */
    final void refuse(Words found, Words expected) {
        tell(here().place(), found, expected, null);
        skip();
    }

    /** Refuses the property that starts at the current token, because its object has none of its name. */
    final void refuseName(Words expected) {
        Place place = nameIn(here().place().pointer());
        tell(place, new Words("une propriété d'un autre nom", "a property of another name"), expected, null);
        next();
        skip();
    }

    /** Refuses the property that starts at the current token, because its object has it already. */
    final void refuseAgain(String name) {
        Place before = here().place(name);
        Place place = nameIn(before.pointer());
        Words found = new Words("la propriété une deuxième fois", "the property for a second time");
        tell(place, found, new Words("la propriété une seule fois", "it once"), before);
        next();
        skip();
    }

    /** The place of the current token, which is a name: it stands beside the value that the pointer leads to. */
    private Place nameIn(String pointer) {
        return spot(null, pointer).place();
    }

    /** Refuses the object that is being read, because properties are missing. */
    final void refuseObject(Words found, Words expected) {
        tell(here().place(), found, expected, null);
    }

    /** Refuses the object that has been read, or a part of it. */
    final void refuse(Fault fault, boolean inPart) {
        Words expected = fault.getExpected();
        tell(
                inPart ? here().place(fault.getPath()) : here().place(),
                new Words("un contenu refusé", "a value that is refused"),
                new Words("qu'il soit " + expected.french(), "it to be " + expected.english()),
                fault.getOther().map(other -> here().place(other)).orElse(null));
    }

    /** Ends the reading where the text is no JSON. */
    final Ended broken(long line, int column, Words found, Words expected) {
        if (refusals != null) {
            String pointer = spot == null ? "" : spot.place().pointer();
            refusals.add(new Refusal(new Place(pointer, line, column), found, expected, null));
        }
        return new Ended();
    }

    final Ended brokenOff(long line, int column) {
        return broken(line, column, TOKENS.get(END), new Words("la suite", "the rest of it"));
    }

    final Ended tooMuch(long line, int column) {
        Words found = new Words(
                "quelque chose de plus long ou de plus profond que le lecteur n'accepte",
                "something longer or deeper than the reader accepts");
        return broken(line, column, found, new Words("moins", "less"));
    }

    final Ended notJson(long line, int column) {
        return broken(line, column, NOT_JSON, new Words("du JSON", "JSON"));
    }

    /** Gets what a full reading refused, in order of place. */
    private List<Refusal> refusals() {
        List<Refusal> told = new ArrayList<>(requireNonNull(refusals));
        told.sort(Comparator.<Refusal>comparingLong(each -> each.getPlace().line())
                .thenComparingInt(each -> each.getPlace().column()));
        return told;
    }

    private void tell(Place place, Words found, Words expected, @Nullable Place other) {
        List<Refusal> told = requireNonNull(refusals);
        told.add(new Refusal(place, found, expected, other));
        if (told.size() == MOST_REFUSALS) {
            throw new Ended();
        }
    }

    /** The value that is being read. A quick reading ends here, because something is about to be refused. */
    private Spot here() {
        if (spot == null) {
            throw new Ended();
        }
        return spot;
    }
}
