/**
 * Arbitrary values of every public type, for the property tests of the library and of those who embed it.
 *
 * <p>One class for each package of the library. The corners of the domain (month ends, leap days, clock changes) come
 * up far more often than chance would have it.
 */
@NullMarked
package net.cibc.bilan.arbitrary;

import org.jspecify.annotations.NullMarked;
