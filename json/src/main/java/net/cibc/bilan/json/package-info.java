/**
 * The JSON format of a bilan de compétences: documented, strict, the same with and without an application's own mapper.
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
 * <p>{@link net.cibc.bilan.json.BilanJson} reads and writes it and needs nothing but Jackson's streaming core;
 * {@link net.cibc.bilan.json.BilanModule} teaches it to a mapper. A JSON Schema stands at
 * {@link net.cibc.bilan.json.BilanJson#schema()}.
 *
 * <h2>What was chosen, and what was not</h2>
 *
 * <table>
 * <caption>Decisions of the format</caption>
 * <thead><tr><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">Reason</th></tr></thead>
 * <tbody>
 * <tr><td>Names</td><td>those of the model: {@code getCalledOffOn()} is {@code "calledOffOn"}, a constant is its
 *     name</td><td>one vocabulary in code, documents and findings' paths</td></tr>
 * <tr><td>Version</td><td>{@code "format"}, written first; a newer one is refused</td><td>a property that a reader does
 *     not know may change what the others mean</td></tr>
 * <tr><td>Time</td><td>ISO 8601 strings: day {@code 2026-11-30}, moment {@code 2026-11-30T18:00+01:00} with seconds if
 *     there are any, duration {@code PT1H15M}, period {@code P3M}</td><td>numbers of seconds or milliseconds are
 *     confused, and a moment moved to UTC has lost what the clock showed</td></tr>
 * <tr><td>Absent</td><td>the property is left out, an empty list too; {@code null} is refused</td><td>one way to say
 *     it</td></tr>
 * <tr><td>Text</td><td>at most 10 000 characters</td><td>a case file is read by people</td></tr>
 * <tr><td>Order</td><td>written as declared, read in any</td><td>equal values give equal bytes, and databases reorder
 *     properties</td></tr>
 * <tr><td>Unknown property, property that stands twice</td><td>refused</td><td>a slip in a name would lose a fact in
 *     silence</td></tr>
 * </tbody>
 * </table>
 *
 * <p>A refusal tells where, what was found and what was expected; it never quotes the document, whose every string may
 * be personal.
 *
 * <p>The key to understanding this package: the form of each type is declared once, and the reader, the writer, the
 * schema and the messages are four readings of that declaration.
 */
@NullMarked
package net.cibc.bilan.json;

import org.jspecify.annotations.NullMarked;
