/**
 * What a rule is, and what comes of asking it.
 *
 * <p>A {@link net.cibc.bilan.rule.Rule} has a name, a source with its days, texts in French and English,
 * and a check over a {@link net.cibc.bilan.Snapshot}. A {@link net.cibc.bilan.rule.Rulebook} asks its rules about a
 * case file on a day and gives a {@link net.cibc.bilan.rule.Report}: one {@link net.cibc.bilan.rule.Judgement} a rule,
 * each with a {@link net.cibc.bilan.rule.Verdict}, the {@link net.cibc.bilan.rule.Finding}s that lead to it, and what
 * keeps it where it is kept.
 *
 * <p>There are five verdicts because two would lie. A running bilan has not broken the rule of the three phases by not
 * having them yet: it is <em>pending</em>. A session without an end does not take zero hours: whether 24 hours are
 * exceeded is <em>unknown</em>, and the missing fact is named. After an abandonment, what presupposes completion is
 * <em>not applicable</em>.
 *
 * <p>Nearly every rule is about case files. A rule about something else says so
 * ({@link net.cibc.bilan.rule.Rule#about}), stands in the same rulebook, and is asked when that is checked: whatever
 * can be seen as it stands on a day is {@link net.cibc.bilan.norm.Judgeable}.
 *
 * <p>Somebody at the centre may acknowledge a finding and say why it stands ({@link
 * net.cibc.bilan.rule.Finding#acknowledged}); the report tells it apart ({@link
 * net.cibc.bilan.rule.Report#acknowledgement}). The verdict stays, and no acknowledgement makes a report kept. It ends
 * by its day, or when the finding says something else.
 *
 * <p>The key to understanding this package: a rule never throws on facts, never reads a clock and never stores its
 * answer. The same case file, day and rulebook always give the same report.
 */
@NullMarked
package net.cibc.bilan.rule;

import org.jspecify.annotations.NullMarked;
