/**
 * An example of an application of Spring Boot 3: over HTTP it reads case files, checks and closes them. Its mapper is
 * of Jackson 2, and one bean adds the JSON format to it.
 */
@NullMarked
package net.cibc.bilan.springboot3;

import org.jspecify.annotations.NullMarked;
