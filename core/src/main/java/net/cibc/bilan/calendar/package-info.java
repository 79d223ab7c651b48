/** Days and delays as French practice counts them. */
@NullMarked
package net.cibc.bilan.calendar;

import org.jspecify.annotations.NullMarked;
