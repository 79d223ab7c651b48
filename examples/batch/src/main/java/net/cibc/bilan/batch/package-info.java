/**
 * An example of an application that judges many case files: a national batch.
 */
@NullMarked
package net.cibc.bilan.batch;

import org.jspecify.annotations.NullMarked;
