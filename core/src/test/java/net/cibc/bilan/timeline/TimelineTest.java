package net.cibc.bilan.timeline;

import static net.cibc.bilan.Fixture.LEA;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import org.junit.jupiter.api.Test;

/** What one case file tells in the order of time. */
class TimelineTest {

    private static final Bilan RUNNING = opened().record(planned("s3", INVESTIGATION, "2026-12-14"))
            .record(held("s1", PRELIMINARY, "2026-12-01"))
            .record(Assignment.leading(LEA, day("2026-11-26")))
            .record(Consent.toUndertake(day("2026-11-26")))
            .record(planned("s2", PRELIMINARY, "2026-12-07").cancelledByBeneficiary(day("2026-12-05")))
            .record(PersonalWork.assigned("w1", PRELIMINARY, day("2026-12-03")))
            .record(Suspension.from(day("2026-12-08"), SuspensionReason.PERSONAL)
                    .withLastDay(day("2026-12-12")));

    private static List<String> told(List<TimelineEntry> entries) {
        return entries.stream()
                .map(entry -> entry.getDay() + " " + entry.getState() + " " + entry.text(Locale.FRENCH))
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void whatHappenedAndWhatFellAwayStandInTheOrderOfTime() {
        assertThat(told(Timeline.of(RUNNING.asOf(day("2026-12-10"))).past()))
                .containsExactly(
                        "2026-11-26 HAPPENED consentement au bilan : accordé",
                        "2026-11-26 HAPPENED consultant du bilan : c-12",
                        "2026-12-01 HAPPENED Séance de la phase préliminaire : tenue, 1 h, visioconférence",
                        "2026-12-05 HAPPENED Séance s2 annulée ou reportée : annulée par la personne",
                        "2026-12-07 FELL_AWAY Séance de la phase préliminaire : annulée par la personne, 1 h,"
                                + " visioconférence",
                        "2026-12-08 HAPPENED Suspension à la demande de la personne");
    }

    @Test
    void whatIsAwaitedAndWhatIsLateComeFromTheAgenda() {
        assertThat(told(Timeline.of(RUNNING.asOf(day("2026-12-10"))).foreseen()))
                .startsWith(
                        "2026-12-03 OVERDUE Travail personnel de la phase préliminaire",
                        "2026-12-14 FORESEEN Séance de la phase d’investigation : prévue, 1 h, visioconférence",
                        "2026-12-14 FORESEEN Questionnaire de fin de bilan à envoyer",
                        "2027-03-01 FORESEEN Dernier jour pour la dernière séance");
    }

    @Test
    void aSessionThatIsStillPlannedWhenTheBilanEndsFallsAway() {
        Bilan stopped = RUNNING.record(Closure.abandoned(day("2026-12-10")));

        assertThat(told(Timeline.of(stopped.asOf(day("2026-12-10"))).past()))
                .contains("2026-12-14 FELL_AWAY Séance de la phase d’investigation : prévue, 1 h, visioconférence")
                .contains("2026-12-03 FELL_AWAY Travail personnel de la phase préliminaire : non fait");
    }

    @Test
    void whatIsDatedLaterIsNotSeen() {
        assertThat(told(Timeline.of(RUNNING.asOf(day("2026-12-04"))).all()))
                .contains("2026-12-07 FORESEEN Séance de la phase préliminaire : prévue, 1 h, visioconférence")
                .noneMatch(line -> line.contains("annulée") || line.contains("Suspension"));
    }

    @Test
    void aPlannedCourseHasATimelineWithAnEndOfItsOwn() {
        assertThat(told(Timeline.of(RUNNING.asPlanned().asOf(day("2026-12-10"))).past()))
                .contains("2026-12-14 HAPPENED Séance de la phase d’investigation : tenue, 1 h, visioconférence");
    }

    @Test
    void aDisclosureOfTomorrowIsNotToldToday() {
        Bilan asked = RUNNING.record(Disclosure.of(DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR, day("2026-12-11"))
                .requested(day("2026-12-09")));

        assertThat(told(Timeline.of(asked.asOf(day("2026-12-10"))).all()))
                .contains(
                        "2026-12-09 HAPPENED La personne demande la communication : document de synthèse, opérateur du"
                                + " CEP")
                .noneMatch(line -> line.contains("Communiqué"));
        assertThat(told(Timeline.of(asked.asOf(day("2026-12-11"))).past()))
                .contains("2026-12-11 HAPPENED Communiqué : document de synthèse, opérateur du CEP");
    }

    @Test
    void whatLastsHasItsEnd() {
        TimelineEntry suspension = Timeline.of(RUNNING.asOf(day("2026-12-20"))).past().stream()
                .filter(entry -> entry.getKind() == EntryKind.SUSPENSION)
                .findFirst()
                .orElseThrow();

        assertThat(suspension.getLastDay()).contains(day("2026-12-12"));
        assertThat(suspension.getPath()).isEqualTo("suspensions[0]");
    }
}
