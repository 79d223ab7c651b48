/**
 * What the library says, written down in one language, so that it can travel and be read again without the library that
 * said it.
 *
 * <p>A {@link net.cibc.bilan.rule.Report}, an {@link net.cibc.bilan.agenda.Agenda} and a
 * {@link net.cibc.bilan.Snapshot} are answers: they hold rules, checks and the whole case file, and are computed anew
 * rather than kept. A front end, an auditor or an archive wants the answer itself:
 *
 * <pre>{@code
 * WrittenReport report = WrittenReport.of(rules.check(bilan, day), Language.FRENCH);
 * WrittenAgenda agenda = WrittenAgenda.of(Agenda.of(snapshot), Language.FRENCH);
 * WrittenSummary summary = WrittenSummary.of(snapshot, Language.FRENCH);
 * }</pre>
 *
 * <p>Each is an immutable value that explains itself. It tells by its {@link net.cibc.bilan.written.Edition} which
 * version of the library and of the catalogue wrote it, in which language, and under which practice and norms. A
 * {@link net.cibc.bilan.written.WrittenReport} tells the day of the question, the outcome in all and by each kind of
 * source, and every judgement with its reasons: severity, place, source with its days, text, and each
 * {@linkplain net.cibc.bilan.written.WrittenValue value} of the text both for programs and for people. What is kept
 * tells its numbers too, and a missing fact the rules that want it. A {@link net.cibc.bilan.written.WrittenCatalogue}
 * tells the rules themselves, with what the constants are called, to programs that are not written in Java.
 *
 * <p>No person is named. A case file is told by its {@link net.cibc.bilan.BilanId}, and the values of the library's own
 * rules are numbers, days, constants and identifiers. Two texts are written by others: those of a house rule, and the
 * reason of an acknowledgement, which is passed on in the words of the case file.
 *
 * <p>What is said always fits: a text of more than 10 000 characters is cut, a character that no document can hold is
 * replaced, and a blank text is told as an ellipsis. The library's own rules come near none of this, unless a case file
 * holds texts of that length.
 *
 * <p>The key to understanding this package: what is written is no longer asked. It does not change when the case file,
 * the rules or the library do, and whoever wants to know how things stand now asks again.
 */
@NullMarked
package net.cibc.bilan.written;

import org.jspecify.annotations.NullMarked;
