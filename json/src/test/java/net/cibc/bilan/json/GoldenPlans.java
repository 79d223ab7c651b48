package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Condition;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Lengths;
import net.cibc.bilan.planning.PhaseHours;
import net.cibc.bilan.planning.PhaseLengths;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanNotice;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanTerm;
import net.cibc.bilan.planning.PlanningDefaults;
import net.cibc.bilan.planning.Preparation;
import net.cibc.bilan.planning.Repair;
import net.cibc.bilan.planning.SpecialistPart;
import net.cibc.bilan.planning.Stability;
import net.cibc.bilan.planning.TermValue;
import net.cibc.bilan.planning.UsualHour;

/** A request and outcomes with every property, and their documents, which people may read as examples. */
final class GoldenPlans {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final PersonId LEA = PersonId.of("c-12");

    /** A request of which nothing is told but what must be. */
    static final PlanRequest PLAIN = PlanRequest.builder()
            .now(OffsetDateTime.parse("2026-12-01T09:00+01:00"))
            .zone(PARIS)
            .personZone(PARIS)
            .availability(Availability.weekly(
                    WeeklySlot.of(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(20, 0)),
                    WeeklySlot.of(DayOfWeek.THURSDAY, LocalTime.of(18, 0), LocalTime.of(20, 0))))
            .mode(DeliveryMode.REMOTE)
            .hours(PhaseHours.of(4, 16, 4))
            .build();

    static final PlanRequest REQUEST = request();

    static final Plan PLAN = plan();

