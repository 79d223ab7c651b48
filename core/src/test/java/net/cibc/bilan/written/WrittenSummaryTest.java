package net.cibc.bilan.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.Stage;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.arbitrary.WrittenArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Norms;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Unjudged;
import net.cibc.bilan.text.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Summaries, agendas and catalogues that are written down say what those say from which they are written. */
class WrittenSummaryTest {

    @Property(tries = 200)
    void everyNumberIsThatOfTheSnapshot(@ForAll("snapshots") Snapshot snapshot, @ForAll Language language) {
        WrittenSummary summary = WrittenSummary.of(snapshot, language);

        assertThat(summary.getStage()).isEqualTo(snapshot.stage());
        assertThat(summary.getLabel()).isEqualTo(language.write(snapshot.stage()));
        assertThat(summary.getFirstDay()).isEqualTo(snapshot.firstDay());
        assertThat(summary.getLastDayOfSpan()).isEqualTo(snapshot.lastDayOfSpan());
        assertThat(summary.getCountedTime()).isEqualTo(snapshot.countedTime());
        assertThat(summary.getHours().getHeld()).isEqualTo(snapshot.hours().held());
        assertThat(summary.getPhases())
                .extracting(phase -> phase.getPhase().orElseThrow())
                .containsExactly(Phase.values());
        assertThat(summary.getPhases()).allSatisfy(phase -> {
            Phase which = phase.getPhase().orElseThrow();
            assertThat(phase.getAgreed()).isEqualTo(snapshot.hours(which).agreed());
            assertThat(phase.getPlanned()).isEqualTo(snapshot.hours(which).planned());
            assertThat(phase.getHeld()).isEqualTo(snapshot.hours(which).held());
        });
        assertThat(summary.getRhythm().getSessions())
                .isEqualTo(snapshot.heldSessions().size());
        assertThat(summary.getRetentions())
                .allSatisfy(each -> assertThat(snapshot.retention(each.document()))
                        .hasValueSatisfying(
                                retention -> assertThat(retention.until()).isEqualTo(each.until())));
        assertThat(summary.getRetentions().isEmpty())
                .isEqualTo(snapshot.endOfAction().isEmpty());
    }

    @Property(tries = 200)
    void everyDeadlineIsThatOfTheAgenda(@ForAll("snapshots") Snapshot snapshot, @ForAll Language language) {
        Agenda agenda = Agenda.of(snapshot);

        WrittenAgenda written = WrittenAgenda.of(agenda, language);

        assertThat(written.getDay()).isEqualTo(snapshot.day());
        assertThat(written.getDeadlines().stream().map(WrittenDeadline::getText))
                .isEqualTo(agenda.all().stream()
                        .map((Deadline deadline) -> deadline.text(language))
                        .toList());
        assertThat(written.getDeadlines().stream().map(WrittenDeadline::getDay))
                .isEqualTo(agenda.all().stream().map(Deadline::getDay).toList());
    }

    @Test
    void atTheEndOfTimeWhatNoDocumentCanHoldIsLeftOut() {
        Bilan bilan = Fixture.opened()
                .record(Session.planned("s1", Phase.CONCLUSIONS)
                        .at(LocalDate.of(9999, 12, 1).atTime(18, 0).atOffset(java.time.ZoneOffset.UTC))
                        .lasting(Duration.ofHours(1))
                        .heldAsPlanned())
                .record(Closure.completed(LocalDate.of(9999, 12, 2)));
        Snapshot snapshot = bilan.asOf(LocalDate.of(9999, 12, 31));

        WrittenSummary summary = WrittenSummary.of(snapshot, Language.FRENCH);

        assertThat(summary.getStage()).isEqualTo(Stage.COMPLETED);
        assertThat(summary.getLastDayOfSpan()).isEmpty();
        assertThat(summary.getFollowUpWindow()).isEmpty();
        assertThat(summary.getRetentions())
                .extracting(WrittenRetention::document)
                .contains(DocumentKind.SYNTHESIS);
        assertThat(WrittenAgenda.of(Agenda.of(snapshot), Language.FRENCH).getDeadlines())
                .hasSizeLessThan(Agenda.of(snapshot).all().size());
    }

    @Test
    void theCatalogueTellsEveryRuleOfEveryRulebook() {
        WrittenCatalogue catalogue = WrittenCatalogue.of(Language.ENGLISH);

        assertThat(catalogue.getRules())
                .extracting(WrittenRule::getId)
                .containsExactlyElementsOf(
                        Stream.of(BilanRules.standard(), NetworkRules.standard(), NetworkRules.suggested())
                                .flatMap(book -> book.rules().stream())
                                .map(Rule::getId)
                                .toList());
        assertThat(catalogue.getUnjudged())
                .extracting(WrittenUnjudged::getId)
                .containsExactlyElementsOf(Stream.of(BilanRules.unjudged(), NetworkRules.unjudged())
                        .flatMap(List::stream)
                        .map(Unjudged::getId)
                        .toList());
        assertThat(catalogue.getEdition().getPractice().getNorms()).isEqualTo(Norms.standard());
        assertThat(catalogue.getLabels()).contains(new WrittenLabel("RetentionGround", "NONE", "no ground to keep"));
    }

    @Test
    void aRuleOfTheCatalogueTellsItsTextsAndTheDaysOfItsSource() {
        WrittenRule cap = WrittenCatalogue.of(Language.ENGLISH).getRules().stream()
                .filter(rule -> rule.getId().value().equals("duration.hours-cap"))
                .findFirst()
                .orElseThrow();

        assertThat(cap.getBook()).isEqualTo(Book.BILAN);
        assertThat(cap.getSubject()).isEqualTo(SubjectKind.CASE_FILE);
        assertThat(cap.getTexts()).extracting(WrittenText::key).containsExactly("kept", "exceeded");
        assertThat(cap.getVersions())
                .extracting(WrittenSource::getSince)
                .isEqualTo(BilanRules.standard().rule("duration.hours-cap").getSource().versions().stream()
                        .map(Source::getSince)
                        .toList());
        assertThat(cap.getVersions().get(0).getReplacedOn())
                .isEqualTo(cap.getVersions().get(1).getSince());
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        return WrittenArbitraries.snapshots();
    }
}
