package net.cibc.bilan.rule;

/**
 * How serious a finding is. It belongs to the finding and not to the rule: going back to an earlier phase is worth a
 * remark, beginning with a later one is an error.
 */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Not as promised or as good practice wants it, but no breach of the law. */
    WARNING,
    /** A breach. */
    ERROR
}
