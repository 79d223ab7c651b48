package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.util.List;
import net.cibc.bilan.rule.Verdict;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints lines for people, in colour if the terminal supports it. Every text is made {@linkplain Plain plain} first, so
 * that only the colours set here control the terminal.
 */
final class Terminal {

    private static final int MOST_REASONS = 10;

    private final PrintWriter out;
    private final Ansi ansi;

    Terminal(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /** Goes on with the line. */
    Terminal say(String text) {
        out.print(Plain.of(text));
        return this;
    }

    /** Goes on with the line, in a style. */
    Terminal say(String text, Style style) {
        if (!ansi.enabled()) {
            return say(text);
        }
        out.print(style.on());
        say(text);
        out.print(Style.reset.on());
        return this;
    }

    /** Goes on with the line after a dot. */
    Terminal dot(String text) {
        return say(" · ").say(text);
    }

    /** Ends the line. */
    void end() {
        out.print("\n");
    }

    void line(String text) {
        say(text).end();
    }

    /** Prints a text after a head, under whose end its further lines begin. */
    void hanging(String head, Style style, String text) {
        List<String> lines = Wrapped.lines(" ".repeat(head.length()), text);
        say(head, style).line(lines.get(0).substring(head.length()));
        lines.stream().skip(1).forEach(this::line);
    }

    /** Prints a text after a mark, in as many lines as it takes. */
    void item(String mark, Style style, String text) {
        List<String> lines = Wrapped.lines("    ", text);
        say("  ").say(mark, style).line(lines.get(0).substring("   ".length()));
        lines.stream().skip(1).forEach(this::line);
    }

    /** Prints a text in as many lines as it takes. */
    void paragraph(String text) {
        Wrapped.lines("  ", text).forEach(this::line);
    }

    void file(Checked checked) {
        say(checked.name(), Style.bold).end();
    }

    void unreadable(Checked.Unreadable file, Labels labels) {
        file.reasons().stream()
                .limit(MOST_REASONS)
                .forEach(reason -> say("  ")
                        .say("! " + labels.unreadable(), Style.fg_red)
                        .dot(reason.message())
                        .end());
        int more = file.reasons().size() - MOST_REASONS;
        if (more > 0) {
            line("    … " + labels.more(more));
        }
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
}
