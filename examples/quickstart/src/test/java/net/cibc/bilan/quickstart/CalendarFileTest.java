package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows events from one calendar file to the next, and reads them with another library than the one that wrote. */
class CalendarFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static Bilan opened(ZoneId zone) {
        return Bilan.open(
                BilanId.of("sud", "2026-0001"),
                Offers.REMOTE_2023,
                Beneficiary.of("b", "B (personne fictive)", zone),
                Centre.of("sud", "CIBC Sud (fictif)"));
    }

    private static Session planned(String id, int day) {
        return Session.planned(id, Phase.PRELIMINARY)
                .at(LocalDateTime.of(2026, 12, day, 18, 0), PARIS)
                .lasting(Duration.ofHours(1));
    }

    private static String text(LocalDate day, Bilan... bilans) {
        CalendarFile file = new CalendarFile(Language.FRENCH);
        for (Bilan bilan : bilans) {
            Snapshot snapshot = bilan.asOf(day);
            file.add(snapshot, Agenda.of(snapshot).all());
        }
        assertThat(file.unsayable()).isEmpty();
        return file.text();
    }

    private static List<VEvent> read(LocalDate day, Bilan... bilans) {
        ICalendar calendar = Biweekly.parse(text(day, bilans)).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        return calendar.getEvents();
    }

    /** The event at a time of the file, which is written as such or in universal time. */
    private static VEvent at(String time, List<VEvent> events) {
        return events.stream()
                .filter(event -> shown(event.getDateStart()).equals(time))
                .reduce((one, other) -> {
                    throw new AssertionError("two at " + time);
                })
                .orElseThrow(() -> new AssertionError("none at " + time));
    }

    private static String shown(DateOrDateTimeProperty property) {
        return property.getValue()
                .getRawComponents()
                .toString(property.getValue().hasTime(), false);
    }

    private static void assertThatOneBecomesTheOther(VEvent before, VEvent after) {
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void aSessionThatIsCalledOffStaysAsCancelled() {
        Bilan bilan =
                opened(PARIS).record(planned("s1", 3)).record(planned("s2", 10)).record(planned("s3", 17));
        List<VEvent> before = read(DAY, bilan);
        List<VEvent> after = read(
                DAY,
                bilan.record(planned("s1", 3).postponed(DAY, "s4"))
                        .record(planned("s2", 10).cancelledByCentre(DAY))
                        .record(planned("s3", 17).cancelledByBeneficiary(DAY))
                        .record(planned("s4", 8)));

        for (String time : List.of("20261203T180000", "20261210T180000", "20261217T180000")) {
            assertThatOneBecomesTheOther(at(time, before), at(time, after));
            assertThat(at(time, before).getStatus().isConfirmed()).isTrue();
            assertThat(at(time, after).getStatus().isCancelled()).isTrue();
            assertThat(at(time, after).getTransparency().isTransparent()).isTrue();
            assertThat(shown(at(time, after).getDateEnd())).isEqualTo(time.replace("T18", "T19"));
        }
        assertThat(at("20261203T180000", after).getSummary().getValue())
                .isEqualTo("sud/2026-0001 · Séance de la phase préliminaire · reportée");
        assertThat(at("20261208T180000", after).getStatus().isConfirmed()).isTrue();
        assertThat(after).hasSize(before.size() + 1);
    }

    @Test
    void chainsAndCirclesOfPostponedSessionsAreEventsOfTheirOwn() {
        List<VEvent> events = read(
                DAY,
                opened(PARIS)
                        .record(planned("s1", 3).postponed(DAY, "s2"))
                        .record(planned("s2", 4).postponed(DAY, "s3"))
                        .record(planned("s3", 5).postponed(DAY, "s1"))
                        .record(planned("s4", 6).postponed(DAY, "s6"))
                        .record(planned("s5", 7).postponed(DAY, "s6"))
                        .record(planned("s6", 8))
                        .record(planned("s7", 9).postponed(DAY, "nowhere")));

        assertThat(events).filteredOn(event -> event.getStatus().isCancelled()).hasSize(6);
        assertThat(at("20261208T180000", events).getStatus().isConfirmed()).isTrue();
    }

    @Test
    void whatWasCalledOffIsStillPlannedWhenLookedBackAt() {
        Bilan bilan = opened(PARIS).record(planned("s1", 10).cancelledByCentre(DAY));
        List<VEvent> before = read(DAY.minusDays(1), bilan);
        List<VEvent> after = read(DAY, bilan);

        assertThat(at("20261210T180000", before).getStatus().isConfirmed()).isTrue();
        assertThatOneBecomesTheOther(at("20261210T180000", before), at("20261210T180000", after));
    }

    @Test
    void whatIsTakenBackIsTheLaterOnTheNextDay() {
        Bilan bilan = opened(PARIS).record(planned("s1", 10));
        VEvent cancelled =
                at("20261210T180000", read(DAY, bilan.record(planned("s1", 10).cancelledByCentre(DAY))));

        assertThatOneBecomesTheOther(cancelled, at("20261210T180000", read(DAY.plusDays(1), bilan)));
    }

    @Test
    void theEndOfABilanCallsOffWhatWasPlannedForLater() {
        Bilan bilan = opened(PARIS)
                .record(planned("s1", 3))
                .record(planned("s2", 10))
                .record(FollowUp.planned("f1", LocalDate.of(2027, 7, 1)));
        List<VEvent> before = read(DAY, bilan);
        List<VEvent> after = read(DAY.plusDays(6), bilan.record(Closure.abandoned(DAY.plusDays(5))));

        assertThatOneBecomesTheOther(at("20261210T180000", before), at("20261210T180000", after));
        assertThatOneBecomesTheOther(at("20270701", before), at("20270701", after));
        assertThat(after)
                .filteredOn(event -> event.getStatus().isCancelled())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "sud/2026-0001 · Séance de la phase préliminaire · bilan abandonné",
                        "sud/2026-0001 · Entretien de suivi · bilan abandonné");
    }

    @Test
    void aFollowUpThatWasDeclinedStaysAsCancelledOnTheDayThatWasPlanned() {
        FollowUp planned = FollowUp.planned("f1", LocalDate.of(2027, 7, 1));
        Bilan bilan = opened(PARIS).record(planned("s1", 3)).record(Closure.completed(LocalDate.of(2026, 12, 20)));
        List<VEvent> before = read(LocalDate.of(2027, 2, 1), bilan.record(planned));
        List<VEvent> after = read(LocalDate.of(2027, 2, 1), bilan.record(planned.declinedOn(LocalDate.of(2027, 2, 1))));

        assertThatOneBecomesTheOther(at("20270701", before), at("20270701", after));
        assertThat(at("20270701", after).getStatus().isCancelled()).isTrue();
    }

    @Test
    void aSessionThatTookPlaceIsNoneThatWasCalledOff() {
        Bilan bilan = opened(PARIS)
                .record(planned("s1", 1).heldAsPlanned())
                .record(planned("s2", 1).missed());

        assertThat(read(DAY, bilan)).noneMatch(event -> event.getStatus().isCancelled());
    }

    @Test
    void aCaseFileThatIsGivenTwiceIsToldOnce() {
        Bilan bilan = opened(PARIS).record(planned("s1", 3));

        assertThat(read(DAY, bilan, bilan)).hasSameSizeAs(read(DAY, bilan));
    }

    @Test
    void twoCaseFilesNeverShareAnEventWhateverTheirIdentifiersHold() {
        Bilan one = opened(PARIS).withId(BilanId.of("sud", "1\nSESSION\ns0")).record(planned("s1", 3));
        Bilan other = opened(PARIS).withId(BilanId.of("sud", "1")).record(planned("s0\nSESSION\ns1", 4));

        assertThat(read(DAY, one, other)).hasSize(2 * read(DAY, one).size());
    }

    @Test
    void aQualificationOfSomebodyWhoIsInTheTeamTwiceIsToldOnce() {
        Consultant twice = Consultant.of("c", "C (fictive)")
                .withQualifications(
                        Qualification.of(QualificationKind.MULTIMODAL_TOOLS, "Labo CIBC", LocalDate.of(2023, 1, 1))
                                .withValidUntil(LocalDate.of(2026, 12, 31)));
        List<VEvent> events = read(
                DAY,
                opened(PARIS)
                        .record(Session.planned("s1", Phase.PRELIMINARY)
                                .at(LocalDateTime.of(2027, 1, 20, 10, 0), PARIS)
                                .build())
                        .record(Assignment.leading(twice, LocalDate.of(2026, 11, 1))
                                .withLastDay(LocalDate.of(2027, 1, 10)))
                        .record(Assignment.leading(twice, LocalDate.of(2026, 11, 15))));

        assertThat(at("20261231", events).getSummary().getValue()).contains("qualification");
    }

    @ParameterizedTest
    @CsvSource({
        // 18:00 in Istanbul is 15:00 in universal time since 2016
        "Europe/Istanbul, 2027-01-14T18:00+03:00, 2027-01-14T19:00+03:00, 20270114T180000, 20270114T190000",
        // from one 02:30 to the other, and from the second 02:45 on
        "Europe/Paris, 2026-10-25T02:30+02:00, 2026-10-25T02:30+01:00, 20261025T003000Z, 20261025T013000Z",
        "Europe/Paris, 2026-10-25T02:45+01:00, 2026-10-25T03:30+01:00, 20261025T014500Z, 20261025T023000Z",
        "Europe/Paris, 2026-10-25T01:30+02:00, 2026-10-25T03:30+01:00, 20261025T013000, 20261025T033000",
        "Europe/Paris, 2027-03-28T01:30+01:00, 2027-03-28T03:30+02:00, 20270328T013000, 20270328T033000",
        // moments within one second
        "Europe/Paris, 2027-01-14T18:00:00.2+01:00, 2027-01-14T18:00:00.4+01:00, 20270114T180000, 20270114T180001",
        "+03:00, 2027-01-14T18:00+03:00, 2027-01-14T19:00+03:00, 20270114T150000Z, 20270114T160000Z"
    })
    void aSessionHasItsTrueHoursAndLength(
            ZoneId zone, OffsetDateTime start, OffsetDateTime end, String shownStart, String shownEnd) {
        List<VEvent> events = read(
                DAY,
                opened(zone)
                        .record(Session.planned("s1", Phase.PRELIMINARY)
                                .at(start)
                                .until(end)));
        VEvent event = events.stream()
                .filter(each -> each.getDateStart().getValue().hasTime())
                .findFirst()
                .orElseThrow();

        assertThat(List.of(shown(event.getDateStart()), shown(event.getDateEnd())))
                .isEqualTo(List.of(shownStart, shownEnd));
    }

    @Test
    void noControlCharacterOfACaseFileReachesTheCalendarFile() {
        String number = "1\rATTACH:http://e.x/\r\n\u0085\u2028\u009b31m\u202eX-A:1;,\\";
        String text = text(DAY, opened(PARIS).record(planned("s1", 3)).withId(BilanId.of("sud", number)));

        assertThat(text.replace("\r\n", "")).doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}].*");
        assertThat(text).doesNotContain("\nATTACH", "\nX-A");
        assertThat(Biweekly.parse(text).first().getEvents())
                .allSatisfy(event -> assertThat(event.getSummary().getValue())
                        .startsWith("sud/1?ATTACH:http:%2F%2Fe.x%2F?????31m?X-A:1;,\\ · "));
    }

    @Test
    void anAgendaOfNothingIsACalendarWithoutEvents() {
        assertThat(Biweekly.parse(new CalendarFile(Language.ENGLISH).text())
                        .first()
                        .getEvents())
                .isEmpty();
    }

    @Test
    void aFileOfTheFirstAndOfTheLastYearIsWritten() {
        Bilan bilan = opened(PARIS)
                .record(Session.planned("s1", Phase.PRELIMINARY)
                        .at(OffsetDateTime.parse("0001-01-02T00:00Z"))
                        .build())
                .record(Session.planned("s2", Phase.PRELIMINARY)
                        .at(OffsetDateTime.parse("9998-07-01T18:00+02:00"))
                        .build());
        CalendarFile file = new CalendarFile(Language.FRENCH);
        file.add(bilan.asOf(DAY), Agenda.of(bilan.asOf(DAY)).of(DeadlineKind.SESSION));

        assertThat(file.unsayable()).isEmpty();
        assertThat(file.text())
                .contains("DTSTART:00010102T000000Z\r\n", "DTSTART;TZID=Europe/Paris:99980701T180000\r\n");
    }
}
