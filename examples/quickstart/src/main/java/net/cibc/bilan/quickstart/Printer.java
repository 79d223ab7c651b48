package net.cibc.bilan.quickstart;

/**
 * A form of output.
 */
interface Printer {

    /** Prints what came of one file. */
    void print(Checked checked);

    /** Ends the output. */
    void end();
}
