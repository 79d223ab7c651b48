package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import net.cibc.bilan.rule.Verdict;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints lines for people, in colour if the terminal supports it.
 */
final class Terminal {

    private final PrintWriter out;
    private final Ansi ansi;

    Terminal(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void line(String text) {
        out.print(text + "\n");
    }

    void file(Checked checked) {
        line(styled(shown(checked.name()), Style.bold));
    }

    void unreadable(Checked.Unreadable file, Labels labels) {
        line("  " + styled("! " + labels.unreadable(), Style.fg_red) + separated(file.message()));
    }

    String styled(String text, Style style) {
        return ansi.enabled() ? style.on() + text + Style.reset.on() : text;
    }

    static String mark(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "✓";
            case BROKEN -> "✗";
            case PENDING -> "…";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }

    static String separated(String text) {
        return " · " + text;
    }

    /** Returns text from the user without control characters, which could manipulate the terminal. */
    static String shown(String word) {
        return word.replaceAll("\\p{Cntrl}", "?");
    }
}
