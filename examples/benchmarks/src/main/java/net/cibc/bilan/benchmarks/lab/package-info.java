/**
 * What it costs to find what resembles an experiment, beside a plain scan.
 */
@NullMarked
package net.cibc.bilan.benchmarks.lab;

import org.jspecify.annotations.NullMarked;
