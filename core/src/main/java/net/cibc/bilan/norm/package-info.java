/**
 * The texts that bind a bilan, how strongly they bind, and since when.
 *
 * <p>Five kinds of source bind a bilan de compétences. The <em>law</em> says that it takes at most 24 hours, in three
 * phases, with the person's consent. An <em>agreement</em> adds what was signed. A <em>guide</em> says by what auditors
 * or funders judge a provider. The CIBC <em>offer</em> promises more: three months at most, and an interview after six
 * months. A <em>house</em> text adds a centre's own rules. A {@link net.cibc.bilan.norm.Source} names the text and its
 * version, and every judgement shows its {@link net.cibc.bilan.norm.SourceKind}.
 *
 * <p>The law changes. Each number set by law is therefore {@link net.cibc.bilan.norm.Dated} and kept in
 * {@link net.cibc.bilan.norm.Norms}, and a bilan is judged by the value on its decisive day. The promises of an offer
 * are stored in the case file instead, so that a newer version of the library cannot change how an older promise is
 * judged.
 *
 * <p>The law also leaves open some points that must be decided before anything can be counted. A
 * {@link net.cibc.bilan.norm.Practice} decides them. The key to understanding this package: a source binds, a practice
 * interprets.
 */
@NullMarked
package net.cibc.bilan.norm;

import org.jspecify.annotations.NullMarked;
