package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What a plan changes of the sessions that were agreed: kept, moved in order within a phase, added and dropped. */
class PlanChangesTest {

    private static final Session A = planned("a", PRELIMINARY, "2026-12-01");
    private static final Session B = planned("b", INVESTIGATION, "2026-12-08");
    private static final Session C = planned("c", INVESTIGATION, "2026-12-15");
    private static final Session D = planned("d", CONCLUSIONS, "2026-12-22");

    private static Session moved(Session session, int days) {
        return session.withEnd(Optional.empty())
                .withStart(session.getStart().plusDays(days))
                .withEnd(session.getEnd().orElseThrow().plusDays(days));
    }

    private static Session ledBy(Session session, String person) {
        return session.withParticipants(Participation.of(PersonId.of(person), ParticipantRole.CONSULTANT));
    }

    private static PlanChanges.Move move(Session from, Session to) {
        return new PlanChanges.Move(from, to);
    }

    @Test
    void whatStaysIsKeptInTheOrderOfTime() {
        PlanChanges changes = PlanChanges.between(List.of(D, B, A, C), List.of(C, A, D, B));

        assertThat(changes.kept()).containsExactly(A, B, C, D);
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.added()).isEmpty();
        assertThat(changes.dropped()).isEmpty();
    }

    @Test
    void sessionsAreMovedInOrderWithinTheirPhase() {
        Session a = moved(A, 1).withId(B.getId());
        Session b = moved(B, 20).withId(C.getId());
        Session c = moved(C, 20);
        PlanChanges changes = PlanChanges.between(List.of(C, B, A, D), List.of(c, a, b, D));

        assertThat(changes.kept()).containsExactly(D);
        assertThat(changes.moved()).containsExactly(move(A, a), move(B, b), move(C, c));
        assertThat(changes.moved().get(0).from()).isEqualTo(A);
        assertThat(changes.moved().get(0).to()).isEqualTo(a);
        assertThat(changes.added()).isEmpty();
        assertThat(changes.dropped()).isEmpty();
    }

    @Test
    void aSessionTakesThePlaceOfNoneOfAnotherPhase() {
        Session later = moved(D, 1).withPhase(INVESTIGATION);
        PlanChanges changes = PlanChanges.between(List.of(A, D), List.of(A, later));

        assertThat(changes.moved()).isEmpty();
        assertThat(changes.added()).containsExactly(later);
        assertThat(changes.dropped()).containsExactly(D);
    }

    @Test
    void whatIsMoreIsAddedAndWhatIsLessIsDropped() {
        Session b = moved(B, 1);
        Session c = moved(C, 1);

        PlanChanges more = PlanChanges.between(List.of(B), List.of(b, c, D));
        assertThat(more.moved()).containsExactly(move(B, b));
        assertThat(more.added()).containsExactly(c, D);
        assertThat(more.dropped()).isEmpty();

        PlanChanges less = PlanChanges.between(List.of(B, C, D), List.of(b));
        assertThat(less.moved()).containsExactly(move(B, b));
        assertThat(less.added()).isEmpty();
        assertThat(less.dropped()).containsExactly(C, D);
    }

    @Test
    void aSessionIsTheSameByStartAndLengthAndLead() {
        Session longer = B.withEnd(B.getEnd().orElseThrow().plusMinutes(15));
        Session other = ledBy(B, "c-99");
        Session open = B.withEnd(Optional.empty());

        assertThat(PlanChanges.between(List.of(B), List.of(longer)).moved()).containsExactly(move(B, longer));
        assertThat(PlanChanges.between(List.of(B), List.of(other)).moved()).containsExactly(move(B, other));
        assertThat(PlanChanges.between(List.of(open), List.of(open)).moved()).containsExactly(move(open, open));
        assertThat(PlanChanges.between(List.of(B), List.of(B.withId(C.getId()).withPhase(CONCLUSIONS)))
                        .kept())
                .hasSize(1);
    }

    @Test
    void aSessionThatDoesNotTellWhoLeadsItIsTheSame() {
        Session nobody = B.withParticipants(List.of());
        Session specialist = B.withParticipants(Participation.of(PersonId.of("sp-3"), ParticipantRole.SPECIALIST));

        assertThat(PlanChanges.between(List.of(nobody), List.of(B)).kept()).containsExactly(B);
        assertThat(PlanChanges.between(List.of(B), List.of(nobody)).kept()).containsExactly(nobody);
        assertThat(PlanChanges.between(List.of(B), List.of(specialist)).kept()).containsExactly(specialist);
    }

    @Test
    void twoSessionsAtOneTimeAreComparedOneByOne() {
        Session other = ledBy(B, "c-99").withId(C.getId());

        assertThat(PlanChanges.between(List.of(B, other), List.of(other, B)).kept())
                .containsExactly(other, B);
        PlanChanges once = PlanChanges.between(List.of(B), List.of(B, B.withId(C.getId())));
        assertThat(once.kept()).containsExactly(B);
        assertThat(once.added()).hasSize(1);
    }

    @Test
    void aPlanIsComparedWithAnEarlierOne() {
        PlanRequest request = Asking.askedAt("2026-12-01T00:00+01:00")
                .hours(PhaseHours.of(0, 0, 0))
                .build();
        Plan.Builder plan = Plan.builder().request(request).roomForReserve(true);
        Plan earlier = plan.addSessions(A, B).build();
        Plan later = Plan.builder()
                .request(request)
                .roomForReserve(true)
                .addSessions(A, moved(B, 2))
                .build();

        assertThat(later.changesFrom(earlier).kept()).containsExactly(A);
        assertThat(later.changesFrom(earlier).moved()).containsExactly(move(B, moved(B, 2)));
        assertThat(later.changes().added()).containsExactly(A, moved(B, 2));
        assertThat(later.hours()).isEqualTo(PhaseHours.of(1, 1, 0));
        assertThat(Duration.between(B.getStart(), later.getSessions().get(1).getStart()))
                .isEqualTo(Duration.ofDays(2));
    }

    @SuppressWarnings("NullAway") // Callers without a checker pass null.
    @Test
    void aMoveHasBothSessions() {
        assertThatThrownBy(() -> move(A, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("to ");
        assertThatThrownBy(() -> move(null, A))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("from ");
    }
}
