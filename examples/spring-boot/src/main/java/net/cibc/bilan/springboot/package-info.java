/**
 * An example of a Spring Boot application: over HTTP it stores case files in PostgreSQL, judges them and closes them.
 * Nothing registers the JSON format or the constraint, because Spring Boot finds both.
 */
@NullMarked
package net.cibc.bilan.springboot;

import org.jspecify.annotations.NullMarked;
