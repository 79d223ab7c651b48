package net.cibc.bilan.quickstart;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanTerm;
import net.cibc.bilan.planning.TermValue;

/**
 * What a plan is worth, as a counsellor would say it: in one sentence, and term by term.
 */
final class ValueWords {

    /** More sessions or days than that are counted and not named. */
    private static final int FEW = 3;

    /** What is so at most once in so many times is an exception. */
    private static final int COMMON = 4;

    private final Plan plan;
    private final PlanRequest request;
    private final PlanWords words;
    private final ZoneId zone;
    private final List<LocalDate> days;
    private final Map<DayOfWeek, LocalTime> hours = new TreeMap<>();

    ValueWords(Plan plan, PlanWords words) {
        this.plan = plan;
        this.request = plan.getRequest();
        this.words = words;
        this.zone = request.getPersonZone();
        this.days = plan.getSessions().stream().map(this::day).toList();
        plan.getSessions().stream()
                .collect(Collectors.groupingBy(
                        session -> day(session).getDayOfWeek(), Collectors.mapping(this::time, Collectors.toList())))
                .forEach((day, times) -> hours.put(day, PlanWords.usual(times)));
    }

    private LocalDate day(Session session) {
        return Moments.dayOf(session.getStart(), zone);
    }

    private LocalTime time(Session session) {
        return session.getStart().atZoneSameInstant(zone).toLocalTime();
    }

