package net.cibc.bilan.calendar;

import java.time.LocalDate;
import java.time.Period;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A delay in years, months and days, such as three months or ten days, and the way in which its months are read.
 *
 * <p>A delay serves to find its last day. On that day the act may still be done, or the period still runs, until 24:00
 * in the zone of the bilan (Code de procédure civile, art. 642). If a bilan may take three months and its first session
 * is on 30 November 2026, its last day is 28 February 2027; on 1 March it is late.
 *
 * <pre>{@code
 * Delay threeMonths = Delay.ofMonths(3);
 * boolean late = lastSession.isAfter(threeMonths.lastDay(firstSession));
 * }</pre>
 *
 * <p>Years and months are counted first, together, and then days (art. 641, in force since 1 January 1976). Two delays
 * are equal if their years, months, days and readings are: twelve months are not equal to one year, although both end
 * on the same day.
 *
 * <p>No part of a delay may be negative. A delay is not a duration: hours of accompaniment are a
 * {@link java.time.Duration}. It has no natural order, because one month may be shorter or longer than thirty days;
 * compare last days instead.
 *
 * @param length  the years, months and days, none of them negative
 * @param reading  how years and months are read
 */
public record Delay(Period length, MonthReading reading) {

    private static final Words NOT_NEGATIVE = new Words("sans partie négative", "without a negative part");

    /**
     * Obtains a delay from its length and the reading of its months.
     *
     * @throws InvalidValueException if a part of the length is negative
     */
    public Delay {
        new Faults().missing("length", length).missing("reading", reading).refuse();
        if (length.isNegative()) {
            throw new InvalidValueException("length", NOT_NEGATIVE, length);
        }
    }

    /**
     * Obtains a delay of the given length, read as {@link MonthReading#SAME_DAY_NUMBER}.
     *
     * @param length  the years, months and days, none of them negative
     * @return the delay
     * @throws InvalidValueException if a part of the length is negative
     */
    public static Delay of(Period length) {
        return new Delay(length, MonthReading.SAME_DAY_NUMBER);
    }

    /**
     * Obtains a delay in calendar days, such as the ten days within which an employee answers (Code du travail, art.
     * R6313-8).
     *
     * @param days  the number of days, not negative
     * @return the delay
     * @throws InvalidValueException if the number is negative
     */
    public static Delay ofDays(int days) {
        return of(Period.ofDays(days));
    }

    /**
     * Obtains a delay in months, read as {@link MonthReading#SAME_DAY_NUMBER}, such as the three months of the CIBC
     * offer.
     *
     * @param months  the number of months, not negative
     * @return the delay
     * @throws InvalidValueException if the number is negative
     */
    public static Delay ofMonths(int months) {
        return of(Period.ofMonths(months));
    }

    /**
     * Obtains a delay in years, read as {@link MonthReading#SAME_DAY_NUMBER}, such as the three years for which a copy
     * may be kept (Code du travail, art. R6313-7, since 31 December 2023).
     *
     * @param years  the number of years, not negative
     * @return the delay
     * @throws InvalidValueException if the number is negative
     */
    public static Delay ofYears(int years) {
        return of(Period.ofYears(years));
    }

    /**
     * Returns this delay with another reading of its years and months.
     *
     * @param otherReading  the reading
     * @return a delay of the same length
     */
    public Delay withReading(MonthReading otherReading) {
        return new Delay(length, otherReading);
    }

    /**
     * Finds the last day of this delay, whether or not it is a working day. Use this for the length of a period, such
     * as the three months of a bilan, or for a limit that must not be passed, such as the destruction of a copy.
     *
     * <p>The day of the event is not counted: ten days from 26 November end on 6 December. Months and years end as the
     * {@linkplain #reading() reading} says. A delay in days only ends on the same day in both readings, and a delay of
     * zero length ends on the day of the event.
     *
     * <p>Source: Code de procédure civile, art. 641; the decisions cited at {@link MonthReading} refuse to carry over
     * the length of a period to a working day.
     *
     * @param event  the day of the act, event, decision or notification from which the delay runs
     * @return the last day, which counts until 24:00
     */
    public LocalDate lastDay(LocalDate event) {
        LocalDate last = event.plus(length);
        return reading == MonthReading.WHOLE_MONTHS && meetsSameNumber(event) ? last.minusDays(1) : last;
    }

    /**
     * Finds the last day of this delay, carried over to the next working day if it would be a Saturday, a Sunday or a
     * public holiday. Use this for a delay within which somebody must act, such as the ten days of an employee.
     *
     * <p>Ten days from 26 November 2026 would end on Sunday 6 December; the employee may answer until Monday 7 December
     * at 24:00, and silence counts as a refusal only from the day after.
     *
     * <p>Source: Code de procédure civile, art. 642, second paragraph, in force since 1 January 1976. That it applies
     * to the delays in the articles on the bilan is this library's reading, chosen because it favours the person who
     * must act; the similar article of the Code du travail (R1231-1) covers the employment contract only.
     *
     * @param event  the day of the act, event, decision or notification from which the delay runs
     * @param calendar  the working days of the place where the act is to be done
     * @return the last day, a working day that counts until 24:00
     */
    public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
        return calendar.nextOrSame(lastDay(event));
    }

    /**
     * Finds the day that lies this delay before the given one. It is the latest day outside the window that one looks
     * back on.
     *
     * <p>Something happened "in the five years that precede the request" (Code du travail, art. D6323-6, since 26
     * February 2026) if it happened <em>after</em> this day. For a request on 28 February 2027 it is 28 February 2022.
     * A bilan funded on that day, exactly five years before, is outside the window; one funded on 1 March 2022 is
     * inside.
     *
     * <p>Years and months are counted back to the day of the same number, or to the month's last day if there is none,
     * and then the days. The {@linkplain #reading() reading} is not used, nor are working days, because art. 642 is not
     * applied to delays that are counted backwards. This method is not the inverse of {@link #lastDay(LocalDate)}: six
     * months lead from 31 August 2026 to 28 February 2027, and back to 28 August 2026. To find out whether something
     * was done in time, compare its day with the last day.
     *
     * @param day  the day from which one looks back
     * @return the day that lies this delay before, itself outside the window
     */
    public LocalDate lookBackFrom(LocalDate day) {
        return day.minus(length);
    }

    // If there is no day of the same number, the month's last day completes the months.
    private boolean meetsSameNumber(LocalDate event) {
        long months = length.toTotalMonths();
        return months > 0 && event.plusMonths(months).getDayOfMonth() == event.getDayOfMonth();
    }
}
