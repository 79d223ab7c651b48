package net.cibc.bilan.value;

/**
 * Something that a case file records: a session, a consent, the delivery of a document.
 *
 * <p>The library's own types are all there are. A case file refuses any other, because it would not know under what to
 * keep it or how it looked on an earlier day.
 */
public interface Fact {}
