package net.cibc.bilan.survey;

import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.value.Faults;

/** What the answers to a question suggest for an offer. */
public enum Suggestion {
    /** To ask every new person the same question, because no answer stands for most people. */
    ASK,
    /** To propose the leading option to everybody, who may still ask for another. */
    DEFAULT;

    private static final double HALF = 0.5;

    /**
     * Derives the suggestion.
     *
     * @param distribution  the answers of everybody
     * @return {@link #DEFAULT} if the share of the leading option is above one half by the lower end of its 95 %
     *     interval, else {@link #ASK}
     */
    public static Suggestion of(Distribution distribution) {
        new Faults().missing("distribution", distribution).refuse();
        return distribution.share(distribution.leading()).estimate().low() > HALF ? DEFAULT : ASK;
    }
}
