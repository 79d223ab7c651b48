/**
 * What all values of the library share: how they are generated, and how they refuse impossible values.
 *
 * <p>Every fact of a case file is an immutable value. A factory method creates it, named after what happened; {@code
 * getX()} reads a property and {@code withX(…)} returns a changed copy. Nothing is ever null: a property that may be
 * absent is an {@link java.util.Optional}, and one with several values is an unmodifiable {@link java.util.List}.
 *
 * <p>A value refuses only what no case file can contain. It must be possible to load, show and correct a case file that
 * breaks the law, so rules judge the law and constructors never do. What is refused is told by an {@link
 * net.cibc.bilan.value.InvalidValueException} that names every {@link net.cibc.bilan.value.Fault}, each with its path,
 * with what was expected and with what was found, in French and English:
 *
 * <pre>{@code
 * try {
 *     form.toSession();
 * } catch (InvalidValueException e) {
 *     e.getFaults().forEach(fault -> show(fault.getPath(), fault.getExpected().in(Language.FRENCH)));
 *     // end : postérieur à start
 *     // reminders[1] : dans une année de 0000 à 9999
 * }
 * }</pre>
 *
 * <p>What is missing, and a null, are refused by the same exception. A builder that lacks properties names all of them,
 * and looks for what is wrong only once nothing is missing; a null that is passed to it, to a factory method or to a
 * {@code withX(…)} method is refused at once, so that a second null is not told. Only where a whole {@code Optional}, a
 * whole list, or an element of the list of a {@code withX(…)} method is null, is it a {@link NullPointerException}, as
 * with the collections of the JDK.
 *
 * <p>A text is refused too where a database or a JSON document could not store it: with the character U+0000, with half
 * of a surrogate pair, or with more than 10 000 characters. What can be built can be written.
 */
@NullMarked
package net.cibc.bilan.value;

import org.jspecify.annotations.NullMarked;
