/**
 * What all values of the library share: how they are generated, and how they refuse nonsense.
 *
 * <p>Every fact of a case file is an immutable value. It is built whole by a factory whose name says what happened, it
 * is read by {@code getX()}, and a changed copy comes from {@code withX(…)}. Nothing is ever null: what may be absent
 * is an {@link java.util.Optional}, what may be many is an unmodifiable {@link java.util.List}.
 *
 * <p>A value refuses only what no case file could contain, by an
 * {@link net.cibc.bilan.value.InvalidValueException} that names the field. A case file that breaks the law must still
 * load, be shown and be corrected, so the law is judged by rules and never by constructors.
 */
@NullMarked
package net.cibc.bilan.value;

import org.jspecify.annotations.NullMarked;
