package net.cibc.bilan.survey;

import net.cibc.bilan.figure.Estimate;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.value.Faults;

/**
 * How much more often one part of the people gave an answer than another.
 *
 * @param question  the name of the question
 * @param level  the option, numbered from one on
 * @param one  a part of the people
 * @param other  another part, of the same grouping
 * @param difference  the share of the first part minus that of the other; if its interval holds zero, the two are not
 *     told apart
 */
public record Comparison(String question, int level, Part one, Part other, Estimate difference) {

    /**
     * Refuses null.
     */
    public Comparison {
        new Faults()
                .missing("question", question)
                .missing("one", one)
                .missing("other", other)
                .missing("difference", difference)
                .refuse();
    }
}
