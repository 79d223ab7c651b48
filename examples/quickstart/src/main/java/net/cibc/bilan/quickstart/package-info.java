/**
 * Checks case files from the command line: an example of an application that embeds the library.
 *
 * <p>{@link net.cibc.bilan.quickstart.CheckCommand} is where the library is used: a case file is read, judged on a day,
 * and handed to one of two {@link net.cibc.bilan.quickstart.Printer}s.
 * {@link net.cibc.bilan.quickstart.AgendaCommand} tells what is due, and writes it as an iCalendar file for a calendar
 * application; {@link net.cibc.bilan.quickstart.RulesCommand} shows the catalogue. The clock is read here, once a
 * command, and nowhere in the library.
 */
@NullMarked
package net.cibc.bilan.quickstart;

import org.jspecify.annotations.NullMarked;
