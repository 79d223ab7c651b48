/**
 * An example of a Quarkus application: a service that closes case files and whose parameters are validated, and a
 * resource that reads and writes them as JSON.
 */
@NullMarked
package net.cibc.bilan.quarkus;

import org.jspecify.annotations.NullMarked;
