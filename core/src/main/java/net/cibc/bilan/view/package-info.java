/**
 * What others may see of a case file.
 */
@NullMarked
package net.cibc.bilan.view;

import org.jspecify.annotations.NullMarked;
