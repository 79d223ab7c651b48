package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/** Reads from a case file what a request for the rest of its bilan can take from it. */
final class CaseFileReading {

    private static final Words RUNNING = new Words("absente, pour un bilan à prévoir", "absent in a bilan to plan");
    private static final PlanningDefaults DEFAULTS = PlanningDefaults.standard();
    private static final Duration GRID = Duration.ofMinutes(15);
    private static final Pattern NUMBERED = Pattern.compile("[sw]([0-9]{1,8})");

    private final Bilan bilan;
    private final OffsetDateTime now;
    private final Practice practice;
    private final Snapshot snapshot;
    private final Terms terms;
    private final List<Session> unsettled;
    private final List<Suspension> suspensions;
    private final List<PlanNotice> notices = new ArrayList<>();

    CaseFileReading(Bilan bilan, OffsetDateTime now, Practice practice) {
        new Faults().missing("bilan", bilan).farAway("now", now).refuse();
        this.now = now;
        this.practice = practice;
        this.snapshot = bilan.asOf(Moments.dayOf(now, bilan.getZone()), practice);
        if (snapshot.endOfAction().isPresent()) {
            throw new InvalidValueException("closure", RUNNING, "a bilan that ended");
        }
        this.bilan = snapshot.bilan();
        // What is announced is no fact of today, but whoever plans looks ahead.
        this.suspensions = bilan.getSuspensions();
        this.terms = snapshot.terms();
        this.unsettled =
                planned().filter(session -> session.getStart().isBefore(now)).toList();
    }

    PlanRequest.Builder request() {
        Beneficiary person = bilan.getBeneficiary();
        Optional<Personalisation> agreed = snapshot.programme().map(Programme::getPersonalisation);
        PlanRequest.Builder request = PlanRequest.builder()
                .now(now)
                .bilan(bilan.getId())
                .zone(bilan.getZone())
                .personZone(person.getZone())
                .agreedHours(agreed.map(Personalisation::getHours).orElse(List.of()))
                .mode(bilan.getOffer().getMode())
                .preference(person.getContactPreference().orElse(ContactPreference.REGULAR))
                .duration(longest())
                .counted(counted())
                .spans(Stream.of(bilan.getOffer().getTerms().getSpan(), agreed.flatMap(Personalisation::getSpan))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .longestSession(terms.getLongestSession())
                .followUp(terms.getFollowUp())
                .countedTime(practice.getCountedTime())
                .monthReading(practice.getMonthReading())
                .suspensionEffect(practice.getSuspensionEffect())
                .begunOn(begunOn())
                .mostDays(agreed.flatMap(Personalisation::getInterval))
                .lead(snapshot.lead().map(Consultant::getId))
                .suspensions(suspensions)
                .held(Stream.concat(snapshot.heldSessions().stream(), unsettled.stream())
                        .toList())
                .agreed(planned()
                        .filter(session -> !session.getStart().isBefore(now))
                        .toList())
                .channels(channels(agreed.map(Personalisation::getChannels).orElse(List.of())))
                .lastNumber(lastNumber());
        person.getAvailability().ifPresent(request::availability);
        if (!unsettled.isEmpty()) {
            notices.add(PlanNotice.builder()
                    .kind(PlanNotice.Kind.UNSETTLED_SESSIONS)
                    .count(unsettled.size())
                    .build());
        }
        int openEnded = (int) Stream.concat(snapshot.heldSessions().stream(), unsettled.stream())
                .filter(session -> session.getEnd().isEmpty())
                .count();
        if (openEnded > 0) {
            notices.add(PlanNotice.builder()
                    .kind(PlanNotice.Kind.UNKNOWN_LENGTHS)
                    .count(openEnded)
                    .build());
        }
        hours(request, person.getContactPreference().orElse(ContactPreference.REGULAR));
        return request.notices(notices);
    }

    /** Tells whether the case file is that of a request, and began when the request says. */
    boolean isSeenBy(PlanRequest request) {
        return request.getBilan().map(bilan.getId()::equals).orElse(true)
                && begunOn().equals(request.getBegunOn());
    }

    private Stream<Session> planned() {
        return bilan.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.PLANNED);
    }

    private Optional<LocalDate> begunOn() {
        return Stream.concat(snapshot.firstDay().stream(), unsettled.stream().map(snapshot::dayOf))
                .min(Comparator.naturalOrder());
    }

