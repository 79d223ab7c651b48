/**
 * Figures that tell how they were counted, and what may be published of them.
 *
 * <p>A {@link net.cibc.bilan.figure.Share} has its two counts, who is left out, and its formula in words. An
 * {@link net.cibc.bilan.figure.Estimate} has a 95 % interval. A {@link net.cibc.bilan.figure.Distribution} over ordered
 * levels has quartiles, both ends and a spread, and on purpose no mean: where half of the people want one thing and
 * half the opposite, a mean points at what nobody wants. {@link net.cibc.bilan.figure.Delays} count what is still open
 * as longer than everything that ended.
 *
 * <p>A {@link net.cibc.bilan.figure.Suppression} decides which groups may be published, by the
 * {@link net.cibc.bilan.figure.Headcount} of the groups alone and never by what people answered:
 *
 * <pre>{@code
 * Mask mask = Suppression.USUAL.mask(Headcount.of(Map.of("nord", 40, "sud", 25, "est", 4))).orElseThrow();
 * mask.status("group", "est"); // TOO_SMALL
 * mask.status("group", "sud"); // PROTECTS_ANOTHER
 * mask.getParts();             // nord; est and sud together
 * }</pre>
 *
 * <p>The key to understanding this package: a figure is safe only together with all the others that are published, as
 * whoever subtracts one from another learns about the people who are in one and not in the other. What the fewest
 * people are about whom that can teach anything is the {@link net.cibc.bilan.figure.Cut} of the lightest weight.
 */
@NullMarked
package net.cibc.bilan.figure;

import org.jspecify.annotations.NullMarked;
