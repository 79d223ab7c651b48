/**
 * The official codes that stand around a bilan de compétences: who provides it and pays for it, how it is classified,
 * and to which jobs it may lead.
 *
 * <p><b>Who.</b> A company or public body has a {@link net.cibc.bilan.code.Siren}, each of its establishments a
 * {@link net.cibc.bilan.code.Siret}: that of the provider, the employer and the funder stand on conventions and
 * invoices. A provider also has an {@link net.cibc.bilan.code.ActivityDeclarationNumber}, the <em>NDA</em>, which the
 * prefect of a region gives to whoever trains or carries out bilans, and which must stand on every convention. What an
 * employer does is told by a {@link net.cibc.bilan.code.NafCode}, also called APE. Where somebody is, roughly, is told
 * by a {@link net.cibc.bilan.code.PostalCode}.
 *
 * <p><b>What.</b> The catalogue of the compte personnel de formation knows the bilan as {@link
 * net.cibc.bilan.code.CpfCode#BILAN}, and the thesaurus of training as {@link
 * net.cibc.bilan.code.Formacode#BILAN_PROFESSIONNEL}, whose label is a trap. A bilan certifies nothing, so it has no
 * RNCP or RS code, and none is here. A {@link net.cibc.bilan.code.RomeCode} names a job at which the person aims, never
 * the bilan.
 *
 * <p><b>What is forgiven.</b> Codes are typed and pasted from letters: spaces of every kind are passed over, the
 * no-break ones included, a small letter counts as the capital one, and a NAF code may carry its dot. Tabs, line
 * breaks, hyphens and other dots are not forgiven. What is kept is the canonical form, in which two equal codes are
 * equal texts:
 *
 * <pre>{@code
 * Siret provider = Siret.of("732 829 320 00074");
 * provider.value();     // 73282932000074
 * provider.siren();     // 732829320
 * provider.formatted(); // 732 829 320 00074, with no-break spaces
 * }</pre>
 *
 * <p><b>What is refused.</b> A value of these types is always of the right form; there is no partial or invalid one. An
 * {@link net.cibc.bilan.value.InvalidValueException} tells what is wrong by what it expected, one thing at a time, in
 * this order, and never quotes the text, which may be personal: a craftsman's SIRET is his own.
 *
 * <table>
 * <caption>Reasons of a refusal</caption>
 * <thead><tr><th scope="col">What is wrong</th><th scope="col">Expected, for example</th>
 *     <th scope="col">Key of the message</th></tr></thead>
 * <tbody>
 * <tr><td>a character</td><td>a SIRET: digits only</td><td>{@code …Siret.CHARACTERS}</td></tr>
 * <tr><td>the length</td><td>a SIRET: 14 digits</td><td>{@code …Siret.LENGTH}</td></tr>
 * <tr><td>the order of letters and digits</td><td>a ROME code: a letter from A to N, then 4 digits</td>
 *     <td>{@code …RomeCode.SHAPE}</td></tr>
 * <tr><td>the part that is another code</td><td>a SIRET: a SIREN in its first 9 digits</td>
 *     <td>{@code …Siret.SIREN}</td></tr>
 * <tr><td>the check digit</td><td>a SIRET: a last digit that agrees with the others</td>
 *     <td>{@code …Siret.CHECK_DIGIT}</td></tr>
 * <tr><td>the area</td><td>a French postal code: the digits of a department or territory first</td>
 *     <td>{@code …PostalCode.AREA}</td></tr>
 * </tbody>
 * </table>
 *
 * <p><b>Codes kept as texts.</b> An application that holds them as strings declares
 * {@link net.cibc.bilan.code.Code @Code(Siret.class)}; a validator of Jakarta Validation finds it without configuration
 * and says the same in French and English, by a message whose key is the class name of the code and the reason.
 *
 * <p>The key to this package: a code is checked for its form and never for its existence. Whether an establishment is
 * open or a job is still in the nomenclature is known by registers that change every day.
 */
@NullMarked
package net.cibc.bilan.code;

import org.jspecify.annotations.NullMarked;
