package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Report;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * In which order the facts of a day were recorded means nothing, where several fall on one day or one moment too: which
 * of them a path names may change, and nothing else.
 */
class OrderPropertyTest {

    @Provide
    Arbitrary<Bilan> bilans() {
        return Arbitraries.randoms().flatMap(random -> BilanArbitraries.bilans().map(each -> Ties.tied(each, random)));
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(-3, 330);
    }

    @Property(tries = 150)
    void theOrderOfRecordsChangesNoAnswer(
            @ForAll("bilans") Bilan bilan,
            @ForAll("ages") int age,
            @ForAll("practices") Practice practice,
            @ForAll long seed) {
        LocalDate day = bilan.getSessions().stream()
                .map(session -> session.lastDay(bilan.getZone()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
        Bilan other = Facts.shuffled(bilan, new Random(seed));

        assertThat(told(other, day, practice)).isEqualTo(told(bilan, day, practice));
        assertThat(figures(other.asOf(day, practice))).isEqualTo(figures(bilan.asOf(day, practice)));
        assertThat(figures(other.asPlanned().asOf(day, practice)))
                .isEqualTo(figures(bilan.asPlanned().asOf(day, practice)));
        assertThat(agenda(other.asOf(day, practice))).isEqualTo(agenda(bilan.asOf(day, practice)));
    }

    private static List<String> told(Bilan bilan, LocalDate day, Practice practice) {
        return Stream.of(
                        BilanRules.standard().under(practice).check(bilan, day),
                        BilanRules.standard().under(practice).check(bilan.asPlanned(), day))
                .map(Report::getJudgements)
                .flatMap(List::stream)
                .flatMap(judgement -> Stream.concat(
                        Stream.of(judgement.toString()),
                        Stream.concat(judgement.getFindings().stream(), judgement.getKept().stream())
                                .map(OrderPropertyTest::told)
                                .sorted()))
                .toList();
    }

    private static String told(Finding finding) {
        return finding.statement()
                + withoutPlace(" %s %s %s %s"
                        .formatted(
                                finding.getVerdict(),
                                finding.getSeverity(),
                                finding.getText().values(),
                                finding.getSource()));
    }

    private static String withoutPlace(String text) {
        return text.replaceAll("\\[\\d+]", "[]");
    }

    private static List<String> agenda(Snapshot snapshot) {
        return Agenda.of(snapshot).all().stream()
                .map(deadline -> withoutPlace(deadline.getSubject() + " " + deadline))
                .toList();
    }

    private static List<Object> figures(Snapshot snapshot) {
        Stream<Object> ofAll = Stream.of(
                snapshot.stage(),
                snapshot.firstDay(),
                snapshot.lastDay(),
                snapshot.endOfAction(),
                snapshot.foreseenEnd(),
                snapshot.hours(),
                snapshot.countedTime(),
                snapshot.mostCountedTime(),
                snapshot.countedTimeBy(snapshot.day().minusDays(40)),
                snapshot.accompaniment(),
                snapshot.fieldEnquiries(),
                snapshot.reminders(),
                snapshot.rhythm(),
                snapshot.programme(),
                snapshot.lastDayOfSpan(),
                snapshot.lastDayOfResources(),
                snapshot.followUpWindow(),
                snapshot.followUp().state(),
                snapshot.lead());
        Stream<Object> ofPhases = Stream.of(Phase.values())
                .map(phase -> List.of(
                        snapshot.hours(phase),
                        snapshot.firstWork(phase).map(snapshot::dayOf),
                        snapshot.lastWork(phase).map(snapshot::dayOf)));
        Stream<Object> ofDocuments = Stream.of(DocumentKind.values())
                .map(document -> List.of(
                        snapshot.retention(document),
                        snapshot.latestRetention(document),
                        snapshot.made(document),
                        snapshot.remains(document),
                        snapshot.destroyedOn(document)));
        Stream<Object> ofConsents = Stream.of(ConsentScope.values())
                .map(scope ->
                        List.of(snapshot.agreed(scope, snapshot.day()), snapshot.lastWord(scope, snapshot.day())));
        return Stream.of(ofAll, ofPhases, ofDocuments, ofConsents)
                .flatMap(each -> each)
                .toList();
    }
}