    // What counts towards the duration already, what is booked beside sessions, and what nobody settled.
    private Duration counted() {
        Duration counted = snapshot.countedTime();
        for (Phase phase : Phase.values()) {
            counted = counted.plus(booked(phase));
        }
        return practice.counts(TimeKind.FOLLOW_UP)
                ? counted.plus(sum(bilan.getFollowUps().stream()
                        .filter(each -> each.getStatus() == FollowUpStatus.PLANNED)
                        .map(FollowUp::getDuration)))
                : counted;
    }

    private Duration booked(Phase phase) {
        Duration sessions = sum(unsettled.stream()
                .filter(session -> session.getPhase() == phase)
                .map(Session::length));
        return practice.counts(TimeKind.PERSONAL_WORK)
                ? sessions.plus(sum(bilan.getPersonalWork().stream()
                        .filter(work -> work.getPhase() == phase && !work.done())
                        .map(PersonalWork::length)))
                : sessions;
    }

    private static Duration sum(Stream<Optional<Duration>> times) {
        return times.flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    }

    // Without a duration nothing tells the hours, and the request asks for them.
    private void hours(PlanRequest.Builder request, ContactPreference preference) {
        Map<Phase, Duration> whole = whole();
        if (whole.isEmpty()) {
            return;
        }
        Lengths usual = DEFAULTS.lengths(bilan.getOffer().getMode(), preference);
        Lengths lengths =
                terms.getLongestSession().map(usual::atMost).orElse(usual).onGrid(GRID);
        PhaseHours hours = PhaseHours.of(0, 0, 0);
        Duration carried = Duration.ZERO;
        for (Phase phase : Phase.values()) {
            Duration given = snapshot.hours(phase).held().plus(booked(phase));
            Duration left =
                    carried.plus(whole.getOrDefault(phase, Duration.ZERO)).minus(given);
            boolean over = left.isNegative() || phase.compareTo(underWay()) < 0;
            Duration onGrid = GRID.multipliedBy(left.dividedBy(GRID));
            Duration planned = over ? Duration.ZERO : lengths.mostOf(left, GRID);
            if (!over && planned.isZero() && !isBegun(phase) && !onGrid.isZero()) {
                // A phase that is shorter than any session is one session all the same.
                planned = onGrid;
                request.addPhaseLengths(new PhaseLengths(phase, new Lengths(onGrid, onGrid, onGrid)));
            }
            if (!over && phase == Phase.INVESTIGATION && preference == ContactPreference.ON_DEMAND) {
                planned = onGrid; // What fills no session joins the reserve.
            }
            hours = hours.with(phase, planned);
            if (over && phase == Phase.INVESTIGATION && preference == ContactPreference.ON_DEMAND) {
                left = left.minus(unused(whole, left));
            }
            carried = left.minus(planned);
            if (!carried.isNegative() && !carried.isZero()) {
                noticeRest(phase, carried);
            }
        }
        hours = withinDuration(hours, lengths);
        for (Phase phase : Phase.values()) {
            if (!isBegun(phase) && hours.in(phase).isZero()) {
                notices.add(PlanNotice.builder()
                        .kind(PlanNotice.Kind.NO_HOURS)
                        .phase(phase)
                        .build());
            }
        }
        if (preference == ContactPreference.ON_DEMAND) {
            request.reserve(reserve(whole, hours.investigation(), lengths));
        }
        request.hours(hours);
    }

    private Duration reserve(Map<Phase, Duration> whole, Duration investigation, Lengths lengths) {
        Duration wanted = PlanRequest.reserveOf(DEFAULTS, whole.getOrDefault(Phase.INVESTIGATION, Duration.ZERO), GRID);
        Duration beside = wanted.compareTo(investigation) > 0 ? Duration.ZERO : investigation.minus(wanted);
        Duration sessions = lengths.mostOf(beside, GRID);
        if (sessions.isZero() && !isBegun(Phase.INVESTIGATION)) {
            // Even a person who wishes sessions only if needed has one in each phase.
            sessions = investigation.compareTo(lengths.shortest()) > 0 ? lengths.shortest() : investigation;
        }
        return investigation.minus(sessions);
    }

    private boolean isBegun(Phase phase) {
        return snapshot.firstWork(phase).isPresent()
                || unsettled.stream().anyMatch(session -> session.getPhase() == phase);
    }

    // What the phases share out must not exceed what the promise and the law leave; the investigation gives way first.
    private PhaseHours withinDuration(PhaseHours hours, Lengths lengths) {
        PhaseHours within = hours;
        for (Phase phase : List.of(Phase.INVESTIGATION, Phase.PRELIMINARY, Phase.CONCLUSIONS)) {
            Duration all = within.total();
            Duration excess = all.minus(longest().orElse(all.plus(counted())).minus(counted()));
            if (!excess.isNegative() && !excess.isZero()) {
                Duration left = within.in(phase).minus(excess);
                within = within.with(phase, left.isNegative() ? Duration.ZERO : lengths.mostOf(left, GRID));
            }
        }
        return within;
    }

