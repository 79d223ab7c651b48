package net.cibc.bilan.community;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What a language and a department are, where members tell what they offer and needs what they ask for. */
final class Reachable {

    private static final Words LANGUAGE =
            new Words("une étiquette de langue BCP 47, comme fr ou fsl", "a BCP 47 language tag, such as fr or fsl");
    private static final Words DEPARTMENT =
            new Words("un code de département, comme 13 ou 2A", "a code of a department, such as 13 or 2A");
    private static final Pattern CODE = Pattern.compile("(?!20)(0[1-9]|[1-8][0-9]|9[0-5])|2[AB]|97[1-8]|98[4-8]");

    private Reachable() {}

    static void languages(List<String> languages, Faults faults) {
        each("languages", languages, Reachable::isLanguage, LANGUAGE, faults);
    }

    static void departments(List<String> departments, Faults faults) {
        each("departments", departments, Reachable::isDepartment, DEPARTMENT, faults);
    }

    static void department(Optional<String> department, Faults faults) {
        faults.when(
                department.filter(code -> !isDepartment(code)).isPresent(), "department", DEPARTMENT, "another text");
    }

    private static boolean isDepartment(String code) {
        return CODE.matcher(code).matches();
    }

    private static void each(String path, List<String> texts, Predicate<String> right, Words expected, Faults faults) {
        for (int i = 0; i < texts.size(); i++) {
            faults.when(!right.test(texts.get(i)), path + "[" + i + "]", expected, "another text");
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
