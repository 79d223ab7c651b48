package net.cibc.bilan.quickstart;

/** That a command cannot go on, told in one line to whoever gave it. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    Trouble(String told, Throwable cause) {
        super(told, cause);
    }

    Trouble(String told) {
        super(told);
    }
}
