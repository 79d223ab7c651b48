package net.cibc.bilan.people;

import java.util.function.BiFunction;
import java.util.regex.Pattern;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * How an identifier that is made of a centre and a number of that centre is written as one text: with a slash between
 * them, as in {@code sud/2026-0417}. A slash within a part is written {@code %2F}, and a per cent sign {@code %25}, so
 * that every other identifier has another text.
 */
public final class CentreNumber {

    /** A per cent sign that stands for no character. */
    private static final Pattern ESCAPE = Pattern.compile("%(?!25|2F)");

    private static final Words FORM =
            new Words("un centre et un numéro, comme sud/2026-0417", "a centre and a number, as in sud/2026-0417");

    private CentreNumber() {}

    /**
     * Reads an identifier.
     *
     * @param text  the text, as {@link #write(String, String)} gives it
     * @param identifier  makes an identifier of a centre and a number
     * @param <T>  the type of the identifier
     * @return the identifier
     * @throws InvalidValueException if the text is no such form
     */
    public static <T> T parse(String text, BiFunction<String, String, T> identifier) {
        new Faults().missing("id", text).refuse();
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || ESCAPE.matcher(text).find()) {
            throw new InvalidValueException("id", FORM, Faults.ANOTHER_TEXT);
        }
        return identifier.apply(unescaped(parts[0]), unescaped(parts[1]));
    }

    /**
     * Writes an identifier.
     *
     * @param centre  the short code of the centre
     * @param number  the centre's number
     * @return both with a slash between them
     */
    public static String write(String centre, String number) {
        return escaped(centre) + "/" + escaped(number);
    }

    private static String escaped(String part) {
        return part.replace("%", "%25").replace("/", "%2F");
    }

    private static String unescaped(String part) {
        return part.replace("%2F", "/").replace("%25", "%");
    }
}
