package net.cibc.bilan.calendar;

/**
 * A way to read "three months": on which day a number of months ends.
 *
 * <p>No text says how the months of a bilan are counted. Two readings are known, and they differ by one day except
 * where the month's end decides. From 15 January, three months last until 15 April in the first and until 14 April in
 * the second; from 30 November 2026, until 28 February 2027 in both.
 *
 * <p>The first is the default. It is the general rule for delays, which Civ. 3e, 21 December 1987, n° 85-10.794 reads
 * as meant for juridical acts at large; it is what somebody expects who reads "du 15 janvier au 15 avril"; and of two
 * readings that both have a case, it is the one that finds fault with fewer bilans. The second rests on decisions about
 * the length of a trial period, in which the first day is itself worked: Soc. 21 January 1987, n° 83-45.686; 10 June
 * 1992, n° 88-45.755; 15 March 2006, n° 04-44.544. They say the length of a period, which the three months of a bilan
 * are, and that is why it is offered.
 */
public enum MonthReading {

    /**
     * The last day bears the same number as the day of the event, or is the last of its month when there is no such
     * number: 15 January and three months is 15 April, 31 January and one month is 28 or 29 February.
     *
     * <p>Source: Code de procédure civile, art. 641, second paragraph, in force since 1 January 1976.
     */
    SAME_DAY_NUMBER,

    /**
     * The day of the event is the first day of the first month, so the last day is the eve of the day that bears the
     * same number: 15 January and three months is 14 April, 7 April and three months is 6 July.
     *
     * <p>Boundary: where no day bears the same number the last day of the month already completes the months, and no
     * day is taken off. 31 August and three months is 30 November in both readings; 1 March and three months is 31 May.
     *
     * <p>Source: the trial-period decisions named above. They refuse any carrying over to a working day as well.
     */
    WHOLE_MONTHS
}
