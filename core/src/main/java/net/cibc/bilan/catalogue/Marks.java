package net.cibc.bilan.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import net.cibc.bilan.community.Mark;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;

/** Answers of the rules that look for marks of a person. They have a text {@code marked}. */
final class Marks {

    private Marks() {}

    /**
     * Answers for a text that many can read.
     *
     * @param text  the text
     * @param of  the identifier of what it belongs to
     * @param path  the property in which it stands
     */
    static Answer judge(String text, String of, String path) {
        List<Mark> marks = Mark.in(text);
        if (marks.isEmpty()) {
            return Answer.satisfied();
        }
        return Answer.broken("marked")
                .as(marks.stream().anyMatch(Mark::leadsToAPerson) ? Severity.ERROR : Severity.WARNING)
                .at(of + " " + path)
                .with("of", of)
                .with("marks", new Words(names(marks, Language.FRENCH), names(marks, Language.ENGLISH)));
    }

    private static String names(List<Mark> marks, Language language) {
        return marks.stream().map(language::write).collect(Collectors.joining(", "));
    }
}
