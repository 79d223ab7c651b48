/**
 * What binds a bilan, how strongly, and since when.
 *
 * <p>Five kinds of source speak about a bilan de compétences. The <em>law</em> says that it takes at most 24 hours, in
 * three phases, with the person's consent. An <em>agreement</em> adds what was signed. A <em>guide</em> tells how
 * auditors read the law. The CIBC <em>offer</em> promises more: three months at most, an interview after six months. A
 * <em>house</em> adds rules of its own. A {@link net.cibc.bilan.norm.Source} names the text and its version, and its
 * {@link net.cibc.bilan.norm.SourceKind} travels with every judgement.
 *
 * <p>Law changes. A number of the law is therefore {@link net.cibc.bilan.norm.Dated}, gathered in
 * {@link net.cibc.bilan.norm.Norms}, and a bilan is judged by the value of its decisive day. What an offer promised
 * stands in the case file instead, so that a newer library never rejudges an older promise.
 *
 * <p>The law is also silent on points that must be decided to count at all. Those are the
 * {@link net.cibc.bilan.norm.Practice}. The key to understanding this package: a source binds, a practice interprets.
 */
@NullMarked
package net.cibc.bilan.norm;

import org.jspecify.annotations.NullMarked;
