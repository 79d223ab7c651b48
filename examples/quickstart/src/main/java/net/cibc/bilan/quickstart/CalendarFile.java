package net.cibc.bilan.quickstart;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.text.Language;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Agendas as an iCalendar file (RFC 5545): a session as an event with its hours where the person lives, anything else
 * as a day of its own that leaves the calendar free.
 *
 * <p>An event keeps its UID from one file to the next, so that a calendar moves it rather than showing it twice. The
 * same agenda gives the same file: it bears the day that it was asked for and no clock's time.
 */
final class CalendarFile {

    /**
     * How many characters stand in a line of the file at most. RFC 5545, 3.1 allows 75 octets and ical4j counts
     * characters, of which one takes up to three octets, and a pair of them four.
     */
    private static final int LINE = 75 / 3;

    private final TimeZoneRegistry registry =
            TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Instant stamp;
    private final Language language;
    private final List<VEvent> events = new ArrayList<>();
    private final Map<String, TimeZone> zones = new TreeMap<>();

    CalendarFile(LocalDate day, Language language) {
        this.stamp = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.language = language;
    }

    void add(Snapshot snapshot, List<Deadline> deadlines) {
        deadlines.forEach(deadline -> events.add(event(snapshot.bilan(), deadline)));
    }

    void write(Path file) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//CIBC//" + Quickstart.VERSION + "//" + language.name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        zones.forEach((id, zone) -> calendar.add(described(id, zone)));
        events.forEach(calendar::add);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new CalendarOutputter(true, LINE).output(calendar, writer);
        }
    }

    /** The zone under the name that events know it by: ical4j describes La Réunion, which it knows, as Asia/Dubai. */
    private static VTimeZone described(String id, TimeZone zone) {
        VTimeZone described = zone.getVTimeZone().copy();
        described.replace(new TzId(id));
        return described;
    }

    private VEvent event(Bilan bilan, Deadline deadline) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(bilan, deadline)));
        event.add(new DtStamp(stamp));
        session(bilan, deadline)
                .ifPresentOrElse(session -> addHours(event, session, bilan), () -> addDay(event, deadline));
        event.add(new Summary(bilan.getId() + " · " + deadline.text(language)));
        event.add(
                deadline.getCertainty() == Certainty.FORESEEN
                        ? ImmutableStatus.VEVENT_TENTATIVE
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static String uid(Bilan bilan, Deadline deadline) {
        String name =
                String.join("\n", bilan.getId().toString(), deadline.getKind().name(), deadline.getSubject());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Optional<Session> session(Bilan bilan, Deadline deadline) {
        return deadline.getKind() == DeadlineKind.SESSION
                ? Optional.of(bilan.session(deadline.getSubject()))
                : Optional.empty();
    }

    private void addHours(VEvent event, Session session, Bilan bilan) {
        ZoneId zone = bilan.getBeneficiary().getZone();
        event.add(new DtStart<>(inZone(session.getStart(), zone)));
        session.getEnd().ifPresent(end -> event.add(new DtEnd<>(inZone(end, zone))));
    }

    /** A moment on the clocks of a zone that the library knows how to describe, or else in universal time. */
    private Temporal inZone(OffsetDateTime moment, ZoneId zone) {
        TimeZone known = registry.getTimeZone(zone.getId());
        if (known == null) {
            return moment.toInstant();
        }
        zones.put(zone.getId(), known);
        return moment.atZoneSameInstant(zone);
    }

    private static void addDay(VEvent event, Deadline deadline) {
        event.add(new DtStart<>(deadline.getDay()));
        event.add(ImmutableTransp.TRANSPARENT);
    }
}
