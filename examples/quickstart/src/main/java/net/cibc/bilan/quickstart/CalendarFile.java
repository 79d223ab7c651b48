package net.cibc.bilan.quickstart;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.text.Language;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes agendas as an iCalendar file (RFC 5545). A session becomes an event with its local time where the person
 * lives; any other deadline becomes an all-day event that does not mark the day as busy.
 *
 * <p>An event keeps its UID from one file to the next, so that a calendar moves it rather than showing it twice, and no
 * UID stands twice in a file: of two deadlines that are one, or two copies of a case file, the first is told. What was
 * agreed and then {@linkplain CalledOff called off} stays in the file as cancelled; the session that takes the place of
 * a postponed one is an event of its own.
 *
 * <p>The same agenda gives the same file: it bears the day that it was asked for and no clock's time. No file before is
 * known either, and so the number that tells a calendar which of two files is the later follows from that day, and
 * within it from how settled a thing is.
 */
final class CalendarFile {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** The last of three degrees in which a thing is settled: foreseen, firm, and over. */
    private static final int OVER = 2;

    private final Language language;
    private final Labels labels;
    private final ZoneClocks clocks = new ZoneClocks();
    private final Map<String, VEvent> events = new LinkedHashMap<>();
    private final Set<BilanId> unsayable = new LinkedHashSet<>();

    CalendarFile(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    void add(Snapshot snapshot, List<Deadline> deadlines) {
        deadlines.forEach(deadline -> add(snapshot, deadline));
        CalledOff.in(snapshot, labels).forEach(each -> add(snapshot, each));
    }

    /** The case files of which a day lies in a year that no calendar file can say: such a file is not to be written. */
    Set<BilanId> unsayable() {
        return unsayable;
    }

    /** Writes the file. */
    String text() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//CIBC//" + Quickstart.VERSION + "//" + language.name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        clocks.described().forEach(calendar::add);
        events.values().forEach(calendar::add);
        return Folding.fold(calendar.toString());
    }

    private void add(Snapshot snapshot, Deadline deadline) {
        boolean foreseen = deadline.getCertainty() == Certainty.FORESEEN;
        VEvent event = event(snapshot, deadline.getKind(), deadline.getSubject(), deadline.getDay());
        event.add(sequence(snapshot, deadline.getState() == DeadlineState.DONE ? OVER : foreseen ? 0 : 1));
        event.add(summary(snapshot, deadline.text(language)));
        event.add(foreseen ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        if (deadline.getKind() != DeadlineKind.SESSION) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
        add(event);
    }

    private void add(Snapshot snapshot, CalledOff calledOff) {
        VEvent event = event(snapshot, calledOff.kind(), calledOff.subject(), calledOff.day());
        event.add(sequence(snapshot, OVER));
        event.add(summary(snapshot, calledOff.text()));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        event.add(ImmutableTransp.TRANSPARENT);
        add(event);
    }

    private void add(VEvent event) {
        events.putIfAbsent(event.getRequiredProperty(Property.UID).getValue(), event);
    }

    private VEvent event(Snapshot snapshot, DeadlineKind kind, String subject, LocalDate day) {
        Bilan bilan = snapshot.bilan();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(bilan.getId(), kind, subject)));
        event.add(new DtStamp(snapshot.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        List<Temporal> times = kind == DeadlineKind.SESSION ? hours(bilan.session(subject), bilan) : List.of(day);
        event.add(at(times.get(0), DtStart::new));
        times.stream().skip(1).forEach(end -> event.add(at(end, DtEnd::new)));
        if (!Stream.concat(times.stream(), Stream.of(snapshot.day())).allMatch(CalendarFile::sayable)) {
            unsayable.add(bilan.getId());
        }
        return event;
    }

    private static String uid(BilanId id, DeadlineKind kind, String subject) {
        // A line feed within an identifier could end it early; "%" alone stands for itself in none.
        String name = String.join("\n", id.toString().replace("\n", "%0A"), kind.name(), subject);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The start and, where it is known, the end in the whole seconds of the format, so that no time is lost. */
    private List<Temporal> hours(Session session, Bilan bilan) {
        List<Instant> moments = new ArrayList<>();
        moments.add(session.getStart().toInstant().truncatedTo(ChronoUnit.SECONDS));
        session.getEnd().ifPresent(end -> moments.add(wholeSecond(end.toInstant())));
        return clocks.show(moments, bilan.getBeneficiary().getZone());
    }

    /** A property of a time; what is on the clocks of a zone is written as they show it, and not looked up again. */
    private static Property at(Temporal time, Function<Temporal, Property> property) {
        return time instanceof ZonedDateTime zoned
                ? property.apply(zoned.toLocalDateTime())
                        .add(new TzId(zoned.getZone().getId()))
                : property.apply(time);
    }

    private static Instant wholeSecond(Instant end) {
        return end.plusSeconds(1).minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Sequence sequence(Snapshot snapshot, int degree) {
        long days = ChronoUnit.DAYS.between(LocalDate.of(FIRST_YEAR, 1, 1), snapshot.day());
        return new Sequence((int) ((OVER + 1) * days + degree));
    }

    private static Summary summary(Snapshot snapshot, String text) {
        return new Summary(Plain.of(snapshot.bilan().getId() + " · " + text));
    }

    /** Whether the format, which writes a year in four digits, can say a day or a moment. */
    static boolean sayable(Temporal time) {
        int year = (time instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : time).get(ChronoField.YEAR);
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }
}
