package net.cibc.bilan.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.InvalidValueException;

/** Small requests at the corners of the calendar, each drawn from a number. */
final class RandomRequests {

    private static final List<String> ZONES = List.of(
            "Europe/Paris", "America/Martinique", "Indian/Reunion", "America/Havana", "Europe/Paris", "Asia/Beirut");

    /** Around changes of the clock, holidays and ends of months. */
    private static final List<String> DAYS = List.of(
            "2027-03-25",
            "2027-10-28",
            "2027-03-11",
            "2027-11-04",
            "2027-01-28",
            "2027-01-31",
            "2028-01-30",
            "2026-12-18",
            "2027-04-29",
            "2026-11-16",
            "2027-02-26");

    private static final List<LocalTime> EVERY_START = List.of(
            LocalTime.of(18, 0),
            LocalTime.of(9, 30),
            LocalTime.of(1, 0),
            LocalTime.of(2, 0),
            LocalTime.MIDNIGHT,
            LocalTime.of(22, 0),
            LocalTime.of(23, 15),
            LocalTime.of(17, 40),
            LocalTime.of(2, 30),
            LocalTime.of(5, 0));

    private static final Consultant LEA = Consultant.of("c-1", "Léa");
    private static final Consultant PAUL = Consultant.of("c-2", "Paul");

    private final Random random;
    private final Duration grid;
    private final ZoneId zone;
    private final LocalDate base;
    private final Lengths lengths;

    private RandomRequests(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        grid = Duration.ofMinutes(pick(15, 15, 30, 60));
        zone = zone();
        base = LocalDate.parse(DAYS.get(upTo(DAYS.size() - 1))).plusDays(upTo(3));
        int shortest = 1 + upTo(2);
        int longest = shortest + upTo(2);
        lengths = new Lengths(steps(shortest), steps(shortest + upTo(longest - shortest)), steps(longest));
    }

