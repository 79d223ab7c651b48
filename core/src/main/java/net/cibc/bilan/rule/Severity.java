package net.cibc.bilan.rule;

/**
 * How serious a finding is. It belongs to the finding and not to the rule: going back to an earlier phase is worth a
 * remark, beginning with a later one is an error.
 */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Not as promised, as agreed or as good practice wants it, or a flaw of form that is no breach by itself. */
    WARNING,
    /** A breach. */
    ERROR
}
