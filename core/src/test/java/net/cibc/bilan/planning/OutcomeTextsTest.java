package net.cibc.bilan.planning;

import static java.time.DayOfWeek.SATURDAY;
import static net.cibc.bilan.planning.Asking.askedAt;
import static net.cibc.bilan.planning.Asking.daily;
import static net.cibc.bilan.planning.Asking.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What would do and what is to be noticed, in both languages, and what a change does to the request. */
class OutcomeTextsTest {

    private static final PlanRequest REQUEST = askedAt("2026-12-01T09:00+01:00", daily("18:00", "20:00"))
            .hours(PhaseHours.of(2, 4, 2))
            .lengths(Lengths.ofMinutes(60, 60, 75))
            .leastDays(3)
            .mostDays(Period.ofDays(10))
            .mostAWeek(2)
            .firstDay(Fixture.day("2026-12-21"))
            .addSpans(Period.ofMonths(3), Period.ofDays(80))
            .build();

    private static String in(Locale locale, Text text) {
        return text.in(locale).replace('\u00a0', ' ');
    }

    private static Arguments row(
            Repair repair, String french, String english, Function<PlanRequest, ?> value, Object changed) {
        return Arguments.of(repair, french, english, value, changed);
    }

    static Stream<Arguments> repairs() {
        return Stream.of(
                row(
                        Repair.of(Condition.MOST_DAYS, 4),
                        "au plus 14 jours entre deux séances au lieu de 10",
                        "at most 14 days between two sessions instead of 10",
                        PlanRequest::mostDays,
                        Period.ofDays(14)),
                row(
                        Repair.of(Condition.LEAST_DAYS, 2),
                        "au moins 1 jour entre deux séances au lieu de 3",
                        "at least 1 day between two sessions instead of 3",
                        PlanRequest::leastDays,
                        1),
                row(
                        Repair.of(Condition.MOST_A_WEEK, 1),
                        "3 séances par semaine au plus au lieu de 2",
                        "at most 3 sessions a week instead of 2",
                        request -> request.getMostAWeek().orElseThrow(),
                        3),
                row(
                        Repair.of(Condition.LONGEST_SESSION, 2),
                        "des séances jusqu’à 1 h 45 au lieu de 1 h 15",
                        "sessions of up to 1 h 45 min instead of 1 h 15 min",
                        request -> request.lengths(Phase.CONCLUSIONS),
                        Lengths.ofMinutes(60, 60, 105)),
                row(
                        Repair.of(Condition.SHORTEST_SESSION, 2),
                        "des séances dès 30 min au lieu de 1 h",
                        "sessions from 30 min instead of 1 h",
                        request -> request.lengths(Phase.PRELIMINARY),
                        Lengths.ofMinutes(30, 60, 75)),
                row(
                        Repair.of(Condition.NOTICE, 20),
                        "commencer dès le 1er décembre 2026 au lieu du 21 décembre 2026",
                        "begin from 1 December 2026 instead of 21 December 2026",
                        PlanRequest::firstDay,
                        Fixture.day("2026-12-01")),
                row(
                        Repair.of(slot(SATURDAY, "09:00", "10:30")),
                        "être libre aussi le samedi de 9 h à 10 h 30",
                        "be free on Saturday from 09:00 to 10:30 too",
                        PlanRequest::getAvailability,
                        Availability.builder()
                                .addWeek(daily("18:00", "20:00"))
                                .addWeek(slot(SATURDAY, "09:00", "10:30"))
                                .build()),
                row(
                        Repair.of(Condition.SPAN, 1),
                        "1 jour de plus que le délai promis, hors de l’offre",
                        "1 day beyond the promised span, outside the offer",
                        PlanRequest::getSpans,
                        List.of(Period.of(0, 3, 1), Period.ofDays(81))));
    }

