package net.cibc.bilan;

import static net.cibc.bilan.Fixture.LEA;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.people.QualificationKind.MULTIMODAL_TOOLS;
import static net.cibc.bilan.people.QualificationKind.REMOTE_APPROACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.Specialty;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final Consultant TRAINED = LEA.withQualifications(
            Qualification.of(MULTIMODAL_TOOLS, "Labo CIBC", day("2023-02-10")),
            Qualification.of(REMOTE_APPROACH, "Labo CIBC", day("2023-03-20")).withValidUntil(day("2026-12-31")));
    private static final Consultant OMAR =
            Consultant.of("c-18", "Omar Said").withSpecialties(new Specialty(SpecialtyKind.SECTOR, "Santé"));

    private static final Bilan BILAN = opened().record(
                    Assignment.leading(TRAINED, day("2026-11-26")).until(day("2027-01-10")))
            .record(Assignment.leading(OMAR, day("2027-01-11")))
            .record(Assignment.specialist(Consultant.of("sp-3", "Ana Costa"), day("2026-12-14"))
                    .until(day("2026-12-14")))
            .record(HandOver.of(TRAINED.getId(), OMAR.getId(), day("2027-01-11"))
                    .agreed(day("2027-01-12")));

    @Test
    void aTrainingIsValidAtTheAssignmentAndExpiresDuringTheBilan() {
        assertThat(TRAINED.qualified(REMOTE_APPROACH, day("2023-03-19"))).isFalse();
        assertThat(TRAINED.qualified(REMOTE_APPROACH, day("2026-11-26"))).isTrue();
        assertThat(TRAINED.qualified(REMOTE_APPROACH, day("2026-12-31"))).isTrue();
        assertThat(TRAINED.qualified(REMOTE_APPROACH, day("2027-01-01"))).isFalse();
        assertThat(TRAINED.qualified(MULTIMODAL_TOOLS, day("2027-01-01"))).isTrue();
        assertThat(OMAR.qualified(MULTIMODAL_TOOLS, day("2027-01-01"))).isFalse();
    }

    @Test
    void theTeamChangesWithTheDay() {
        assertThat(BILAN.asOf(day("2026-11-25")).team()).isEmpty();
        assertThat(BILAN.asOf(day("2026-11-25")).lead()).isEmpty();
        assertThat(BILAN.asOf(day("2026-12-14")).team()).hasSize(2);
        assertThat(BILAN.asOf(day("2026-12-15")).team()).hasSize(1);
        assertThat(BILAN.asOf(day("2027-01-10")).lead()).contains(TRAINED);
        assertThat(BILAN.asOf(day("2027-01-11")).lead()).contains(OMAR);
    }

    @Test
    void anAssignmentThatEndsLaterIsRunning() {
        Snapshot snapshot = BILAN.asOf(day("2026-12-01"));

        assertThat(snapshot.bilan().getTeam()).containsExactly(Assignment.leading(TRAINED, day("2026-11-26")));
    }

    @Test
    void aTrainingOfALaterDayIsNotYetKnown() {
        Bilan bilan = opened().record(Assignment.leading(TRAINED, day("2023-03-01")));

        assertThat(bilan.asOf(day("2023-03-01")).lead().orElseThrow().getQualifications())
                .hasSize(1);
        assertThat(bilan.asOf(day("2023-03-20")).lead().orElseThrow().getQualifications())
                .hasSize(2);
    }

    @Test
    void aHandOverToOneselfIsRefused() {
        assertThatThrownBy(() -> HandOver.of(LEA.getId(), LEA.getId(), day("2027-01-11")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("successor must be somebody other than the predecessor");
    }

    @Test
    void aHandOverIsAgreedFromTheDayOfTheAgreementOn() {
        assertThat(BILAN.asOf(day("2027-01-10")).bilan().getHandOvers()).isEmpty();
        assertThat(BILAN.asOf(day("2027-01-11")).bilan().getHandOvers())
                .first()
                .satisfies(handOver -> assertThat(handOver.getAgreedOn()).isEmpty());
        assertThat(BILAN.asOf(day("2027-01-12")).bilan().getHandOvers())
                .first()
                .satisfies(handOver -> assertThat(handOver.getAgreedOn()).contains(day("2027-01-12")));
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> Assignment.leading(LEA, day("2026-11-26")).until(day("2026-11-25")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("lastDay must be on or after firstDay");
        assertThatThrownBy(() -> Qualification.of(MULTIMODAL_TOOLS, "Labo CIBC", day("2023-02-10"))
                        .withValidUntil(day("2023-02-09")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("validUntil must be on or after obtainedOn");
        assertThatThrownBy(() -> new Specialty(SpecialtyKind.TOOL, " ")).isInstanceOf(InvalidValueException.class);
    }
}
