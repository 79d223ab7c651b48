package net.cibc.bilan.planning;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/** What a request must be before a calendar is looked at. */
final class RequestCheck {

    private static final Set<Duration> GRIDS =
            Stream.of(5, 6, 10, 12, 15, 20, 30, 60).map(Duration::ofMinutes).collect(Collectors.toUnmodifiableSet());
    private static final int MOST_DAYS = 366;
    private static final Duration LONGEST_REST = Duration.ofDays(MOST_DAYS);
    private static final Duration MOST_HOURS = Duration.ofHours(10_000);
    private static final double MOST_WORK = 1e9;
    private static final double MOST_STATES = 1e7;
    private static final int MOST_DAYS_PLANNED = 4_000;
    private static final int MOST_AGREED = 400;
    private static final int MOST_NUMBER = 99_999_999;
    private static final int LAST_YEAR = 9_900;

    private static final Words GRID =
            new Words("5, 6, 10, 12, 15, 20, 30 ou 60 minutes", "5, 6, 10, 12, 15, 20, 30 or 60 minutes");
    private static final Words ON_GRID = new Words("un multiple du pas (grid)", "a multiple of the grid (grid)");
    private static final Words DAYS_OR_NONE = new Words("de 0 à 366", "from 0 to 366");
    private static final Words A_WEEK = new Words("de 1 à 7", "from 1 to 7");
    private static final Words WITHIN_YEAR = new Words("d'un an au plus", "at most a year");
    private static final Words NO_NEGATIVE = new Words("de zéro ou plus", "zero or more");
    private static final Words ZERO_OR_MORE = new Words("de zéro à 10\u00a0000 h", "from zero to 10 000 hours");
    private static final Words AMOUNT = new Words("une durée ou une période", "a duration or a period");
    private static final Words ANOTHER_AMOUNT = new Words("une autre quantité", "another amount");
    private static final Words UNIQUE_PERSON = new Words("unique par personne", "unique by person");
    private static final Words UNIQUE_ID = new Words("unique par identifiant", "unique by identifier");
    private static final Words UNIQUE_PHASE = new Words("unique par phase", "unique by phase");
    private static final Words LEAD = new Words(
            "celui de la personne qui conduit le bilan (lead), ou avec handOver",
            "that of the person who leads the bilan (lead), or with handOver");
    private static final Words OF_SOMEBODY_ELSE = new Words("celui d'une autre personne", "that of somebody else");
    private static final Words AT_MOST_PROMISED =
            new Words("au plus la séance la plus longue promise (longestSession)", "at most longestSession");
    private static final Words AT_LEAST_LEAST =
            new Words("au moins le plus court écart (leastDays)", "at least the least days (leastDays)");
    private static final Words BEFORE_LATEST_START =
            new Words("au plus tard au dernier début (latestStart)", "no later than the latest start (latestStart)");
    private static final Words WITHIN_INVESTIGATION =
            new Words("au plus les heures d'investigation", "at most the hours of the investigation");
    private static final Words WITHIN_DURATION =
            new Words("au plus ce que laisse la durée (duration)", "at most what the duration (duration) leaves");
    private static final Words A_SUM =
            new Words("une somme de séances de longueur permise", "a sum of sessions of an allowed length");
    private static final Words WITHIN_PHASE =
            new Words("moins que les heures prévues de la phase", "less than the hours planned in the phase");
    private static final Words WITHIN_SESSION =
            new Words("au plus la séance la plus longue de la phase", "at most the longest session of the phase");
    private static final Words END = new Words("une séance dont la fin est connue", "a session whose end is known");
    private static final Words WITHOUT_END = new Words("une séance dont la fin manque", "one without an end");
    private static final Words NOT_PAST = new Words("à partir de now", "at now or later");
    private static final Words OTHER_DAY =
            new Words("un autre jour que celui d'une autre séance fixe", "on another day than another pinned session");
    private static final Words PHASES_IN_ORDER = new Words("dans l'ordre des phases", "in the order of the phases");
    private static final Words FEWER_DAYS = new Words("4\u00a0000 jours au plus", "at most 4 000 days");
    private static final Words BEFORE_LAST_YEAR =
            new Words("en l'an 9900 au plus tard", "in the year 9900 at the latest");
    private static final Words NUMBER = new Words("de 0 à 99\u00a0999\u00a0999", "from 0 to 99 999 999");
    private static final Words FEWER_AGREED = new Words("de 400 séances au plus", "at most 400 sessions");
    private static final Words LESS_WORK = new Words(
            "un travail de 10^9 pas au plus (jours, séances par semaine, heures, écarts et longueurs multipliés)",
            "at most 10^9 steps of work (days, sessions a week, hours, gaps and lengths multiplied)");

