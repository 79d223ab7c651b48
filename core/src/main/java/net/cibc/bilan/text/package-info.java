/**
 * How the library writes for people, in French and in English.
 *
 * <p>Only this package writes durations ({@code 24 h 30}), days ({@code 1er mars 2027}) and the names of the model's
 * constants. {@link net.cibc.bilan.text.Language#write(Object)} writes one value, so that an application's own screens
 * use the same words as a finding:
 *
 * <pre>{@code
 * Language.FRENCH.write(snapshot.stage()); // achevé
 * Language.of(locale).write(snapshot.countedTime());
 * }</pre>
 *
 * <p>{@link net.cibc.bilan.text.Words} hold a text in both languages, and a {@link net.cibc.bilan.text.Text} holds such
 * a text with the values to insert. Findings and deadlines hold a {@code Text} and not a finished string, because the
 * language is known only when somebody reads it.
 *
 * <p>The key to understanding this package: the patterns and names are part of the library and do not come from the
 * running Java, so that a text is the same on every machine.
 */
@NullMarked
package net.cibc.bilan.text;

import org.jspecify.annotations.NullMarked;
