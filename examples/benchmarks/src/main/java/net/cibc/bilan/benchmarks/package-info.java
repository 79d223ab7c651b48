/**
 * Measures what a verdict costs: on a handful of rules by the rulebook, by hand-written predicates and by validators
 * that walk a mirror of beans, and by the whole rulebook alone; and how the work grows with the case file.
 *
 * <p>The benchmarks are compiled by the build and run by hand; the README of this module says how.
 */
@NullMarked
package net.cibc.bilan.benchmarks;

import org.jspecify.annotations.NullMarked;