    private final PlanRequest request;

    private RequestCheck(PlanRequest request) {
        this.request = request;
    }

    static void refuseFaults(PlanRequest request) {
        RequestCheck check = new RequestCheck(request);
        check.single().refuse();
        check.together().refuse();
        check.size().refuse();
    }

    /** Each value for itself. */
    private Faults single() {
        Faults faults = new Faults()
                .farAway("now", request.getNow())
                .farAway("begunOn", request.getBegunOn())
                .farAway("firstDay", request.getFirstDay())
                .farAway("closedDays", request.getClosedDays())
                .when(!GRIDS.contains(request.getGrid()), "grid", GRID, request.getGrid())
                .when(isTooMuch(request.getCounted()), "counted", ZERO_OR_MORE, request.getCounted())
                .when(
                        request.getLastNumber() < 0 || request.getLastNumber() > MOST_NUMBER,
                        "lastNumber",
                        NUMBER,
                        request.getLastNumber())
                .when(
                        request.getRecorded().filter(number -> number < 0).isPresent(),
                        "recorded",
                        NO_NEGATIVE,
                        request.getRecorded().orElse(0))
                .noTime("duration", request.getDuration())
                .noTime("longestSession", request.getLongestSession())
                .noPeriod("mostDays", request.getMostDays())
                .twice("phaseLengths", UNIQUE_PHASE, request.getPhaseLengths(), PhaseLengths::phase)
                .twice("diaries", UNIQUE_PERSON, request.getDiaries(), Diary::getPerson);
        days("leastDays", request.getLeastDays(), faults);
        days("startWindow", request.getStartWindow(), faults);
        days("latestStart", request.getLatestStart(), faults);
        days("margin", request.getMargin(), faults);
        aWeek("mostAWeek", request.getMostAWeek(), faults);
        aWeek("target", request.getTarget(), faults);
        for (int i = 0; i < request.getSpans().size(); i++) {
            faults.noPeriod("spans[" + i + "]", Optional.of(request.getSpans().get(i)));
        }
        faults.when(isLong(request.mostDays()), "mostDays", WITHIN_YEAR, request.mostDays())
                .when(request.getRest().isNegative(), "rest", NO_NEGATIVE, request.getRest())
                .when(request.getRest().compareTo(LONGEST_REST) > 0, "rest", WITHIN_YEAR, request.getRest());
        notice(request.getNotice(), faults);
        Faults.Keys ids = new Faults.Keys();
        faults.twice("held", UNIQUE_ID, request.getHeld(), Session::getId, ids)
                .twice("pinned", UNIQUE_ID, request.getPinned(), Session::getId, ids)
                .twice("agreed", UNIQUE_ID, request.getAgreed(), Session::getId, ids);
        for (int i = 0; i < request.getDiaries().size(); i++) {
            boolean other = request.getLead()
                    .filter(request.getDiaries().get(i).getPerson()::equals)
                    .isEmpty();
            faults.when(
                    other && request.getLead().isPresent() && !request.isHandOver(),
                    "diaries[" + i + "]",
                    LEAD,
                    OF_SOMEBODY_ELSE);
        }
        return faults;
    }

    private static boolean isTooMuch(Duration time) {
        return time.isNegative() || time.compareTo(MOST_HOURS) > 0;
    }

    private static void days(String path, Optional<Integer> days, Faults faults) {
        days.ifPresent(number -> faults.when(number < 0 || number > MOST_DAYS, path, DAYS_OR_NONE, number));
    }

    private static void aWeek(String path, Optional<Integer> sessions, Faults faults) {
        sessions.ifPresent(number -> faults.when(number < 1 || number > 7, path, A_WEEK, number));
    }

    private static boolean isLong(Period period) {
        return period.get(DAYS) > MOST_DAYS || period.toTotalMonths() * 31 + period.get(DAYS) > 12 * 31;
    }

    private static void notice(TemporalAmount notice, Faults faults) {
        if (notice instanceof Period period) {
            faults.when(period.isNegative(), "notice", NO_NEGATIVE, period)
                    .when(isLong(period), "notice", WITHIN_YEAR, period);
        } else if (notice instanceof Duration time) {
            faults.when(time.isNegative(), "notice", NO_NEGATIVE, time)
                    .when(time.compareTo(LONGEST_REST) > 0, "notice", WITHIN_YEAR, time);
        } else {
            faults.add("notice", AMOUNT, ANOTHER_AMOUNT);
        }
    }

