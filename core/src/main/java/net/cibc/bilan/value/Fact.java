package net.cibc.bilan.value;

/**
 * Something that a case file records: a session, a consent, the delivery of a document.
 *
 * <p>Only the library's own types are facts. A case file refuses any other implementation, because it would know
 * neither which list it belongs to nor what was known of it on an earlier day.
 */
public interface Fact {}
