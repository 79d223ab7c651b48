/**
 * Measures what it costs to read a case file from JSON and to write it: by the library, and by what else an application
 * could take, on the same document. The unit of all is what a tokeniser needs that makes nothing of the document.
 */
@NullMarked
package net.cibc.bilan.benchmarks.json;

import org.jspecify.annotations.NullMarked;
