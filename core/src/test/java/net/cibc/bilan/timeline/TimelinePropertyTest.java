package net.cibc.bilan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Facts;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds for the timeline of every case file, on every day and under every practice. */
class TimelinePropertyTest {

    /** A value that a text still lacks; a case file may hold braces of its own. */
    private static final String PLACEHOLDER = "\\{[a-z]+}";

    /**
     * What the package page leaves out: a disclosure that is still to come, the time for which something was planned
     * that took place at another, and what is not a fact of the course.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "getDisclosedOn",
            "getPlannedStart",
            "getPlannedEnd",
            "getPlannedDay",
            "getContent",
            "getOffer",
            "getBeneficiary",
            "getCentre");

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

    private static Snapshot snapshot(Bilan bilan, int age, Practice practice) {
        LocalDate first = bilan.getSessions().stream()
                .map(session -> session.getStart().toLocalDate())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24));
        return bilan.asOf(first.plusDays(age), practice);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyDayAndMomentOfTheCaseFileIsInIt(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Snapshot snapshot = snapshot(bilan, age, practice);
        Timeline timeline = Timeline.of(snapshot);

        assertThat(timeline.all().stream().flatMap(TimelinePropertyTest::times).collect(Collectors.toSet()))
                .containsAll(times(snapshot.bilan()).collect(Collectors.toSet()));
        // Arbitrary case files are worth little if some kind of entry never shows.
        for (EntryKind kind : EntryKind.values()) {
            Statistics.label(kind.name())
                    .collect(timeline.all().stream().anyMatch(entry -> entry.getKind() == kind))
                    .coverage(checker -> checker.check(true).count(count -> count > 0));
        }
    }

    private static Stream<Temporal> times(TimelineEntry entry) {
        return Stream.of(
                        Optional.of(entry.getDay()),
                        entry.getLastDay(),
                        entry.getMoment().map(OffsetDateTime::toInstant),
                        entry.getEnd().map(OffsetDateTime::toInstant))
                .flatMap(Optional::stream);
    }

    /** The days and moments of a value, whatever its type and however deep. */
    private static Stream<Temporal> times(Object value) {
        if (value instanceof LocalDate day) {
            return Stream.of(day);
        }
        if (value instanceof OffsetDateTime moment) {
            return Stream.of(moment.toInstant());
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(TimelinePropertyTest::times);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(TimelinePropertyTest::times);
        }
        if (!value.getClass().getName().startsWith("net.cibc.bilan") || value instanceof Enum<?>) {
            return Stream.of();
        }
        return Stream.of(value.getClass().getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("getClass") && !LEFT_OUT.contains(method.getName()))
                .flatMap(method -> times(read(method, value)));
    }

    private static Object read(Method method, Object value) {
        try {
            method.setAccessible(true);
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    @Property(tries = 300)
    void everyDeadlineIsInItOnce(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Snapshot snapshot = snapshot(bilan, age, practice);
        Agenda agenda = Agenda.of(snapshot);
        List<TimelineEntry> entries = Timeline.of(snapshot, agenda).all();

        assertThat(entries.stream().map(TimelineEntry::getDeadline).flatMap(Optional::stream))
                .containsExactlyInAnyOrderElementsOf(agenda.all());
        assertThat(entries)
                .filteredOn(entry -> entry.getState() == EntryState.FORESEEN)
                .extracting(entry -> entry.getDeadline().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(agenda.open());
        assertThat(entries)
                .filteredOn(entry -> entry.getState() == EntryState.OVERDUE)
                .extracting(entry -> entry.getDeadline().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(agenda.overdue());
        // A held session may stand on another day than the one for which it was planned.
        assertThat(entries)
                .filteredOn(entry -> entry.getState() != EntryState.HAPPENED)
                .filteredOn(entry -> entry.getDeadline().isPresent())
                .allMatch(entry ->
                        entry.getDeadline().map(Deadline::getDay).orElseThrow().equals(entry.getDay()));
    }

    @Property(tries = 300)
    void itIsInOrderAndDividedAndToldInBothLanguages(
            @ForAll("bilans") Bilan bilan, @ForAll("ages") int age, @ForAll("practices") Practice practice) {
        Timeline timeline = Timeline.of(snapshot(bilan, age, practice));

        assertThat(timeline.all()).isSortedAccordingTo(Comparator.comparing(TimelineEntry::getDay));
        assertThat(Stream.of(timeline.past(), timeline.foreseen()).flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(timeline.all());
        assertThat(timeline.all()).allSatisfy(entry -> {
            assertThat(entry.text(Language.FRENCH)).doesNotContainPattern(PLACEHOLDER);
            assertThat(entry.text(Language.ENGLISH))
                    .doesNotContainPattern(PLACEHOLDER)
                    .isNotEqualTo(entry.text(Language.FRENCH));
        });
    }

    @Property(tries = 300)
    void theOrderOfRecordsChangesNothingButPlaces(
            @ForAll("bilans") Bilan bilan,
            @ForAll("ages") int age,
            @ForAll("practices") Practice practice,
            @ForAll long seed) {
        Bilan other = Facts.shuffled(bilan, new Random(seed));

        assertThat(withoutPlaces(snapshot(other, age, practice)))
                .isEqualTo(withoutPlaces(snapshot(bilan, age, practice)));
    }

    private static List<String> withoutPlaces(Snapshot snapshot) {
        return Timeline.of(snapshot).all().stream()
                .map(entry -> entry.toString().replaceAll("\\[\\d+]", "[]"))
                .toList();
    }
}
