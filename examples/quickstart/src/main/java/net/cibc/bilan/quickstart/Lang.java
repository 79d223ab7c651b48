package net.cibc.bilan.quickstart;

import net.cibc.bilan.text.Language;

/** The languages of the library, as the command line names them. */
enum Lang {
    FR(Language.FRENCH),
    EN(Language.ENGLISH);

    private final Language language;

    Lang(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }
}
