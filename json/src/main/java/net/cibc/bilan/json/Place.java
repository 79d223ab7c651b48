package net.cibc.bilan.json;

/**
 * Where a token stands in a document, both numbers from 1 on; 0 where the document has no text, such as a tree.
 */
record Place(int line, int column) {}
