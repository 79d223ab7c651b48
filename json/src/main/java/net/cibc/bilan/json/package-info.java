/**
 * The JSON formats of a bilan de compétences and of plans for it. They are documented and strict, and the same with
 * and without an application's own mapper.
 *
 * <pre>{@code
 * {
 *   "format": "bilan/1.0",
 *   "id": {"centre": "sud", "number": "2026-0417"},
 *   …
 *   "sessions": [
 *     {"id": "s1", "phase": "PRELIMINARY", "status": "HELD",
 *      "start": "2026-11-30T18:00+01:00", "end": "2026-11-30T19:15+01:00",
 *      "channels": [{"channel": "VIDEO"}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>{@link net.cibc.bilan.json.BilanJson} reads and writes the format and needs only Jackson's streaming core.
 * {@link net.cibc.bilan.json.BilanModule} adds the format to a mapper of Jackson 3,
 * {@link net.cibc.bilan.json.Bilan2Module} to one of Jackson 2. {@link net.cibc.bilan.json.BilanJson#schema(Class)}
 * returns a JSON Schema of each format, from which types and validators of other languages can be made.
 *
 * <h2>Plans</h2>
 *
 * <p>What is planned is no part of a case file, and travels in two formats of its own: {@code plan-request/1.0} is a
 * {@link net.cibc.bilan.planning.PlanRequest}, {@code plan-outcome/1.0} a
 * {@link net.cibc.bilan.planning.PlanOutcome}, which states its kind and repeats the request that it answers.
 *
 * <pre>{@code
 * {
 *   "format": "plan-outcome/1.0",
 *   "kind": "infeasible",
 *   "request": {
 *     "format": "plan-request/1.0",
 *     "now": "2026-12-01T09:00+01:00",
 *     …
 *     "hours": {"preliminary": "PT4H", "investigation": "PT16H", "conclusions": "PT4H"},
 *     "notice": "PT48H"
 *   },
 *   "fits": "PT19H",
 *   "binding": ["MOST_DAYS", "AVAILABILITY"],
 *   "repairs": [{"condition": "MOST_DAYS", "by": 7}]
 * }
 * }</pre>
 *
 * <p>A notice is elapsed time, {@code "PT48H"}, or days of the calendar, {@code "P2D"}: the letter T tells which. What
 * has its default is left out. A request holds when people are free and busy, so it is as confidential as a case file.
 *
 * <h2>The network</h2>
 *
 * <p>What centres share travels in four formats more: {@code community/1.0} is a
 * {@link net.cibc.bilan.community.Community}, one for each centre, which merge; {@code experiment/1.0} an
 * {@link net.cibc.bilan.lab.Experiment}; {@code survey/1.0} a {@link net.cibc.bilan.survey.Survey} with its counts,
 * which is held by its bearer alone; and {@code survey-results/1.0} the {@link net.cibc.bilan.survey.SurveyResults},
 * which are public. None of them names a case file or a beneficiary.
 *
 * <h2>What others may see</h2>
 *
 * <p>What a reader may see of a case file on a day ({@link net.cibc.bilan.view}) travels in a format of that reader:
 * {@code beneficiary-view/1.0}, {@code employer-view/1.0}, {@code funder-view/1.0}, {@code cep-view/1.0},
 * {@code auditor-view/1.0}, {@code statistics-view/1.0}. There is no common one: the schema of a format then tells all
 * that its reader can ever be sent, a document of another reader is refused, and each may change by itself.
 *
 * <h2>What is written down</h2>
 *
 * <p>What the library says travels in four formats, each in one language, and read without the library that said it:
 * {@code report/1.0} is a {@link net.cibc.bilan.written.WrittenReport}, {@code agenda/1.0} a
 * {@link net.cibc.bilan.written.WrittenAgenda}, {@code summary/1.0} a {@link net.cibc.bilan.written.WrittenSummary} and
 * {@code catalogue/1.0} the {@link net.cibc.bilan.written.WrittenCatalogue}.
 *
 * <pre>{@code
 * {
 *   "format": "report/1.0",
 *   "edition": {"library": "0.1.0", "catalogue": "2026-11-01", "language": "FRENCH", "practice": {…}},
 *   "subject": "CASE_FILE",
 *   "bilan": {"centre": "sud", "number": "2026-0417"},
 *   "day": "2027-03-01",
 *   "outcome": "BROKEN",
 *   "judgements": [
 *     {"rule": "duration.hours-cap", "title": "Le bilan ne dépasse pas la durée maximale", "kind": "LAW",
 *      "verdict": "BROKEN", "findings": [
 *        {"verdict": "BROKEN", "severity": "ERROR", "key": "exceeded", "path": "sessions",
 *         "statement": "exceeded at sessions; cap=PT24H; counted=PT26H45M",
 *         "values": [{"name": "cap", "kind": "DURATION", "value": "PT24H", "text": "24 h"},
 *                    {"name": "counted", "kind": "DURATION", "value": "PT26H45M", "text": "26 h 45"}],
 *         "source": {"kind": "LAW", "citation": "Code du travail, art. L6313-4", "since": "2019-01-01"},
 *         "text": "La durée du bilan dépasse 24 h : 26 h 45 comptées (Code du travail, art. L6313-4)"}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>Each states the practice under which it was written, which is a format of its own: {@code practice/1.0} is a
 * {@link net.cibc.bilan.norm.Practice} with its norms, each number with the days since which it applies. What the
 * constants are called in French and in English stands in the catalogue.
 *
 * <h2>Decisions and their reasons</h2>
 *
 * <table>
 * <caption>Decisions of the format</caption>
 * <thead><tr><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">Reason</th></tr></thead>
 * <tbody>
 * <tr><td>Names</td><td>those of the model: {@code getCalledOffOn()} is {@code "calledOffOn"}, and a constant is
 * written as its name</td><td>code, documents and the paths of findings share one vocabulary</td></tr>
 * <tr><td>Version</td><td>{@code "format"}, written first; a newer version is refused</td><td>an unknown property may
 * change the meaning of the others</td></tr>
 * <tr><td>Time</td><td>ISO 8601 strings: day {@code 2026-11-30}, moment {@code 2026-11-30T18:00+01:00} with seconds if
 * there are any, duration {@code PT1H15M}, period {@code P3M}</td><td>numbers of seconds and of milliseconds are easily
 * confused, and a moment converted to UTC has lost its local time</td></tr>
 * <tr><td>Absent</td><td>the property is left out, and so is an empty list; {@code null} is refused</td><td>there is
 * only one way to express absence</td></tr>
 * <tr><td>Default</td><td>in a request for a plan, what has its default is left out</td><td>equal requests give equal
 * bytes, and people read what was asked for</td></tr>
 * <tr><td>Text</td><td>at most 10 000 characters, none of them U+0000 or half of a surrogate pair</td><td>people read
 * case files, and databases refuse the others; values refuse them too, so that each value can be written</td></tr>
 * <tr><td>Size</td><td>at most 1 048 576 bytes without white space, and four times as many with it</td><td>what is read
 * can be written, on one line or indented, and read again</td></tr>
 * <tr><td>Order</td><td>properties are written in a fixed order and read in any order</td><td>equal values give equal
 * bytes, and databases reorder properties</td></tr>
 * <tr><td>Unknown or duplicate property</td><td>refused</td><td>otherwise a misspelt name would silently lose a
 * fact</td></tr>
 * </tbody>
 * </table>
 *
 * <p>A refused document is told by all its {@linkplain net.cibc.bilan.json.Refusal mistakes}: where each is, what was
 * found and what was expected, in French and English. They never quote the document, because any string in it may be
 * personal data.
 *
 * <p>The keys to understanding this package: the form of each type is declared once, and the reader, the writer, the
 * schema and the messages all use that declaration; and a document is read quickly first, and in full only if it is
 * refused, so that telling where costs a good document nothing.
 */
@NullMarked
package net.cibc.bilan.json;

import org.jspecify.annotations.NullMarked;
