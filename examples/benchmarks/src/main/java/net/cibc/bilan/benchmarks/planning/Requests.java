package net.cibc.bilan.benchmarks.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.PhaseHours;
import net.cibc.bilan.planning.PlanRequest;

/** Requests to plan, the same in every run: a bilan at a distance in Paris from 1 December 2026 on. */
final class Requests {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final PersonId LEA = PersonId.of("lea");
    static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 12, 1, 7, 0, 0, 0, ZoneOffset.ofHours(1));
    private static final Duration GRID = Duration.ofMinutes(15);
    private static final ContactPreference[] PREFERENCES = ContactPreference.values();

    private Requests() {}

    /** A request of 24 hours over three months, by a preference that changes from one to the next. */
    static PlanRequest any(int number) {
        return over(3, number, PREFERENCES[number % PREFERENCES.length]);
    }

    /** A request at eight hours a month, with one counsellor who has 20 bookings a month. */
    static PlanRequest over(int months, int number, ContactPreference preference) {
        Random random = new Random(number);
        int days = 30 * months;
        return PlanRequest.builder()
                .now(NOW)
                .zone(PARIS)
                .personZone(PARIS)
                .mode(DeliveryMode.REMOTE)
                .preference(preference)
                .hours(split(Duration.ofHours(8L * months)))
                .spans(List.of(Period.ofMonths(months)))
                .availability(week(random, 2 + random.nextInt(6)))
                .lead(LEA)
                .diaries(List.of(Diary.of(LEA, PARIS, office()).busy(bookings(random, 20 * months, days))))
                .build();
    }

    /** A request that hardly ever has a plan: one day of the week, or a third of the time. */
    static PlanRequest narrow(int number) {
        return number % 2 == 0
                ? any(number).withAvailability(week(new Random(number), 1))
                : any(number).withSpans(List.of(Period.ofMonths(1)));
    }

    /** 200 hours in a year, which no bilan has: the law stops at 24. */
    static PlanRequest long200(int number) {
        return over(12, number, ContactPreference.REGULAR)
                .withHours(split(Duration.ofHours(200)))
                .withAvailability(week(new Random(number), 5));
    }

    /** A request of three months, with a diary of 100,000 busy times and an exception for each day of a year. */
    static PlanRequest crowded() {
        PlanRequest request = any(0);
        Random random = new Random(0);
        List<BusyTime> busy = new ArrayList<>(request.getDiaries().get(0).getBusyTimes());
        // All but the bookings of these months lie after them.
        for (int i = busy.size(); i < 100_000; i++) {
            OffsetDateTime start = NOW.plusDays(200).plusMinutes(15L * random.nextInt(4_000_000));
            busy.add(new BusyTime(start, start.plusMinutes(15)));
        }
        Collections.shuffle(busy, random);
        Availability week = request.getAvailability();
        return request.withDiaries(Diary.of(LEA, PARIS, office()).busy(busy))
                .withAvailability(Availability.builder()
                        .week(week.getWeek())
                        .exceptions(IntStream.range(0, 365)
                                .mapToObj(FIRST::plusDays)
                                .map(day -> new DayException(day, week.on(day)))
                                .toList())
                        .build());
    }

    private static PhaseHours split(Duration all) {
        Duration sixth = GRID.multipliedBy(all.dividedBy(6).dividedBy(GRID));
        return new PhaseHours(sixth, all.minus(sixth).minus(sixth), sixth);
    }

    /** Some days of the week on which the person is free for two hours or more. */
    private static Availability week(Random random, int days) {
        List<DayOfWeek> all = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(all, random);
        return Availability.weekly(all.subList(0, days).stream()
                .map(day -> {
                    int from = 8 + random.nextInt(11);
                    int to = from + 2 + random.nextInt(19 - from);
                    return WeeklySlot.of(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
                })
                .toArray(WeeklySlot[]::new));
    }

    private static Availability office() {
        return Availability.weekly(IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .map(day -> new WeeklySlot(day, TimeSlot.of(LocalTime.of(8, 0), LocalTime.of(20, 0))))
                .toArray(WeeklySlot[]::new));
    }

    private static List<BusyTime> bookings(Random random, int count, int days) {
        List<BusyTime> bookings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OffsetDateTime start = FIRST.plusDays(random.nextInt(days))
                    .atTime(8 + random.nextInt(11), 15 * random.nextInt(4))
                    .atZone(PARIS)
                    .toOffsetDateTime();
            bookings.add(new BusyTime(start, start.plusHours(1)));
        }
        return bookings;
    }
}
