/**
 * An example of a Quarkus application that validates case files: a service that closes them and whose parameters are
 * validated.
 */
@NullMarked
package net.cibc.bilan.quarkus;

import org.jspecify.annotations.NullMarked;
