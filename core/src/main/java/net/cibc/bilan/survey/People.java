package net.cibc.bilan.survey;

import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** How many people a survey can have: so few that no sum of theirs leaves the range of an int. */
final class People {

    static final int MOST = 1_000_000;

    static final Words TOGETHER =
            new Words("d'un million de personnes en tout au plus", "at most a million people together");

    private static final Words COUNTED = new Words("de 0 à 1 000 000", "from 0 to 1 000 000");

    private People() {}

    /** Notes a number that people cannot have. */
    static Faults check(Faults faults, String path, int number) {
        return faults.when(number < 0 || number > MOST, path, COUNTED, number);
    }
}
