package net.cibc.bilan.quickstart;

import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * A sign of a page, which a word beside it always tells too: its character, and the name of its style.
 */
enum Sign {
    KEPT("✓", "good"),
    BROKEN("✗", "bad"),
    WARNED("✗", "warn"),
    UNKNOWN("?", "warn"),
    PENDING("…", "quiet"),
    NOT_APPLICABLE("–", "quiet"),
    ACKNOWLEDGED("↳", "quiet"),
    OVERDUE("!", "bad"),
    FORESEEN("~", "quiet");

    private final String character;
    private final String style;

    Sign(String character, String style) {
        this.character = character;
        this.style = style;
    }

    String character() {
        return character;
    }

    String style() {
        return style;
    }

    static Sign of(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> KEPT;
            case BROKEN -> BROKEN;
            case UNDECIDED -> UNKNOWN;
            case NOT_JUDGED -> NOT_APPLICABLE;
        };
    }

    static Sign of(Judgement judgement) {
        return switch (judgement.getVerdict()) {
            case SATISFIED -> KEPT;
            case PENDING -> PENDING;
            case UNKNOWN -> UNKNOWN;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case BROKEN ->
                judgement.getFindings().stream()
                                .anyMatch(finding -> finding.getVerdict() == Verdict.BROKEN
                                        && finding.getSeverity() == Severity.ERROR)
                        ? BROKEN
                        : WARNED;
        };
    }

    static Sign of(Deadline deadline) {
        return switch (deadline.getState()) {
            case DONE -> KEPT;
            case OVERDUE -> OVERDUE;
            case OPEN -> deadline.getCertainty() == Certainty.FORESEEN ? FORESEEN : PENDING;
        };
    }
}
