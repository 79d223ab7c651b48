package net.cibc.bilan.caseload;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class CaseloadTest {

    private static final LocalDate TODAY = day("2026-12-15");
    private static final MemberId LEA = MemberId.of("sud", "lea");

    private static Bilan file(String id, Session... sessions) {
        Bilan bilan = opened().withId(BilanId.parse(id));
        for (Session session : sessions) {
            bilan = bilan.record(session);
        }
        return bilan;
    }

    private static Session planned(String id, String day, String time, int minutes, String... people) {
        return Session.planned(id, Phase.PRELIMINARY)
                .at(LocalDateTime.parse(day + "T" + time), PARIS)
                .lasting(Duration.ofMinutes(minutes))
                .withParticipants(Stream.of(people)
                        .map(person -> Participation.of(PersonId.of(person), ParticipantRole.CONSULTANT))
                        .toList());
    }

    private static Session held(String id, String day, String time, int minutes, String... people) {
        return planned(id, day, time, minutes, people).heldAsPlanned();
    }

    private static Caseload caseload(Bilan... files) {
        return Stream.of(files).map(file -> file.asOf(TODAY)).collect(Caseload.collector());
    }

    private static Judgement doubleBooking(Bilan... files) {
        return NetworkRules.standard().check(caseload(files), TODAY).judgement("team.no-double-booking");
    }

    private static List<String> findings(Bilan... files) {
        return doubleBooking(files).getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getPath() + ": "
                        + finding.text(Language.FRENCH).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void twoSessionsHeldAtOnceAreAnError() {
        assertThat(findings(
                        file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea")),
                        file("sud/2", held("s1", "2026-12-01", "10:30", 60, "lea"))))
                .containsExactly("ERROR sud/2 sessions[0]: sud/lea est présent le 1er décembre 2026 à 10 h 30 alors que"
                        + " sa séance sud/1 sessions[0] de 10 h n’était pas finie : les deux sont enregistrées comme"
                        + " tenues (Code du travail, art. L6362-6)");
    }

    @Test
    void aPlannedOneIsAWarning() {
        assertThat(findings(
                        file("sud/1", planned("s1", "2026-12-20", "10:00", 60, "lea")),
                        file("sud/2", planned("s1", "2026-12-20", "10:30", 60, "lea"))))
                .containsExactly(
                        "WARNING sud/2 sessions[0]: sud/lea est attendu le 20 décembre 2026 à 10 h 30 alors que"
                                + " sa séance sud/1 sessions[0] de 10 h ne sera pas finie : l’une des deux est à"
                                + " déplacer (Code"
                                + " du travail, art. L6362-6)");
    }

    @Test
    void oneAfterTheOtherIsNoClash() {
        Judgement kept = doubleBooking(
                file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea")),
                file("sud/2", held("s1", "2026-12-01", "11:00", 60, "lea")));

        assertThat(kept.getVerdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(kept.getKept().map(Finding::getText).orElseThrow().values())
                .containsEntry("count", 2L)
                .containsEntry("members", 1);
    }

    @Test
    void whatWasCalledOffOrMissedKeepsNobodyBusy() {
        Session busy = held("s1", "2026-12-01", "10:00", 60, "lea");
        Bilan other = file("sud/2", busy);

        assertThat(doubleBooking(
                                file(
                                        "sud/1",
                                        planned("s1", "2026-12-01", "10:00", 60, "lea")
                                                .missed()),
                                other)
                        .getVerdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(doubleBooking(
                                file(
                                        "sud/1",
                                        planned("s1", "2026-12-01", "10:00", 60, "lea")
                                                .postponed(day("2026-11-30"), "s2")),
                                other)
                        .getVerdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void halfAnHourInEachOfTwoSessionsIsPossible() {
        Session whole = held("s1", "2026-12-01", "10:00", 60);
        Session first = whole.withParticipants(presence(30));
        Session second = held("s1", "2026-12-01", "10:30", 60).withParticipants(presence(60));

        // An hour and a half from 10:00 to 11:30, for half an hour and an hour.
        assertThat(findings(file("sud/1", first), file("sud/2", second))).isEmpty();
        assertThat(findings(file("sud/1", whole.withParticipants(presence(31))), file("sud/2", second)))
                .hasSize(1);
    }

    private static Participation presence(int minutes) {
        return Participation.of(PersonId.of("lea"), ParticipantRole.SPECIALIST).lasting(Duration.ofMinutes(minutes));
    }

    @Test
    void aWorkshopThatStandsInSeveralFilesIsOneEvent() {
        Session workshop = held("s1", "2026-12-01", "10:00", 120, "lea").withGroup("sud/atelier-1");
        Bilan one = file("sud/1", workshop);
        Bilan two = file("sud/2", workshop);
        Bilan another = file("sud/3", held("s1", "2026-12-01", "11:00", 120, "lea"));

        assertThat(findings(one, two)).isEmpty();
        assertThat(caseload(one, two).presence(LEA)).contains(Duration.ofHours(2));
        assertThat(findings(one, two, another)).hasSize(1);
        assertThat(caseload(one, another).presence(LEA)).contains(Duration.ofHours(4));
    }

    @Test
    void oneMoreSessionOfAGroupHidesNoClash() {
        Bilan first = file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea").withGroup("sud/atelier-cv"));
        Session more = planned("s1", "2026-12-01", "10:45", 75, "lea").withGroup("sud/atelier-cv");
        Bilan between = file("sud/3", held("s1", "2026-12-01", "10:15", 15, "lea"));

        assertThat(doubleBooking(first, between).getVerdict()).isEqualTo(Verdict.BROKEN);
        for (Bilan second : List.of(file("sud/2", more), file("sud/2", more.heldAsPlanned()))) {
            assertThat(doubleBooking(first, second, between).getFindings())
                    .extracting(finding -> finding.getSeverity() + " " + finding.getPath())
                    .containsExactly("ERROR sud/3 sessions[0]");
        }
        assertThat(caseload(first, file("sud/2", more)).presence(LEA)).contains(Duration.ofMinutes(60));
        assertThat(caseload(first, file("sud/2", more.heldAsPlanned())).presence(LEA))
                .contains(Duration.ofMinutes(75));
    }

    @Test
    void aPlannedOneThatIsLongPastIsNotToBeMoved() {
        assertThat(findings(
                        file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea")),
                        file("sud/2", planned("s1", "2026-12-01", "10:30", 60, "lea"))))
                .containsExactly(
                        "WARNING sud/2 sessions[0]: sud/lea a eu le 1er décembre 2026 à 10 h 30 une séance alors"
                                + " que sud/1 sessions[0], de 10 h, n’était pas finie, et l’une au moins est encore"
                                + " notée comme prévue : dire laquelle a eu lieu (Code du travail, art. L6362-6)");
    }

    @Test
    void bothTimesAreThoseOfTheZoneOfTheFileThatIsTold() {
        Bilan island =
                file("sud/1", held("s1", "2026-12-01", "10:00", 120, "lea")).withZone(ZoneId.of("Indian/Reunion"));

        assertThat(findings(island, file("sud/2", held("s1", "2026-12-01", "11:00", 60, "lea"))))
                .singleElement()
                .asString()
                .contains("à 11 h alors que sa séance sud/1 sessions[0] de 10 h ");
    }

    @Test
    void whatIsOfBeforeTheLawIsNotJudgedByIt() {
        Session early = held("s1", "2018-12-31", "10:00", 60, "lea");

        assertThat(doubleBooking(file("sud/1", early), file("sud/2", early)).getVerdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(doubleBooking(
                                file("sud/1", early, held("s2", "2026-12-01", "10:00", 60, "lea")),
                                file("sud/2", early))
                        .getKept()
                        .orElseThrow()
                        .getText()
                        .values())
                .containsEntry("count", 1L);
    }

    @Test
    void whatIsNotHeldCanHideAClash() {
        Bilan here = file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea"));
        Bilan there = file("est/1", held("s1", "2026-12-01", "10:30", 60, "ext-4"));
        Bilan same = file("sud/2", held("s1", "2026-12-01", "10:30", 60, "lea"));

        assertThat(without(FactKind.TEAM, here, there)).isEqualTo(Verdict.UNKNOWN);
        assertThat(without(FactKind.TEAM, here)).isEqualTo(Verdict.SATISFIED);
        assertThat(without(FactKind.TEAM, here, same)).isEqualTo(Verdict.BROKEN);
        assertThat(without(FactKind.SESSIONS, file("sud/1"), file("sud/2"))).isEqualTo(Verdict.UNKNOWN);
        assertThat(without(FactKind.SESSIONS, here, same)).isEqualTo(Verdict.BROKEN);
        assertThat(without(FactKind.SESSIONS, file("sud/1"))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(without(FactKind.CONSENTS, here, there)).isEqualTo(Verdict.SATISFIED);
    }

    private static Verdict without(FactKind kind, Bilan... files) {
        return NetworkRules.standard()
                .withoutKnowledgeOf(kind)
                .check(caseload(files), TODAY)
                .judgement("team.no-double-booking")
                .getVerdict();
    }

    @Test
    void aNameThatIsUsedAgainOnAnotherDayIsAnotherEvent() {
        Session first = held("s1", "2026-12-01", "10:00", 60, "lea").withGroup("sud/atelier");
        Session between = held("s1", "2026-12-02", "10:00", 60, "lea");
        Session second = held("s2", "2026-12-03", "10:00", 60, "lea").withGroup("sud/atelier");

        assertThat(findings(file("sud/1", first, second), file("sud/2", between)))
                .isEmpty();
    }

    @Test
    void whatOverlapsWithinOneCaseFileIsJudgedThere() {
        assertThat(findings(file(
                        "sud/1",
                        held("s1", "2026-12-01", "10:00", 60, "lea"),
                        held("s2", "2026-12-01", "10:30", 60, "lea"))))
                .isEmpty();
    }

    @Test
    void oneNumberOfTwoCentresIsTwoPeople() {
        assertThat(findings(
                        file("sud/1", held("s1", "2026-12-01", "10:00", 60, "c-12")),
                        file("est/1", held("s1", "2026-12-01", "10:00", 60, "c-12"))))
                .isEmpty();
    }

    @Test
    void aMemberOfTheCommunityIsKnownInTheFilesOfAllCentres() {
        Consultant lea = Consultant.of("lea", "Léa Bonnet").withMember(MemberId.of("sud", "c-12"));
        Consultant inTheEast = Consultant.of("ext-4", "Léa Bonnet").withMember(MemberId.of("sud", "c-12"));
        Bilan here = file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea"))
                .record(Assignment.leading(lea, day("2026-11-01")));
        Bilan there = file("est/1", held("s1", "2026-12-01", "10:30", 60, "ext-4"))
                .record(Assignment.specialist(inTheEast, day("2026-11-01")));
        // This file does not say it, and another of the same centre does.
        Bilan also = file("sud/2", held("s1", "2026-12-01", "11:15", 60, "lea"));

        assertThat(caseload(here, there, also).members()).containsExactly(MemberId.of("sud", "c-12"));
        assertThat(findings(here, there, also)).hasSize(2);
        assertThat(caseload(here, there).load(MemberId.of("sud", "c-12"))).isEqualTo(2);
    }

    @Test
    void anEndThatIsNotKnownIsNamedWhereItMatters() {
        Session open = held("s1", "2026-12-01", "10:00", 60, "lea").withEnd(java.util.Optional.empty());
        Bilan file = file("sud/1", open);

        Judgement judgement = doubleBooking(file, file("sud/2", held("s1", "2026-12-01", "15:00", 60, "lea")));
        assertThat(judgement.getVerdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.getFindings()).extracting(Finding::getPath).containsExactly("sud/1 sessions[0].end");
        assertThat(caseload(file).presence(LEA)).isEmpty();

        assertThat(findings(file, file("sud/2", held("s1", "2026-12-02", "08:00", 60, "lea"))))
                .isEmpty();
        assertThat(findings(file, file("sud/2", held("s1", "2026-12-01", "08:00", 60, "lea"))))
                .isEmpty();
        // Beside what is broken, what is missing is told too.
        assertThat(doubleBooking(
                                file,
                                file("sud/2", held("s1", "2026-12-01", "15:00", 60, "lea")),
                                file("sud/3", held("s1", "2026-12-01", "15:30", 60, "lea")))
                        .getFindings())
                .extracting(Finding::getPath)
                .containsExactly("sud/3 sessions[0]", "sud/1 sessions[0].end");
        // It began while the other went on.
        assertThat(doubleBooking(file, file("sud/2", held("s1", "2026-12-01", "09:30", 60, "lea")))
                        .getVerdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void figuresCountFilesAndRankNobody() {
        Bilan running = file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea"));
        Bilan never = file("sud/2");
        Bilan completed = file("sud/3", held("s1", "2026-12-01", "14:00", 60, "lea"))
                .record(Closure.completed(day("2026-12-10")));
        Bilan abandoned = file("sud/4").record(Closure.abandoned(day("2026-12-10")));
        Caseload caseload = caseload(running, never, completed, abandoned);

        assertThat(caseload.outcomes())
                .containsExactly(
                        java.util.Map.entry(BilanOutcome.NEVER_BEGUN, 2),
                        java.util.Map.entry(BilanOutcome.RUNNING, 1),
                        java.util.Map.entry(BilanOutcome.COMPLETED, 1));
        assertThat(caseload.files("sud", running.getBeneficiary().getId())).hasSize(4);
        assertThat(caseload.files("est", running.getBeneficiary().getId())).isEmpty();
        assertThat(caseload.appointments(LEA)).hasSize(2);
        assertThat(caseload.day()).contains(TODAY);
        assertThat(caseload).hasToString("4 case files on 2026-12-15");
    }

    @Test
    void caseFilesOfOneDayAreGatheredAndOfOneVersion() {
        Bilan file = file("sud/1", held("s1", "2026-12-01", "10:00", 60, "lea"));

        assertThat(caseload(file, file).appointments(LEA)).hasSize(1);
        assertThatThrownBy(() -> caseload(file, file("sud/1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("files must be one version of each case file, found two of sud/1");
        assertThatThrownBy(() -> Stream.of(file.asOf(TODAY), file.asOf(TODAY.plusDays(1)))
                        .collect(Caseload.collector()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day must be the day of all case files that are gathered, found 2026-12-16");
        assertThatThrownBy(() -> Stream.of(file.asPlanned().asOf(TODAY)).collect(Caseload.collector()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("snapshot must be the case file as it is, found its planned course");
        assertThatThrownBy(() -> caseload(file).asOf(TODAY.plusDays(1), Practice.standard()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day must be the day on which the case files were seen, found 2026-12-16");
    }

    @Test
    void whereNobodyIsBusyNothingIsJudged() {
        assertThat(doubleBooking(file("sud/1")).getVerdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(doubleBooking().getVerdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
