package net.cibc.bilan.planning;

import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** What a plan promises the case file to which it is added. */
class PlanPromiseTest {

    private static final Rulebook RULES = BilanRules.standard();

    private static final Set<String> PROMISED = Set.of(
            "conclusions.interview",
            "duration.hours-cap",
            "offer.hours",
            "session.no-overlap",
            "offer.three-months",
            "phase.all-three",
            "phase.order",
            "programme.rhythm",
            "offer.session-length",
            "offer.fully-remote",
            "resource.before-interview");

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-12-01T08:00+01:00");

    /** Case files before their first session, of people in different lives. */
    @Provide
    Arbitrary<Bilan> opened() {
        return Arbitraries.longs()
                .between(0, 100_000)
                .map(PlanPromiseTest::opened)
                .withoutEdgeCases();
    }

    private static Bilan opened(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<WeeklySlot> week = new ArrayList<>();
        for (DayOfWeek each : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                LocalTime from = LocalTime.of(8 + random.nextInt(11), 15 * random.nextInt(4));
                week.add(WeeklySlot.of(each, from, from.plusMinutes(60L + 15L * random.nextInt(12))));
            }
        }
        ZoneId zone = List.of(Fixture.PARIS, Asking.MARTINIQUE, Asking.REUNION).get(random.nextInt(3));
        Offer offer = List.of(Offers.REMOTE_2023, Offers.IN_PERSON_2023, Offers.BLENDED_2023)
                .get(random.nextInt(3));
        Beneficiary person = Beneficiary.of("b-1", "Inès", zone)
                .withAvailability(Availability.builder().week(week).build())
                .withContactPreference(List.of(ContactPreference.values()).get(random.nextInt(3)));
        Personalisation.Builder agreed = Personalisation.builder();
        if (random.nextInt(3) == 0) {
            agreed.interval(Period.ofDays(7 + random.nextInt(8)));
        }
        if (random.nextInt(4) == 0) {
            agreed.duration(Duration.ofHours(12 + random.nextInt(12)));
        }
        if (random.nextInt(4) == 0) {
            agreed.span(Period.ofWeeks(8 + random.nextInt(6)));
        }
        if (random.nextInt(4) == 0) {
            agreed.addHours(TimeSlot.of(LocalTime.of(8, 0), LocalTime.of(20, 0)));
        }
        return Bilan.open(BilanId.of("sud", "2026-" + seed), offer, person, Fixture.CIBC_SUD)
                .record(Assignment.leading(Fixture.LEA, day("2026-11-20")))
                .record(Programme.agreed(day("2026-11-25"), agreed.build()));
    }

    /** Case files of any kind, of people whose availability is known, some time after they began. */
    @Provide
    Arbitrary<Bilan> known() {
        return Combinators.combine(BilanArbitraries.bilans(), CalendarArbitraries.availabilities())
                .as((bilan, availability) -> bilan.withClosure(Optional.empty())
                        .withAttendanceProofs(List.of())
                        // What the person is yet to do may be longer than the phase, or due after it.
                        .withPersonalWork(bilan.getPersonalWork().stream()
                                .filter(PersonalWork::done)
                                .toList())
                        .withBeneficiary(bilan.getBeneficiary().withAvailability(availability)));
    }

    private static Optional<Plan> plan(Bilan bilan, OffsetDateTime now) {
        try {
            return Optional.of(Planner.standard().plan(PlanRequest.of(bilan, now)))
                    .filter(Plan.class::isInstance)
                    .map(Plan.class::cast);
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aPlanBreaksNoRuleOfItsSchedule(@ForAll("opened") Bilan bilan) {
        Optional<Plan> plan = plan(bilan, NOW);
        Assume.that(plan.isPresent());

        assertThat(broken(plan.get().addTo(bilan), NOW)).isEmpty();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theRestOfABilanBreaksNoRuleThatWasKept(
            @ForAll("known") Bilan whole, @ForAll @IntRange(min = -10, max = 60) int age) {
        OffsetDateTime now = whole.getSessions().stream()
                .map(Session::getStart)
                .min(OffsetDateTime.timeLineOrder())
                .orElse(NOW)
                .plusDays(age);
        Bilan bilan = whole.asOf(Moments.dayOf(now, whole.getZone())).bilan();
        Optional<Plan> plan = plan(bilan, now);
        Assume.that(plan.isPresent()
                && skippedNoPhase(bilan)
                && !promisesPresenceAndNone(bilan, now)
                && !concludesInGroup(plan.get())
                && !tellsWhatItCannotKeep(plan.get()));
        // What was held, or what was agreed and stays, may have broken a rule before.
        Set<String> before = new HashSet<>(broken(bilan, now));
        before.addAll(broken(
                bilan.withSessions(bilan.getSessions().stream()
                        .filter(session -> session.getStatus() != SessionStatus.PLANNED
                                || session.getStart().isBefore(now))
                        .toList()),
                now));

        assertThat(broken(plan.get().addTo(bilan), now)).isSubsetOf(before);
    }

    /** Nothing is left for a phase, or the longest gap is overrun already: a plan cannot mend that, and tells so. */
    private static boolean tellsWhatItCannotKeep(Plan plan) {
        return plan.getNotices().stream()
                .map(PlanNotice::getKind)
                .anyMatch(kind -> kind == PlanNotice.Kind.NO_HOURS || kind == PlanNotice.Kind.GAP_OVERRUN);
    }

    /** A phase that was skipped stays so, whatever is planned. Personal work alone makes no phase. */
    private static boolean skippedNoPhase(Bilan bilan) {
        Set<Phase> done = Stream.concat(bilan.getSessions().stream(), bilan.getWrittenSupport().stream())
                .filter(Activity::done)
                .map(PhaseActivity::getPhase)
                .collect(Collectors.toSet());
        return done.stream()
                .allMatch(phase -> List.of(Phase.values())
                        .subList(0, List.of(Phase.values()).indexOf(phase))
                        .stream()
                        .allMatch(done::contains));
    }

    /** The offer is fully remote, and the programme agrees on presence alone: no channel keeps both. */
    private static boolean promisesPresenceAndNone(Bilan bilan, OffsetDateTime now) {
        return bilan.getOffer().getMode() == DeliveryMode.REMOTE
                && bilan.asOf(Moments.dayOf(now, bilan.getZone()))
                        .programme()
                        .map(programme -> programme.getPersonalisation().getChannels())
                        .filter(channels -> channels.equals(List.of(Channel.IN_PERSON)))
                        .isPresent();
    }

    private static boolean concludesInGroup(Plan plan) {
        return plan.getSessions().stream()
                .anyMatch(session -> session.getPhase() == Phase.CONCLUSIONS
                        && session.getGroupSize().isPresent());
    }

    private static Set<String> broken(Bilan bilan, OffsetDateTime now) {
        LocalDate today = Moments.dayOf(now, bilan.getZone());
        return RULES.check(bilan.asPlanned(), today).findings(Verdict.BROKEN).stream()
                .filter(finding -> PROMISED.contains(finding.getRule().value()))
                .map(finding -> finding.getRule().value() + " " + finding.getKey())
                .collect(Collectors.toSet());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aPlanThatIsAskedForAgainMovesNothing(@ForAll("opened") Bilan bilan) {
        Optional<Plan> plan = plan(bilan, NOW);
        Assume.that(plan.isPresent());
        Bilan planned = plan.get().addTo(bilan);

        Plan again = plan(planned, NOW).orElseThrow();
        assertThat(again.getSessions()).isEqualTo(plan.get().getSessions());
        assertThat(again.addTo(planned)).isEqualTo(planned);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void asTimeGoesByWhatWasAgreedStays(@ForAll("opened") Bilan bilan) {
        Optional<Plan> plan = plan(bilan, NOW);
        Assume.that(plan.isPresent());
        Bilan running = plan.get().addTo(bilan);
        List<Session> sessions = plan.get().getSessions();
        for (int held = 1; held < sessions.size(); held++) {
            Session last = sessions.get(held - 1);
            running = running.record(last.heldAsPlanned());

            Plan rest = plan(running, last.getEnd().orElseThrow()).orElseThrow();
            assertThat(rest.getSessions()).isEqualTo(sessions.subList(held, sessions.size()));
            assertThat(rest.addTo(running)).isEqualTo(running);
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void sessionsThatStayAreNotTouched(@ForAll("opened") Bilan bilan, @ForAll @IntRange(min = 0, max = 40) int lost) {
        Optional<Plan> plan = plan(bilan, NOW);
        Assume.that(plan.isPresent());
        List<Session> sessions = plan.get().getSessions();
        Session away = sessions.get(lost % sessions.size());
        Bilan planned = plan.get().addTo(bilan);
        PlanRequest request = PlanRequest.builder(planned, NOW)
                .addClosedDays(
                        Moments.dayOf(away.getStart(), bilan.getBeneficiary().getZone()))
                .build();
        Assume.that(Planner.standard().plan(request) instanceof Plan);
        Plan other = (Plan) Planner.standard().plan(request);
        PlanChanges changes = other.changesFrom(plan.get());
        Bilan changed = other.addTo(planned);

        // Only the phase of what stays may be another, as hours move with what was lost.
        assertThat(changes.kept())
                .doesNotContain(away)
                .allSatisfy(session -> assertThat(sessions)
                        .anySatisfy(before ->
                                assertThat(before.withPhase(session.getPhase())).isEqualTo(session)));
        assertThat(changed.getSessions()).containsAll(changes.kept());
        assertThat(changed.getSessions().stream()
                        .filter(session -> session.getStatus() == SessionStatus.PLANNED)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(other.getSessions()));
        assertThat(changed.getSessions())
                .filteredOn(session -> session.getId().equals(away.getId()))
                .allSatisfy(
                        session -> assertThat(session.getStatus().isCalledOff()).isTrue());
    }
}
