/**
 * How the library speaks, in French and in English.
 *
 * <p>Everything that a person may read is written here and nowhere else: durations as {@code 24 h 30}, days as
 * {@code 1er mars 2027}, every constant of the model by its name. {@link net.cibc.bilan.text.Language#write(Object)}
 * writes one value, so that an application's own screens say the same as a finding:
 *
 * <pre>{@code
 * Language.FRENCH.write(snapshot.stage()); // achevé
 * Language.of(locale).write(snapshot.countedTime());
 * }</pre>
 *
 * <p>{@link net.cibc.bilan.text.Words} are a text in both languages, and a {@link net.cibc.bilan.text.Text} is such a
 * text with the values that it speaks of. Findings and deadlines hold texts and no written lines: which language is
 * wanted is known only when somebody reads.
 *
 * <p>The key to understanding this package: the patterns and the names are the library's own and not those of the
 * running Java, so that a text is the same on every machine.
 */
@NullMarked
package net.cibc.bilan.text;

import org.jspecify.annotations.NullMarked;
