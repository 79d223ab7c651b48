package net.cibc.bilan.survey;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.arbitrary.Expectations;
import net.cibc.bilan.figure.Cut;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Headcount;
import net.cibc.bilan.figure.Mask;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.figure.Share;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is null is refused by its name, by methods as by builders. */
@SuppressWarnings("NullAway") // Callers without a checker pass null.
class NullArgumentsTest {

    private static final Survey SURVEY = Expectations.answered();
    private static final SurveyResults RESULTS =
            SURVEY.publish(day("2026-11-20"), Suppression.USUAL).orElseThrow();
    private static final Mask MASK = SURVEY.mask(RESULTS);
    private static final Share SHARE = new Share(1, 2, 0, new Words("a", "b"));

    private static List<ThrowingCallable> calls() {
        return List.of(
                () -> SURVEY.count(null),
                () -> SURVEY.count(Collections.singletonList(null)),
                () -> SURVEY.merge(null),
                () -> SURVEY.mask(null),
                () -> SURVEY.publish(null, Suppression.USUAL),
                () -> SURVEY.publish(day("2026-11-20"), null),
                () -> SURVEY.withoutCounts(null),
                () -> SURVEY.with(null),
                () -> SURVEY.asOf(null, Practice.standard()),
                () -> SURVEY.with(RESULTS).asOf(null, Practice.standard()),
                () -> RESULTS.distribution("contact", null),
                () -> Response.of((String[]) null),
                () -> Response.of("A", null),
                () -> Response.of("A").answered(null, "b"),
                () -> Response.of("A").answered("q", (String) null),
                () -> Response.of("A").answered("q", (String[]) null),
                () -> Question.of(QuestionKind.OPEN, "q", Aspect.USES, "?", (String[]) null),
                () -> Suggestion.of(null),
                () -> new Turnout(1, null, 0),
                () -> new PublishedPart(null, Turnout.of(1)),
                () -> new SurveySnapshot(null, SURVEY, Optional.empty()),
                () -> new Comparison("q", 1, null, null, null),
                () -> Headcount.of(null),
                () -> Headcount.of(Collections.singletonMap("a", null)),
                () -> SURVEY.headcount().people(null),
                () -> Suppression.USUAL.mask(null),
                () -> MASK.status(null, "COMPLETED"),
                () -> MASK.status("outcome", null),
                () -> Part.of(null, "a"),
                () -> Part.of("g", (String[]) null),
                () -> Grouping.of("g", (String[]) null),
                () -> Grouping.of("g", "a", null),
                () -> new Cut(null, List.of(), 1),
                () -> new Cut(Arrays.asList((Part) null), List.of(), 1),
                () -> SHARE.minus(null));
    }

    @Test
    void eachIsRefusedByItsName() {
        for (ThrowingCallable call : calls()) {
            assertThatThrownBy(call).isInstanceOf(InvalidValueException.class);
        }
    }
}
