package net.cibc.bilan.json;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the published schema leaves to the reader: in the words of its description, and in those of the refusals. */
enum LeftToTheReader {
    ORDER(
            "that times are in order, such as an end after its start or an answer on or after the day of its question",
            "after [a-zA-Z]+|at most 24 hours after [a-zA-Z]+|on or after [a-zA-Z]+|[a-zA-Z]+ or later"
                    + "|from zero to the target.*|the target.* or later.*|after the start \\(from\\), or midnight"),

    LENGTH(
            "that a time or period is longer than zero and plausible: at most 24 hours for an activity, 10 000 hours"
                    + " elsewhere and 100 years for a period; and that no part is longer than its session",
            "longer than zero|at most [0-9 ]+ hours|at most a hundred years|no longer than the session"),

    ONCE("that no two facts of a list have the same key, and no two activities the same identifier", "unique by .*"),

    ANOTHER(
            "that what is named exists and is another one: the activity of a proof, the replacement of a session, the"
                    + " successor of a consultant",
            "the identifier of an activity of the case file|another session than the one that it replaces"
                    + "|somebody other than the predecessor \\(predecessor\\)"),

    TOGETHER(
            "that properties go together: no planned end without a planned start, no planned day of a follow-up that"
                    + " is still planned, a synthesis with a text or with parts",
            "absent without a planned start \\(plannedStart\\)|left out while the follow-up is planned"
                    + "|present where there are no parts"),

    ZONE("that a time zone is known", "a time zone such as Europe/Paris"),

    CODE(
            "that the check digits of a code are right, and not all of its digits are zeros",
            ".*: (a last digit that agrees with the others|a SIREN in its first 9 digits|another digit than zero)"),

    CHARACTER(
            "that a text is made of whole characters, without half of a surrogate pair", "a text of whole characters"),
    ;

    private final String told;
    private final String refusals;

    LeftToTheReader(String told, String refusals) {
        this.told = told;
        this.refusals = refusals;
    }

    boolean says(String expected) {
        return expected.matches(refusals);
    }

    static String description() {
        return Stream.of(values())
                .map(kind -> kind.told)
                .collect(Collectors.joining(
                        ";\n- ",
                        "The case file of a bilan de compétences. The library refuses whatever this schema refuses."
                                + " What this schema cannot say, the library checks as well:\n- ",
                        ".\n\nBefore any schema is asked, it checks the document's text: UTF-8 without a byte order"
                                + " mark, at most 1 048 576 bytes without white space, no name twice in an object."));
    }
}
