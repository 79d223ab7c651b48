package net.cibc.bilan.constraint;

import java.util.regex.Pattern;

/**
 * Text that a template shows as it stands. The citation of a house's own rule may hold anything.
 */
final class Literal {

    private static final Pattern READ = Pattern.compile("[\\\\{}$]");

    private Literal() {}

    /** Escapes what templates and expression languages would read. */
    static String of(String text) {
        return isRead(text) ? READ.matcher(text).replaceAll("\\\\$0") : text;
    }

    // Hardly any text is read, and looking for single characters is quick.
    private static boolean isRead(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.indexOf('$') >= 0;
    }
}
