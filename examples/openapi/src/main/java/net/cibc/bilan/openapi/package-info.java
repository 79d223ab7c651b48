/**
 * An example of a Spring Boot application whose OpenAPI document describes case files by the library's own schema.
 */
@NullMarked
package net.cibc.bilan.openapi;

import org.jspecify.annotations.NullMarked;