    /** What must fit together. */
    private Faults together() {
        Faults faults = new Faults();
        for (Phase phase : Phase.values()) {
            Duration hours = request.getHours().in(phase);
            faults.when(!request.isOnGrid(hours), path(phase), ON_GRID, against(hours, request.getGrid()));
        }
        Duration reserve = request.reserve();
        faults.when(
                        reserve.isNegative() || !request.isOnGrid(reserve),
                        "reserve",
                        ON_GRID,
                        against(reserve, request.getGrid()))
                .when(
                        reserve.compareTo(request.getHours().investigation()) > 0,
                        "reserve",
                        WITHIN_INVESTIGATION,
                        outOf(reserve, request.getHours().investigation()));
        request.getLengths().ifPresent(lengths -> lengths("lengths", lengths, faults));
        for (int i = 0; i < request.getPhaseLengths().size(); i++) {
            lengths(
                    "phaseLengths[" + i + "].lengths",
                    request.getPhaseLengths().get(i).lengths(),
                    faults);
        }
        LocalDate first = request.firstDay();
        long most = DAYS.between(first, first.plus(request.mostDays()));
        faults.when(
                most < request.leastDays(),
                "mostDays",
                AT_LEAST_LEAST,
                new Words(
                        most + (most < 2 ? " jour pour " : " jours pour ") + request.leastDays(),
                        most + " days for " + request.leastDays()));
        LocalDate earliest = Moments.dayOf(earliest(request), request.getPersonZone());
        faults.when(
                request.getHeld().isEmpty() && earliest.isAfter(first.plusDays(request.latestStart())),
                "notice",
                BEFORE_LATEST_START,
                against(earliest, first.plusDays(request.latestStart())));
        duration(faults);
        pinned(faults);
        faults.refuse();
        sums(faults);
        return faults;
    }

    /** The moment at which the notice ends. */
    static OffsetDateTime earliest(PlanRequest request) {
        OffsetDateTime now = request.getNow();
        return request.getNotice() instanceof Duration time
                ? now.plus(time)
                : now.atZoneSameInstant(request.getPersonZone())
                        .plus(request.getNotice())
                        .toOffsetDateTime();
    }

    private static String path(Phase phase) {
        return switch (phase) {
            case PRELIMINARY -> "hours.preliminary";
            case INVESTIGATION -> "hours.investigation";
            case CONCLUSIONS -> "hours.conclusions";
        };
    }

    private void lengths(String path, Lengths lengths, Faults faults) {
        for (Duration length : List.of(lengths.shortest(), lengths.usual(), lengths.longest())) {
            faults.when(!request.isOnGrid(length), path, ON_GRID, against(length, request.getGrid()));
        }
        request.getLongestSession()
                .filter(longest -> lengths.longest().compareTo(longest) > 0)
                .ifPresent(longest ->
                        faults.add(path + ".longest", AT_MOST_PROMISED, against(lengths.longest(), longest)));
    }

    private void duration(Faults faults) {
        Duration work = request.getCountedTime() == CountedTime.ALL_BOOKED_TIME
                ? request.getPreparations().stream()
                        .flatMap(each -> each.getTime().stream())
                        .reduce(Duration.ZERO, Duration::plus)
                : Duration.ZERO;
        Duration all = request.getHours().total().plus(work);
        request.getDuration()
                .map(duration -> duration.minus(request.getCounted()))
                .filter(left -> !all.isZero() && all.compareTo(left) > 0)
                .ifPresent(left -> faults.add("hours", WITHIN_DURATION, outOf(all, left)));
    }

