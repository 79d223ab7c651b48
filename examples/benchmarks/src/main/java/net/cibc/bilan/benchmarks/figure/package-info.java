/**
 * What it costs to decide what may be published of groups of people.
 */
@NullMarked
package net.cibc.bilan.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
