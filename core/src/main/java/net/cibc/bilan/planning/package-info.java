/**
 * Fitting a bilan into a person's life.
 */
@NullMarked
package net.cibc.bilan.planning;

import org.jspecify.annotations.NullMarked;
