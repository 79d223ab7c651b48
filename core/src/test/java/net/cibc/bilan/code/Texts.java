package net.cibc.bilan.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import net.cibc.bilan.text.Words;

/** The messages of the constraint, read as plain files. */
final class Texts {

    private static final String ENGLISH_START = "must be ";
    private static final String FRENCH_START = "doit être ";

    private Texts() {}

    static Properties english() {
        return load("/ContributorValidationMessages.properties");
    }

    static Properties french() {
        return load("/ContributorValidationMessages_fr.properties");
    }

    /** What an exception expects, which is the message in both languages without its start. */
    static Words expected(String kind, Flaw flaw) {
        return new Words(
                french().getProperty(key(kind, flaw)).substring(FRENCH_START.length()),
                english().getProperty(key(kind, flaw)).substring(ENGLISH_START.length()));
    }

    static String key(String kind, Flaw flaw) {
        return "net.cibc.bilan.code." + kind + "." + flaw;
    }

    private static Properties load(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            Properties texts = new Properties();
            texts.load(in);
            texts.keySet().removeIf(key -> !key.toString().startsWith("net.cibc.bilan.code."));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
