package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;
import org.jspecify.annotations.Nullable;

/** Judges one place for one more session: which conditions it breaks, each with its numbers. */
final class WishedPlace {

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
            "{length}, il reste {left}, avec ce que la prochaine séance de la {phase} peut céder",
            "{length}, {left} is left, with what the next session of the {phase} can give way");
    private static final Words PART = new Words("de {from} à {to}", "from {from} to {to}");
    private static final Words NEVER = new Words("jamais ce jour-là", "never on that day");

    private final Vacancies vacancies;
    private final PlanRequest request;
    private final Problem problem;
    private final Places places;
    private final Place place;
    private final int day;

    /** The sessions that stay if the place is taken, as time goes. */
    private final List<Session> stay;

    private final List<Refusal> refusals = new ArrayList<>();

    WishedPlace(Vacancies vacancies, Place place) {
        this.vacancies = vacancies;
        this.request = vacancies.request;
        this.problem = vacancies.problem;
        this.places = vacancies.places;
        this.place = place;
        this.day = (int) (place.getStart().toLocalDate().toEpochDay() - problem.firstDay);
        this.stay = vacancies.all.stream()
                .filter(session ->
                        !place.getReplaces().map(session.getId()::equals).orElse(false))
                .toList();
    }

    /** The conditions that the place breaks. */
    List<Refusal> refusals() {
        grid();
        length();
        Session before = Vacancies.lastBefore(stay, place.getStart()).orElse(null);
        Session after = stay.stream()
                .filter(session -> session.getStart().isAfter(place.getStart()))
                .findFirst()
                .orElse(null);
        begin(before == null);
        neighbours(before, after);
        bridge();
        week();
        span();
        if (after != null) {
            preparation(after);
        }
        free();
        Duration left = vacancies.left(place.getPhase(), place.length());
        if (left.compareTo(place.length()) < 0) {
            refuse(
                    Condition.HOURS,
                    NO_HOURS,
                    Map.of("length", place.length(), "left", left, "phase", place.getPhase()));
        }
        return refusals;
    }

    private void refuse(Condition condition, Words words, Map<String, Object> values) {
        refusals.add(new Refusal(condition, new Text(words, values)));
    }

    private void grid() {
        long[] moments = problem.personDays.moments(problem.firstDay + day, problem.grid);
        long second = place.getStart().toEpochSecond();
        if (place.getStart().getNano() != 0
                || IntStream.range(0, moments.length).noneMatch(step -> moments[step] == second)) {
            refuse(Condition.GRID, ON_GRID, Map.of("time", place.getStart().toLocalTime(), "grid", request.getGrid()));
        }
        if (!request.isOnGrid(place.length())) {
            refuse(Condition.GRID, LENGTH_ON_GRID, Map.of("length", place.length(), "grid", request.getGrid()));
        }
    }

    private void length() {
        Lengths lengths = request.lengths(place.getPhase());
        if (place.length().compareTo(lengths.shortest()) < 0) {
            refuse(
                    Condition.SHORTEST_SESSION,
                    TOO_SHORT,
                    Map.of("length", place.length(), "least", lengths.shortest()));
        }
        if (place.length().compareTo(lengths.longest()) > 0) {
            refuse(Condition.LONGEST_SESSION, TOO_LONG, Map.of("length", place.length(), "most", lengths.longest()));
        }
    }

    private void begin(boolean opens) {
        long first = Math.max(problem.earliest, problem.personDays.start(problem.firstDay));
        if (place.getStart().toEpochSecond() < first) {
            refuse(
                    Condition.NOTICE,
                    TOO_SOON,
                    Map.of(
                            "time",
                            place.getStart().toLocalDateTime(),
                            "earliest",
                            vacancies.moment(first).toLocalDateTime()));
        }
        LocalDate last = problem.date(request.latestStart());
        if (opens && !problem.begun && place.getStart().toLocalDate().isAfter(last)) {
            refuse(
                    Condition.NOTICE,
                    TOO_LATE_TO_BEGIN,
                    Map.of("day", place.getStart().toLocalDate(), "last", last));
        }
    }

    private void neighbours(@Nullable Session before, @Nullable Session after) {
        for (Session session : Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .toList()) {
            int other = problem.day(session);
            boolean held = request.getHeld().contains(session);
            boolean first = session.equals(before);
            int gap = Math.abs(day - other);
            boolean twoADay = gap == 0 && (!held || problem.least > 0);
            if (twoADay) {
                refuse(Condition.ONE_A_DAY, SAME_DAY, Map.of("day", problem.date(other)));
            } else if (gap < problem.least) {
                refuse(
                        Condition.LEAST_DAYS,
                        TOO_CLOSE,
                        Map.of("gap", Counted.days(gap), "day", problem.date(other), "least", problem.least));
            }
            if (first ? day > latest(other, held) : other > problem.mostUntil(day)) {
                int most = problem.mostUntil(Math.min(day, other)) - Math.min(day, other);
                refuse(
                        Condition.MOST_DAYS,
                        TOO_FAR,
                        Map.of("gap", Counted.days(gap), "day", problem.date(other), "most", most));
            }
            OffsetDateTime from = first ? session.getEnd().orElse(session.getStart()) : place.getEnd();
            OffsetDateTime until = first ? place.getStart() : session.getStart();
            Duration pause = Duration.between(from, until);
            // Two sessions at a time lack rest even where none is asked for.
            if (pause.compareTo(request.getRest()) < 0
                    && !(twoADay && request.getRest().isZero())) {
                refuse(
                        Condition.REST,
                        NO_REST,
                        Map.of(
                                "gap",
                                pause.isNegative() ? Duration.ZERO : pause,
                                "day",
                                problem.date(other),
                                "least",
                                request.getRest()));
            }
        }
    }

    private int latest(int other, boolean held) {
        return held && problem.isOverrun() ? Integer.MAX_VALUE : problem.mostUntil(other);
    }

    // Where a planned session gives way, its neighbours must not lie too far apart, unless the place is between them.
    private void bridge() {
        if (place.getReplaces().isEmpty()) {
            return;
        }
        for (int i = 1; i < stay.size(); i++) {
            Session before = stay.get(i - 1);
            Session after = stay.get(i);
            boolean between = place.getStart().isAfter(before.getStart())
                    && place.getStart().isBefore(after.getStart());
            boolean widened = vacancies.all.indexOf(after) - vacancies.all.indexOf(before) > 1;
            int from = problem.day(before);
            if (widened && !between && problem.day(after) > problem.mostUntil(from)) {
                refuse(
                        Condition.MOST_DAYS,
                        TOO_FAR,
                        Map.of(
                                "gap",
                                Counted.days(problem.day(after) - from),
                                "day",
                                problem.date(from),
                                "most",
                                problem.mostUntil(from) - from));
            }
        }
    }

    private void week() {
        int week = problem.week(day);
        long count = stay.stream()
                .filter(session -> problem.week(problem.day(session)) == week)
                .count();
        if (problem.isWeekLimited() && count >= problem.mostAWeek) {
            LocalDate monday = place.getStart().toLocalDate().minusDays(problem.weekday(day));
            refuse(
                    Condition.MOST_A_WEEK,
                    WEEK_FULL,
                    Map.of("count", Counted.sessions((int) count), "day", monday, "most", problem.mostAWeek));
        }
    }

    // The limit moves with the first session: a new first one may leave those behind that were within it.
    private void span() {
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
                        Condition.SPAN,
                        AFTER_LIMIT,
                        Map.of(
                                "day",
                                LocalDate.ofEpochDay(problem.bilanDays.dayOf(end.toEpochSecond() - 1)),
                                "last",
                                LocalDate.ofEpochDay(problem.bilanDays.dayOf(limit - 1)))));
    }

    private void preparation(Session after) {
        int done = 0;
        for (Session session : vacancies.planned) {
            int steps = (int) (session.length().orElse(Duration.ZERO).toSeconds() / problem.grid);
            if (session.equals(after)) {
                int needed = IntStream.range(done, Math.min(done + steps, problem.preparation.length))
                        .map(step -> problem.preparation[step])
                        .max()
                        .orElse(0);
                long gap = DAYS.between(place.getStart().toLocalDate(), problem.date(problem.day(after)));
                if (gap < needed) {
                    refuse(
                            Condition.PREPARATIONS,
                            UNPREPARED,
                            Map.of(
                                    "gap",
                                    Counted.days((int) gap),
                                    "day",
                                    problem.date(problem.day(after)),
                                    "least",
                                    needed));
                }
                return;
            }
            done += steps;
        }
    }

    private void free() {
        long from = place.getStart().toEpochSecond();
        long to = Problem.up(place.getEnd());
        long date = problem.firstDay + day;
        notWithin(places.freeTime.personParts(date), Condition.AVAILABILITY, NOT_FREE);
        if (!request.getAgreedHours().isEmpty()) {
            notWithin(places.freeTime.agreedParts(date), Condition.AGREED_HOURS, NOT_AGREED);
        }
        notWithin(places.freeTime.leadParts(from, to), Condition.COUNSELLOR, LEAD_NOT_FREE);
        Intervals busy = places.freeTime.busy();
        for (int i = 0; i < busy.size(); i++) {
            if (busy.start(i) < to && from < busy.end(i)) {
                refuse(
                        Condition.COUNSELLOR,
                        LEAD_BUSY,
                        Map.of(
                                "from",
                                vacancies.moment(busy.start(i)).toLocalDateTime(),
                                "to",
                                vacancies.moment(busy.end(i)).toLocalDateTime()));
            }
        }
        if (places.freeTime.isClosed(date) || places.freeTime.isSuspended(from, to)) {
            refuse(Condition.CLOSED_DAYS, CLOSED, Map.of("day", place.getStart().toLocalDate()));
        }
    }

    private void notWithin(Intervals parts, Condition condition, Words words) {
        if (parts.contain(place.getStart().toEpochSecond(), Problem.up(place.getEnd()))) {
            return;
        }
        List<Words> told = IntStream.range(0, parts.size())
                .mapToObj(part -> new Text(
                        PART,
                        Map.of(
                                "from",
                                vacancies.moment(parts.start(part)).toLocalTime(),
                                "to",
                                vacancies.moment(parts.end(part)).toLocalTime())))
                .map(part -> new Words(part.in(Language.FRENCH), part.in(Language.ENGLISH)))
                .toList();
        refuse(
                condition,
                words,
                Map.of(
                        "from",
                        place.getStart().toLocalTime(),
                        "to",
                        place.getEnd().toLocalTime(),
                        "zone",
                        request.getPersonZone(),
                        "parts",
                        told.stream()
                                .reduce((one, other) -> new Words(
                                        one.french() + ", " + other.french(), one.english() + ", " + other.english()))
                                .orElse(NEVER)));
    }
}
