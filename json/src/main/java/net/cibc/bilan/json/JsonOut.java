package net.cibc.bilan.json;

/**
 * A document that codecs write token by token.
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