    static final Infeasible INFEASIBLE = Infeasible.builder()
            .request(PLAIN)
            .fits(Duration.ofHours(19))
            .addBinding(Condition.MOST_DAYS, Condition.CLOSED_DAYS, Condition.AVAILABILITY)
            .addRepairs(
                    Repair.builder().condition(Condition.MOST_DAYS).by(7).build(),
                    Repair.builder()
                            .condition(Condition.AVAILABILITY)
                            .by(1)
                            .slot(WeeklySlot.of(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(19, 0)))
                            .build())
            .longestPart(Duration.ofHours(2))
            .addClosedDays(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31))
            .gapFrom(LocalDate.of(2026, 12, 22))
            .gapTo(LocalDate.of(2027, 1, 5))
            .build();

    static final String REQUEST_TEXT = text("plan-request.json");

    static final String PLAN_TEXT = text("plan.json");

    static final String INFEASIBLE_TEXT = text("infeasible.json");

    private GoldenPlans() {}

    private static PlanRequest request() {
        return PlanRequest.builder()
                .bilan(BilanId.of("sud", "2026-0417"))
                .now(OffsetDateTime.parse("2026-12-09T09:00+01:00"))
                .zone(PARIS)
                .personZone(ZoneId.of("Indian/Reunion"))
                .availability(Availability.weekly(
                                WeeklySlot.of(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(20, 30)),
                                WeeklySlot.of(DayOfWeek.SATURDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT))
                        .withExceptions(DayException.of(LocalDate.of(2026, 12, 29))))
                .addAgreedHours(TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(20, 30)))
                .mode(DeliveryMode.REMOTE)
                .preference(ContactPreference.FREQUENT)
                .usualHour(UsualHour.LATE)
                .wishedHour(LocalTime.of(18, 30))
                .hours(PhaseHours.of(2, 12, 4))
                .reserve(Duration.ofHours(2))
                .duration(Duration.ofHours(24))
                .counted(Duration.ofHours(2))
                .addSpans(Period.ofMonths(3), Period.ofWeeks(10))
                .longestSession(Duration.ofMinutes(80))
                .followUp(new FollowUpTerm(Period.ofMonths(6), Period.ofMonths(5), Period.ofMonths(7)))
                .countedTime(CountedTime.ACCOMPANIMENT_ONLY)
                .monthReading(MonthReading.WHOLE_MONTHS)
                .suspensionEffect(SuspensionEffect.MOVES_THE_LAST_DAY)
                .begunOn(LocalDate.of(2026, 11, 30))
                .lengths(Lengths.ofMinutes(40, 60, 80))
                .addPhaseLengths(new PhaseLengths(Phase.CONCLUSIONS, Lengths.ofMinutes(60, 60, 60)))
                .grid(Duration.ofMinutes(20))
                .leastDays(3)
                .mostDays(Period.ofDays(10))
                .rest(Duration.ofHours(12))
                .mostAWeek(2)
                .target(2)
                .firstDay(LocalDate.of(2026, 12, 14))
                .notice(Period.ofDays(2))
                .startWindow(3)
                .latestStart(20)
                .margin(5)
                .lead(LEA)
                .handOver(true)
                .addDiaries(
                        Diary.of(
                                        LEA,
                                        PARIS,
                                        Availability.weekly(WeeklySlot.of(
                                                DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(18, 0))))
                                .withBusyTimes(new BusyTime(
                                        OffsetDateTime.parse("2026-12-15T14:00+01:00"),
                                        OffsetDateTime.parse("2026-12-15T16:00+01:00")))
                                .buffer(Duration.ofMinutes(15))
                                .withHolidays(FrenchHolidays.MAINLAND),
                        Diary.always(PersonId.of("c-18"), PARIS))
                .specialist(SpecialistPart.builder()
                        .phase(Phase.INVESTIGATION)
                        .at(Duration.ofHours(5))
                        .time(Duration.ofMinutes(40))
                        .diary(Diary.always(PersonId.of("sp-3"), PARIS))
                        .build())
                .addPreparations(Preparation.of(Phase.INVESTIGATION, Duration.ofHours(2), Duration.ofHours(1))
                        .withDays(3)
                        .withResource(ResourceId.of("mb-017")))
                .holidays(FrenchHolidays.REUNION)
                .addClosedDays(LocalDate.of(2026, 12, 24))
                .addSuspensions(Suspension.from(LocalDate.of(2026, 12, 28), SuspensionReason.PERSONAL)
                        .until(LocalDate.of(2027, 1, 3)))
                .addHeld(Session.held("s1", Phase.PRELIMINARY)
                        .by(Channel.VIDEO)
                        .at(OffsetDateTime.parse("2026-11-30T18:00+04:00"))
                        .lasting(Duration.ofHours(2)))
                .addPinned(session("s2", Phase.PRELIMINARY, "2026-12-15T18:00+04:00"))
                .addAgreed(session("s3", Phase.INVESTIGATION, "2026-12-22T18:20+04:00"))
                .stability(Stability.AMONG_BEST)
                .addChannels(Channel.VIDEO)
                .lastNumber(3)
                .recorded(9)
                .addNotices(PlanNotice.builder()
                        .kind(PlanNotice.Kind.HOURS_MOVED)
                        .time(Duration.ofMinutes(40))
                        .count(1)
                        .phase(Phase.PRELIMINARY)
                        .other(Phase.INVESTIGATION)
                        .build())
                .defaults(defaults())
                .build();
    }

    private static PlanningDefaults defaults() {
        return PlanningDefaults.builder()
                .remoteFrequent(Lengths.ofMinutes(40, 40, 60))
                .remoteRegular(Lengths.ofMinutes(40, 60, 80))
                .remoteOnDemand(Lengths.ofMinutes(60, 100, 120))
                .inPersonFrequent(Lengths.ofMinutes(100, 120, 180))
                .inPersonRegular(Lengths.ofMinutes(120, 140, 180))
                .inPersonOnDemand(Lengths.ofMinutes(120, 160, 180))
                .blended(Lengths.ofMinutes(60, 100, 180))
                .leastDaysRemote(3)
                .leastDaysInPerson(4)
                .mostDaysFrequent(8)
                .mostDaysRegular(15)
                .mostDaysOnDemand(30)
                .targetFrequent(2)
                .margin(10)
                .startWindow(5)
                .latestStart(21)
                .horizon(180)
                .preliminaryPart(new Fraction(1, 5))
                .conclusionsPart(new Fraction(1, 8))
                .reservePart(new Fraction(1, 3))
                .build();
    }

    private static Plan plan() {
        return Plan.builder()
                .request(REQUEST)
                .lead(LEA)
                .addSessions(
                        session("s2", Phase.PRELIMINARY, "2026-12-15T18:00+04:00"),
                        session("s4", Phase.PRELIMINARY, "2026-12-19T22:00+04:00"))
                .addWork(PersonalWork.assigned("w5", Phase.INVESTIGATION, LocalDate.of(2027, 1, 4))
                        .lasting(Duration.ofHours(1)))
                .addAssignments(ResourceAssignment.of("mb-017", LocalDate.of(2026, 12, 22))
                        .preparing("s4"))
                .addHabit(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY)
                .addValue(new TermValue(PlanTerm.MOVED, 1), new TermValue(PlanTerm.LENGTHS, 0))
                .roomForReserve(true)
                .addNotices(PlanNotice.builder()
                        .kind(PlanNotice.Kind.MARGIN_GIVEN_UP)
                        .count(5)
                        .build())
                .build();
    }

    private static Session session(String id, Phase phase, String start) {
        return Session.planned(id, phase)
                .by(Channel.VIDEO)
                .at(OffsetDateTime.parse(start))
                .lasting(Duration.ofHours(1));
    }

    private static String text(String file) {
        try (InputStream bytes = GoldenPlans.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
