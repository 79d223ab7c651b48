/**
 * Measures what a plan costs, and how good it is beside what a general solver finds in the same time on the same model.
 */
@NullMarked
package net.cibc.bilan.benchmarks.planning;

import org.jspecify.annotations.NullMarked;
