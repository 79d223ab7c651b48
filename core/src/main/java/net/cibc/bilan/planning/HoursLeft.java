package net.cibc.bilan.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.ContactPreference;

/**
 * The hours that are left of a bilan, shared out among its phases so that sessions can fill them: what was given is
 * taken off, what a phase that is over leaves goes to the one under way, and each phase has a session of its own.
 */
final class HoursLeft {

    private final CaseFileReading reading;
    private final Snapshot snapshot;
    private final Terms terms;
    private final PlanningDefaults defaults = PlanningDefaults.standard();
    private final Duration grid = PlanRequest.USUAL_GRID;
    private final boolean onDemand;
    private final Lengths lengths;
    private final List<PlanNotice> notices = new ArrayList<>();

    HoursLeft(CaseFileReading reading, ContactPreference preference) {
        this.reading = reading;
        this.snapshot = reading.snapshot;
        this.terms = snapshot.terms();
        this.onDemand = preference == ContactPreference.ON_DEMAND;
        this.lengths =
                defaults.lengths(snapshot.bilan().getOffer().getMode(), preference, terms.getLongestSession(), grid);
    }

    /** What is to be noticed about the hours, once they were shared out. */
    List<PlanNotice> notices() {
        return notices;
    }

    // Without a duration nothing tells the hours, and the request asks for them.
    void addTo(PlanRequest.Builder request) {
        Map<Phase, Duration> whole = whole();
        if (whole.isEmpty()) {
            return;
        }
        PhaseHours hours = PhaseHours.of(0, 0, 0);
        Duration carried = Duration.ZERO;
        for (Phase phase : Phase.values()) {
            Duration given = snapshot.hours(phase).held().plus(reading.booked(phase));
            Duration left =
                    carried.plus(whole.getOrDefault(phase, Duration.ZERO)).minus(given);
            boolean over = left.isNegative() || phase.compareTo(underWay()) < 0;
            Duration onGrid = grid.multipliedBy(left.dividedBy(grid));
            Duration planned = over ? Duration.ZERO : lengths.mostOf(left, grid);
            if (!over && planned.isZero() && !isBegun(phase) && !onGrid.isZero()) {
                // A phase that is shorter than any session is one session all the same.
                planned = onGrid;
                request.addPhaseLengths(new PhaseLengths(phase, new Lengths(onGrid, onGrid, onGrid)));
            }
            if (!over && phase == Phase.INVESTIGATION && onDemand) {
                planned = onGrid; // What fills no session joins the reserve.
            }
            hours = hours.with(phase, planned);
            if (over && phase == Phase.INVESTIGATION && onDemand) {
                left = left.minus(unused(whole, left));
            }
            carried = left.minus(planned);
            if (!carried.isNegative() && !carried.isZero()) {
                noticeRest(phase, carried);
            }
        }
        hours = withinDuration(hours);
        for (Phase phase : Phase.values()) {
            if (!isBegun(phase) && hours.in(phase).isZero()) {
                notices.add(PlanNotice.builder()
                        .kind(PlanNotice.Kind.NO_HOURS)
                        .phase(phase)
                        .build());
            }
        }
        if (onDemand) {
            request.reserve(reserve(whole, hours.investigation()));
        }
        request.hours(hours);
    }

    private Duration reserve(Map<Phase, Duration> whole, Duration investigation) {
        Duration wanted = wantedReserve(whole);
        Duration beside = wanted.compareTo(investigation) > 0 ? Duration.ZERO : investigation.minus(wanted);
        Duration sessions = lengths.mostOf(beside, grid);
        if (sessions.isZero() && !isBegun(Phase.INVESTIGATION)) {
            // Even a person who wishes sessions only if needed has one in each phase.
            sessions = investigation.compareTo(lengths.shortest()) > 0 ? lengths.shortest() : investigation;
        }
        return investigation.minus(sessions);
    }

    private Duration wantedReserve(Map<Phase, Duration> whole) {
        return PlanRequest.reserveOf(defaults, whole.getOrDefault(Phase.INVESTIGATION, Duration.ZERO), grid);
    }

    // The conclusions are drawn in personal interviews, which written support and groups are not.
    private boolean isBegun(Phase phase) {
        boolean conclusions = phase == Phase.CONCLUSIONS;
        return (!conclusions && snapshot.firstWork(phase).isPresent())
                || Stream.concat(snapshot.heldSessions().stream(), reading.unsettled.stream())
                        .anyMatch(session -> session.getPhase() == phase
                                && (!conclusions || session.personalInterview().orElse(true)));
    }

    // What the phases share out must not exceed what the promise and the law leave; the investigation gives way first.
    private PhaseHours withinDuration(PhaseHours hours) {
        PhaseHours within = hours;
        for (Phase phase : List.of(Phase.INVESTIGATION, Phase.PRELIMINARY, Phase.CONCLUSIONS)) {
            Duration all = within.total();
            Duration excess = all.minus(
                    reading.longest().orElse(all.plus(reading.counted())).minus(reading.counted()));
            if (!excess.isNegative() && !excess.isZero()) {
                Duration left = within.in(phase).minus(excess);
                within = within.with(phase, left.isNegative() ? Duration.ZERO : lengths.mostOf(left, grid));
            }
        }
        return within;
    }

    // A reserve that nobody asked for is no reason for more sessions once its phase is over.
    private Duration unused(Map<Phase, Duration> whole, Duration left) {
        Duration reserve = wantedReserve(whole);
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
        Duration first = defaults.getPreliminaryPart().of(all);
        Duration last = defaults.getConclusionsPart().of(all);
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
                        reading.unsettled.stream().map(Session::getPhase))
                .max(Comparator.naturalOrder())
                .orElse(Phase.PRELIMINARY);
    }
}
