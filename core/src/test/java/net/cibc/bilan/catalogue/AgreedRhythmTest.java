package net.cibc.bilan.catalogue;

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

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Which sessions depart from what was agreed. */
class AgreedRhythmTest {

    private static final Bilan BILAN = opened().record(session("s1", PRELIMINARY, 30, 75, VIDEO))
            .record(session("s2", INVESTIGATION, 33, 30, PHONE))
            .record(session("s3", INVESTIGATION, 44, 120, VIDEO, SHARED_DOCUMENT, VIDEO))
            .record(planned("s4", INVESTIGATION, "2026-12-28"));

    private static Session session(String id, Phase phase, int dayOfNovember, int minutes, Channel... channels) {
        return Session.held(id, phase)
                .by(channels)
                .at(LocalDateTime.of(2026, 11, 1, 18, 0).plusDays(dayOfNovember - 1L), PARIS)
                .lasting(Duration.ofMinutes(minutes));
    }

    private static AgreedRhythm measured(Bilan bilan) {
        return new AgreedRhythm(bilan.asOf(day("2028-02-01")));
    }

    @Test
    void isToldBesideWhatWasAgreed() {
        Bilan agreed = BILAN.record(Programme.agreed(
                day("2026-12-01"),
                Personalisation.builder()
                        .interval(Period.ofDays(7))
                        .addChannels(VIDEO, SHARED_DOCUMENT)
                        .addHours(TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(19, 15)))
                        .build()));
        AgreedRhythm rhythm = measured(agreed);

        // Eleven days lie between the second session and the third; the first ends at 19:15 sharp.
        assertThat(rhythm.later).containsExactly(BILAN.session("s3"));
        assertThat(rhythm.byOtherChannel).containsExactly(BILAN.session("s2"));
        assertThat(rhythm.outsideHours).containsExactly(BILAN.session("s3"));
    }

    @Test
    void withoutAnAgreementNothingIsOutsideIt() {
        AgreedRhythm rhythm = measured(BILAN);

        assertThat(rhythm.later).isEmpty();
        assertThat(rhythm.byOtherChannel).isEmpty();
        assertThat(rhythm.outsideHours).isEmpty();
    }

    @Test
    void anIntervalOfTheAgreedLengthIsKeptToTheDay() {
        Bilan weekly = opened().record(session("s1", PRELIMINARY, 2, 60, VIDEO))
                .record(session("s2", PRELIMINARY, 9, 60, VIDEO))
                .record(session("s3", PRELIMINARY, 17, 60, VIDEO))
                .record(Programme.agreed(
                        day("2026-11-02"),
                        Personalisation.builder().interval(Period.ofWeeks(1)).build()));

        assertThat(measured(weekly).later).containsExactly(weekly.session("s3"));
    }

    @Test
    void anIntervalOfAMonthIsOneOfTheCalendar() {
        Bilan monthly = opened().record(session("s1", PRELIMINARY, 2, 60, VIDEO))
                .record(session("s2", PRELIMINARY, 32, 60, VIDEO))
                .record(session("s3", PRELIMINARY, 63, 60, VIDEO))
                .record(Programme.agreed(
                        day("2026-11-01"),
                        Personalisation.builder().interval(Period.ofMonths(1)).build()));

        // From 2 November to 2 December, and from there to 2 January 2027.
        assertThat(measured(monthly).later).isEmpty();
        assertThat(measured(monthly.record(session("s3", PRELIMINARY, 64, 60, VIDEO))).later)
                .hasSize(1);
    }

    @Property
    void aSessionLiesWithinOneOfTheHours(
            @ForAll("slots") List<TimeSlot> hours,
            @ForAll @IntRange(max = 47) int start,
            @ForAll @IntRange(min = 1, max = 16) int length) {
        ZonedDateTime begins = LocalDate.of(2026, 11, 30).atStartOfDay(PARIS).plusMinutes(30L * start);

        lieWithinOneOf(hours, begins, Duration.ofMinutes(30L * length));
    }

    @Property
    void aSessionLiesWithinOneOfTheHoursWhereClocksChange(@ForAll("nights") Night night) {
        Statistics.collect(lieWithinOneOf(night.hours, night.begins, night.lasts));
    }

    private static boolean lieWithinOneOf(List<TimeSlot> hours, ZonedDateTime begins, Duration lasts) {
        OffsetDateTime start = begins.toOffsetDateTime();
        Bilan bilan = opened().withBeneficiary(Fixture.SOFIA.withZone(begins.getZone()))
                .record(Session.held("s1", PRELIMINARY).start(start).lasting(lasts))
                .record(Programme.agreed(
                        day("2010-01-02"),
                        Personalisation.builder().hours(hours).build()));
        boolean within = hours.isEmpty()
                || hours.stream().anyMatch(each -> each.contains(start, start.plus(lasts), begins.getZone()));

        assertThat(measured(bilan).outsideHours.isEmpty()).isEqualTo(within);
        return within;
    }

    @Test
    void whatBeginsAtTheSecondOfTwoTimesDoesNotHideWhatHasBegunAtTheFirst() {
        List<TimeSlot> hours = List.of(
                TimeSlot.of(LocalTime.of(1, 0), LocalTime.of(4, 0)),
                TimeSlot.of(LocalTime.of(2, 0), LocalTime.of(6, 0)));
        ZonedDateTime first = ZonedDateTime.parse("2026-10-25T02:30+02:00[Europe/Paris]");

        assertThat(lieWithinOneOf(hours, first, Duration.ofHours(2))).isTrue();
        assertThat(lieWithinOneOf(hours, first, Duration.ofHours(3))).isFalse();
        assertThat(lieWithinOneOf(hours, first.plusHours(1), Duration.ofHours(3)))
                .isTrue();
    }

    @Provide
    Arbitrary<Night> nights() {
        return CalendarArbitraries.clockChanges()
                .flatMap(change -> Combinators.combine(
                                CalendarArbitraries.timeSlotsNear(change)
                                        .list()
                                        .ofMinSize(2)
                                        .ofMaxSize(6),
                                Arbitraries.integers().between(-6, 4),
                                Arbitraries.integers().between(1, 8))
                        .as((hours, before, quarters) -> new Night(
                                hours, change.plusMinutes(15L * before), Duration.ofMinutes(15L * quarters))));
    }

    /** A session at about a clock change. */
    record Night(List<TimeSlot> hours, ZonedDateTime begins, Duration lasts) {}

    @Provide
    Arbitrary<List<TimeSlot>> slots() {
        return CalendarArbitraries.timeSlots().list().ofMaxSize(6);
    }

    @Test
    void hoursAreThoseOfTheClocksWhereThePersonLives() {
        Bilan overseas = BILAN.withBeneficiary(Fixture.SOFIA.withZone(ZoneId.of("Indian/Reunion")))
                .record(Programme.agreed(
                        day("2026-11-01"),
                        Personalisation.builder()
                                .addHours(TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(20, 0)))
                                .build()));

        // 18:00 in Paris is 21:00 there.
        assertThat(measured(overseas).outsideHours).hasSize(3);
    }

    @Test
    void aSessionWithoutItsEndIsMeasuredByItsStart() {
        Session open = Session.held("s1", PRELIMINARY)
                .at(LocalDateTime.of(2026, 11, 30, 20, 0), PARIS)
                .build();
        Bilan bilan = opened().record(open)
                .record(Programme.agreed(
                        day("2026-11-02"),
                        Personalisation.builder()
                                .addHours(TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(20, 0)))
                                .build()));

        assertThat(measured(bilan).outsideHours).containsExactly(open);
    }
}
