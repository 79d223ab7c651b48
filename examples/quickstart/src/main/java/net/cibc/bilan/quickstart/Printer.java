package net.cibc.bilan.quickstart;

/**
 * An output format.
 */
interface Printer {

    /** Prints the result for one file. */
    void print(Checked checked);

    /** Ends the output. */
    void end();
}
