package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/** Places for one more session among those that are agreed, and why a wished one is none. */
final class Vacancies {

    private static final Comparator<Session> BY_START =
            Comparator.comparing(Session::getStart, OffsetDateTime.timeLineOrder());

    private static final Words ON_GRID = new Words(
            "{time} : une séance commence à un multiple de {grid}, à une heure qui n'existe qu'une fois",
            "{time}: a session begins at a multiple of {grid}, at a time that exists once");
    private static final Words LENGTH_ON_GRID =
            new Words("{length} : un multiple de {grid}", "{length}: a multiple of {grid}");
    private static final Words TOO_SHORT = new Words("{length}, au moins {least}", "{length}, at least {least}");
    private static final Words TOO_LONG = new Words("{length}, au plus {most}", "{length}, at most {most}");
    private static final Words TOO_SOON =
            new Words("{time}, au plus tôt {earliest}", "{time}, {earliest} at the earliest");
    private static final Words TOO_LATE_TO_BEGIN =
            new Words("le {day}, pour commencer au plus tard le {last}", "{day}, to begin no later than {last}");
    private static final Words SAME_DAY =
            new Words("une séance a déjà lieu le {day}", "there is a session on {day} already");
    private static final Words TOO_CLOSE = new Words(
            "{gap} de la séance du {day}, au moins {least}", "{gap} from the session of {day}, at least {least}");
    private static final Words TOO_FAR =
            new Words("{gap} de la séance du {day}, au plus {most}", "{gap} from the session of {day}, at most {most}");
    private static final Words NO_REST = new Words(
            "{gap} avec la séance du {day}, au moins {least}", "{gap} from the session of {day}, at least {least}");
    private static final Words WEEK_FULL = new Words(
            "{count} dans la semaine du {day} déjà, au plus {most}",
            "{count} in the week of {day} already, at most {most}");
    private static final Words AFTER_LIMIT =
            new Words("fin le {day}, au plus tard le {last}", "ends on {day}, {last} at the latest");
    private static final Words UNPREPARED = new Words(
            "{gap} pour préparer la séance du {day}, il en faut {least}",
            "{gap} to prepare the session of {day}, which needs {least}");
    private static final Words NOT_FREE =
            new Words("de {from} à {to} ({zone}) ; libre : {parts}", "from {from} to {to} ({zone}); free: {parts}");
    private static final Words NOT_AGREED = new Words(
            "de {from} à {to} ({zone}) ; heures convenues : {parts}",
            "from {from} to {to} ({zone}); agreed hours: {parts}");
    private static final Words LEAD_NOT_FREE = new Words(
            "de {from} à {to} ({zone}) ; heures du conseiller : {parts}",
            "from {from} to {to} ({zone}); hours of the counsellor: {parts}");
    private static final Words LEAD_BUSY =
            new Words("le conseiller est pris de {from} à {to}", "the counsellor is busy from {from} to {to}");
    private static final Words CLOSED = new Words("le {day} est fermé", "{day} is closed");
    private static final Words NO_HOURS = new Words(
            "{length}, il reste {left} et aucune séance de la {phase} ne peut céder sa place",
            "{length}, {left} is left and no session of the {phase} can give way");
    private static final Words PART = new Words("de {from} à {to}", "from {from} to {to}");
    private static final Words NEVER = new Words("jamais ce jour-là", "never on that day");
    private static final Words ONE_OR_MORE = new Words("d'au moins 1", "at least 1");

    private final PlanRequest request;
    private final Problem problem;
    private final Places places;
    private final Optional<PersonId> lead;

    /** Those that are fixed, the past ones among them, as time goes. */
    private final List<Session> all;

