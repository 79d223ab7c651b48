package net.cibc.bilan.arbitrary;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.Fraction;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Condition;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Lengths;
import net.cibc.bilan.planning.PhaseHours;
import net.cibc.bilan.planning.PhaseLengths;
import net.cibc.bilan.planning.Place;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanNotice;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanTerm;
import net.cibc.bilan.planning.PlanningDefaults;
import net.cibc.bilan.planning.Preparation;
import net.cibc.bilan.planning.Repair;
import net.cibc.bilan.planning.SpecialistPart;
import net.cibc.bilan.planning.Stability;
import net.cibc.bilan.planning.TermValue;
import net.cibc.bilan.planning.UsualHour;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary requests for a plan, outcomes, and what they are made of. An outcome answers its request in form only: it
 * was not planned.
 */
public final class PlanningArbitraries {

    private static final Duration HOUR = Duration.ofHours(1);

    private PlanningArbitraries() {}

    /** Requests, with and without each thing that a request may leave to the defaults. */
    public static Arbitrary<PlanRequest> planRequests() {
        Arbitrary<PlanRequest> bare = Combinators.combine(
                        BilanArbitraries.moments(),
                        BilanArbitraries.zones(),
                        BilanArbitraries.zones(),
                        CalendarArbitraries.availabilities(),
                        Arbitraries.of(DeliveryMode.class),
                        Arbitraries.of(ContactPreference.class))
                .as((now, zone, personZone, availability, mode, preference) -> PlanRequest.builder()
                        .now(now)
                        .zone(zone)
                        .personZone(personZone)
                        .availability(availability)
                        .mode(mode)
                        .preference(preference)
                        .hours(PhaseHours.of(0, 0, 0))
                        .build());
        return Combinators.combine(
                        bare, readings(), sessionLengths(), rhythms(), beginnings(), people(), past(), hours())
                .as((request, readings, lengths, rhythm, beginning, people, past, hours) -> Stream.of(
                                past, people, beginning, rhythm, lengths, readings, hours)
                        .reduce(request, PlanningArbitraries::changed, (one, other) -> other))
                // The corners are drawn on purpose.
                .withoutEdgeCases();
    }

    /** The request with a change, unless that would ask for more work than a request may. */
    private static PlanRequest changed(PlanRequest before, UnaryOperator<PlanRequest> change) {
        try {
            return change.apply(before);
        } catch (InvalidValueException tooMuch) {
            return before;
        }
    }

    /** What the practice, the promises and the person's wishes say. */
    private static Arbitrary<UnaryOperator<PlanRequest>> readings() {
        return Combinators.combine(
                        Arbitraries.of(CountedTime.class),
                        Arbitraries.of(MonthReading.class),
                        Arbitraries.of(SuspensionEffect.class),
                        Arbitraries.of(Period.ofMonths(3), Period.ofDays(90), Period.of(0, 2, 15))
                                .list()
                                .ofMaxSize(2),
                        BilanArbitraries.followUpTerms().optional(),
                        Arbitraries.of(Stability.class),
                        Arbitraries.of(Channel.class).list().uniqueElements().ofMaxSize(2),
                        defaults())
                .as((counted, months, effect, spans, followUp, stability, channels, defaults) ->
                        request -> request.withCountedTime(counted)
                                .withMonthReading(months)
                                .withSuspensionEffect(effect)
                                .withSpans(spans)
                                .withFollowUp(followUp)
                                .withStability(stability)
                                .withChannels(channels)
                                .withDefaults(defaults));
    }

