package net.cibc.bilan.view;

/**
 * What an employer that takes part in a bilan has to do with it. A case file tells whether it takes part, and not who
 * pays.
 */
public enum EmployerPart {
    /** It pays, alone or with others, and is a party to the agreement (Code du travail, art. R6313-8). */
    PAYS,
    /** It lets the person go during working time, and knows the days alone (art. L6323-17). */
    GRANTS_ABSENCE
}
