/** What it costs to look at many case files at once, beside all pairs. */
@NullMarked
package net.cibc.bilan.benchmarks.caseload;

import org.jspecify.annotations.NullMarked;
