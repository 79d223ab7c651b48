package net.cibc.bilan.json;

/**
 * A document as codecs write it, one token after the other.
 */
interface JsonOut {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    void text(String text);

    void number(int number);
}
