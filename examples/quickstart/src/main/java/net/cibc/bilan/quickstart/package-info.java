/**
 * An example of an application that embeds the library: a command line that checks case files.
 *
 * <p>{@link net.cibc.bilan.quickstart.CheckCommand} shows how the library is used: it reads a case file, judges it on a
 * day, and passes the result to one of two {@link net.cibc.bilan.quickstart.Printer}s.
 * {@link net.cibc.bilan.quickstart.AgendaCommand} shows what is due and can write it to an iCalendar file;
 * {@link net.cibc.bilan.quickstart.ShowCommand} draws a case file as a page, whose words and places are made here and
 * only placed by a template; {@link net.cibc.bilan.quickstart.PlanCommand} plans the rest of a bilan;
 * {@link net.cibc.bilan.quickstart.RulesCommand} shows the catalogue;
 * {@link net.cibc.bilan.quickstart.ExperimentsCommand} shows the network's register of experiments, and
 * {@link net.cibc.bilan.quickstart.SimilarCommand} what resembles a draft. The application reads the clock once for
 * each command; the library does not read it.
 */
@NullMarked
package net.cibc.bilan.quickstart;

import org.jspecify.annotations.NullMarked;
