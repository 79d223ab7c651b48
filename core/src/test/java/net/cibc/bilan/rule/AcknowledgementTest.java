package net.cibc.bilan.rule;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.wellKept;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Test;

/** A finding that somebody acknowledged is told apart, and stays what it is. */
class AcknowledgementTest {

    private static final PersonId MANAGER = PersonId.of("r-02");

    /** The investigation was begun before the end of the preliminary phase, to which the person returned. */
    private static final Bilan RETURNED = wellKept()
            .record(held("s1", PRELIMINARY, "2026-01-05"))
            .record(held("s2", INVESTIGATION, "2026-01-12"))
            .record(held("s3", PRELIMINARY, "2026-01-19"))
            .record(held("s4", CONCLUSIONS, "2026-02-02"));

    private static Report report(Bilan bilan, String day) {
        return BilanRules.standard().check(bilan, day(day));
    }

    private static Finding finding(Report report) {
        return report.judgement("phase.order").getFindings().get(0);
    }

    private static final Acknowledgement KNOWN = finding(report(RETURNED, "2026-02-10"))
            .acknowledged(MANAGER, day("2026-02-10"))
            .because("Le projet a changé, la personne a voulu revenir sur ses attentes");

    private static boolean isAcknowledged(Bilan bilan, String day) {
        Report report = report(bilan, day);
        return report.acknowledgement(finding(report)).isPresent();
    }

    private static Session twoAndAHalfHours(String id, String time) {
        OffsetDateTime start = day("2026-02-02").atTime(LocalTime.parse(time)).atOffset(ZoneOffset.ofHours(1));
        return held(id, CONCLUSIONS, "2026-02-02")
                .withEnd(start.plusMinutes(150))
                .withStart(start);
    }

    private static Session endUnknown(String id, String day) {
        return held(id, CONCLUSIONS, day).withEnd(Optional.empty());
    }

    @Test
    void itIsListedApartAndChangesNoVerdict() {
        Report before = report(RETURNED, "2026-02-10");
        Report after = report(RETURNED.record(KNOWN), "2026-02-10");

        assertThat(after.acknowledgedFindings()).extracting(Finding::getRule).containsExactly(RuleId.of("phase.order"));
        assertThat(after.acknowledgement(finding(after))).contains(KNOWN);
        assertThat(after.findings()).hasToString(before.findings().toString());
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(before.acknowledgedFindings()).isEmpty();
    }

    @Test
    void itHoldsFromItsDayUntilItsLast() {
        Bilan bilan = RETURNED.record(KNOWN.until(day("2026-03-31")));

        assertThat(isAcknowledged(bilan, "2026-02-09")).isFalse();
        assertThat(isAcknowledged(bilan, "2026-02-10")).isTrue();
        assertThat(isAcknowledged(bilan, "2026-03-31")).isTrue();
        assertThat(isAcknowledged(bilan, "2026-04-01")).isFalse();
    }

    @Test
    void itEndsWhenTheFindingSaysSomethingElse() {
        Bilan moved = RETURNED.record(KNOWN).record(held("s3", PRELIMINARY, "2026-01-20"));

        assertThat(isAcknowledged(moved, "2026-02-10")).isFalse();
    }

    @Test
    void itIsTheSameWhereFactsStandInAnotherOrder() {
        Bilan bilan = RETURNED.record(KNOWN);
        Bilan turned =
                bilan.withSessions(bilan.session("s4"), bilan.session("s3"), bilan.session("s2"), bilan.session("s1"));

        assertThat(isAcknowledged(turned, "2026-02-10")).isTrue();
    }

    @Test
    void itSpeaksOfItsOwnFactWhateverAnotherOneSaysAlike() {
        Bilan bilan = RETURNED.record(twoAndAHalfHours("s5", "14:00")).record(twoAndAHalfHours("s6", "17:00"));
        List<Finding> both =
                report(bilan, "2026-02-10").judgement("offer.session-length").getFindings();
        Bilan known = bilan.record(
                both.get(0).acknowledged(MANAGER, day("2026-02-10")).because("Voulu par la personne"));

        assertThat(both)
                .extracting(Finding::statement)
                .containsExactly(
                        "long at sessions[s5]; day=2026-02-02; length=PT2H30M; longest=PT2H",
                        "long at sessions[s6]; day=2026-02-02; length=PT2H30M; longest=PT2H");
        assertThat(report(known, "2026-02-10").acknowledgedFindings())
                .extracting(Finding::getPath)
                .containsExactly("sessions[4]");
    }

