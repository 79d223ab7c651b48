package net.cibc.bilan.text;

/**
 * A text in both languages. It may speak of values, whose names stand in it in braces; {@link Text} puts them in.
 *
 * <p>It is punctuated once, as each language does: in French with typographic apostrophes and with no-break spaces
 * before high punctuation and the per cent sign.
 *
 * @param french  the text in French
 * @param english  the text in English
 */
public record Words(String french, String english) {

    /**
     * Punctuates both texts.
     */
    public Words {
        french = Language.FRENCH.punctuate(french);
        english = Language.ENGLISH.punctuate(english);
    }

    /**
     * Gives the text in a language.
     *
     * @param language  the language
     * @return the text, with the names of values in braces
     */
    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
