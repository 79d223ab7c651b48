package net.cibc.bilan;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.ResourceKind;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ResourcesTest {

    private static final LearningResource SKILLS =
            LearningResource.of("mb-017", ResourceKind.VIDEO, "Mes compétences transférables");

    @ParameterizedTest
    @CsvFileSource(resources = "resources.csv", useHeadersInDisplayName = true)
    void resourcesStayOpenForAYearAfterTheEndThatDayIncluded(String id, LocalDate end, LocalDate last) {
        assertThat(opened().record(held("s1", PRELIMINARY, end.toString()))
                        .record(Closure.completed(end))
                        .asOf(end)
                        .lastDayOfResources())
                .contains(last);
    }

    @Test
    void anAbandonmentEndsTheYearAsAnyOtherEnd() {
        assertThat(opened().record(held("s1", PRELIMINARY, "2026-11-02"))
                        .record(Closure.abandoned(day("2026-11-23")))
                        .asOf(day("2026-12-01"))
                        .lastDayOfResources())
                .contains(day("2027-11-23"));
        assertThat(opened().asOf(day("2026-12-01")).lastDayOfResources()).isEmpty();
        assertThat(opened().record(Closure.abandoned(day("2026-11-23")))
                        .asOf(day("2026-12-01"))
                        .lastDayOfResources())
                .as("a bilan that ended before any work")
                .isEmpty();
    }

    @Test
    void anOfferThatPromisesNoAccessHasNoLastDay() {
        Bilan bilan = opened().withOffer(Offers.REMOTE_2023.withTerms(
                        Offers.REMOTE_2023.getTerms().withResourceAccess(Optional.empty())))
                .record(held("s1", PRELIMINARY, "2026-11-02"))
                .record(Closure.completed(day("2026-11-23")));

        assertThat(bilan.asOf(day("2026-12-01")).lastDayOfResources()).isEmpty();
    }

    @Test
    void aResourceComesBeforeTheInterviewThatItPrepares() {
        Bilan bilan = opened().record(planned("s2", INVESTIGATION, "2026-12-10"))
                .record(SKILLS)
                .record(ResourceAssignment.of("mb-017", day("2026-12-03")).preparing("s2"))
                .record(ResourceAssignment.of("mb-017", day("2026-12-03"))
                        .preparing("s2")
                        .completed(day("2026-12-08")));

        assertThat(bilan.getResourceAssignments()).hasSize(1);
        assertThat(bilan.asOf(day("2026-12-02")).bilan().getResourceAssignments())
                .isEmpty();
        assertThat(bilan.asOf(day("2026-12-07")).bilan().getResourceAssignments())
                .containsExactly(
                        ResourceAssignment.of("mb-017", day("2026-12-03")).preparing("s2"));
        assertThat(bilan.asOf(day("2026-12-08")).bilan().getResourceAssignments())
                .first()
                .satisfies(given -> assertThat(given.getCompletedOn()).contains(day("2026-12-08")));
    }

    @Test
    void aProofComesWithItsCompletionAndIsMasked() {
        ResourceAssignment done = ResourceAssignment.of("mb-017", day("2026-12-03"))
                .completed(day("2026-12-08"))
                .withProof("mot-marqué");

        assertThat(done.toString()).doesNotContain("mot-marqué");
        assertThat(done.asOf(day("2026-12-07"))).contains(ResourceAssignment.of("mb-017", day("2026-12-03")));
        assertThat(done.asOf(day("2026-12-08"))).contains(done);
        assertThatThrownBy(() -> done.completed(day("2026-12-02")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("completedOn must be on or after assignedOn");
    }

    @Test
    void anAccessMakesSenseWithoutABilan() {
        ResourceAccess access = ResourceAccess.opened("MooveBox", day("2026-11-30"));

        assertThat(access.until(day("2027-11-30")).asOf(day("2027-11-29"))).contains(access);
        assertThat(access.asOf(day("2026-11-29"))).isEmpty();
        assertThat(opened().record(access)
                        .record(access.until(day("2027-11-30")))
                        .getResourceAccesses())
                .containsExactly(access.until(day("2027-11-30")));
        assertThatThrownBy(() -> access.until(day("2026-11-29"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ResourceAccess.opened(" ", day("2026-11-30")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aResourceThatTakesNoTimeIsRefused() {
        assertThatThrownBy(() -> SKILLS.withAverageTime(Duration.ZERO)).isInstanceOf(InvalidValueException.class);
    }
}
