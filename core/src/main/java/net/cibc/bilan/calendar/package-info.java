/**
 * Days and delays as French practice counts them.
 *
 * <p>A bilan de compétences lives by delays: three months from the first session, a follow-up six months after the end,
 * a copy kept three years, ten days for an employee to sign. None of them is a number of days. Three months take 90 to
 * 93 days, both ends included, and four different ends of August share one follow-up on 28 February.
 *
 * <p><b>How a delay is counted.</b> The Code de procédure civile says it in three articles, in force since 1 January
 * 1976. The day of the event does not count when a delay is in days; a delay in months or years ends on the day that
 * bears the same number as the day of the event, or on the month's last day when there is no such number; months are
 * counted before days (art. 640 and 641). The last day counts until 24:00 (art. 642, first paragraph). So 15 January
 * and three months is 15 April, and 30 November 2026 and three months is 28 February 2027. That is
 * {@link net.cibc.bilan.calendar.Delay#lastDay(java.time.LocalDate)}. Some people count whole months instead, and end
 * one day earlier: {@link net.cibc.bilan.calendar.MonthReading} holds both readings and says why the first is ours.
 *
 * <p><b>Where a delay moves.</b> A delay in which somebody must <em>do</em> something is carried over to the first
 * working day when it would end on a Saturday, a Sunday or a public holiday (art. 642, second paragraph): an employee's
 * silence is no refusal before the following Monday has passed. The <em>length</em> of a period is never carried over:
 * three months of bilan that end on a Sunday end on that Sunday, and a copy is not kept longer because of Christmas.
 * The caller says which it is, by giving or not giving a {@link net.cibc.bilan.calendar.WorkingCalendar}.
 *
 * <p><b>Which days are holidays.</b> The eleven of the Code du travail, two more in Alsace-Moselle, another one in each
 * overseas territory: {@link net.cibc.bilan.calendar.FrenchHolidays}. A Saturday may be worked, but art. 642 names it
 * among the days on which a delay does not end.
 *
 * <p><b>What a day is.</b> A day begins and ends at midnight in a place. A session at 20:00 in Fort-de-France is
 * tomorrow in Paris, an hour of one night in March does not exist and an hour of one night in October happens twice.
 * {@link net.cibc.bilan.calendar.Moments} turns a local time into a moment and a moment into a day, always with the
 * zone as an argument.
 *
 * <p>The key to this package: a delay is added to the day of its event, forwards, once. Adding three months and then
 * six is not adding nine, and taking away what was added does not always lead back; so the follow-up is reckoned from
 * the actual end, and "within three months" is asked by comparing with the last day, never by counting back.
 *
 * <p>Nothing here reads a clock or a default zone. All types are immutable and may be shared between threads.
 * Arithmetic that leaves the years that {@link java.time.LocalDate} knows ends in its
 * {@link java.time.DateTimeException}.
 */
@NullMarked
package net.cibc.bilan.calendar;

import org.jspecify.annotations.NullMarked;
