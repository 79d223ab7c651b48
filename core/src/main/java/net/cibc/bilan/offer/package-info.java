/**
 * What is promised to the person.
 *
 * <p>An {@link net.cibc.bilan.offer.Offer} is a national proposal in one of its versions: where it takes place, and its
 * {@link net.cibc.bilan.offer.Terms}. The remote offer of the CIBC network,
 * {@link net.cibc.bilan.offer.Offers#REMOTE_2023}, promises 24 hours over three months at most and an interview after
 * six months. None of these but the 24 hours is law, and even the 24 hours stand here a second time, as a promise. The
 * offers in person and blended stand beside it, on terms that are this library's reading.
 *
 * <p>The three {@link net.cibc.bilan.offer.Phase}s are law, the {@link net.cibc.bilan.offer.Channel}s are what remote
 * work added: an exchange may begin by video and end by telephone.
 *
 * <p>A {@link net.cibc.bilan.offer.Programme} is what the person and the consultant agreed together, in versions. Its
 * {@link net.cibc.bilan.offer.Personalisation} tightens the offer in whatever point it speaks of, and cannot loosen it.
 * {@link net.cibc.bilan.offer.LearningResource}s feed the person's own reflection between the sessions.
 *
 * <p>The key to understanding this package: an offer is copied into each case file, because a promise is kept or broken
 * as it was made.
 */
@NullMarked
package net.cibc.bilan.offer;

import org.jspecify.annotations.NullMarked;
