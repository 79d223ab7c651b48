package net.cibc.bilan;

import java.util.regex.Pattern;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The identifier of a case file: a centre of the network, and the number that the centre gave.
 *
 * @param centre  the short code of the centre, not blank
 * @param number  the centre's number, such as {@code 2026-0417}, not blank
 */
public record BilanId(String centre, String number) {

    /** A per cent sign that stands for no character. */
    private static final Pattern ESCAPE = Pattern.compile("%(?!25|2F)");

    private static final Words FORM =
            new Words("un centre et un numéro, comme sud/2026-0417", "a centre and a number, as in sud/2026-0417");

    /**
     * Refuses a blank centre or number.
     */
    public BilanId {
        new Faults().blank("centre", centre).blank("number", number).refuse();
    }

    /**
     * Obtains an identifier.
     *
     * @param centre  the short code of the centre, not blank
     * @param number  the centre's number, not blank
     * @return the identifier
     */
    public static BilanId of(String centre, String number) {
        return new BilanId(centre, number);
    }

    /**
     * Obtains an identifier from its text form.
     *
     * @param text  the centre and the number with a slash between them, such as {@code sud/2026-0417}, as
     *     {@link #toString()} gives it
     * @return the identifier
     * @throws InvalidValueException if the text is no such form
     */
    public static BilanId parse(String text) {
        new Faults().missing("id", text).refuse();
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || ESCAPE.matcher(text).find()) {
            throw new InvalidValueException("id", FORM, "another text");
        }
        return new BilanId(unescaped(parts[0]), unescaped(parts[1]));
    }

    /**
     * Returns the text form, which is another one for every other identifier: a slash within a part is written
     * {@code %2F}, and a per cent sign {@code %25}.
     *
     * @return the centre and the number with a slash between them
     */
    @Override
    public String toString() {
        return escaped(centre) + "/" + escaped(number);
    }

    private static String escaped(String part) {
        return part.replace("%", "%25").replace("/", "%2F");
    }

    private static String unescaped(String part) {
        return part.replace("%2F", "/").replace("%25", "%");
    }
}
