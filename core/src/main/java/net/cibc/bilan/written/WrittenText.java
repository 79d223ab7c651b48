package net.cibc.bilan.written;

import net.cibc.bilan.value.Faults;

/**
 * Something that a rule may say.
 *
 * @param key  the name of the text within the rule, not blank
 * @param text  the text in the language of the document, with the names of values in braces, not blank
 */
public record WrittenText(String key, String text) {

    /**
     * Refuses a blank key or text.
     */
    public WrittenText {
        new Faults().blank("key", key).blank("text", text).refuse();
    }
}
