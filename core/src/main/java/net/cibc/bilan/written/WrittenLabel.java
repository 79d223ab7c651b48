package net.cibc.bilan.written;

import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Retention;
import net.cibc.bilan.Stage;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;

/**
 * What a constant is called.
 *
 * @param type  the type of the constant as the schemas name it, such as {@code Verdict}, not blank
 * @param constant  the name of the constant, such as {@code BROKEN}, not blank
 * @param text  what it is called, in the language of the document, not blank
 */
public record WrittenLabel(String type, String constant, String text) {

    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            Outcome.class,
            Verdict.class,
            Severity.class,
            SourceKind.class,
            SubjectKind.class,
            ValueKind.class,
            Book.class,
            DecisiveDay.class,
            FactKind.class,
            DeadlineKind.class,
            DeadlineState.class,
            Certainty.class,
            Stage.class,
            Phase.class,
            Channel.class,
            FollowUpCourse.State.class,
            DocumentKind.class,
            Retention.Ground.class,
            CountedTime.class,
            FollowUpTime.class,
            MonthReading.class,
            SuspensionEffect.class,
            Funding.class);

    /**
     * Refuses a blank type, constant or text.
     */
    public WrittenLabel {
        new Faults()
                .blank("type", type)
                .blank("constant", constant)
                .blank("text", text)
                .refuse();
    }

    static List<WrittenLabel> all(Language language) {
        return TYPES.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants())
                        .map(constant -> new WrittenLabel(name(type), constant.name(), language.write(constant))))
                .toList();
    }

    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
    }
}
