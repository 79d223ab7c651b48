/**
 * The people and organisations that take part in a bilan de compétences.
 *
 * <p>A bilan belongs to one {@link net.cibc.bilan.people.Beneficiary}. It is carried out by a
 * {@link net.cibc.bilan.people.Centre}, which may not be the person's {@link net.cibc.bilan.people.Employer} (Code du
 * travail, art. R6313-5), and led by one or more {@link net.cibc.bilan.people.Consultant}s, who are all bound by
 * professional secrecy (art. L6313-4).
 *
 * <p>A consultant of the remote offer is trained beforehand in its tools and in its approach. These are two
 * {@link net.cibc.bilan.people.Qualification}s, each with the day on which it was obtained and, if it expires, its last
 * day. A consultant may have a {@link net.cibc.bilan.people.Specialty}, on which other consultants ask for help. The
 * person states how often to meet the consultant with a {@link net.cibc.bilan.people.ContactPreference}.
 *
 * <p>Activities refer to people by {@link net.cibc.bilan.people.PersonId}, not by name, so that names can be removed
 * without touching the activities. The key to understanding this package: it identifies people for the case file and
 * does not describe them.
 */
@NullMarked
package net.cibc.bilan.people;

import org.jspecify.annotations.NullMarked;