    @Test
    void whatIsMissingStaysWithItsFact() {
        Bilan open = RETURNED.record(endUnknown("s5", "2026-02-03")).record(endUnknown("s6", "2026-02-04"));
        Finding missing = report(open, "2026-02-10")
                .judgement("offer.session-length")
                .getFindings()
                .get(0);
        Bilan known =
                open.record(missing.acknowledged(MANAGER, day("2026-02-10")).because("Fin perdue"));
        List<Session> turned = new ArrayList<>(known.getSessions());
        Collections.reverse(turned);

        assertThat(missing.statement()).isEqualTo("missing at sessions[s5].end");
        assertThat(report(known.withSessions(turned), "2026-02-10").acknowledgedFindings())
                .extracting(Finding::statement)
                .containsExactly(missing.statement());
    }

    @Test
    void withoutAReasonItIsNone() {
        Bilan bilan = RETURNED.record(finding(report(RETURNED, "2026-02-10")).acknowledged(MANAGER, day("2026-02-10")));

        assertThat(isAcknowledged(bilan, "2026-02-10")).isFalse();
        assertThat(report(bilan, "2026-02-10")
                        .judgement("acknowledgement.founded")
                        .getVerdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aHouseRuleExistsWhereItIsAsked() {
        Rule own = Rule.house("sud.nothing", "Charte CIBC Sud")
                .title("Rien", "Nothing")
                .text("never", "Jamais", "Never")
                .check(snapshot -> Answer.broken("never"));
        Bilan bilan = RETURNED.record(BilanRules.standard()
                .with(own)
                .check(RETURNED, day("2026-02-10"))
                .judgement("sud.nothing")
                .getFindings()
                .get(0)
                .acknowledged(MANAGER, day("2026-02-10"))
                .because("Convenu"));

        assertThat(BilanRules.standard()
                        .with(own)
                        .check(bilan, day("2026-02-10"))
                        .judgement("acknowledgement.founded")
                        .getVerdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(report(bilan, "2026-02-10")
                        .judgement("acknowledgement.founded")
                        .getFindings())
                .isNotEmpty();
    }

    @Test
    void theDayUpToWhichSomethingIsCountedIsNoPartOfIt() {
        Rule counting = Rule.house("sud.counting", "Charte CIBC Sud")
                .title("Compter", "Counting")
                .text("many", "{count} au {asOf}", "{count} by {asOf}")
                .check(snapshot -> Answer.broken("many").with("count", 3).with("asOf", snapshot.day()));
        Rulebook rules = Rulebook.of(counting);
        Bilan bilan = RETURNED.record(rules.check(RETURNED, day("2026-02-10"))
                .findings()
                .get(0)
                .acknowledged(MANAGER, day("2026-02-10"))
                .because("Convenu"));

        assertThat(rules.check(bilan, day("2026-02-11")).acknowledgedFindings()).hasSize(1);
    }

    @Test
    void whatIsTooLongToBeRecordedIsKnownByANumber() {
        Rulebook rules = Rulebook.of(Rule.house("sud.wordy", "Charte CIBC Sud")
                .title("Dire", "Saying")
                .text("long", "Dit {words}", "Says {words}")
                .check(snapshot -> Answer.broken("long").with("words", "mot ".repeat(5000))));
        Bilan bilan = RETURNED.record(rules.check(RETURNED, day("2026-02-10"))
                .findings()
                .get(0)
                .acknowledged(MANAGER, day("2026-02-10"))
                .because("Convenu"));

        assertThat(rules.check(bilan, day("2026-02-11")).acknowledgedFindings()).hasSize(1);
    }

    @Test
    void anotherPracticeThatSaysTheSameKeepsIt() {
        Report report = BilanRules.standard()
                .under(Practice.standard().withMonthReading(net.cibc.bilan.calendar.MonthReading.WHOLE_MONTHS))
                .check(RETURNED.record(KNOWN), day("2026-02-10"));

        assertThat(report.acknowledgedFindings()).hasSize(1);
    }
}
