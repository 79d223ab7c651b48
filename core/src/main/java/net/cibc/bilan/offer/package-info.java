/**
 * Offers, and what they promise to the person.
 *
 * <p>An {@link net.cibc.bilan.offer.Offer} is one version of an offer. It says where the bilan takes place, and its
 * {@link net.cibc.bilan.offer.Terms} say what is promised. The remote offer of the CIBC network,
 * {@link net.cibc.bilan.offer.Offers#REMOTE_2023}, promises 24 hours over three months at most and an interview after
 * six months. Only the 24 hours are also law; here they are a promise as well. The offers in person and blended have
 * terms that are this library's reading.
 *
 * <p>The three {@link net.cibc.bilan.offer.Phase}s are set by law. The {@link net.cibc.bilan.offer.Channel}s came with
 * remote work: an exchange may begin by video and end by telephone.
 *
 * <p>A {@link net.cibc.bilan.offer.Programme} is one version of what the person and the consultant agreed. Its
 * {@link net.cibc.bilan.offer.Personalisation} can tighten the terms of the offer and cannot loosen them.
 * {@link net.cibc.bilan.offer.LearningResource}s support the person's own reflection between the sessions.
 *
 * <p>The key to understanding this package: each case file contains a copy of its offer, because a promise must be
 * judged as it was made.
 */
@NullMarked
package net.cibc.bilan.offer;

import org.jspecify.annotations.NullMarked;
