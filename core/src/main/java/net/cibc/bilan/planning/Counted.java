package net.cibc.bilan.planning;

import net.cibc.bilan.text.Words;

/** Numbers of days and sessions, as they are said. */
final class Counted {

    private Counted() {}

    static Words days(int number) {
        return number == 1 ? new Words("1 jour", "1 day") : new Words(number + " jours", number + " days");
    }

    static Words sessions(int number) {
        return number == 1 ? new Words("1 séance", "1 session") : new Words(number + " séances", number + " sessions");
    }
}
