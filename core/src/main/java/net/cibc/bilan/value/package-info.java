/**
 * What all values of the library share: how they are generated, and how they refuse impossible values.
 *
 * <p>Every fact of a case file is an immutable value. A factory method creates it, named after what happened; {@code
 * getX()} reads a property and {@code withX(…)} returns a changed copy. Nothing is ever null: a property that may be
 * absent is an {@link java.util.Optional}, and one with several values is an unmodifiable {@link java.util.List}.
 *
 * <p>A value refuses only what no case file can contain, with an {@link net.cibc.bilan.value.InvalidValueException}
 * that names the field. It must be possible to load, show and correct a case file that breaks the law, so rules judge
 * the law and constructors never do.
 */
@NullMarked
package net.cibc.bilan.value;

import org.jspecify.annotations.NullMarked;
