/**
 * Who takes part in a bilan de compétences.
 *
 * <p>A bilan belongs to one {@link net.cibc.bilan.people.Beneficiary}. It is carried out by a
 * {@link net.cibc.bilan.people.Centre}, which may not be the person's employer (Code du travail, art. R6313-5), and led
 * by one or more {@link net.cibc.bilan.people.Consultant}s, all bound by professional secrecy (art. L6313-4).
 *
 * <p>Activities point at people by {@link net.cibc.bilan.people.PersonId}, so that a name stands in one place and can be
 * removed there. The key to understanding this package: it identifies people for the case file, it does not describe
 * them.
 */
@NullMarked
package net.cibc.bilan.people;

import org.jspecify.annotations.NullMarked;
