/**
 * What it costs to find the specialists of a topic among many members, beside a plain scan.
 */
@NullMarked
package net.cibc.bilan.benchmarks.community;

import org.jspecify.annotations.NullMarked;
