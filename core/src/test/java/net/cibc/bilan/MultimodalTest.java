package net.cibc.bilan;

import static net.cibc.bilan.Fixture.LEA;
import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.SOFIA;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Channel.SHARED_DOCUMENT;
import static net.cibc.bilan.offer.Channel.VIDEO;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What stands around the sessions, what proves it, and what was planned of it. */
class MultimodalTest {

    private static final PersonId ANA = PersonId.of("sp-3");
    private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2026-12-07T11:02+01:00");

    private static Session.Builder atSix(String id) {
        return Session.planned(id, INVESTIGATION).at(LocalDateTime.of(2026, 12, 7, 18, 0), PARIS);
    }

    @Test
    void aSessionTellsForHowLongEachChannelWasUsedAndWhoWasThere() {
        Session session = atSix("s1")
                .by(VIDEO, Duration.ofMinutes(40))
                .by(SHARED_DOCUMENT, Duration.ofMinutes(30))
                .with(LEA)
                .withSpecialist(ANA, Duration.ofMinutes(20))
                .lasting(Duration.ofHours(1))
                .heldAsPlanned();

        assertThat(opened().record(session).asOf(day("2026-12-07")).rhythm().channelTimes())
                .containsExactly(
                        Map.entry(VIDEO, Duration.ofMinutes(40)), Map.entry(SHARED_DOCUMENT, Duration.ofMinutes(30)));
        assertThat(session.getParticipants())
                .extracting(each -> each.getPresence())
                .containsExactly(Optional.empty(), Optional.of(Duration.ofMinutes(20)));
        assertThat(opened().record(session).asOf(day("2026-12-07")).countedTime())
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aPartLongerThanItsSessionIsRefused() {
        assertThat(atSix("s1").by(VIDEO, Duration.ofHours(1)).lasting(Duration.ofHours(1)))
                .isNotNull();
        assertThatThrownBy(() -> atSix("s1").by(VIDEO, Duration.ofMinutes(61)).lasting(Duration.ofHours(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("channels[0].duration must be no longer than the session, found PT1H1M");
        assertThatThrownBy(() ->
                        atSix("s1").withSpecialist(ANA, Duration.ofMinutes(61)).lasting(Duration.ofHours(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("participants[0].presence must be no longer than the session, found PT1H1M");
    }

    @Test
    void whatWasOnlyPlannedOfThePartsIsNotToldOfASessionHeldOtherwise() {
        Session shorter = atSix("s1")
                .by(VIDEO, Duration.ofMinutes(40))
                .withSpecialist(ANA, Duration.ofMinutes(40))
                .lasting(Duration.ofHours(1))
                .held()
                .at(LocalDateTime.of(2026, 12, 7, 18, 30), PARIS)
                .lasting(Duration.ofMinutes(30));

        assertThat(shorter.getChannels()).allMatch(use -> use.getDuration().isEmpty());
        assertThat(shorter.getParticipants())
                .allMatch(each -> each.getPresence().isEmpty());
    }

    @Test
    void aGroupHasTwoBeneficiariesOrMore() {
        assertThat(atSix("s1").inGroupOf(2).lasting(Duration.ofHours(1)).getGroupSize())
                .contains(2);
        assertThatThrownBy(() -> atSix("s1").inGroupOf(1).lasting(Duration.ofHours(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("groupSize must be two or more, the person included, found 1");
    }

    @Test
    void whetherWrittenSupportCountsIsAMatterOfPractice() {
        Bilan bilan = opened().record(held("s1", INVESTIGATION, "2026-12-07"))
                .record(WrittenSupport.given("c1", INVESTIGATION, day("2026-12-09"))
                        .by(LEA)
                        .about("w1")
                        .lasting(Duration.ofMinutes(30)))
                .record(PersonalWork.done("w1", INVESTIGATION, day("2026-12-08"))
                        .lasting(Duration.ofHours(2)));

        assertThat(counted(bilan, CountedTime.ALL_BOOKED_TIME)).isEqualTo(Duration.ofMinutes(210));
        assertThat(counted(bilan, CountedTime.ACCOMPANIMENT_ONLY)).isEqualTo(Duration.ofMinutes(90));
        assertThat(counted(bilan, CountedTime.SESSIONS_ONLY)).isEqualTo(Duration.ofMinutes(60));
        assertThat(bilan.asOf(day("2026-12-08")).countedTime()).isEqualTo(Duration.ofHours(3));
    }

    private static Duration counted(Bilan bilan, CountedTime time) {
        return bilan.asOf(day("2026-12-31"), Practice.standard().withCountedTime(time))
                .countedTime();
    }

    @Test
    void supportOfUnknownLengthIsMissingItAndAnEnquiryWithoutBookedTimeIsNot() {
        Bilan bilan = opened().record(WrittenSupport.given("c1", INVESTIGATION, day("2026-12-09")))
                .record(FieldEnquiry.made("e1", EnquiryKind.VISIT, day("2026-12-09")));

        assertThat(bilan.asOf(day("2026-12-31")).missingLengths()).containsExactly("writtenSupport[0].duration");
    }

    @Test
    void enquiriesAreCountedByKindAndTheirBookedTimeIsThePersonsOwn() {
        Bilan bilan = opened().record(FieldEnquiry.made("e1", EnquiryKind.MEETING, day("2026-12-09")))
                .record(FieldEnquiry.made("e2", EnquiryKind.MEETING, day("2026-12-09"))
                        .lasting(Duration.ofHours(1)))
                .record(FieldEnquiry.made("e3", EnquiryKind.DOCUMENTARY, day("2026-12-20")));

        assertThat(bilan.asOf(day("2026-12-19")).fieldEnquiries()).containsExactly(Map.entry(EnquiryKind.MEETING, 2));
        assertThat(bilan.asOf(day("2026-12-20")).fieldEnquiries()).hasSize(2);
        assertThat(counted(bilan, CountedTime.ALL_BOOKED_TIME)).isEqualTo(Duration.ofHours(1));
        assertThat(counted(bilan, CountedTime.ACCOMPANIMENT_ONLY)).isZero();
    }

    @Test
    void anInformationInterviewStartsNothingAndCountsForNothing() {
        Bilan bilan = opened().record(InformationInterview.held("i1", day("2026-11-20"))
                .by(VIDEO)
                .lasting(Duration.ofMinutes(45)));
        Snapshot snapshot = bilan.asOf(day("2026-12-31"));

        assertThat(snapshot.stage()).isEqualTo(Stage.NOT_STARTED);
        assertThat(snapshot.firstDay()).isEmpty();
        assertThat(snapshot.countedTime()).isZero();
        assertThat(snapshot.path(bilan.activities().get(0))).isEqualTo("informationInterviews[0]");
        assertThat(bilan.asOf(day("2026-11-19")).bilan()).isEqualTo(opened());
    }

    @Test
    void aProofPointsToAnActivityOfTheCaseFile() {
        AttendanceProof signature =
                AttendanceProof.of("s1", ProofKind.ELECTRONIC_SIGNATURE).by(SOFIA.getId(), SIGNED);

        assertThat(opened().record(held("s1", PRELIMINARY, "2026-12-07"))
                        .record(signature)
                        .getAttendanceProofs())
                .containsExactly(signature);
        assertThatThrownBy(() -> opened().record(signature))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("attendanceProofs[0].activity must be the identifier of an activity of the case file, "
                        + "found another identifier");
        assertThat(signature.withReference("registre 12").toString()).doesNotContain("registre");
    }

    @Test
    void aProofIsNotSeenBeforeItsMomentNorBeforeItsActivity() {
        Bilan bilan = opened().record(held("s1", PRELIMINARY, "2026-12-07"))
                .record(AttendanceProof.of("s1", ProofKind.CLICK).by(SOFIA.getId(), SIGNED.minusDays(2)))
                .record(AttendanceProof.of("s1", ProofKind.SIGNATURE).by(SOFIA.getId(), SIGNED.plusDays(1)));

        assertThat(bilan.asOf(day("2026-12-06")).bilan().getAttendanceProofs()).isEmpty();
        assertThat(bilan.asOf(day("2026-12-07")).bilan().getAttendanceProofs()).hasSize(1);
        assertThat(bilan.asOf(day("2026-12-08")).bilan()).isSameAs(bilan);
    }

    @Test
    void hoursAreToldAsAgreedPlannedAndHeld() {
        Bilan bilan = opened().record(Programme.agreed(
                        day("2026-12-01"),
                        Personalisation.builder()
                                .duration(Duration.ofHours(20))
                                .addPhaseTimes(new PhaseTime(INVESTIGATION, Duration.ofHours(12)))
                                .build()))
                .record(held("s1", PRELIMINARY, "2026-12-01"))
                .record(planned("s2", INVESTIGATION, "2026-12-08")
                        .held()
                        .at(LocalDateTime.of(2026, 12, 8, 10, 0), PARIS)
                        .lasting(Duration.ofMinutes(50)))
                .record(planned("s3", INVESTIGATION, "2026-12-15").missed())
                .record(planned("s4", INVESTIGATION, "2026-12-16").postponed(day("2026-12-10"), "s5"))
                .record(planned("s5", INVESTIGATION, "2027-01-05"))
                .record(PersonalWork.assigned("w1", INVESTIGATION, day("2026-12-20"))
                        .lasting(Duration.ofHours(2)))
                .record(WrittenSupport.given("c1", INVESTIGATION, day("2026-12-12"))
                        .lasting(Duration.ofMinutes(30)));
        Snapshot snapshot = bilan.asOf(day("2026-12-31"));

        assertThat(snapshot.hours(INVESTIGATION))
                .isEqualTo(new Hours(Optional.of(Duration.ofHours(12)), Duration.ofHours(5), Duration.ofMinutes(80)));
        assertThat(snapshot.hours(PRELIMINARY))
                .isEqualTo(new Hours(Optional.empty(), Duration.ZERO, Duration.ofHours(1)));
        assertThat(snapshot.hours())
                .isEqualTo(new Hours(Optional.of(Duration.ofHours(20)), Duration.ofHours(5), Duration.ofMinutes(140)));
        assertThat(bilan.asOf(day("2026-12-31"), Practice.standard().withCountedTime(CountedTime.SESSIONS_ONLY))
                        .hours(INVESTIGATION)
                        .planned())
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void surveysAndRemindersAreSeenFromTheirDays() {
        Bilan bilan = opened().record(planned("s1", PRELIMINARY, "2026-12-07").withReminders(day("2026-12-05")))
                .record(FeedbackSurvey.sent(SurveyKind.AT_END, day("2027-03-01"))
                        .withReminders(day("2027-03-08"))
                        .answered(day("2027-03-10")))
                .record(FollowUp.planned("f1", day("2027-08-28")).withReminders(day("2027-08-20")));

        assertThat(bilan.asOf(day("2026-12-04")).reminders()).isZero();
        assertThat(bilan.asOf(day("2027-02-28")).survey(SurveyKind.AT_END)).isEmpty();
        assertThat(bilan.asOf(day("2027-03-09"))
                        .survey(SurveyKind.AT_END)
                        .orElseThrow()
                        .getAnsweredOn())
                .isEmpty();
        assertThat(bilan.asOf(day("2027-03-09")).reminders()).isEqualTo(2);
        assertThat(bilan.asOf(day("2027-03-10"))
                        .survey(SurveyKind.AT_END)
                        .orElseThrow()
                        .getAnsweredOn())
                .contains(day("2027-03-10"));
        assertThat(bilan.asOf(day("2027-08-20")).reminders()).isEqualTo(3);
        assertThat(bilan.asOf(day("2027-08-20")).survey(SurveyKind.AT_SIX_MONTHS))
                .isEmpty();
        assertThatThrownBy(() -> FeedbackSurvey.sent(SurveyKind.AT_END, day("2027-03-01"))
                        .answered(day("2027-02-28")))
                .isInstanceOf(InvalidValueException.class);
    }
}