    /** How often, when, until when: "Deux séances par semaine, mardi et vendredi à 18 h ; fin le 19 février 2027". */
    String sentence() {
        if (days.isEmpty()) {
            return words.say("Rien à prévoir : aucune heure ne reste.", "Nothing to plan: no hours are left.");
        }
        String said = often() + ", " + when()
                + words.say(
                        " ; fin le {day}",
                        "; it ends on {day}",
                        "day",
                        plan.lastDay().orElseThrow())
                + plan.margin().map(margin -> ", " + margin(margin)).orElse("") + ".";
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private String margin(int margin) {
        return margin == 0
                ? words.say("le dernier jour permis", "the last day allowed")
                : words.say(
                        "{days} avant la limite",
                        "{days} before the limit",
                        "days",
                        words.days(margin, words.letters(margin, false)));
    }

    private String often() {
        if (days.size() == 1) {
            return words.sessions(1, words.letters(1, true));
        }
        long span = DAYS.between(days.get(0), days.get(days.size() - 1));
        int gaps = days.size() - 1;
        int aWeek = Math.round(7f * gaps / span);
        if (aWeek > 0) {
            return words.say(
                    "{sessions} par semaine",
                    "{sessions} a week",
                    "sessions",
                    words.sessions(aWeek, words.letters(aWeek, true)));
        }
        int every = Math.round((float) span / gaps);
        return words.say(
                "une séance tous les {days} environ",
                "a session every {days} or so",
                "days",
                words.days(every, words.letters(every, false)));
    }

    /** The usual days, each with its hour. */
    private String when() {
        List<DayOfWeek> habit = habit();
        Map<DayOfWeek, LocalTime> usual = new TreeMap<>(hours);
        if (!habit.isEmpty()) {
            usual.keySet().retainAll(habit);
        }
        List<String> weekdays = usual.keySet().stream().map(words::write).toList();
        String most = usual.size() == hours.size() ? "" : words.say("le plus souvent ", "mostly ");
        if (COMMON * others().size() > plan.getSessions().size()) {
            return most + words.all(weekdays) + " " + whatHours();
        }
        Set<LocalTime> times = new TreeSet<>(usual.values());
        if (times.size() == 1) {
            String said = habit.isEmpty() ? words.either(weekdays) : words.all(weekdays);
            return most + said + at(times.iterator().next());
        }
        return most
                + words.all(usual.entrySet().stream()
                        .map(each -> words.write(each.getKey()) + at(each.getValue()))
                        .toList());
    }

    /** Sessions at another hour than most on their weekday. */
    private List<Session> others() {
        return plan.getSessions().stream()
                .filter(session -> !time(session).equals(hours.get(day(session).getDayOfWeek())))
                .toList();
    }

    private String whatHours() {
        List<String> times = plan.getSessions().stream()
                .map(this::time)
                .distinct()
                .sorted()
                .map(words::write)
                .toList();
        return times.size() > FEW
                ? words.say("à des heures qui changent", "at hours that change")
                : words.say("à ", "at ") + words.either(times);
    }

    private List<DayOfWeek> habit() {
        return plan.getHabit().stream().filter(hours::containsKey).toList();
    }

    private String weekdays(List<DayOfWeek> some) {
        return words.all(some.stream().map(words::write).toList());
    }

    private String at(LocalTime hour) {
        return words.say(" à ", " at ") + words.write(hour);
    }

    /** What the terms come to, without those that nothing depends on. */
    List<TermValue> terms() {
        return plan.getValue().stream()
                .filter(each ->
                        each.term() != PlanTerm.MOVED || !request.getAgreed().isEmpty())
                .toList();
    }

    /** What a term comes to. */
    String of(TermValue value) {
        return switch (value.term()) {
            case MOVED -> moved((int) value.amount());
            case LENGTHS -> lengths(value.amount() == 0);
            case COUNT -> words.say("{count} en tout", "{count} in all", "count", words.sessions(days.size()));
            case RHYTHM -> rhythm(value.amount() == 0);
            case HABIT -> habit(value.amount() == 0);
            case HOUR -> hour(value.amount() == 0);
            case END ->
                words.say(
                        "dernière séance {days} après le premier jour possible",
                        "last session {days} after the first possible day",
                        "days",
                        words.days((int) value.amount()));
            case START ->
                value.amount() == 0
                        ? words.say(
                                "première séance le premier jour possible", "first session on the first possible day")
                        : words.say(
                                "première séance {days} après le premier jour possible",
                                "first session {days} after the first possible day",
                                "days",
                                words.days((int) value.amount()));
        };
    }

    private String moved(int moved) {
        return moved == 0
                ? words.say("aucune séance convenue ne change", "no agreed session changes")
                : words.say(
                        "{moved} sur les {agreed} convenues ne restent pas telles quelles",
                        "{moved} of the {agreed} agreed do not stay as they were",
                        "moved",
                        words.sessions(moved),
                        "agreed",
                        request.getAgreed().size());
    }

    private String lengths(boolean usual) {
        Map<Duration, Long> lengths = plan.getSessions().stream()
                .flatMap(session -> session.length().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String said = lengths.size() == 1
                ? words.say(
                        "toutes les séances durent {length}",
                        "all sessions take {length}",
                        "length",
                        lengths.keySet().iterator().next())
                : words.all(lengths.entrySet().stream()
                        .map(each -> words.say(
                                "{sessions} de {length}",
                                "{sessions} of {length}",
                                "sessions",
                                words.sessions(each.getValue().intValue()),
                                "length",
                                each.getKey()))
                        .toList());
        return said
                + (usual
                        ? words.say(", comme d'habitude", ", as usual")
                        : words.say(" ; d'habitude {usual}", "; usually {usual}", "usual", usualLengths()));
    }

    private String usualLengths() {
        return words.all(Stream.of(Phase.values())
                .map(phase -> request.lengths(phase).usual())
                .distinct()
                .map(words::write)
                .toList());
    }

    private String rhythm(boolean kept) {
        List<Integer> gaps = IntStream.range(1, days.size())
                .mapToObj(i -> (int) DAYS.between(days.get(i - 1), days.get(i)))
                .toList();
        if (gaps.isEmpty()) {
            return words.say("une seule séance", "one session only");
        }
        TreeSet<Integer> usual = new TreeSet<>(gaps);
        usual.removeIf(gap -> !kept && COMMON * Collections.frequency(gaps, gap) < gaps.size());
        if (usual.isEmpty()) {
            usual.add(PlanWords.usual(gaps));
        }
        List<String> others = IntStream.range(0, gaps.size())
                .filter(i -> !usual.contains(gaps.get(i)))
                .mapToObj(i -> words.say(
                        "{gap} du {from} au {to}",
                        "{gap} from {from} to {to}",
                        "gap",
                        gaps.get(i),
                        "from",
                        words.brief(days.get(i)),
                        "to",
                        words.brief(days.get(i + 1))))
                .toList();
        String said = words.say(
                "{gaps} jours d'une séance à l'autre",
                "{gaps} days from one session to the next",
                "gaps",
                words.either(usual.stream().map(String::valueOf).toList()));
        if (others.isEmpty()) {
            return said;
        }
        return said
                + (others.size() <= FEW
                        ? words.say(", sauf ", ", but ") + words.all(others)
                        : words.say(
                                ", {count} fois autrement (de {least} à {most})",
                                ", {count} times otherwise ({least} to {most})",
                                "count",
                                others.size(),
                                "least",
                                Collections.min(gaps),
                                "most",
                                Collections.max(gaps)));
    }

    private String habit(boolean kept) {
        List<Session> others = plan.getSessions().stream()
                .filter(session -> !plan.getHabit().contains(day(session).getDayOfWeek()))
                .toList();
        String usual = weekdays(habit());
        return kept || others.isEmpty()
                ? words.say("toujours {days}", "always {days}", "days", usual)
                : words.say("{days}, sauf {others}", "{days}, but {others}", "days", usual, "others", named(others));
    }

    private String hour(boolean kept) {
        List<Session> others = others();
        if (others.isEmpty()) {
            return kept
                    ? words.say("toujours à l'heure habituelle", "always at the usual hour")
                    : words.say("toujours ", "always ") + whatHours();
        }
        Map<LocalTime, Long> times = plan.getSessions().stream()
                .collect(Collectors.groupingBy(this::time, TreeMap::new, Collectors.counting()));
        return times.size() > FEW
                ? words.say(
                        "{others} à une autre heure que d'habitude",
                        "{others} at another hour than usual",
                        "others",
                        words.sessions(others.size()))
                : words.all(times.entrySet().stream()
                        .map(each -> words.sessions(each.getValue().intValue()) + at(each.getKey()))
                        .toList());
    }

    /** Few sessions by their day and hour, many by their number. */
    private String named(List<Session> some) {
        return some.size() > FEW
                ? words.sessions(some.size())
                : words.all(some.stream()
                        .map(session -> words.brief(day(session)) + at(time(session)))
                        .toList());
    }
}