    private void pinned(Faults faults) {
        List<Session> byStart =
                request.getPinned().stream().sorted(PlanChanges.BY_START).toList();
        Session before = null;
        for (Session session : byStart) {
            String path = "pinned[" + request.getPinned().indexOf(session) + "]";
            Duration length = session.length().orElse(Duration.ZERO);
            faults.when(session.length().isEmpty(), path, END, WITHOUT_END)
                    .when(!request.isOnGrid(length), path, ON_GRID, against(length, request.getGrid()))
                    .when(
                            session.getStart().isBefore(request.getNow())
                                    || day(session).isBefore(request.firstDay()),
                            path,
                            NOT_PAST,
                            against(session.getStart(), request.getNow()));
            if (before != null) {
                faults.when(
                                day(before).equals(day(session)),
                                path,
                                OTHER_DAY,
                                new Words("deux séances le " + day(session), "two on " + day(session)))
                        .when(
                                before.getPhase().compareTo(session.getPhase()) > 0,
                                path,
                                PHASES_IN_ORDER,
                                new Words(
                                        session.getPhase() + " après " + before.getPhase(),
                                        session.getPhase() + " after " + before.getPhase()));
            }
            before = session;
        }
    }

    private LocalDate day(Session session) {
        return Moments.dayOf(session.getStart(), request.getPersonZone());
    }

    private void sums(Faults faults) {
        PhaseHours hours = request.toPlan();
        for (Phase phase : Phase.values()) {
            Duration pinned = request.getPinned().stream()
                    .filter(session -> session.getPhase() == phase)
                    .map(session -> session.length().orElseThrow())
                    .reduce(Duration.ZERO, Duration::plus);
            Duration free = hours.in(phase).minus(pinned);
            Lengths lengths = request.lengths(phase);
            faults.when(
                    free.isNegative() || !lengths.fill(free),
                    path(phase),
                    A_SUM,
                    new Words(
                            free + " pour des séances de " + lengths.shortest() + " à " + lengths.longest(),
                            free + " of " + lengths.shortest() + " to " + lengths.longest()));
        }
        request.getSpecialist().ifPresent(part -> {
            hour("specialist.at", part.getPhase(), part.getAt(), faults);
            Duration longest = request.lengths(part.getPhase()).longest();
            faults.when(
                    part.getTime().compareTo(longest) > 0,
                    "specialist.time",
                    WITHIN_SESSION,
                    outOf(part.getTime(), longest));
        });
        for (int i = 0; i < request.getPreparations().size(); i++) {
            Preparation preparation = request.getPreparations().get(i);
            hour("preparations[" + i + "].at", preparation.getPhase(), preparation.getAt(), faults);
        }
    }

    private void hour(String path, Phase phase, Duration at, Faults faults) {
        Duration planned = request.toPlan().in(phase);
        faults.when(at.compareTo(planned) >= 0, path, WITHIN_PHASE, outOf(at, planned));
    }

    private static Words against(Object found, Object bound) {
        return new Words(found + " pour " + bound, found + " for " + bound);
    }

    private static Words outOf(Object part, Object whole) {
        return new Words(part + " sur " + whole, part + " of " + whole);
    }

    /** The bound on the work of a plan. */
    private Faults size() {
        long days = Problem.horizon(request);
        double work = work(request);
        return new Faults()
                .when(days > MOST_DAYS_PLANNED, "spans", FEWER_DAYS, days)
                .when(request.firstDay().getYear() > LAST_YEAR, "firstDay", BEFORE_LAST_YEAR, request.firstDay())
                .when(
                        request.getAgreed().size() > MOST_AGREED,
                        "agreed",
                        FEWER_AGREED,
                        request.getAgreed().size())
                .when(
                        states(request) > MOST_STATES || work > MOST_WORK,
                        "hours",
                        LESS_WORK,
                        BigDecimal.valueOf(work).toBigInteger());
    }

    private static double states(PlanRequest request) {
        double days = Problem.horizon(request);
        long weeks = request.getMostAWeek().map(most -> most + 1L).orElse(1L);
        return days * ends(request) * weeks * (request.toPlan().total().dividedBy(request.getGrid()) + 1);
    }

    private static double ends(PlanRequest request) {
        return Problem.isRestEffective(request.getRest().toSeconds(), request.leastDays())
                ? Duration.ofDays(1).dividedBy(request.getGrid())
                : 1;
    }

    /** The steps of work that a plan takes at most, which grow with each number of the request. */
    static double work(PlanRequest request) {
        LocalDate first = request.firstDay();
        long gaps = DAYS.between(first, first.plus(request.mostDays())) - request.leastDays() + 1;
        long lengths = 1;
        for (Phase phase : Phase.values()) {
            Lengths each = request.lengths(phase);
            lengths = Math.max(lengths, each.longest().minus(each.shortest()).dividedBy(request.getGrid()) + 1);
        }
        return states(request)
                / ends(request)
                * gaps
                * lengths
                * (request.getSpecialist().isPresent() ? 2 : 1);
    }
}
