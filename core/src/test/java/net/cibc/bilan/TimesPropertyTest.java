package net.cibc.bilan;

import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Time in sessions against a watch that ticks each minute, and ticks once however many sessions there are. */
class TimesPropertyTest {

    private static final OffsetDateTime MIDNIGHT = OffsetDateTime.parse("2026-11-30T00:00+01:00");

    /** A session by the minutes of its start and its length; a length of zero stands for one that is not known. */
    record Slot(int start, int length, Phase phase) {

        Session session(int number) {
            OffsetDateTime begin = MIDNIGHT.plusMinutes(start);
            return Session.held("s" + number, phase)
                    .at(begin)
                    .end(length == 0 ? Optional.empty() : Optional.of(begin.plusMinutes(length)))
                    .build();
        }
    }

    @Provide
    Arbitrary<List<Slot>> slots() {
        // Close to each other, so that most of them touch, overlap or lie within another.
        return Combinators.combine(
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 90), Arbitraries.of(0, 1, 15, 60, 120, 24 * 60)),
                        Arbitraries.of(Phase.class))
                .as(Slot::new)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void sessionsTakeTheMinutesInWhichAtLeastOneIsHeld(@ForAll("slots") List<Slot> slots) {
        Snapshot snapshot = snapshot(slots);

        assertThat(Times.union(snapshot.heldSessions())).isEqualTo(minutes(slots));
        assertThat(snapshot.countedTime()).isEqualTo(minutes(slots));
        assertThat(snapshot.accompaniment()).isEqualTo(minutes(slots));
        assertThat(snapshot.hours().held()).isEqualTo(minutes(slots));
        assertThat(snapshot.countedTimeBy(snapshot.day())).isEqualTo(minutes(slots));
        for (Phase phase : Phase.values()) {
            assertThat(snapshot.hours(phase).held())
                    .isEqualTo(minutes(
                            slots.stream().filter(slot -> slot.phase == phase).toList()));
        }
    }

    @Property
    void sessionsTakeNoMoreThanTheClockShowsNorThanTheirSum(@ForAll("slots") List<Slot> slots) {
        int first = slots.stream().mapToInt(Slot::start).min().orElse(0);
        int last =
                slots.stream().mapToInt(slot -> slot.start + slot.length).max().orElse(0);
        int sum = slots.stream().mapToInt(Slot::length).sum();

        assertThat(snapshot(slots).countedTime())
                .isLessThanOrEqualTo(Duration.ofMinutes(last - first))
                .isLessThanOrEqualTo(Duration.ofMinutes(sum));
    }

    @Property
    void whatIsPlannedTakesTheMinutesOfThePlan(@ForAll("slots") List<Slot> slots, @ForAll("slots") List<Slot> plans) {
        List<Slot> booked = plans.subList(0, Math.min(plans.size(), slots.size()));
        Bilan bilan = opened();
        for (int i = 0; i < booked.size(); i++) {
            OffsetDateTime begin = MIDNIGHT.plusMinutes(booked.get(i).start);
            bilan = bilan.record(slots.get(i)
                    .session(i)
                    .withId(ActivityId.of("s" + i))
                    .withPlannedStart(begin)
                    .withPlannedEnd(
                            booked.get(i).length == 0
                                    ? Optional.empty()
                                    : Optional.of(begin.plusMinutes(booked.get(i).length))));
        }

        assertThat(bilan.asOf(MIDNIGHT.toLocalDate().plusDays(3)).hours().planned())
                .isEqualTo(minutes(booked));
    }

    private static Snapshot snapshot(List<Slot> slots) {
        Bilan bilan = opened();
        for (int i = 0; i < slots.size(); i++) {
            bilan = bilan.record(slots.get(i).session(i));
        }
        return bilan.asOf(MIDNIGHT.toLocalDate().plusDays(3));
    }

    private static Duration minutes(List<Slot> slots) {
        BitSet ticks = new BitSet();
        slots.forEach(slot -> ticks.set(slot.start, slot.start + slot.length));
        return Duration.ofMinutes(ticks.cardinality());
    }
}
