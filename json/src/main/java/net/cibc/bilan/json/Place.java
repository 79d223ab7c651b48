package net.cibc.bilan.json;

/**
 * The place of a token in a document. Line and column start at 1; both are 0 if the document has no text, as for a
 * tree.
 */
record Place(int line, int column) {}