    private final List<Session> planned;
    private final Duration spare;

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
                .sorted(BY_START)
                .toList();
        this.all = Stream.concat(request.getHeld().stream(), planned.stream())
                .sorted(BY_START)
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
                                && refusals(place).isEmpty())
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
        return place(moment(start), request.lengths(phase).usual());
    }

    private OffsetDateTime moment(long second) {
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

    private static Optional<Session> lastBefore(List<Session> sessions, OffsetDateTime start) {
        return sessions.stream()
                .filter(session -> !session.getStart().isAfter(start))
                .reduce((one, other) -> other);
    }

    private Optional<Session> replaceable(Phase phase) {
        return request.getAgreed().stream()
                .filter(session -> session.getPhase() == phase)
                .min(BY_START);
    }

    List<Refusal> refusals(OffsetDateTime start, Duration length) {
        new Faults().farAway("start", start).refuse();
        new Faults().noActivity("length", Optional.of(length)).refuse();
        return refusals(place(start.atZoneSameInstant(request.getPersonZone()).toOffsetDateTime(), length));
    }

    private List<Refusal> refusals(Place place) {
        List<Session> stay = all.stream()
                .filter(session ->
                        !place.getReplaces().map(session.getId()::equals).orElse(false))
                .toList();
        List<Refusal> refusals = new ArrayList<>();
        grid(place, refusals);
        length(place, refusals);
        begin(place, stay, refusals);
        Session before = lastBefore(stay, place.getStart()).orElse(null);
        Session after = stay.stream()
                .filter(session -> session.getStart().isAfter(place.getStart()))
                .findFirst()
                .orElse(null);
        neighbours(place, before, after, refusals);
        bridge(place, stay, refusals);
        week(place, stay, refusals);
        span(place, stay, refusals);
        if (after != null) {
            preparation(place, after, refusals);
        }
        free(place, refusals);
        if (place.getReplaces().isEmpty() && spare.compareTo(place.length()) < 0) {
            refuse(
                    refusals,
                    Condition.HOURS,
                    NO_HOURS,
                    "length",
                    place.length(),
                    "left",
                    spare,
                    "phase",
                    place.getPhase());
        }
        return refusals;
    }

    private static void refuse(List<Refusal> refusals, Condition condition, Words words, Object... values) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put((String) values[i], values[i + 1]);
        }
        refusals.add(new Refusal(condition, new Text(words, named)));
    }

    private int day(Place place) {
        return (int) (place.getStart().toLocalDate().toEpochDay() - problem.firstDay);
    }

    private void grid(Place place, List<Refusal> refusals) {
        long[] moments = problem.personDays.moments(problem.firstDay + day(place), problem.grid);
        long second = place.getStart().toEpochSecond();
        if (place.getStart().getNano() != 0
                || IntStream.range(0, moments.length).noneMatch(step -> moments[step] == second)) {
            refuse(
                    refusals,
                    Condition.GRID,
                    ON_GRID,
                    "time",
                    place.getStart().toLocalTime(),
                    "grid",
                    request.getGrid());
        }
        if (!request.getGrid()
                .multipliedBy(place.length().dividedBy(request.getGrid()))
                .equals(place.length())) {
            refuse(refusals, Condition.GRID, LENGTH_ON_GRID, "length", place.length(), "grid", request.getGrid());
        }
    }

    private void length(Place place, List<Refusal> refusals) {
        Lengths lengths = request.lengths(place.getPhase());
        if (place.length().compareTo(lengths.shortest()) < 0) {
            refuse(
                    refusals,
                    Condition.SHORTEST_SESSION,
                    TOO_SHORT,
                    "length",
                    place.length(),
                    "least",
                    lengths.shortest());
        }
        if (place.length().compareTo(lengths.longest()) > 0) {
            refuse(refusals, Condition.LONGEST_SESSION, TOO_LONG, "length", place.length(), "most", lengths.longest());
        }
    }

    private void begin(Place place, List<Session> stay, List<Refusal> refusals) {
        long first = Math.max(problem.earliest, problem.personDays.start(problem.firstDay));
        if (place.getStart().toEpochSecond() < first) {
            refuse(
                    refusals,
                    Condition.NOTICE,
                    TOO_SOON,
                    "time",
                    place.getStart().toLocalDateTime(),
                    "earliest",
                    moment(first).toLocalDateTime());
        }
        LocalDate last = problem.date(request.latestStart());
        boolean opens = !problem.begun
                && stay.stream().noneMatch(session -> session.getStart().isBefore(place.getStart()));
        if (opens && place.getStart().toLocalDate().isAfter(last)) {
            refuse(
                    refusals,
                    Condition.NOTICE,
                    TOO_LATE_TO_BEGIN,
                    "day",
                    place.getStart().toLocalDate(),
                    "last",
                    last);
        }
    }

    private void neighbours(Place place, @Nullable Session before, @Nullable Session after, List<Refusal> refusals) {
        int day = day(place);
        for (Session session : Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .toList()) {
            int other = problem.day(session);
            boolean held = request.getHeld().contains(session);
            boolean first = session.equals(before);
            int gap = Math.abs(day - other);
            if (gap == 0 && (!held || problem.least > 0)) {
                refuse(refusals, Condition.ONE_A_DAY, SAME_DAY, "day", problem.date(other));
            } else if (gap < problem.least) {
                refuse(
                        refusals,
                        Condition.LEAST_DAYS,
                        TOO_CLOSE,
                        "gap",
                        Counted.days(gap),
                        "day",
                        problem.date(other),
                        "least",
                        problem.least);
            }
            if (first ? day > latest(other, held) : other > problem.mostUntil(day)) {
                int most = problem.mostUntil(Math.min(day, other)) - Math.min(day, other);
                refuse(
                        refusals,
                        Condition.MOST_DAYS,
                        TOO_FAR,
                        "gap",
                        Counted.days(gap),
                        "day",
                        problem.date(other),
                        "most",
                        most);
            }
            OffsetDateTime from = first ? session.getEnd().orElse(session.getStart()) : place.getEnd();
            OffsetDateTime until = first ? place.getStart() : session.getStart();
            Duration pause = Duration.between(from, until);
            if (!request.getRest().isZero() && pause.compareTo(request.getRest()) < 0) {
                refuse(
                        refusals,
                        Condition.REST,
                        NO_REST,
                        "gap",
                        pause,
                        "day",
                        problem.date(other),
                        "least",
                        request.getRest());
            }
        }
    }

    private int latest(int other, boolean held) {
        return held && problem.isOverrun() ? Integer.MAX_VALUE : problem.mostUntil(other);
    }

    // Where a planned session gives way, its neighbours must not lie too far apart, unless the place is between them.
    private void bridge(Place place, List<Session> stay, List<Refusal> refusals) {
        if (place.getReplaces().isEmpty()) {
            return;
        }
        for (int i = 1; i < stay.size(); i++) {
            Session before = stay.get(i - 1);
            Session after = stay.get(i);
            boolean between = place.getStart().isAfter(before.getStart())
                    && place.getStart().isBefore(after.getStart());
            boolean widened = all.indexOf(after) - all.indexOf(before) > 1;
            int from = problem.day(before);
            if (widened && !between && problem.day(after) > problem.mostUntil(from)) {
                refuse(
                        refusals,
                        Condition.MOST_DAYS,
                        TOO_FAR,
                        "gap",
                        Counted.days(problem.day(after) - from),
                        "day",
                        problem.date(from),
                        "most",
                        problem.mostUntil(from) - from);
            }
        }
    }

    private void week(Place place, List<Session> stay, List<Refusal> refusals) {
        int week = problem.week(day(place));
        long count = stay.stream()
                .filter(session -> problem.week(problem.day(session)) == week)
                .count();
        if (problem.isWeekLimited() && count >= problem.mostAWeek) {
            LocalDate monday = place.getStart().toLocalDate().minusDays(problem.weekday(day(place)));
            refuse(
                    refusals,
                    Condition.MOST_A_WEEK,
                    WEEK_FULL,
                    "count",
                    Counted.sessions((int) count),
                    "day",
                    monday,
                    "most",
                    problem.mostAWeek);
        }
    }

    // The limit moves with the first session: a new first one may leave those behind that were within it.
    private void span(Place place, List<Session> stay, List<Refusal> refusals) {
        OffsetDateTime first = stay.stream()
                .map(Session::getStart)
                .filter(start -> start.isBefore(place.getStart()))
                .findFirst()
                .orElse(place.getStart());
        long limit = problem.limit(first.toEpochSecond());
        boolean opens = first.equals(place.getStart());
        stay.stream()
                .filter(session -> opens)
                .flatMap(session -> session.getEnd().stream())
                .filter(end -> end.toEpochSecond()
                        <= problem.limit(stay.get(0).getStart().toEpochSecond()))
                .max(OffsetDateTime.timeLineOrder())
                .filter(end -> end.isAfter(place.getEnd()))
                .or(() -> Optional.of(place.getEnd()))
                .filter(end -> end.toEpochSecond() > limit)
                .ifPresent(end -> refuse(
                        refusals,
                        Condition.SPAN,
                        AFTER_LIMIT,
                        "day",
                        LocalDate.ofEpochDay(problem.bilanDays.dayOf(end.toEpochSecond() - 1)),
                        "last",
                        LocalDate.ofEpochDay(problem.bilanDays.dayOf(limit - 1))));
    }

    private void preparation(Place place, Session after, List<Refusal> refusals) {
        int done = 0;
        for (Session session : planned) {
            int steps = (int) (session.length().orElse(Duration.ZERO).toSeconds() / problem.grid);
            if (session.equals(after)) {
                int needed = IntStream.range(done, Math.min(done + steps, problem.preparation.length))
                        .map(step -> problem.preparation[step])
                        .max()
                        .orElse(0);
                long gap = DAYS.between(place.getStart().toLocalDate(), problem.date(problem.day(after)));
                if (gap < needed) {
                    refuse(
                            refusals,
                            Condition.PREPARATIONS,
                            UNPREPARED,
                            "gap",
                            Counted.days((int) gap),
                            "day",
                            problem.date(problem.day(after)),
                            "least",
                            needed);
                }
                return;
            }
            done += steps;
        }
    }

    private void free(Place place, List<Refusal> refusals) {
        long from = place.getStart().toEpochSecond();
        long to = Problem.up(place.getEnd());
        long day = problem.firstDay + day(place);
        notWithin(place, places.personParts(day), Condition.AVAILABILITY, NOT_FREE, refusals);
        notWithin(place, places.agreedParts(day), Condition.AGREED_HOURS, NOT_AGREED, refusals);
        notWithin(place, places.leadParts(from, to), Condition.COUNSELLOR, LEAD_NOT_FREE, refusals);
        Intervals blocked = places.blocked();
        for (int i = 0; i < blocked.size(); i++) {
            if (blocked.start(i) < to && from < blocked.end(i)) {
                boolean suspended = places.isSuspended(from, to);
                if (suspended) {
                    refuse(
                            refusals,
                            Condition.CLOSED_DAYS,
                            CLOSED,
                            "day",
                            place.getStart().toLocalDate());
                } else {
                    refuse(
                            refusals,
                            Condition.COUNSELLOR,
                            LEAD_BUSY,
                            "from",
                            moment(blocked.start(i)).toLocalDateTime(),
                            "to",
                            moment(blocked.end(i)).toLocalDateTime());
                }
            }
        }
        if (places.isClosed(day)) {
            refuse(
                    refusals,
                    Condition.CLOSED_DAYS,
                    CLOSED,
                    "day",
                    place.getStart().toLocalDate());
        }
    }

    private void notWithin(Place place, Intervals parts, Condition condition, Words words, List<Refusal> refusals) {
        if (parts.contain(place.getStart().toEpochSecond(), Problem.up(place.getEnd()))) {
            return;
        }
        List<Words> told = IntStream.range(0, parts.size())
                .mapToObj(part -> new Text(
                        PART,
                        Map.of(
                                "from",
                                moment(parts.start(part)).toLocalTime(),
                                "to",
                                moment(parts.end(part)).toLocalTime())))
                .map(part -> new Words(part.in(Language.FRENCH), part.in(Language.ENGLISH)))
                .toList();
        refuse(
                refusals,
                condition,
                words,
                "from",
                place.getStart().toLocalTime(),
                "to",
                place.getEnd().toLocalTime(),
                "zone",
                request.getPersonZone(),
                "parts",
                told.stream()
                        .reduce((one, other) ->
                                new Words(one.french() + ", " + other.french(), one.english() + ", " + other.english()))
                        .orElse(NEVER));
    }
}
