package net.cibc.bilan.quickstart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.planning.Condition;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.Lengths;
import net.cibc.bilan.planning.PlanRequest;

/**
 * The conditions of a request that has no plan, each with its own number.
 */
final class ConditionWords {

    private final Infeasible no;
    private final PlanRequest request;
    private final PlanWords words;

    ConditionWords(Infeasible no, PlanWords words) {
        this.no = no;
        this.request = no.getRequest();
        this.words = words;
    }

    String of(Condition condition) {
        return switch (condition) {
            case MOST_A_WEEK ->
                words.say(
                        "au plus {sessions} par semaine",
                        "at most {sessions} a week",
                        "sessions",
                        words.sessions(request.getMostAWeek().orElse(7)));
            case LEAST_DAYS ->
                words.say(
                        "au moins {days} d'une séance à l'autre",
                        "at least {days} from one session to the next",
                        "days",
                        words.days(request.leastDays()));
            case MOST_DAYS ->
                words.say(
                        "au plus {days} d'une séance à l'autre",
                        "at most {days} from one session to the next",
                        "days",
                        words.period(request.mostDays()));
            case REST ->
                words.say(
                        "{rest} de repos entre deux séances",
                        "a rest of {rest} between two sessions",
                        "rest",
                        request.getRest());
            case PREPARATIONS -> words.say("le temps de préparer des séances", "the time to prepare sessions");
            case SPECIALIST -> words.say("quand le spécialiste est libre", "when the specialist is free");
            case AGREED_HOURS ->
                words.say("les heures convenues : ", "the hours agreed: ")
                        + words.all(request.getAgreedHours().stream()
                                .sorted(Comparator.comparing(TimeSlot::from))
                                .map(words::slot)
                                .toList());
            case COUNSELLOR -> words.say("quand le consultant est libre", "when the counsellor is free");
            case CLOSED_DAYS -> closedDays();
            case NOTICE -> words.say("pas de séance avant le {day}", "no session before {day}", "day", firstDay());
            case LONGEST_SESSION ->
                words.say(
                        "des séances de {length} au plus",
                        "sessions of {length} at most",
                        "length",
                        lengths()
                                .map(Lengths::longest)
                                .max(Comparator.naturalOrder())
                                .orElse(Duration.ZERO));
            case SHORTEST_SESSION ->
                words.say(
                        "des séances de {length} au moins",
                        "sessions of {length} at least",
                        "length",
                        lengths()
                                .map(Lengths::shortest)
                                .min(Comparator.naturalOrder())
                                .orElse(Duration.ZERO));
            case SPAN -> span();
            case AVAILABILITY ->
                words.say("quand la personne est libre : ", "when the person is free: ")
                        + words.all(request.getAvailability().getWeek().stream()
                                .sorted(Comparator.comparing(WeeklySlot::day)
                                        .thenComparing(slot -> slot.time().from()))
                                .map(slot -> words.write(slot.day()) + " " + words.slot(slot.time()))
                                .toList());
            case GRID ->
                words.say("des débuts toutes les {step}", "beginnings every {step}", "step", request.getGrid());
            case ONE_A_DAY -> words.say("une séance par jour", "one session a day");
            case HOURS -> words.say("les heures qui restent", "the hours that are left");
        };
    }

    private Stream<Lengths> lengths() {
        return Stream.of(Phase.values()).map(request::lengths);
    }

    private String closedDays() {
        List<LocalDate> days = no.getClosedDays();
        String said = words.say("les jours fermés", "the closed days");
        return days.isEmpty()
                ? said
                : said
                        + words.say(" : ", ": ")
                        + words.all(days.stream().map(words::brief).toList());
    }

    private LocalDate firstDay() {
        OffsetDateTime now = request.getNow();
        LocalDate noticed = request.getNotice() instanceof Period period
                ? Moments.dayOf(now, request.getPersonZone()).plus(period)
                : Moments.dayOf(now.plus(request.getNotice()), request.getPersonZone());
        return noticed.isAfter(request.firstDay()) ? noticed : request.firstDay();
    }

    private String span() {
        return request.getBegunOn()
                .flatMap(request::limit)
                .map(limit -> words.say(
                        "la dernière séance le {day} au plus tard", "the last session by {day}", "day", limit))
                .orElseGet(() -> words.say(
                        "{span} de la première à la dernière séance",
                        "{span} from the first to the last session",
                        "span",
                        words.all(request.getSpans().stream().map(words::period).toList())));
    }
}
