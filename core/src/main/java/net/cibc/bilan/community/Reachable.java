package net.cibc.bilan.community;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What a language and a department are, where members tell what they offer and needs what they ask for. */
final class Reachable {

    private static final Words LANGUAGE =
            new Words("une étiquette de langue BCP 47, comme fr ou fsl", "a BCP 47 language tag, such as fr or fsl");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Words DEPARTMENT =
            new Words("un code de département, comme 13 ou 2A", "a code of a department, such as 13 or 2A");
    private static final Pattern CODE = Pattern.compile("0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-8]");

    private Reachable() {}

    static void languages(List<String> languages, Faults faults) {
        each("languages", languages, TAG, LANGUAGE, faults);
    }

    static void departments(List<String> departments, Faults faults) {
        each("departments", departments, CODE, DEPARTMENT, faults);
    }

    static void department(Optional<String> department, Faults faults) {
        boolean wrong = department.filter(code -> !CODE.matcher(code).matches()).isPresent();
        faults.when(wrong, "department", DEPARTMENT, Faults.ANOTHER_TEXT);
    }

    /** Whether a language is what was asked for, as BCP 47 matches them: {@code fr-FR} is {@code fr}. */
    static boolean isLanguage(String spoken, String asked) {
        return spoken.regionMatches(true, 0, asked, 0, asked.length())
                && (spoken.length() == asked.length() || spoken.charAt(asked.length()) == '-');
    }

    private static void each(String path, List<String> texts, Pattern right, Words expected, Faults faults) {
        for (int i = 0; i < texts.size(); i++) {
            boolean wrong = !right.matcher(texts.get(i)).matches();
            faults.when(wrong, path + "[" + i + "]", expected, Faults.ANOTHER_TEXT);
        }
    }
}
