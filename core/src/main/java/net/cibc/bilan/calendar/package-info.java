/**
 * Days and delays as French practice counts them.
 *
 * <p>Many delays govern a bilan de compétences: three months from the first session, a follow-up six months after the
 * end, a copy kept for three years, ten days for an employee to sign. Most of them are not a fixed number of days.
 * Three months take 90 to 93 days, both ends included, and a follow-up six months after any of the last four days of
 * August is due on 28 February, unless it is a leap year.
 *
 * <p><b>How a delay is counted.</b> Three articles of the Code de procédure civile, in force since 1 January 1976,
 * regulate it. In a delay in days, the day of the event is not counted. A delay in months or years ends on the day with
 * the same number as the day of the event, or on the month's last day if there is no such day. Months are counted
 * before days (art. 640 and 641). The last day counts until 24:00 (art. 642, first paragraph). So 15 January and three
 * months is 15 April, and 30 November 2026 and three months is 28 February 2027.
 * {@link net.cibc.bilan.calendar.Delay#lastDay(java.time.LocalDate)} counts this way. Some people count whole months
 * instead and end one day earlier. {@link net.cibc.bilan.calendar.MonthReading} has both readings and explains why the
 * first is the default.
 *
 * <p><b>When the last day moves.</b> A delay within which somebody must <em>act</em> is carried over to the next
 * working day if it would end on a Saturday, a Sunday or a public holiday (art. 642, second paragraph): an employee's
 * silence is not a refusal until the following Monday has passed. The <em>length</em> of a period is never carried
 * over: three months of a bilan that end on a Sunday end on that Sunday, and a copy is not kept longer because of
 * Christmas. The caller chooses by passing a {@link net.cibc.bilan.calendar.WorkingCalendar} or not.
 *
 * <p><b>Which days are holidays.</b> {@link net.cibc.bilan.calendar.FrenchHolidays} lists the eleven of the Code du
 * travail, up to two more in Alsace-Moselle and one more in each overseas territory. People may work on a Saturday, but
 * art. 642 names it among the days on which a delay does not end.
 *
 * <p><b>What a day is.</b> A day begins and ends at midnight, local time. A session at 20:00 in Fort-de-France takes
 * place on the next day in Paris; in one night of March an hour does not exist, and in one night of October an hour
 * occurs twice. {@link net.cibc.bilan.calendar.Moments} converts a local time to a moment and a moment to a day, and
 * always takes the zone as an argument.
 *
 * <p>The key to understanding this package: a delay is added once, forwards, to the day of its event. Adding three
 * months and then six is not the same as adding nine, and subtracting what was added does not always lead back. So the
 * follow-up is counted from the actual end, and whether something was done within three months is decided by comparison
 * with the last day, never by counting back.
 *
 * <p>Nothing here reads a clock or a default zone. All types are immutable and may be shared between threads. A result
 * outside the range of {@link java.time.LocalDate} causes a {@link java.time.DateTimeException}.
 */
@NullMarked
package net.cibc.bilan.calendar;

import org.jspecify.annotations.NullMarked;
