package net.cibc.bilan.survey;

/** How a question is answered, and so what can be counted. */
public enum QuestionKind {
    /** One of two to ten options, which have no order. */
    CHOICE(2, 10),
    /** One of three to seven levels, in their order. */
    SCALE(3, 7),
    /** Three to six items, all of which are put in order. */
    ORDERING(3, 6),
    /** A text in the person's own words, which is not counted. */
    OPEN(0, 0);

    final int fewestOptions;
    final int mostOptions;

    QuestionKind(int fewestOptions, int mostOptions) {
        this.fewestOptions = fewestOptions;
        this.mostOptions = mostOptions;
    }
}
