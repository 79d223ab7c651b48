/**
 * The community of practice of the network: who is a specialist of what, and how members help one another.
 */
@NullMarked
package net.cibc.bilan.community;

import org.jspecify.annotations.NullMarked;
