package net.cibc.bilan.calendar;

/**
 * A rule for the day on which a delay in months ends, such as "three months".
 *
 * <p>No text says how the months of a bilan are counted. Two readings exist, and they differ by one day unless the end
 * of a month decides. Three months from 15 January end on 15 April in the first reading and on 14 April in the second;
 * from 30 November 2026 they end on 28 February 2027 in both.
 *
 * <p>The first is the default. It is the general rule for delays, which Civ. 3e, 21 December 1987, n° 85-10.794 applies
 * to legal acts in general. It is also what a reader of "du 15 janvier au 15 avril" expects, and of the two defensible
 * readings it finds fault with fewer bilans. The second rests on decisions about the length of a trial period, in which
 * the first day is itself worked: Soc. 21 January 1987, n° 83-45.686; 10 June 1992, n° 88-45.755; 15 March 2006, n°
 * 04-44.544. It is offered because these decisions are about the length of a period, as the three months of a bilan
 * are.
 */
public enum MonthReading {

    /**
     * The last day has the same number as the day of the event, or is the last of its month if there is no such day: 15
     * January and three months is 15 April, 31 January and one month is 28 or 29 February.
     *
     * <p>Source: Code de procédure civile, art. 641, second paragraph, in force since 1 January 1976.
     */
    SAME_DAY_NUMBER,

    /**
     * The day of the event is the first day of the first month, so the last day is the one before the day with the same
     * number: 15 January and three months is 14 April, 7 April and three months is 6 July.
     *
     * <p>Boundary: if there is no day with the same number, the last day of the month completes the months and no day
     * is subtracted. 31 August and three months is 30 November in both readings; 1 March and three months is 31 May.
     *
     * <p>Source: the decisions on trial periods cited above. They also refuse to carry over the last day to a working
     * day.
     */
    WHOLE_MONTHS
}