    /** The time of the whole bilan at most: what was promised, and the law where it allows less. */
    private Optional<Duration> longest() {
        LocalDate decisive = begunOn().orElse(snapshot.day());
        return Stream.of(
                        terms.getDuration(),
                        practice.getNorms().getLongestDuration().on(decisive))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    // A reserve that nobody asked for is no reason for more sessions once its phase is over.
    private Duration unused(Map<Phase, Duration> whole, Duration left) {
        Duration reserve =
                PlanRequest.reserveOf(DEFAULTS, whole.getOrDefault(Phase.INVESTIGATION, Duration.ZERO), GRID);
        Duration unused = left.isNegative() ? Duration.ZERO : left.compareTo(reserve) < 0 ? left : reserve;
        if (!unused.isZero()) {
            notices.add(PlanNotice.builder()
                    .kind(PlanNotice.Kind.HOURS_LEFT_OUT)
                    .time(unused)
                    .build());
        }
        return unused;
    }

    private void noticeRest(Phase phase, Duration rest) {
        notices.add(
                phase == Phase.CONCLUSIONS
                        ? PlanNotice.builder()
                                .kind(PlanNotice.Kind.HOURS_LEFT_OUT)
                                .time(rest)
                                .build()
                        : PlanNotice.builder()
                                .kind(PlanNotice.Kind.HOURS_MOVED)
                                .time(rest)
                                .phase(phase)
                                .other(phase == Phase.PRELIMINARY ? Phase.INVESTIGATION : Phase.CONCLUSIONS)
                                .build());
    }

    /** The time of each phase that was agreed or promised; what nobody shared out is shared out as usual. */
    private Map<Phase, Duration> whole() {
        Map<Phase, Duration> whole = new EnumMap<>(Phase.class);
        for (PhaseTime each : terms.getPhaseTimes()) {
            whole.put(each.phase(), each.time());
        }
        if (whole.size() == Phase.values().length) {
            return whole;
        }
        if (terms.getDuration().isEmpty()) {
            return Map.of();
        }
        Duration rest = terms.getDuration().get();
        for (Duration time : whole.values()) {
            rest = rest.minus(time);
        }
        Duration all = terms.getDuration().get();
        Duration first = DEFAULTS.getPreliminaryPart().of(all);
        Duration last = DEFAULTS.getConclusionsPart().of(all);
        Map<Phase, Duration> usual = new EnumMap<>(Phase.class);
        usual.put(Phase.PRELIMINARY, first);
        usual.put(Phase.INVESTIGATION, all.minus(first).minus(last));
        usual.put(Phase.CONCLUSIONS, last);
        usual.keySet().removeAll(whole.keySet());
        Duration shares = usual.values().stream().reduce(Duration.ZERO, Duration::plus);
        for (Map.Entry<Phase, Duration> each : usual.entrySet()) {
            boolean none = rest.isNegative() || shares.isZero();
            whole.put(
                    each.getKey(),
                    none
                            ? Duration.ZERO
                            : rest.multipliedBy(each.getValue().toSeconds()).dividedBy(shares.toSeconds()));
        }
        return whole;
    }

    private Phase underWay() {
        return Stream.concat(
                        snapshot.lastWork().map(PhaseActivity::getPhase).stream(),
                        unsettled.stream().map(Session::getPhase))
                .max(Comparator.naturalOrder())
                .orElse(Phase.PRELIMINARY);
    }

    // The first channel on which people speak, as the conclusions are an interview; none in person from afar.
    private List<Channel> channels(List<Channel> chosen) {
        boolean remote = bilan.getOffer().getMode() == DeliveryMode.REMOTE;
        List<Channel> possible = chosen.stream()
                .filter(channel -> !(remote && channel == Channel.IN_PERSON))
                .toList();
        return possible.stream()
                .filter(Channel::isSpoken)
                .findFirst()
                .map(List::of)
                .orElse(possible);
    }

    private int lastNumber() {
        return lastNumber(bilan.activities().stream().map(Activity::getId));
    }

    /** The highest number of those by which sessions and work of a plan are known. */
    static int lastNumber(Stream<ActivityId> ids) {
        return ids.map(id -> NUMBERED.matcher(id.value()))
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
    }
}
