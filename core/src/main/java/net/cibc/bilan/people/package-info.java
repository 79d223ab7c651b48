/**
 * Who takes part in a bilan de compétences.
 *
 * <p>A bilan belongs to one {@link net.cibc.bilan.people.Beneficiary}. It is carried out by a
 * {@link net.cibc.bilan.people.Centre}, which may not be the person's {@link net.cibc.bilan.people.Employer} (Code du
 * travail, art. R6313-5), and led
 * by one or more {@link net.cibc.bilan.people.Consultant}s, all bound by professional secrecy (art. L6313-4).
 *
 * <p>A consultant of the remote offer is trained beforehand, in its tools and in its approach: two
 * {@link net.cibc.bilan.people.Qualification}s, each with a day and perhaps an end. Some are called upon by others for
 * a {@link net.cibc.bilan.people.Specialty}. The person says how often to be seen, by a
 * {@link net.cibc.bilan.people.ContactPreference}.
 *
 * <p>Activities point at people by {@link net.cibc.bilan.people.PersonId}, so that a name stands in one place and can
 * be removed there. The key to understanding this package: it identifies people for the case file, it does not describe
 * them.
 */
@NullMarked
package net.cibc.bilan.people;

import org.jspecify.annotations.NullMarked;
