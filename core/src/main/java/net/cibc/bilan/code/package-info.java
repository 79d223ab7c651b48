/**
 * The official codes used with a bilan de compétences. They identify who provides it and who pays for it, how it is
 * classified, and the jobs to which it may lead.
 *
 * <p><b>Who.</b> A company or public body has a {@link net.cibc.bilan.code.Siren}, and each of its establishments has a
 * {@link net.cibc.bilan.code.Siret}. Conventions and invoices state the SIRET of the provider, the employer and the
 * funder. A provider also has an {@link net.cibc.bilan.code.ActivityDeclarationNumber}, the <em>NDA</em>, which the
 * prefect of a region gives to those who train or carry out bilans, and which every convention must state. A
 * {@link net.cibc.bilan.code.NafCode}, also called APE, gives the main activity of an employer, and a
 * {@link net.cibc.bilan.code.PostalCode} gives a rough location.
 *
 * <p><b>What.</b> The bilan is {@link net.cibc.bilan.code.CpfCode#BILAN} in the catalogue of the compte personnel de
 * formation, and {@link net.cibc.bilan.code.Formacode#BILAN_PROFESSIONNEL} in the thesaurus of training, whose label is
 * misleading. A bilan leads to no certification, so it has no RNCP or RS code, and this package has no type for them. A
 * {@link net.cibc.bilan.code.RomeCode} names a job at which the person aims, never the bilan.
 *
 * <p><b>What is tolerated.</b> Codes are typed, and pasted from letters. So spaces of every kind are ignored, including
 * no-break spaces, a small letter is read as the capital letter, and a NAF code may have its dot. Tabs, line breaks,
 * hyphens and other dots are refused. The canonical form is stored, so that equal codes have equal texts:
 *
 * <pre>{@code
 * Siret provider = Siret.of("732 829 320 00074");
 * provider.value();     // 73282932000074
 * provider.siren();     // 732829320
 * provider.formatted(); // 732 829 320 00074, with no-break spaces
 * }</pre>
 *
 * <p><b>What is refused.</b> A value of these types always has the right form; no partial or invalid value exists. An
 * {@link net.cibc.bilan.value.InvalidValueException} says what was expected. It names one flaw at a time, in the order
 * of this table, and never quotes the text, because the text may be personal data: the SIRET of a craftsman identifies
 * a person.
 *
 * <table>
 * <caption>Reasons of a refusal</caption>
 * <thead><tr><th scope="col">What is wrong</th><th scope="col">Expected, for example</th>
 *     <th scope="col">Key of the message</th></tr></thead>
 * <tbody>
 * <tr><td>a character</td><td>a SIRET: digits only</td><td>{@code …Siret.CHARACTERS}</td></tr>
 * <tr><td>the length</td><td>a SIRET: 14 digits</td><td>{@code …Siret.LENGTH}</td></tr>
 * <tr><td>no digit but zeros</td><td>a SIRET: another digit than zero</td><td>{@code …Siret.ZEROS}</td></tr>
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
 * <p><b>Codes stored as strings.</b> An application that stores codes as strings annotates them with
 * {@link net.cibc.bilan.code.Code @Code(Siret.class)}. Providers of Jakarta Validation find the validator without
 * configuration. It gives the same reasons in French and English, with messages whose key is the class name of the code
 * and the reason.
 *
 * <p>The key to understanding this package: it checks the form of a code and never whether the code exists. Only
 * registers, which change every day, know whether an establishment is open or a job is still in the nomenclature.
 */
@NullMarked
package net.cibc.bilan.code;

import org.jspecify.annotations.NullMarked;