    /** Draws a request, or nothing where what was drawn does not fit together. */
    static Optional<PlanRequest> of(long seed) {
        try {
            return Optional.of(new RandomRequests(seed).draw());
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    /** Asks anew for a plan that was agreed, after time went by and a day of it fell away. */
    static Optional<PlanRequest> again(Plan plan, long seed, Stability stability) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        PlanRequest request = plan.getRequest();
        List<Session> sessions = plan.getSessions();
        int held = request.getPinned().isEmpty() ? random.nextInt(sessions.size()) : 0;
        Session lost = sessions.get(held + random.nextInt(sessions.size() - held));
        PhaseHours hours = request.getHours();
        OffsetDateTime now = request.getNow();
        for (Session session : sessions.subList(0, held)) {
            hours = hours.with(
                    session.getPhase(),
                    hours.in(session.getPhase()).minus(session.length().orElseThrow()));
            now = session.getEnd().orElseThrow();
        }
        List<Session> done = new ArrayList<>(request.getHeld());
        sessions.subList(0, held).forEach(session -> done.add(session.heldAsPlanned()));
        try {
            return Optional.of(PlanRequest.builder()
                    .from(request)
                    .now(now)
                    .hours(hours)
                    .held(done)
                    .begunOn(request.getBegunOn().or(() -> plan.firstDay().filter(first -> !done.isEmpty())))
                    .agreed(sessions.subList(held, sessions.size()).stream()
                            .filter(session -> !request.getPinned().contains(session))
                            .toList())
                    .addClosedDays(Moments.dayOf(lost.getStart(), request.getPersonZone()))
                    .specialist(held > 0 ? Optional.empty() : request.getSpecialist())
                    .preparations(held > 0 ? List.of() : request.getPreparations())
                    .stability(stability)
                    .lastNumber(request.getLastNumber() + sessions.size() + 1)
                    .build());
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    private PlanRequest draw() {
        OffsetDateTime now = now();
        PlanRequest.Builder request = PlanRequest.builder()
                .now(now)
                .zone(oneIn(2) ? zone : zone())
                .personZone(zone)
                .availability(week())
                .mode(DeliveryMode.REMOTE)
                .grid(grid)
                .lengths(lengths)
                .preference(List.of(ContactPreference.values()).get(upTo(2)))
                .usualHour(List.of(UsualHour.values()).get(upTo(1)))
                .stability(List.of(Stability.values()).get(upTo(1)))
                .monthReading(List.of(MonthReading.values()).get(upTo(1)))
                .suspensionEffect(List.of(SuspensionEffect.values()).get(upTo(1)))
                .latestStart(oneIn(4) ? 25 : upTo(8))
                .leastDays(oneIn(5) ? 0 : 1 + upTo(2))
                .mostDays(oneIn(6) ? Period.ofMonths(1) : Period.ofDays(4 + upTo(8)))
                .defaults(PlanningDefaults.builder().horizon(14 + upTo(10)).build());
        person(request);
        span(request);
        rhythm(request);
        leads(request);
        PhaseHours hours = hours();
        hours = pinned(request, hours);
        request.hours(hours);
        additions(request, hours);
        held(request, now);
        PlanRequest drawn = request.build();
        return oneIn(4) ? agreed(drawn) : drawn;
    }

    private void person(PlanRequest.Builder request) {
        if (oneIn(4)) {
            request.addAgreedHours(TimeSlot.of(LocalTime.of(upTo(9), 0), LocalTime.of(18 + upTo(5), 30)));
            request.addAgreedHours(TimeSlot.of(LocalTime.of(21, 0), LocalTime.MIDNIGHT));
        }
        if (oneIn(6)) {
            request.holidays(List.of(FrenchHolidays.values()).get(upTo(FrenchHolidays.values().length - 1)));
        }
        for (int i = upTo(2); i > 0; i--) {
            request.addClosedDays(base.plusDays(upTo(14)));
        }
        if (oneIn(6)) {
            Suspension suspension = Suspension.from(
                    base.plusDays(upTo(12) - 6L),
                    List.of(SuspensionReason.values()).get(0));
            request.addSuspensions(
                    oneIn(6)
                            ? suspension
                            : suspension.until(suspension.getFirstDay().plusDays(upTo(5))));
        }
        if (oneIn(2)) {
            request.firstDay(base.plusDays(upTo(5) - 1L));
        }
        switch (upTo(4)) {
            case 0 -> request.notice(Duration.ofMinutes(30L * upTo(120)));
            case 1 -> request.notice(Period.ofDays(upTo(3)));
            default -> {}
        }
        if (oneIn(5)) {
            request.wishedHour(LocalTime.of(upTo(23), 10 * upTo(5)));
        }
    }

    private void span(PlanRequest.Builder request) {
        switch (upTo(5)) {
            case 0 -> {}
            case 1 -> request.addSpans(Period.ofMonths(1));
            case 2 -> request.addSpans(Period.ofMonths(1), Period.ofDays(8 + upTo(30)));
            default -> request.addSpans(Period.ofDays(7 + upTo(14)));
        }
        switch (upTo(3)) {
            case 0 -> request.margin(1 + upTo(5));
            case 1 -> {}
            default -> request.margin(0);
        }
    }

    private void rhythm(PlanRequest.Builder request) {
        if (!oneIn(3)) {
            request.startWindow(upTo(6));
        }
        if (oneIn(4)) {
            request.rest(Duration.ofMinutes(15L * upTo(300)));
        }
        if (oneIn(3)) {
            request.mostAWeek(1 + upTo(2));
        }
        if (oneIn(2)) {
            request.target(1 + upTo(6));
        }
    }

    private void leads(PlanRequest.Builder request) {
        int leads = pick(0, 0, 1, 1, 1, 2);
        if (leads > 0) {
            request.addDiaries(diary(LEA.getId()));
        }
        if (leads > 1) {
            request.addDiaries(diary(PAUL.getId())).handOver(true);
        }
        if (oneIn(2)) {
            request.lead(LEA.getId());
        }
    }

    private Diary diary(PersonId person) {
        Diary.Builder diary =
                Diary.builder().person(person).zone(zone()).buffer(Duration.ofMinutes(pick(0, 0, 10, 15, 30)));
        if (!oneIn(3)) {
            List<WeeklySlot> slots = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (!oneIn(8)) {
                    LocalTime noon = LocalTime.of(8 + upTo(8), pick(0, 30));
                    slots.add(WeeklySlot.of(day, LocalTime.of(upTo(3), pick(0, 30)), noon));
                    slots.add(WeeklySlot.of(
                            day,
                            noon.plusMinutes(pick(0, 30, 60)),
                            pick(0, 1) == 0 ? LocalTime.MIDNIGHT : LocalTime.of(23, 0)));
                }
            }
            diary.availability(Availability.builder().week(slots).build());
        }
        for (int i = upTo(4); i > 0; i--) {
            OffsetDateTime start = base.plusDays(upTo(12))
                    .atTime(start())
                    .atZone(zone)
                    .toOffsetDateTime()
                    .plusMinutes(5L * (upTo(24) - 12));
            diary.addBusyTimes(new BusyTime(start, start.plusMinutes(5L + 5L * upTo(24))));
        }
        if (oneIn(8)) {
            diary.holidays(List.of(FrenchHolidays.values()).get(upTo(FrenchHolidays.values().length - 1)));
        }
        return diary.build();
    }

    private PhaseHours hours() {
        PhaseHours hours = PhaseHours.of(0, 0, 0);
        int phases = 1 + upTo(2);
        int from = upTo(3 - phases);
        for (int i = 0; i < phases; i++) {
            Phase phase = List.of(Phase.values()).get(from + i);
            for (int j = upTo(phases == 1 ? 3 : 2); j >= 0; j--) {
                hours = hours.with(phase, hours.in(phase).plus(length()));
            }
        }
        return hours;
    }

    private Duration length() {
        long most = lengths.longest().minus(lengths.shortest()).dividedBy(grid);
        return lengths.shortest().plus(steps(upTo((int) most)));
    }

    private PhaseHours pinned(PlanRequest.Builder request, PhaseHours hours) {
        if (!oneIn(5)) {
            return hours;
        }
        PhaseHours all = hours;
        List<Integer> days = IntStream.range(0, 1 + upTo(1))
                .map(i -> 6 * i + 1 + upTo(5))
                .boxed()
                .toList();
        List<Phase> phases = days.stream()
                .map(day -> List.of(Phase.values()).get(upTo(2)))
                .sorted()
                .toList();
        for (int i = 0; i < days.size(); i++) {
            Duration length = steps(1 + upTo(3));
            OffsetDateTime start = base.plusDays(days.get(i))
                    .atTime(start())
                    .plusMinutes(5L * upTo(12))
                    .atZone(zone)
                    .toOffsetDateTime();
            request.addPinned(Session.planned("p" + i, phases.get(i)).at(start).lasting(length));
            all = all.with(phases.get(i), all.in(phases.get(i)).plus(length));
        }
        return all;
    }

    private void additions(PlanRequest.Builder request, PhaseHours hours) {
        request.reserve(Duration.ZERO);
        if (oneIn(8)) {
            request.hours(hours.with(Phase.INVESTIGATION, hours.investigation().plus(lengths.usual())))
                    .reserve(lengths.usual());
        }
        if (oneIn(8)) {
            Phase phase = List.of(Phase.values()).get(upTo(2));
            Duration usual = lengths.usual();
            request.addPhaseLengths(new PhaseLengths(
                    phase,
                    new Lengths(
                            usual, usual, oneIn(2) ? usual : lengths.longest().plus(grid))));
        }
        for (int i = oneIn(4) ? 1 + upTo(1) : 0; i > 0; i--) {
            request.addPreparations(Preparation.builder()
                    .phase(List.of(Phase.values()).get(upTo(2)))
                    .at(Duration.ofMinutes(20L * upTo(9)))
                    .days(1 + upTo(5))
                    .build());
        }
        if (oneIn(6)) {
            Diary diary = Diary.of(PersonId.of("x-1"), zone(), week());
            request.specialist(SpecialistPart.builder()
                    .phase(List.of(Phase.values()).get(upTo(2)))
                    .at(Duration.ofMinutes(20L * upTo(6)))
                    .time(Duration.ofMinutes(5L + 5L * upTo(8)))
                    .diary(oneIn(3) ? diary(PersonId.of("x-1")) : diary)
                    .build());
        }
    }

    private void held(PlanRequest.Builder request, OffsetDateTime now) {
        if (!oneIn(3)) {
            return;
        }
        LocalDate day = base.minusDays(upTo(3));
        ZoneId bilanZone = ZoneId.of("Europe/Paris");
        Optional<OffsetDateTime> first = Optional.empty();
        for (int i = 0; i <= upTo(2); i++) {
            OffsetDateTime start = day.atTime(start()).atZone(zone).toOffsetDateTime();
            if (!start.isBefore(now)) {
                day = day.minusDays(1);
                start = start.atZoneSameInstant(zone).minusDays(1).toOffsetDateTime();
            }
            request.addHeld(Session.held("h" + i, Phase.PRELIMINARY).at(start).lasting(steps(1 + upTo(3))));
            day = day.minusDays(1L + upTo(6));
            first = Optional.of(start);
        }
        request.zone(bilanZone)
                .begunOn(first.orElseThrow()
                        .atZoneSameInstant(bilanZone)
                        .toLocalDate()
                        .minusDays(oneIn(6) ? 2 : 0));
    }

    /** Lets some of the places be agreed before, and some times that are none. */
    private PlanRequest agreed(PlanRequest request) {
        OracleLead lead = OracleLead.all(request).get(0);
        List<Seat> seats = lead.places().all().stream()
                .filter(seat -> seat.pinned().isEmpty())
                .toList();
        List<Session> agreed = new ArrayList<>();
        for (int i = 0; i <= upTo(3) && !seats.isEmpty(); i++) {
            Seat seat = seats.get(upTo(seats.size() - 1));
            Session.Builder session = Session.planned(
                            "a" + i, List.of(Phase.values()).get(upTo(2)))
                    .at(seat.start().toOffsetDateTime().plusMinutes(oneIn(5) ? 5 : 0));
            if (oneIn(2)) {
                session.with(oneIn(2) ? LEA : PAUL);
            }
            Session drawn = session.lasting(Duration.ofMinutes(seat.minutes() + (oneIn(5) ? grid.toMinutes() : 0)));
            if (agreed.stream().noneMatch(each -> each.getStart().isEqual(drawn.getStart()))) {
                agreed.add(drawn);
            }
        }
        return request.withAgreed(agreed);
    }

    private OffsetDateTime now() {
        return base.atTime(pick(0, 7, 12, 23), pick(0, 0, 17, 45))
                .atZone(zone)
                .withZoneSameInstant(zone())
                .toOffsetDateTime();
    }

    private Availability week() {
        List<WeeklySlot> slots = new ArrayList<>();
        int extra = upTo(1);
        for (int i = 3 + upTo(2); i > 0; i--) {
            DayOfWeek day = DayOfWeek.of(1 + upTo(6));
            slots.add(new WeeklySlot(day, part(extra)));
            if (oneIn(8)) {
                slots.add(new WeeklySlot(day.plus(1), part(extra)));
            }
        }
        List<DayException> exceptions = new ArrayList<>();
        for (int i = upTo(2); i > 0; i--) {
            DayException exception =
                    new DayException(base.plusDays(7L * i + upTo(6)), oneIn(2) ? List.of() : List.of(part(extra)));
            exceptions.add(exception);
        }
        return Availability.builder().week(slots).exceptions(exceptions).build();
    }

    private TimeSlot part(int extra) {
        LocalTime from = start();
        Duration length = lengths.longest().plus(steps(extra));
        Duration left = Duration.ofDays(1).minus(Duration.between(LocalTime.MIN, from));
        return TimeSlot.of(from, length.compareTo(left) >= 0 ? LocalTime.MIDNIGHT : from.plus(length));
    }

    private LocalTime start() {
        return oneIn(2) ? EVERY_START.get(0) : EVERY_START.get(upTo(EVERY_START.size() - 1));
    }

    private ZoneId zone() {
        return ZoneId.of(ZONES.get(upTo(ZONES.size() - 1)));
    }

    private Duration steps(int number) {
        return grid.multipliedBy(number);
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private int pick(int... numbers) {
        return numbers[upTo(numbers.length - 1)];
    }
}
