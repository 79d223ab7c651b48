package net.cibc.bilan.constraint;

import java.util.regex.Pattern;

/**
 * Escapes text that a template must show literally. The citation of a centre's own rule may contain any character.
 */
final class Literal {

    private static final Pattern READ = Pattern.compile("[\\\\{}$]");

    private Literal() {}

    /** Escapes the characters that templates and expression languages interpret. */
    static String of(String text) {
        return isRead(text) ? READ.matcher(text).replaceAll("\\\\$0") : text;
    }

    // Hardly any text contains these characters, and looking for single characters is quick.
    private static boolean isRead(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.indexOf('$') >= 0;
    }
}
