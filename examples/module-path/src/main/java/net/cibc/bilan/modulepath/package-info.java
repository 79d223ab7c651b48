/**
 * An example of an application made of modules, which the JDK links into a run-time image of its own.
 */
@NullMarked
package net.cibc.bilan.modulepath;

import org.jspecify.annotations.NullMarked;
