package net.cibc.bilan;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static net.cibc.bilan.Fixture.planned;
import static net.cibc.bilan.offer.Channel.PHONE;
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
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final OffsetDateTime ASKED = OffsetDateTime.parse("2026-12-09T21:10+01:00");

    private static final Bilan BILAN = opened().record(session("s1", PRELIMINARY, 30, 75, VIDEO))
            .record(session("s2", INVESTIGATION, 33, 30, PHONE))
            .record(session("s3", INVESTIGATION, 44, 120, VIDEO, SHARED_DOCUMENT, VIDEO))
            .record(planned("s4", INVESTIGATION, "2026-12-28"))
            .record(ContactRequest.asked(ASKED).answered(ASKED.plusHours(11)));

    private static Session session(String id, Phase phase, int dayOfNovember, int minutes, Channel... channels) {
        return Session.held(id, phase)
                .by(channels)
                .at(LocalDateTime.of(2026, 11, 1, 18, 0).plusDays(dayOfNovember - 1L), PARIS)
                .lasting(Duration.ofMinutes(minutes));
    }

    @Test
    void tellsHowOftenAndHowLong() {
        Rhythm rhythm = BILAN.asOf(day("2026-12-20")).rhythm();

        assertThat(rhythm.sessions()).isEqualTo(3);
        assertThat(rhythm.meanLength()).contains(Duration.ofMinutes(75));
        assertThat(rhythm.longestSession()).contains(Duration.ofHours(2));
        assertThat(rhythm.asLongAsInPerson()).isEqualTo(1);
        assertThat(rhythm.meanInterval()).contains(Duration.ofDays(7));
        assertThat(rhythm.longestInterval()).contains(Duration.ofDays(11));
    }

    @Test
    void countsASessionOnceForEachOfItsChannels() {
        assertThat(BILAN.asOf(day("2026-12-20")).rhythm().channels())
                .containsExactly(Map.entry(VIDEO, 2), Map.entry(PHONE, 1), Map.entry(SHARED_DOCUMENT, 1));
    }

    @Test
    void tellsHowSoonThePersonIsAnswered() {
        Rhythm before = BILAN.asOf(day("2026-12-09")).rhythm();
        Rhythm after = BILAN.asOf(day("2026-12-10")).rhythm();

        assertThat(BILAN.asOf(day("2026-12-08")).rhythm().unanswered()).isZero();
        assertThat(before.unanswered()).isEqualTo(1);
        assertThat(before.meanAnswerTime()).isEmpty();
        assertThat(after.unanswered()).isZero();
        assertThat(after.meanAnswerTime()).contains(Duration.ofHours(11));
    }

    @Test
    void theRhythmsOfTwoBilansMakeOneThatCountsEachSession() {
        Rhythm one = BILAN.asOf(day("2026-12-20")).rhythm();
        Rhythm other = opened().record(session("s1", PRELIMINARY, 2, 180, VIDEO))
                .asOf(day("2026-12-20"))
                .rhythm();

        Rhythm both = one.and(other);

        assertThat(both).isEqualTo(other.and(one)).hasSameHashCodeAs(other.and(one));
        assertThat(both.sessions()).isEqualTo(one.sessions() + 1);
        assertThat(both.totalLength()).isEqualTo(one.totalLength().plusHours(3));
        assertThat(both.meanLength()).contains(both.totalLength().dividedBy(both.sessionsOfKnownLength()));
        assertThat(both.longestSession()).contains(Duration.ofHours(3));
        assertThat(both.asLongAsInPerson()).isEqualTo(one.asLongAsInPerson() + 1);
        // A pause between two bilans is no interval.
        assertThat(both.intervals()).isEqualTo(one.intervals());
        assertThat(both.totalInterval()).isEqualTo(one.totalInterval());
        assertThat(both.channels()).containsEntry(VIDEO, 3);
        assertThat(both.answered()).isEqualTo(one.answered());
        assertThat(both.totalAnswerTime()).isEqualTo(one.totalAnswerTime());
        assertThat(one.and(Rhythm.NONE)).isEqualTo(one);
        assertThat(both).isNotEqualTo(one);
    }

    @Test
    void hasNothingToTellOfABilanWithoutASession() {
        Rhythm rhythm = opened().asOf(day("2026-12-20")).rhythm();

        assertThat(rhythm.sessions()).isZero();
        assertThat(rhythm.meanLength()).isEmpty();
        assertThat(rhythm.longestSession()).isEmpty();
        assertThat(rhythm.meanInterval()).isEmpty();
        assertThat(rhythm.longestInterval()).isEmpty();
        assertThat(rhythm.channels()).isEmpty();
    }

    @Test
    void anAnswerBeforeTheRequestIsRefused() {
        assertThatThrownBy(() -> ContactRequest.asked(ASKED).answered(ASKED.minusNanos(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("answeredAt must be on or after askedAt");
        assertThat(ContactRequest.asked(ASKED).answered(ASKED).answerTime()).contains(Duration.ZERO);
    }

    @Test
    void recordingARequestAgainGivesItItsAnswer() {
        Bilan asked = opened().record(ContactRequest.asked(ASKED));

        assertThat(asked.record(ContactRequest.asked(ASKED).answered(ASKED.plusHours(1)))
                        .getContactRequests())
                .containsExactly(ContactRequest.asked(ASKED).answered(ASKED.plusHours(1)));
    }

    @Test
    void thePersonSaysHowOftenToBeSeen() {
        assertThat(Fixture.SOFIA
                        .withContactPreference(ContactPreference.ON_DEMAND)
                        .getContactPreference())
                .contains(ContactPreference.ON_DEMAND);
        assertThat(Fixture.SOFIA.getContactPreference()).isEmpty();
    }
}
