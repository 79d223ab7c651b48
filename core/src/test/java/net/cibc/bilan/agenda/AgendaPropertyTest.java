package net.cibc.bilan.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.WorkingCalendar;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds for the agenda of every case file, on every day and under every practice. */
class AgendaPropertyTest {

    /** A value that a text still lacks; a case file may hold braces of its own. */
    private static final String PLACEHOLDER = "\\{[a-z]+}";

    /** The deadline that stands for what a rule waits for. */
    private static final Map<String, DeadlineKind> DEADLINES = Map.of(
            "offer.span", DeadlineKind.END_OF_SPAN,
            "offer.follow-up", DeadlineKind.FOLLOW_UP_CLOSES,
            "document.destruction", DeadlineKind.DESTRUCTION,
            "resource.closed-in-time", DeadlineKind.RESOURCES_CLOSE,
            "survey.at-end", DeadlineKind.SURVEY_AT_END,
            "survey.later", DeadlineKind.SURVEY_AT_SIX_MONTHS);

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(-3, 500);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(FrenchHolidays.class).map(WorkingCalendar::of);
    }

    /** A day in the life of a case file: so many days after its first session. */
    private static LocalDate dayAt(int age, Bilan bilan) {
        return bilan.getSessions().stream()
                .map(session -> session.getStart().toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24))
                .plusDays(age);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyCaseFileHasASortedAgendaInBothLanguages(
            @ForAll("bilans") Bilan bilan,
            @ForAll("ages") int age,
            @ForAll("practices") Practice practice,
            @ForAll("calendars") WorkingCalendar calendar) {
        LocalDate day = dayAt(age, bilan);
        Agenda agenda = Agenda.of(bilan.asOf(day, practice), calendar);

        assertThat(agenda.all()).isSortedAccordingTo(Comparator.comparing(Deadline::getDay));
        assertThat(agenda.all()).allSatisfy(deadline -> {
            assertThat(deadline.getText().in(Language.FRENCH))
                    .doesNotContainPattern(PLACEHOLDER)
                    .isNotEqualTo(deadline.getText().in(Language.ENGLISH));
            assertThat(deadline.getText().in(Language.ENGLISH)).doesNotContainPattern(PLACEHOLDER);
        });
        // Arbitrary case files are worth little if some kind of deadline never shows.
        for (DeadlineKind kind : DeadlineKind.values()) {
            Statistics.label(kind.name())
                    .collect(agenda.all().stream().anyMatch(deadline -> deadline.getKind() == kind))
                    .coverage(checker -> checker.check(true).count(count -> count > 0));
        }
    }

    @Property
    void stateDividesTheAgenda(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        LocalDate day = dayAt(age, bilan);
        Agenda agenda = Agenda.of(bilan.asOf(day, practice));

        assertThat(Stream.of(agenda.done(), agenda.open(), agenda.overdue()).flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(agenda.all());
        assertThat(agenda.open()).allMatch(deadline -> !deadline.getDay().isBefore(day));
        assertThat(agenda.overdue()).allMatch(deadline -> deadline.getDay().isBefore(day));
    }

    @Property
    void aPlannedCourseHasAnAgendaInWhichNoSessionIsAwaited(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Agenda agenda = Agenda.of(bilan.asPlanned().asOf(dayAt(age, bilan), practice));

        assertThat(agenda.all())
                .filteredOn(deadline -> deadline.getKind() == DeadlineKind.SESSION)
                .allMatch(deadline -> deadline.getState() == DeadlineState.DONE);
    }

    @Property
    void theSameQuestionHasTheSameAnswer(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        LocalDate day = dayAt(age, bilan);

        assertThat(Agenda.of(bilan.asOf(day, practice)).all())
                .isEqualTo(Agenda.of(bilan.asOf(day, practice)).all());
    }

    @Property
    void whatIsOpenOnItsLastDayIsOverdueOnTheDayAfter(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        LocalDate day = dayAt(age, bilan);
        Bilan now = bilan.asOf(day, practice).bilan();
        for (Deadline open : firm(now, day, practice)) {
            LocalDate after = open.getDay().plusDays(1);
            if (open.getState() == DeadlineState.OPEN && waits(open, now)) {
                assertThat(firm(now, after, practice))
                        .filteredOn(deadline -> name(deadline).equals(name(open)))
                        .as(open.toString())
                        .singleElement()
                        .extracting(Deadline::getState)
                        .isEqualTo(DeadlineState.OVERDUE);
            }
        }
    }

    // The last day of resources just passes where no access is open, and that of the span where all was held.
    private static boolean waits(Deadline deadline, Bilan bilan) {
        Snapshot then = bilan.asOf(deadline.getDay().plusDays(1));
        return switch (deadline.getKind()) {
            case RESOURCES_CLOSE ->
                bilan.getResourceAccesses().stream()
                        .filter(access -> !access.getFirstDay().isAfter(deadline.getDay()))
                        .anyMatch(access -> access.getLastDay().isEmpty());
            case END_OF_SPAN ->
                then.lastPlanned().isPresent()
                        || Stream.of(Phase.values())
                                .anyMatch(phase -> then.firstWork(phase).isEmpty());
            default -> true;
        };
    }

    @Property
    void aFirmDayDoesNotMoveWhenOnlyTimePasses(
            @ForAll("bilans") Bilan bilan,
            @ForAll("ages") int age,
            @ForAll("practices") Practice practice,
            @ForAll @IntRange(max = 900) int later) {
        LocalDate day = dayAt(age, bilan);
        Bilan now = bilan.asOf(day, practice).bilan();
        Map<String, LocalDate> days = days(firm(now, day, practice));

        assertThat(days(firm(now, day.plusDays(later), practice)))
                .allSatisfy((name, then) ->
                        assertThat(days.getOrDefault(name, then)).as(name).isEqualTo(then));
    }

    private static List<Deadline> firm(Bilan bilan, LocalDate day, Practice practice) {
        return Agenda.of(bilan.asOf(day, practice)).all().stream()
                .filter(deadline -> deadline.getCertainty() == Certainty.FIRM)
                .toList();
    }

    private static String name(Deadline deadline) {
        return deadline.getKind() + " " + deadline.getSubject();
    }

    private static Map<String, LocalDate> days(List<Deadline> deadlines) {
        return deadlines.stream().collect(Collectors.toMap(AgendaPropertyTest::name, Deadline::getDay));
    }

    @Property
    void theDayUntilWhichARuleWaitsStandsOpenInTheAgenda(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Report report = BilanRules.standard().under(practice).check(bilan, dayAt(age, bilan));
        Agenda agenda = Agenda.of(report.getSnapshot());
        for (Finding finding : report.findings(Verdict.PENDING)) {
            DeadlineKind kind = DEADLINES.get(finding.getRule().value());
            Object until = finding.getText().values().get("until");
            if (kind != null && until != null) {
                assertThat(agenda.of(kind)).as("%s until %s", finding, until).anySatisfy(deadline -> {
                    assertThat(deadline.getDay()).isEqualTo(until);
                    assertThat(deadline.getState()).isEqualTo(DeadlineState.OPEN);
                });
            }
        }
    }

    @Property
    void nothingIsDoneWhileItsRuleWaits(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Report report = BilanRules.standard().under(practice).check(bilan, dayAt(age, bilan));
        Agenda agenda = Agenda.of(report.getSnapshot());
        DEADLINES.forEach((rule, kind) -> {
            if (report.judgement(rule).getVerdict() == Verdict.PENDING && kind != DeadlineKind.DESTRUCTION) {
                assertThat(agenda.of(kind)).as(rule).noneMatch(deadline -> deadline.getState() == DeadlineState.DONE);
            }
        });
    }

    @Property
    void whatIsOverdueIsNotKept(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Report report = BilanRules.standard().under(practice).check(bilan, dayAt(age, bilan));
        Agenda agenda = Agenda.of(report.getSnapshot());
        DEADLINES.forEach((rule, kind) -> {
            if (agenda.of(kind).stream().anyMatch(deadline -> deadline.getState() == DeadlineState.OVERDUE)) {
                assertThat(report.judgement(rule).getVerdict()).as(rule).isIn(Verdict.BROKEN, Verdict.UNKNOWN);
            }
        });
    }
}
