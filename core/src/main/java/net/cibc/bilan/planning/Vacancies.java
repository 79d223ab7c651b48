package net.cibc.bilan.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** Places for one more session among those that are agreed. */
final class Vacancies {

    private static final Words ONE_OR_MORE = new Words("d'au moins 1", "at least 1");

    final PlanRequest request;
    final Problem problem;
    final Places places;
    private final Optional<PersonId> lead;

    /** Those that are fixed, the past ones among them, as time goes. */
    final List<Session> all;

    final List<Session> planned;

    /** The hours that no planned session takes. */
    final Duration spare;

    Vacancies(PlanRequest request) {
        this.request = request;
        this.problem = new Problem(request, Set.of(), 0);
        Optional<Diary> diary = request.getDiaries().stream()
                .filter(each -> request.getLead().map(each.getPerson()::equals).orElse(true))
                .findFirst()
                .or(() -> request.getDiaries().stream().findFirst());
        this.places = new Places(problem, diary);
        this.lead = diary.map(Diary::getPerson).or(request::getLead);
        this.planned = Stream.concat(request.getPinned().stream(), request.getAgreed().stream())
                .sorted(PlanChanges.BY_START)
                .toList();
        this.all = Stream.concat(request.getHeld().stream(), planned.stream())
                .sorted(PlanChanges.BY_START)
                .toList();
        this.spare = request.getHours()
                .total()
                .minus(planned.stream()
                        .flatMap(session -> session.length().stream())
                        .reduce(Duration.ZERO, Duration::plus));
    }

    List<Place> places(int most) {
        new Faults().when(most < 1, "most", ONE_OR_MORE, most).refuse();
        List<Place> found = new ArrayList<>();
        for (int day = 0; day < problem.days && found.size() < most; day++) {
            found.addAll(on(day));
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** The best place in each part of a day, those nearest to the usual hour first. */
    private List<Place> on(int day) {
        Intervals parts = places.free[day];
        long[] moments = problem.personDays.moments(problem.firstDay + day, problem.grid);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> byHour(day, moments)
                        .filter(step -> parts.start(part) <= moments[step] && moments[step] < parts.end(part))
                        .map(step -> place(moments[step]))
                        .filter(place -> place.getEnd().toEpochSecond() <= parts.end(part)
                                && new WishedPlace(this, place).refusals().isEmpty())
                        .findFirst())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt((Place place) -> hour(day, place))
                        .thenComparing(Place::getStart, OffsetDateTime.timeLineOrder()))
                .distinct()
                .toList();
    }

    private Stream<Integer> byHour(int day, long[] moments) {
        return IntStream.range(0, moments.length)
                .filter(step -> moments[step] != Long.MIN_VALUE)
                .boxed()
                .sorted(Comparator.comparingInt(step -> places.hour(day, step)));
    }

    private int hour(int day, Place place) {
        return places.hour(day, place.getStart().toLocalTime().toSecondOfDay() / problem.grid);
    }

    private Place place(long start) {
        Phase phase = phase(moment(start));
        Duration usual = request.lengths(phase).usual();
        Duration left = left(phase, usual);
        return place(moment(start), left.compareTo(usual) < 0 && left.compareTo(request.getGrid()) >= 0 ? left : usual);
    }

    /** The hours for one more session: those that no planned one takes, or with those of one that gives way. */
    Duration left(Phase phase, Duration length) {
        return replaceable(phase)
                .flatMap(Session::length)
                .filter(any -> spare.compareTo(length) < 0)
                .map(spare::plus)
                .orElse(spare);
    }

    OffsetDateTime moment(long second) {
        return Instant.ofEpochSecond(second).atZone(request.getPersonZone()).toOffsetDateTime();
    }

    private Place place(OffsetDateTime start, Duration length) {
        Phase phase = phase(start);
        return Place.builder()
                .start(start)
                .end(start.plus(length)
                        .atZoneSameInstant(request.getPersonZone())
                        .toOffsetDateTime())
                .phase(phase)
                .lead(lead)
                .replaces(
                        spare.compareTo(length) >= 0
                                ? Optional.empty()
                                : replaceable(phase).map(Session::getId))
                .build();
    }

    private Phase phase(OffsetDateTime start) {
        Optional<Session> before = lastBefore(all, start);
        return before.or(() -> all.stream().findFirst())
                .map(Session::getPhase)
                .orElseGet(() -> Stream.of(Phase.values())
                        .filter(phase -> !request.getHours().in(phase).isZero())
                        .findFirst()
                        .orElse(Phase.PRELIMINARY));
    }

    static Optional<Session> lastBefore(List<Session> sessions, OffsetDateTime start) {
        return sessions.stream()
                .filter(session -> !session.getStart().isAfter(start))
                .reduce((one, other) -> other);
    }

    private Optional<Session> replaceable(Phase phase) {
        return request.getAgreed().stream()
                .filter(session -> session.getPhase() == phase)
                .min(PlanChanges.BY_START);
    }

    List<Refusal> refusals(OffsetDateTime start, Duration length) {
        new Faults().farAway("start", start).refuse();
        new Faults().noActivity("length", Optional.of(length)).refuse();
        Place wished = place(start.atZoneSameInstant(request.getPersonZone()).toOffsetDateTime(), length);
        return new WishedPlace(this, wished).refusals();
    }
}
