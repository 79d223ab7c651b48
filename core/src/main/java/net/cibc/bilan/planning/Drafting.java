package net.cibc.bilan.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.people.PersonId;

/** Writes the places that were found as sessions, with the work that prepares them. */
final class Drafting {

    // The order of the request means nothing to the numbers of the work.
    private static final Comparator<Preparation> IN_ORDER = Comparator.comparing(Preparation::getPhase)
            .thenComparing(Preparation::getAt)
            .thenComparing(each -> each.getResource().map(ResourceId::value).orElse(""))
            .thenComparing(each -> each.getTime().orElse(Duration.ZERO))
            .thenComparingInt(Preparation::days);

    private final Problem problem;
    private final PlanRequest request;
    private final Places places;
    private final Search.Best best;
    private final Optional<PersonId> lead;
    private final List<Session> sessions = new ArrayList<>();

    /** By session, the steps that are done before it. */
    private final int[] done;

    private int number;

    Drafting(Solver.Solution solution) {
        this.places = solution.places();
        this.best = solution.best();
        this.problem = places.problem;
        this.request = problem.request;
        this.lead = places.diary.map(Diary::getPerson).or(request::getLead);
        this.done = new int[best.entries().size() + 1];
        this.number = Math.max(
                request.getLastNumber(),
                CaseFileReading.lastNumber(Stream.of(request.getHeld(), request.getPinned(), request.getAgreed())
                        .flatMap(List::stream)
                        .map(Session::getId)));
        for (int i = 0; i < best.entries().size(); i++) {
            done[i + 1] = done[i] + places.length[best.entries().get(i)];
            sessions.add(session(i));
        }
    }

    Plan plan(List<PlanNotice> notices) {
        Plan.Builder plan = Plan.builder()
                .request(request)
                .lead(lead)
                .sessions(sessions)
                .habit(Stream.of(DayOfWeek.values())
                        .filter(day -> (best.habit() >>> (day.getValue() - 1) & 1) != 0)
                        .toList())
                .value(new Worth(places, best).terms())
                .notices(notices)
                .roomForReserve(isRoomForReserve());
        request.getPreparations().stream().sorted(IN_ORDER).forEach(preparation -> prepare(preparation, plan));
        return plan.build();
    }

    private Phase phase(int i) {
        return Problem.PHASES.get(problem.phaseAt[done[i]]);
    }

    private Session session(int i) {
        int entry = best.entries().get(i);
        if (places.pinned[entry]) {
            return joined(i, Objects.requireNonNull(problem.pinned.get(places.day[entry])));
        }
        if (places.kept[entry]) {
            return joined(i, inPhase(places.agreed(entry), phase(i)));
        }
        Session session = Session.planned("s" + ++number, phase(i))
                .channels(channels(phase(i)).stream().map(ChannelUse::of).toList())
                .at(moment(places.start[entry]))
                .until(moment(places.end(entry)));
        return joined(
                i,
                lead.map(person -> session.withParticipants(Participation.of(person, ParticipantRole.CONSULTANT)))
                        .orElse(session));
    }

    // A session that turns into one of the conclusions becomes one in which people speak.
    private Session inPhase(Session agreed, Phase phase) {
        Session session = agreed.withPhase(phase);
        boolean turns = phase == Phase.CONCLUSIONS && agreed.getPhase() != phase;
        boolean spoken =
                agreed.withGroupSize(Optional.empty()).personalInterview().orElse(true);
        return turns && !spoken
                ? session.withChannels(Stream.concat(agreed.getChannels().stream(), Stream.of(ChannelUse.of(usual())))
                        .toList())
                : session;
    }

    private Channel usual() {
        return request.getMode() == DeliveryMode.IN_PERSON ? Channel.IN_PERSON : Channel.VIDEO;
    }

    private OffsetDateTime moment(long second) {
        return Instant.ofEpochSecond(second).atZone(request.getPersonZone()).toOffsetDateTime();
    }

    private List<Channel> channels(Phase phase) {
        List<Channel> channels = request.getChannels().isEmpty() ? List.of(usual()) : request.getChannels();
        // The results are taken up in personal interviews, in which people speak.
        return phase == Phase.CONCLUSIONS && channels.stream().noneMatch(Channel::isSpoken)
                ? Stream.concat(channels.stream(), Stream.of(usual())).toList()
                : channels;
    }

    /** Adds the specialist to the session that he or she joins. */
    private Session joined(int i, Session session) {
        if (problem.specialistAt < done[i] || problem.specialistAt >= done[i + 1]) {
            return session;
        }
        SpecialistPart part = request.getSpecialist().orElseThrow();
        PersonId specialist = part.getDiary().getPerson();
        boolean known = session.getParticipants().stream()
                .anyMatch(each -> each.getPerson().equals(specialist));
        return known
                ? session
                : session.withParticipants(Stream.concat(
                                session.getParticipants().stream(),
                                Stream.of(Participation.of(specialist, ParticipantRole.SPECIALIST)
                                        .lasting(part.getTime())))
                        .toList());
    }

    private void prepare(Preparation preparation, Plan.Builder plan) {
        int step = problem.turns[Problem.PHASES.indexOf(preparation.getPhase())]
                + (int) (preparation.getAt().toSeconds() / problem.grid);
        int i = 0;
        while (done[i + 1] <= step) {
            i++;
        }
        ZoneId zone = request.getZone();
        LocalDate eve = Moments.dayOf(sessions.get(i).getStart(), zone).minusDays(1);
        if (preparation.getResource().isPresent()) {
            LocalDate today = Moments.dayOf(request.getNow(), zone);
            LocalDate given = i == 0 ? today : Moments.dayOf(sessions.get(i - 1).getStart(), zone);
            plan.addAssignments(
                    ResourceAssignment.of(preparation.getResource().get().value(), given)
                            .withPrepares(sessions.get(i).getId()));
        } else {
            PersonalWork work = PersonalWork.assigned("w" + ++number, preparation.getPhase(), eve);
            plan.addWork(preparation.getTime().map(work::lasting).orElse(work));
        }
    }

    // The plan as it is, and the reserve beside it.
    private boolean isRoomForReserve() {
        Duration reserve = request.reserve();
        if (reserve.isZero()) {
            return true;
        }
        return request.lengths(Phase.INVESTIGATION).fill(reserve)
                && new Solver(
                                PlanRequest.builder()
                                        .from(request)
                                        .reserve(Duration.ZERO)
                                        .pinned(sessions)
                                        .agreed(List.of())
                                        .preparations(List.of())
                                        .specialist(Optional.empty())
                                        .build(),
                                Set.of(),
                                0)
                        .isFeasible();
    }
}
