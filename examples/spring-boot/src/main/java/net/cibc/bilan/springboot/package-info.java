/**
 * An example of a Spring Boot application that validates case files: it closes them over HTTP. It needs no
 * configuration, because Spring Boot finds the JSON format and the constraint.
 */
@NullMarked
package net.cibc.bilan.springboot;

import org.jspecify.annotations.NullMarked;
