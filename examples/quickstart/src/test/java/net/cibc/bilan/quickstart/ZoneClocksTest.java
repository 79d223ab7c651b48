package net.cibc.bilan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;

/** Holds the rules of the running Java for every zone to what another library reads in the calendar file. */
class ZoneClocksTest {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    private static List<ZoneId> zones() {
        List<ZoneId> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j-")) // ical4j adds zones of its own to those of Java
                .sorted()
                .map(ZoneId::of)
                .toList();
        assertThat(zones).hasSizeGreaterThan(590);
        return zones;
    }

    @Test
    void anotherLibraryReadsTheTrueMomentsInEveryZoneWhereSummersAreOfOneHour() {
        List<String> misread = new ArrayList<>();
        for (ZoneId zone : zones()) {
            NavigableSet<Instant> moments = new TreeSet<>();
            Instant end = Instant.parse("2035-01-01T00:00:00Z");
            for (Instant each = Instant.parse("2025-01-02T03:04:05Z"); each.isBefore(end); ) {
                moments.add(each);
                each = each.plus(Duration.ofHours(1217));
            }
            // Biweekly asks Java for the offset of a moment that it knows by local time only, and on the day of a
            // change gets the wrong one; the next test reads these days.
            moments.removeIf(moment -> changes(zone, moment.minus(Duration.ofDays(1)), moment.plus(Duration.ofDays(1)))
                    .findAny()
                    .isPresent());

            List<Instant> read = sessions(read(moments, zone)).stream()
                    .map(event -> event.getDateStart().getValue().toInstant())
                    .toList();
            if (!read.equals(List.copyOf(moments))) {
                misread.add(zone.getId());
            }
        }

        // Biweekly takes every summer time for one of an hour.
        assertThat(misread).containsExactly("Antarctica/Troll", "Australia/LHI", "Australia/Lord_Howe");
    }

    @Test
    void theDescriptionOfEveryZoneGivesTheTrueMomentsAroundEveryChange() {
        for (ZoneId zone : zones()) {
            NavigableSet<Instant> moments = new TreeSet<>(List.of(Instant.parse("1850-01-01T00:00:00Z")));
            changes(zone, Instant.parse("2004-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"))
                    .forEach(change -> Stream.of(-3600, -1, 0, 3599)
                            .map(seconds -> change.getInstant().plusSeconds(seconds))
                            .forEach(moments::add));
            ICalendar calendar = read(moments, zone);

            assertThat(sessions(calendar))
                    .as("%s", zone)
                    .extracting(
                            event -> moment(event.getDateStart(), calendar),
                            event -> moment(event.getDateEnd(), calendar))
                    .containsExactlyInAnyOrderElementsOf(moments.stream()
                            .map(moment -> tuple(moment, moment.plus(LENGTH)))
                            .toList());
        }
    }

    @Test
    void onlyWhatClocksCannotTellIsInUniversalTime() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        ICalendar calendar = read(
                new TreeSet<>(List.of(
                        Instant.parse("1800-01-01T12:00:00Z"), // before there was a zone
                        Instant.parse("2026-10-24T23:15:00Z"), // ends before 02:00
                        Instant.parse("2026-10-24T23:31:00Z"), // ends after 02:00, which comes twice
                        Instant.parse("2026-10-25T01:59:00Z"), // the second 02:59
                        Instant.parse("2026-10-25T02:00:00Z"), // 03:00
                        Instant.parse("2027-03-28T00:59:00Z"))), // 01:59, and ends at 03:29
                paris);

        assertThat(sessions(calendar))
                .extracting(event ->
                        event.getDateStart().getValue().getRawComponents().toString(true, false))
                .containsExactly(
                        "18000101T120000Z",
                        "20261025T011500",
                        "20261024T233100Z",
                        "20261025T015900Z",
                        "20261025T030000",
                        "20270328T015900");
        assertThat(calendar.getTimezoneInfo().getTimezones())
                .singleElement()
                .satisfies(each -> assertThat(each.getComponent()
                                        .getStandardTimes()
                                        .size()
                                + each.getComponent().getDaylightSavingsTime().size())
                        .isEqualTo(4));
    }

    private static Stream<ZoneOffsetTransition> changes(ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        return Stream.iterate(
                        Optional.ofNullable(rules.nextTransition(from)),
                        Optional::isPresent,
                        change -> change.map(each -> rules.nextTransition(each.getInstant())))
                .flatMap(Optional::stream)
                .takeWhile(change -> change.getInstant().isBefore(until));
    }

    private static ICalendar read(NavigableSet<Instant> moments, ZoneId zone) {
        List<Session> sessions = new ArrayList<>();
        for (Instant moment : moments) {
            sessions.add(Session.planned("s" + sessions.size(), Phase.INVESTIGATION)
                    .at(moment.atOffset(ZoneOffset.UTC))
                    .lasting(LENGTH));
        }
        Bilan bilan = Bilan.open(
                        BilanId.of("sud", "2026-0001"),
                        Offers.REMOTE_2023,
                        Beneficiary.of("b", "B (personne fictive)", zone),
                        Centre.of("sud", "CIBC Sud (fictif)"))
                .withSessions(sessions);
        Snapshot snapshot = bilan.asOf(LocalDate.of(1800, 1, 1));
        CalendarFile file = new CalendarFile(Language.FRENCH);
        file.add(snapshot, Agenda.of(snapshot).all());
        return Biweekly.parse(file.text()).first();
    }

    private static List<VEvent> sessions(ICalendar calendar) {
        return calendar.getEvents().stream()
                .filter(event -> event.getDateStart().getValue().hasTime())
                .toList();
    }

    /** Reads a time as RFC 5545, 3.6.5 tells: by the last change of its zone that the clocks have come to. */
    private static Instant moment(DateOrDateTimeProperty time, ICalendar calendar) {
        DateTimeComponents shown = time.getValue().getRawComponents();
        if (shown.isUtc()) {
            return local(shown).toInstant(ZoneOffset.UTC);
        }
        return calendar.getTimezoneInfo().getTimezones().stream()
                .flatMap(zone -> Stream.concat(
                        zone.getComponent().getStandardTimes().stream(),
                        zone.getComponent().getDaylightSavingsTime().stream()))
                .filter(change -> !since(change).isAfter(local(shown)))
                .max(Comparator.comparing(ZoneClocksTest::since))
                .map(change -> change.getTimezoneOffsetTo().getValue().getMillis())
                .map(offset -> local(shown).toInstant(ZoneOffset.UTC).minusMillis(offset))
                .orElseThrow();
    }

    private static LocalDateTime since(Observance change) {
        return local(change.getDateStart().getValue().getRawComponents());
    }

    private static LocalDateTime local(DateTimeComponents shown) {
        return LocalDateTime.of(
                shown.getYear(),
                shown.getMonth(),
                shown.getDate(),
                shown.getHour(),
                shown.getMinute(),
                shown.getSecond());
    }
}
