package net.cibc.bilan.constraint;

/**
 * Text that a template shows as it stands. The citation of a house's own rule may hold anything.
 */
final class Literal {

    private Literal() {}

    /** Escapes what templates and expression languages would read. */
    static String of(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