    @ParameterizedTest
    @MethodSource
    void repairs(Repair repair, String french, String english, Function<PlanRequest, ?> value, Object changed) {
        assertThat(in(Locale.FRENCH, repair.text(REQUEST))).isEqualTo(french);
        assertThat(in(Locale.ENGLISH, repair.text(REQUEST))).isEqualTo(english);
        assertThat(value.apply(repair.applyTo(REQUEST))).isEqualTo(changed);
        assertThat(repair.outsideOffer()).isEqualTo(repair.getCondition() == Condition.SPAN);
    }

    private static Arguments row(UnaryOperator<PlanNotice.Builder> notice, String french, String english) {
        return Arguments.of(notice.apply(PlanNotice.builder()).build(), french, english);
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                row(
                        notice -> notice.kind(PlanNotice.Kind.HOURS_MOVED)
                                .time(Duration.ofMinutes(90))
                                .phase(Phase.PRELIMINARY)
                                .other(Phase.INVESTIGATION),
                        "1 h 30 de la phase préliminaire passent à la phase d’investigation, pour ne pas revenir en"
                                + " arrière ou faute d’une séance aussi courte",
                        "1 h 30 min of the preliminary phase go to the investigation phase, so as not to go back or for"
                                + " want of a session so short"),
                row(
                        notice -> notice.kind(PlanNotice.Kind.HOURS_LEFT_OUT).time(Duration.ofMinutes(30)),
                        "30 min ne sont pas prévues : trop peu pour une séance, ou réserve que personne n’a demandée",
                        "30 min are not planned: too little for a session, or a reserve that nobody asked for"),
                row(
                        notice ->
                                notice.kind(PlanNotice.Kind.UNSETTLED_SESSIONS).count(2),
                        "séances prévues avant ce jour et restées sans suite : 2, dont le temps compte comme tenu",
                        "sessions planned before this day and never settled: 2, whose time counts as held"),
                row(
                        notice -> notice.kind(PlanNotice.Kind.UNKNOWN_LENGTHS).count(3),
                        "séances passées dont la fin n’est pas connue : 3, dont le temps ne compte pas",
                        "past sessions whose end is not known: 3, whose time does not count"),
                row(
                        notice -> notice.kind(PlanNotice.Kind.NO_HOURS).phase(Phase.CONCLUSIONS),
                        "aucune heure ne reste pour la phase de conclusions",
                        "no hours are left for the conclusions phase"),
                row(
                        notice -> notice.kind(PlanNotice.Kind.MARGIN_GIVEN_UP).count(7),
                        "aucun calendrier ne garde les 7 jours de marge avant la limite",
                        "no plan keeps the margin of 7 days before the limit"),
                row(
                        notice -> notice.kind(PlanNotice.Kind.GAP_OVERRUN).count(14),
                        "plus de 14 jours ont déjà passé depuis la dernière séance",
                        "more than 14 days have passed already since the last session"));
    }

    @ParameterizedTest
    @MethodSource
    void notices(PlanNotice notice, String french, String english) {
        assertThat(in(Locale.FRENCH, notice.text())).isEqualTo(french);
        assertThat(in(Locale.ENGLISH, notice.text())).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfNoticeHasItsRow(PlanNotice.Kind kind) {
        assertThat(notices().map(row -> ((PlanNotice) row.get()[0]).getKind())).contains(kind);
    }

    @Test
    void aNoticeSpeaksOfSomeTime() {
        assertThatThrownBy(() -> PlanNotice.builder()
                        .kind(PlanNotice.Kind.HOURS_LEFT_OUT)
                        .time(Duration.ZERO)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("time ");
    }

    @Test
    void aRepairOfWhatCannotBeChangedIsRefused() {
        assertThatThrownBy(() -> Repair.of(Condition.ONE_A_DAY, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("condition must be one that can be changed, found ONE_A_DAY");
        assertThatThrownBy(() -> Repair.of(Condition.SPAN, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("by must be at least 1, found 0");
        assertThatThrownBy(() -> Repair.of(Condition.AVAILABILITY, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("slot must be present for the availability only, found none");
        assertThatThrownBy(() -> Repair.of(Condition.SPAN, 1).withSlot(slot(SATURDAY, "09:00", "10:30")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("slot must be present for the availability only, found one");
    }
}
