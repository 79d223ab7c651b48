package net.cibc.bilan.rule;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.Judgeable;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import org.junit.jupiter.api.Test;

/** Rules about something else than a case file stand in the same rulebook. */
class OtherViewsTest {

    private static final LocalDate TODAY = day("2026-12-15");

    private static final Rule LENDING = Rule.about(
                    Shelf.class,
                    "shelf.lending",
                    Source.law("one month", day("2019-01-01")).replacedBy(Source.law("two weeks", day("2026-12-01"))))
            .title("Rendu à temps", "Given back in time")
            .text("late", "Rendu trop tard", "Given back too late")
            .where(shelf -> !shelf.lent().isEmpty())
            .check(shelf -> shelf.lent().stream()
                    .filter(day -> day.isBefore(TODAY.minusDays(14)))
                    .map(day -> Answer.broken("late").at("lent[0]").decidedOn(day))
                    .reduce(Answer.satisfied(), Answer::and));

    private static final Rulebook ALL = BilanRules.standard().with(LENDING);

    /** The books that are lent. */
    private record Library(List<LocalDate> lent) implements Judgeable<Shelf> {

        @Override
        public Shelf asOf(LocalDate day, Practice practice) {
            return new Shelf(lent.stream().filter(each -> !each.isAfter(day)).toList());
        }
    }

    private record Shelf(List<LocalDate> lent) {}

    private static Report check(Rulebook rules, String... lent) {
        return rules.check(
                new Library(List.of(lent).stream().map(LocalDate::parse).toList()), TODAY);
    }

    @Test
    void onlyTheRulesAboutWhatIsJudgedAreAsked() {
        assertThat(check(ALL, "2026-12-10").getJudgements())
                .extracting(Judgement::toString)
                .containsExactly("shelf.lending: SATISFIED");
        assertThat(ALL.check(opened(), TODAY).getJudgements())
                .extracting(Judgement::getRule)
                .isEqualTo(BilanRules.standard().rules());
        assertThat(ALL.check(opened().asPlanned(), TODAY).getJudgements())
                .extracting(Judgement::getRule)
                .allMatch(Rule::isJudgingSchedule);
    }

    @Test
    void whatNoRuleIsAboutIsNotJudged() {
        assertThat(check(BilanRules.standard(), "2026-12-10").outcome()).isEqualTo(Outcome.NOT_JUDGED);
        assertThat(check(ALL).outcome()).isEqualTo(Outcome.NOT_JUDGED);
        assertThat(check(ALL, "2026-12-16").outcome()).isEqualTo(Outcome.NOT_JUDGED);
    }

    @Test
    void theTextInForceOnTheDayOfTheActIsCited() {
        Report report = check(ALL, "2026-11-30", "2026-12-10");

        assertThat(report.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(report.of(SourceKind.LAW).findings())
                .extracting(Finding::toString)
                .containsExactly("shelf.lending at lent[0]: Given back too late (one month)");
    }

    @Test
    void aKindOfFactThatIsNotHeldMattersToCaseFilesAlone() {
        Rulebook unheld = ALL.withoutKnowledgeOf(FactKind.SESSIONS);

        assertThat(check(unheld, "2026-12-10").outcome()).isEqualTo(Outcome.KEPT);
        assertThat(unheld.rule("shelf.lending").needs(Practice.standard())).isEmpty();
    }

    @Test
    void onlyAReportAboutACaseFileHasASnapshot() {
        assertThat(LENDING.getView()).isEqualTo(Shelf.class);
        assertThat(BilanRules.standard().rules())
                .extracting(Rule::getView)
                .containsOnly(Snapshot.class, Acknowledgements.class);
        assertThat(check(ALL, "2026-12-10").getDay()).isEqualTo(TODAY);
        assertThatIllegalStateException()
                .isThrownBy(() -> check(ALL, "2026-12-10").getSnapshot())
                .withMessage("only a case file has a snapshot, a Shelf was judged");
    }
}
