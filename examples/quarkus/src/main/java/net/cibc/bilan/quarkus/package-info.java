/**
 * Closes case files in a Quarkus application: an example of a service whose parameters are validated.
 */
@NullMarked
package net.cibc.bilan.quarkus;

import org.jspecify.annotations.NullMarked;
