/**
 * Closes case files over HTTP: an example of an application that validates with Spring Boot. There is no configuration;
 * Boot finds the JSON format and the constraint by itself.
 */
@NullMarked
package net.cibc.bilan.springboot;

import org.jspecify.annotations.NullMarked;
