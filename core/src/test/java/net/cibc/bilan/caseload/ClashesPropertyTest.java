package net.cibc.bilan.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.PersonId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Double bookings against all pairs of appointments, each looked at by itself. */
class ClashesPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);
    private static final OffsetDateTime DAWN = OffsetDateTime.of(2026, 12, 14, 8, 0, 0, 0, ZoneOffset.ofHours(1));

    /** An appointment of a person, in quarters of an hour after dawn. */
    record Booking(
            int file,
            String person,
            int start,
            int length,
            @Nullable Integer presence,
            boolean held,
            boolean ended,
            String group) {

        Instant from() {
            return DAWN.plusMinutes(15L * start).toInstant();
        }

        Instant to() {
            return from().plus(Duration.ofMinutes(15L * length));
        }

        int present() {
            return presence == null || presence > length ? length : presence;
        }

        boolean overlaps(Booking other) {
            return from().isBefore(other.to()) && other.from().isBefore(to());
        }

        boolean isBeside(Booking other) {
            return person.equals(other.person) && file != other.file && (group.isEmpty() || !group.equals(other.group));
        }

        /** The definition, word by word. */
        boolean clashesWith(Booking other) {
            int both = Math.max(start + length, other.start + other.length) - Math.min(start, other.start);
            return isBeside(other) && overlaps(other) && present() + other.present() > both;
        }

        Session session(int number) {
            Session planned = Session.planned("s" + number, Phase.PRELIMINARY)
                    .at(DAWN.plusMinutes(15L * start))
                    .lasting(Duration.ofMinutes(15L * length))
                    .withParticipants(participation());
            Session ran = held ? planned.heldAsPlanned() : planned;
            Session session = ended ? ran : ran.withEnd(Optional.empty());
            return group.isEmpty() ? session : session.withGroup(group);
        }

        private Participation participation() {
            Participation whole = Participation.of(PersonId.of(person), ParticipantRole.CONSULTANT);
            return presence == null ? whole : whole.lasting(Duration.ofMinutes(15L * present()));
        }
    }

    @Provide
    Arbitrary<List<Booking>> bookings() {
        return booking(Arbitraries.of("", "", "sud/atelier-1", "sud/atelier-2"), Arbitraries.just(true))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Booking>> someWithoutEnd() {
        return booking(Arbitraries.of("", "", "sud/atelier-1", "sud/atelier-2"), Arbitraries.of(true, true, false))
                .list()
                .ofMaxSize(14);
    }

    /** A group is named once in a file, and meets at one time. */
    @Provide
    Arbitrary<List<Booking>> withWorkshops() {
        return Combinators.combine(
                        booking(Arbitraries.just(""), Arbitraries.just(true))
                                .list()
                                .ofMaxSize(8),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 3).set().ofMaxSize(3))
                .as((others, start, length, files) -> {
                    List<Booking> all = new ArrayList<>(others);
                    files.forEach(
                            file -> all.add(new Booking(file, "lea", start, length, null, true, true, "sud/atelier")));
                    return all;
                });
    }

    private static Arbitrary<Booking> booking(Arbitrary<String> groups, Arbitrary<Boolean> ended) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("lea", "lea", "ben"),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 8).injectNull(0.6),
                        Arbitraries.of(true, false),
                        ended,
                        groups)
                .as(Booking::new);
    }

    private static Caseload caseload(List<Booking> bookings, List<Integer> order) {
        List<Bilan> files = files(bookings);
        return order.stream().map(i -> files.get(i).asOf(TODAY)).collect(Caseload.collector());
    }

    private static List<Bilan> files(List<Booking> bookings) {
        List<Bilan> files = new ArrayList<>();
        for (int file = 0; file < 4; file++) {
            files.add(Fixture.opened().withId(BilanId.of("sud", String.valueOf(file))));
        }
        for (int i = 0; i < bookings.size(); i++) {
            Booking each = bookings.get(i);
            files.set(each.file, files.get(each.file).record(each.session(i)));
        }
        return files;
    }

    private static List<String> told(Caseload caseload) {
        return caseload.clashes().stream()
                .map(clash -> clash.isHeld() + " " + clash.later())
                .toList();
    }

    private static boolean isBefore(Booking one, int numberOfOne, Booking other, int numberOfOther) {
        if (one.start != other.start) {
            return one.start < other.start;
        }
        return one.file != other.file ? one.file < other.file : ("s" + numberOfOne).compareTo("s" + numberOfOther) < 0;
    }

    @Property
    void whoIsTwiceAtOnceIsToldAndNobodyElse(@ForAll("bookings") List<Booking> bookings) {
        TreeSet<String> expected = new TreeSet<>();
        for (int i = 0; i < bookings.size(); i++) {
            Booking later = bookings.get(i);
            List<Booking> before = new ArrayList<>();
            for (int j = 0; j < bookings.size(); j++) {
                if (j != i
                        && isBefore(bookings.get(j), j, later, i)
                        && bookings.get(j).clashesWith(later)) {
                    before.add(bookings.get(j));
                }
            }
            boolean held = later.held && before.stream().anyMatch(Booking::held);
            boolean planned = before.stream().anyMatch(each -> !each.held || !later.held);
            String path = path(bookings, i);
            if (held) {
                expected.add("true " + path);
            }
            if (planned) {
                expected.add("false " + path);
            }
        }

        assertThat(told(caseload(bookings, List.of(0, 1, 2, 3)))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String path(List<Booking> bookings, int i) {
        int file = bookings.get(i).file;
        long place = bookings.subList(0, i).stream()
                .filter(each -> each.file == file)
                .count();
        return "sud/" + file + " sessions[" + place + "]";
    }

    @Property
    void anEndThatIsNotKnownIsToldWhereSomethingElseBeganLater(@ForAll("someWithoutEnd") List<Booking> bookings) {
        TreeSet<String> expected = new TreeSet<>();
        for (int i = 0; i < bookings.size(); i++) {
            Booking open = bookings.get(i);
            for (int j = 0; j < bookings.size(); j++) {
                if (open.held
                        && !open.ended
                        && open.isBeside(bookings.get(j))
                        && isBefore(open, i, bookings.get(j), j)) {
                    expected.add(path(bookings, i));
                }
            }
        }

        assertThat(caseload(bookings, List.of(0, 1, 2, 3)).openEnds())
                .extracting(Appointment::toString)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void theOrderOfFilesMeansNothingAndPartsMergeIntoTheWhole(
            @ForAll("withWorkshops") List<Booking> bookings, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 1));
        java.util.Collections.shuffle(order, random);
        Caseload inOrder = caseload(bookings, List.of(0, 1, 2, 3));
        Caseload shuffled = caseload(bookings, order);
        Caseload inParallel = Stream.of(0, 1, 2, 3)
                .parallel()
                .map(i -> files(bookings).get(i).asOf(TODAY))
                .collect(Caseload.collector());

        for (Caseload other : List.of(shuffled, inParallel)) {
            assertThat(told(other)).isEqualTo(told(inOrder));
            assertThat(other.files()).isEqualTo(inOrder.files());
            assertThat(other.openEnds()).isEqualTo(inOrder.openEnds());
            inOrder.members().forEach(member -> {
                assertThat(other.presence(member)).isEqualTo(inOrder.presence(member));
                assertThat(other.appointments(member)).isEqualTo(inOrder.appointments(member));
            });
        }
    }

    @Property
    void aWorkshopClashesWithWhatIsBesideItAndNeverWithItself(@ForAll("withWorkshops") List<Booking> bookings) {
        Caseload caseload = caseload(bookings, List.of(0, 1, 2, 3));
        boolean beside = bookings.stream().anyMatch(one -> bookings.stream().anyMatch(one::clashesWith));

        assertThat(caseload.clashes().isEmpty()).isEqualTo(!beside);
        assertThat(caseload.clashes())
                .noneMatch(clash -> clash.earlier().session().getGroup().isPresent()
                        && clash.earlier()
                                .session()
                                .getGroup()
                                .equals(clash.later().session().getGroup()));
    }
}
