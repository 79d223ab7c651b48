package net.cibc.bilan.activity;

/**
 * How a member of a team works for the centre that carries the bilan out.
 */
public enum Engagement {
    /** By a contract of employment with the centre. */
    EMPLOYED,
    /** By a contract of subcontracting, a freelance consultant or another centre. */
    SUBCONTRACTED,
    /** By umbrella employment (<em>portage salarial</em>): employed by a company that invoices the centre. */
    PORTAGE,
    /** Lent by another employer without profit, such as another centre of the network. */
    LENT
}