    private static Arbitrary<PlanningDefaults> defaults() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(PlanningDefaults.standard())), Tuple.of(1, planningDefaults()));
    }

    private static Arbitrary<UnaryOperator<PlanRequest>> sessionLengths() {
        return Arbitraries.of(10, 15, 30, 60)
                .flatMap(grid -> Combinators.combine(
                                lengths(grid).optional(0.3),
                                Arbitraries.of(Phase.class),
                                lengths(grid).optional(0.3),
                                Arbitraries.of(5, 6, 8).optional(0.5))
                        .as((all, phase, single, hours) -> request -> request.withGrid(Duration.ofMinutes(grid))
                                .withLengths(all)
                                .withPhaseLengths(single.map(each -> List.of(new PhaseLengths(phase, each)))
                                        .orElse(List.of()))
                                .withLongestSession(hours.map(Duration::ofHours))));
    }

    private static Arbitrary<Lengths> lengths(int grid) {
        return Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofSize(3)
                .map(steps -> steps.stream().sorted().toList())
                .map(steps -> Lengths.ofMinutes(grid * steps.get(0), grid * steps.get(1), grid * steps.get(2)));
    }

    private static Arbitrary<UnaryOperator<PlanRequest>> rhythms() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 6).optional(0.4),
                        Arbitraries.of(Period.ofDays(7), Period.ofDays(10), Period.ofWeeks(3), Period.ofMonths(1))
                                .optional(0.4),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Duration.ZERO)),
                                Tuple.of(1, Arbitraries.of(Duration.ofMinutes(90), Duration.ofHours(12)))),
                        Arbitraries.integers().between(1, 7).optional(0.4),
                        Arbitraries.integers().between(1, 7).optional(0.4),
                        Arbitraries.of(UsualHour.class),
                        Arbitraries.of(LocalTime.of(18, 0), LocalTime.of(9, 15)).optional(0.3),
                        CalendarArbitraries.timeSlots().list().ofMaxSize(2))
                .as((least, most, rest, aWeek, target, usual, wished, agreed) -> request -> request.withLeastDays(least)
                        .withMostDays(most)
                        .withRest(rest)
                        .withMostAWeek(aWeek)
                        .withTarget(target)
                        .withUsualHour(usual)
                        .withWishedHour(wished)
                        .withAgreedHours(agreed));
    }

    private static Arbitrary<UnaryOperator<PlanRequest>> beginnings() {
        Arbitrary<TemporalAmount> notices = Arbitraries.of(
                Duration.ZERO,
                Duration.ofDays(2),
                Duration.ofMinutes(90),
                Period.ZERO,
                Period.ofDays(2),
                Period.of(0, 0, 10));
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 20).optional(0.4),
                        notices,
                        Arbitraries.integers().between(0, 14).optional(0.4),
                        Arbitraries.integers().between(14, 60),
                        Arbitraries.integers().between(0, 20).optional(0.4),
                        BilanArbitraries.days().list().ofMaxSize(2),
                        Arbitraries.of(FrenchHolidays.class).optional(0.4),
                        Arbitraries.integers().between(0, 40))
                .as((first, notice, window, latest, margin, closed, holidays, number) ->
                        request -> request.withFirstDay(
                                        first.map(days -> request.firstDay().plusDays(days)))
                                .withNotice(notice)
                                .withStartWindow(window)
                                .withLatestStart(latest)
                                .withMargin(margin)
                                .withClosedDays(closed)
                                .withHolidays(holidays)
                                .withLastNumber(number));
    }

    private static Arbitrary<UnaryOperator<PlanRequest>> people() {
        return Combinators.combine(
                        BilanArbitraries.personIds().optional(),
                        diaries().list().uniqueElements(Diary::getPerson).ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((lead, diaries, handOver) -> request -> request.withLead(lead)
                        .withHandOver(handOver)
                        .withDiaries(lead.filter(any -> !handOver && !diaries.isEmpty())
                                .map(person -> List.of(diaries.get(0).withPerson(person)))
                                .orElse(diaries)));
    }

    private static Arbitrary<UnaryOperator<PlanRequest>> past() {
        return Combinators.combine(
                        ActivityArbitraries.sessions().list().ofMaxSize(2),
                        ActivityArbitraries.sessions().list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 60).optional(0.3),
                        ActivityArbitraries.suspensions().list().ofMaxSize(1),
                        planNotices().list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 40).optional())
                .as((held, agreed, begunOn, suspensions, notices, counted, recorded) ->
                        request -> request.withHeld(numbered("h", held))
                                .withAgreed(numbered("a", agreed))
                                .withBegunOn(begunOn.map(request.firstDay()::minusDays))
                                .withSuspensions(suspensions)
                                .withNotices(notices)
                                .withCounted(Duration.ofMinutes(45L * counted))
                                .withRecorded(recorded));
    }

    private static List<Session> numbered(String letter, List<Session> sessions) {
        List<Session> numbered = new ArrayList<>();
        for (Session session : sessions) {
            numbered.add(session.withId(ActivityId.of(letter + numbered.size())));
        }
        return numbered;
    }

    /** Hours that sessions of the usual lengths fill, and what is counted in them; last, as it depends on the rest. */
    private static Arbitrary<UnaryOperator<PlanRequest>> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3).list().ofSize(3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4).optional(0.4),
                        Arbitraries.of(0, 1, 4).optional(0.5),
                        diaries().optional(0.3),
                        Combinators.combine(
                                        Arbitraries.of(Phase.class),
                                        ActivityArbitraries.sessions(),
                                        TeamArbitraries.resourceIds().optional(),
                                        Arbitraries.integers().between(1, 9).optional(),
                                        Arbitraries.integers().between(1, 12).optional())
                                .as(Tuple::of)
                                .list()
                                .ofMaxSize(1))
                .as((sessions, pinned, reserve, spare, diary, parts) -> request -> {
                    PlanRequest filled = filled(request, sessions, reserve.map(request.getGrid()::multipliedBy));
                    if (!filled.toPlan().preliminary().isZero()) {
                        filled = filled.withPinned(pinned(filled, Math.min(pinned, sessions.get(0))))
                                .withSpecialist(diary.map(each -> SpecialistPart.builder()
                                        .phase(Phase.PRELIMINARY)
                                        .at(Duration.ZERO)
                                        .time(request.getGrid())
                                        .diary(each)
                                        .build()));
                    }
                    for (var part : parts) {
                        Duration planned = filled.toPlan().in(part.get1());
                        if (!planned.isZero()) {
                            filled = filled.withPreparations(Preparation.builder()
                                    .phase(part.get1())
                                    .at(planned.minus(request.getGrid()))
                                    .time(part.get5().map(HOUR::multipliedBy))
                                    .days(part.get4())
                                    .resource(part.get3())
                                    .build());
                        }
                    }
                    return promised(filled, spare.map(HOUR::multipliedBy));
                });
    }

    /** With the usual reserve, four sessions of the investigation are three that are planned and one that is kept. */
    private static PlanRequest filled(PlanRequest request, List<Integer> sessions, Optional<Duration> reserve) {
        PhaseHours hours = new PhaseHours(
                usual(request, Phase.PRELIMINARY).multipliedBy(sessions.get(0)),
                usual(request, Phase.INVESTIGATION)
                        .multipliedBy(4L * sessions.get(1))
                        .plus(reserve.orElse(Duration.ZERO)),
                usual(request, Phase.CONCLUSIONS).multipliedBy(sessions.get(2)));
        boolean usual = request.getDefaults().equals(PlanningDefaults.standard());
        return PlanRequest.builder()
                .from(request)
                .hours(hours)
                .reserve(usual ? reserve : Optional.of(reserve.orElse(Duration.ZERO)))
                .build();
    }

    private static Duration usual(PlanRequest request, Phase phase) {
        return request.lengths(phase).usual();
    }

    private static List<Session> pinned(PlanRequest request, int count) {
        List<Session> pinned = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            pinned.add(Session.planned("p" + i, Phase.PRELIMINARY)
                    .at(request.firstDay().plusDays(i).atTime(10, 0), request.getPersonZone())
                    .lasting(usual(request, Phase.PRELIMINARY)));
        }
        return pinned;
    }

    private static PlanRequest promised(PlanRequest request, Optional<Duration> spare) {
        Duration work = request.getPreparations().stream()
                .flatMap(each -> each.getTime().stream())
                .reduce(HOUR, Duration::plus);
        return request.withDuration(spare.map(request.getCounted()::plus)
                .map(request.getHours().total()::plus)
                .map(work::plus));
    }

    /** Lengths of whole quarters of an hour. */
    public static Arbitrary<Lengths> lengths() {
        return lengths(15);
    }

    /** Lengths of the sessions of one phase. */
    public static Arbitrary<PhaseLengths> phaseLengths() {
        return Combinators.combine(Arbitraries.of(Phase.class), lengths()).as(PhaseLengths::new);
    }

    /** Time in each phase, none at all in some. */
    public static Arbitrary<PhaseHours> phaseHours() {
        Arbitrary<Duration> times =
                Arbitraries.integers().between(0, 64).map(quarters -> Duration.ofMinutes(15L * quarters));
        return Combinators.combine(times, times, times).as(PhaseHours::new);
    }

    /** Times of up to three days in which a counsellor is not free. */
    public static Arbitrary<BusyTime> busyTimes() {
        return Combinators.combine(
                        BilanArbitraries.moments(), Arbitraries.integers().between(0, 3 * 24 * 4))
                .as((start, quarters) -> new BusyTime(start, start.plusMinutes(15L * quarters)));
    }

    /** Diaries of people who work in a week of their own, or are free unless busy. */
    public static Arbitrary<Diary> diaries() {
        return Combinators.combine(
                        BilanArbitraries.personIds(),
                        BilanArbitraries.zones(),
                        CalendarArbitraries.availabilities().optional(0.7),
                        busyTimes().list().ofMaxSize(3),
                        Arbitraries.of(0, 0, 15, 60),
                        Arbitraries.of(FrenchHolidays.class).optional(0.3))
                .as((person, zone, availability, busy, buffer, holidays) -> Diary.builder()
                        .person(person)
                        .zone(zone)
                        .availability(availability)
                        .busyTimes(busy)
                        .buffer(Duration.ofMinutes(buffer))
                        .holidays(holidays)
                        .build());
    }

    /** Parts of a specialist. */
    public static Arbitrary<SpecialistPart> specialistParts() {
        return Combinators.combine(
                        Arbitraries.of(Phase.class),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 8),
                        diaries())
                .as((phase, hour, quarters, diary) -> SpecialistPart.builder()
                        .phase(phase)
                        .at(Duration.ofHours(hour))
                        .time(Duration.ofMinutes(15L * quarters))
                        .diary(diary)
                        .build());
    }

    /** Preparations, with personal work or a resource, of known length or not. */
    public static Arbitrary<Preparation> preparations() {
        return Combinators.combine(
                        Arbitraries.of(Phase.class),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 24).optional(),
                        Arbitraries.integers().between(1, 9).optional(),
                        TeamArbitraries.resourceIds().optional())
                .as((phase, hour, time, days, resource) -> Preparation.builder()
                        .phase(phase)
                        .at(Duration.ofHours(hour))
                        .time(time.map(Duration::ofHours))
                        .days(days)
                        .resource(resource)
                        .build());
    }

    /** Places of up to four hours, in addition to what is planned or instead of it. */
    public static Arbitrary<Place> places() {
        return Combinators.combine(
                        BilanArbitraries.moments(),
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.of(Phase.class),
                        BilanArbitraries.personIds().optional(),
                        ActivityArbitraries.activityIds().optional())
                .as((start, quarters, phase, lead, replaces) -> Place.builder()
                        .start(start)
                        .end(start.plusMinutes(15L * quarters))
                        .phase(phase)
                        .lead(lead)
                        .replaces(replaces)
                        .build());
    }

    /** Notices of every kind. */
    public static Arbitrary<PlanNotice> planNotices() {
        return Combinators.combine(
                        Arbitraries.of(PlanNotice.Kind.class),
                        Arbitraries.integers().between(1, 16).optional(),
                        Arbitraries.integers().between(0, 60).optional(),
                        Arbitraries.of(Phase.class).optional(),
                        Arbitraries.of(Phase.class).optional())
                .as((kind, quarters, count, phase, other) -> PlanNotice.builder()
                        .kind(kind)
                        .time(quarters.map(each -> Duration.ofMinutes(15L * each)))
                        .count(count)
                        .phase(phase)
                        .other(other)
                        .build());
    }

    /** Values of a term. */
    public static Arbitrary<TermValue> termValues() {
        Arbitrary<Long> amounts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 400)), Tuple.of(1, Arbitraries.just(Long.MAX_VALUE)));
        return Combinators.combine(Arbitraries.of(PlanTerm.class), amounts).as(TermValue::new);
    }

    /** Defaults of a centre. */
    public static Arbitrary<PlanningDefaults> planningDefaults() {
        Arbitrary<Integer> most = Arbitraries.integers().between(7, 28);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
        return Combinators.combine(
                        lengths().list().ofSize(7),
                        Arbitraries.integers().between(2, 6).list().ofSize(2),
                        most.list().ofSize(3),
                        Arbitraries.integers().between(1, 7),
                        days.list().ofSize(2),
                        Arbitraries.integers().between(14, 60),
                        Arbitraries.integers().between(100, 366),
                        BilanArbitraries.fractions().list().ofSize(3))
                .as((lengths, least, mostDays, target, margin, latest, horizon, parts) -> PlanningDefaults.builder()
                        .remoteFrequent(lengths.get(0))
                        .remoteRegular(lengths.get(1))
                        .remoteOnDemand(lengths.get(2))
                        .inPersonFrequent(lengths.get(3))
                        .inPersonRegular(lengths.get(4))
                        .inPersonOnDemand(lengths.get(5))
                        .blended(lengths.get(6))
                        .leastDaysRemote(least.get(0))
                        .leastDaysInPerson(least.get(1))
                        .mostDaysFrequent(mostDays.get(0))
                        .mostDaysRegular(mostDays.get(1))
                        .mostDaysOnDemand(mostDays.get(2))
                        .targetFrequent(target)
                        .margin(margin.get(0))
                        .startWindow(margin.get(1))
                        .latestStart(latest)
                        .horizon(horizon)
                        .preliminaryPart(half(parts.get(0)))
                        .conclusionsPart(half(parts.get(1)))
                        .reservePart(parts.get(2))
                        .build());
    }

    private static Fraction half(Fraction part) {
        return new Fraction(part.numerator(), 2 * part.denominator());
    }

    /** Changes of every condition that can be changed. */
    public static Arbitrary<Repair> repairs() {
        Arbitrary<Condition> conditions = Arbitraries.of(
                Condition.MOST_DAYS,
                Condition.LEAST_DAYS,
                Condition.MOST_A_WEEK,
                Condition.LONGEST_SESSION,
                Condition.SHORTEST_SESSION,
                Condition.NOTICE,
                Condition.SPAN);
        return Arbitraries.oneOf(
                Combinators.combine(conditions, Arbitraries.integers().between(1, 62))
                        .as((condition, by) ->
                                Repair.builder().condition(condition).by(by).build()),
                CalendarArbitraries.weeklySlots()
                        .map(slot -> Repair.builder()
                                .condition(Condition.AVAILABILITY)
                                .by(1)
                                .slot(slot)
                                .build()));
    }

    /** Plans, and answers that there is none. */
    public static Arbitrary<PlanOutcome> planOutcomes() {
        return Arbitraries.oneOf(plans(), infeasibles());
    }

    /** Plans of up to four sessions. */
    public static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        planRequests(),
                        BilanArbitraries.personIds().optional(),
                        ActivityArbitraries.sessions()
                                .list()
                                .uniqueElements(session -> session.getStart().toInstant())
                                .ofMaxSize(4),
                        ActivityArbitraries.personalWork().list().ofMaxSize(2),
                        TeamArbitraries.resourceAssignments().list().ofMaxSize(2),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3),
                        termValues().list().uniqueElements(TermValue::term).ofMaxSize(8),
                        Combinators.combine(
                                        Arbitraries.of(true, false),
                                        planNotices().list().ofMaxSize(2))
                                .as(Tuple::of))
                .as((request, lead, sessions, work, assignments, habit, value, rest) -> Plan.builder()
                        .request(request)
                        .lead(lead)
                        .sessions(numbered("s", sessions).stream()
                                .sorted((one, other) ->
                                        OffsetDateTime.timeLineOrder().compare(one.getStart(), other.getStart()))
                                .toList())
                        .work(work)
                        .assignments(assignments)
                        .habit(habit.stream().sorted().toList())
                        .value(value)
                        .roomForReserve(rest.get1())
                        .notices(rest.get2())
                        .build())
                .withoutEdgeCases();
    }

    /** Answers that there is no plan. */
    public static Arbitrary<Infeasible> infeasibles() {
        return Combinators.combine(
                        planRequests(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Condition.class).list().uniqueElements().ofMaxSize(3),
                        repairs().list().uniqueElements(Repair::getCondition).ofMaxSize(3),
                        Arbitraries.integers().between(1, 16).optional(),
                        BilanArbitraries.days().list().ofMaxSize(2),
                        BilanArbitraries.days().optional(),
                        Arbitraries.integers().between(1, 60))
                .as((request, quarters, binding, repairs, longest, closed, gapFrom, gap) -> Infeasible.builder()
                        .request(request)
                        .fits(request.toPlan().total().multipliedBy(quarters).dividedBy(4))
                        .binding(binding)
                        .repairs(repairs)
                        .longestPart(longest.map(each -> Duration.ofMinutes(15L * each)))
                        .closedDays(closed)
                        .gapFrom(gapFrom)
                        .gapTo(gapFrom.map(day -> day.plusDays(gap)))
                        .build())
                .withoutEdgeCases();
    }
}
