package net.cibc.bilan.text;

import java.io.Serializable;

/**
 * A text in both languages. It may contain names of values in braces, which {@link Text} replaces by the values.
 *
 * <p>It is punctuated once, when it is created, by the custom of each language: in French with typographic apostrophes
 * and with no-break spaces before high punctuation and the per cent sign.
 *
 * @param french  the text in French
 * @param english  the text in English
 */
public record Words(String french, String english) implements Serializable {

    /**
     * Punctuates both texts.
     */
    public Words {
        french = Language.FRENCH.punctuate(french);
        english = Language.ENGLISH.punctuate(english);
    }

    /**
     * Returns the text in a language.
     *
     * @param language  the language
     * @return the text, with the names of values in braces
     */
    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
