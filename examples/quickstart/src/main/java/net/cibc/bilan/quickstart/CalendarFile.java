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
 * Writes agendas as an iCalendar file (RFC 5545). A session becomes an event with its local time where the person
 * lives; any other deadline becomes an all-day event that does not mark the day as busy.
 *
 * <p>An event keeps its UID from one file to the next, so that a calendar application moves the event instead of
 * showing it twice. The same agenda always gives the same file, because the file is stamped with the day of the agenda
 * and not with the current time.
 */
final class CalendarFile {

    /**
     * The greatest number of characters in a line of the file. RFC 5545, 3.1 allows 75 octets, but ical4j counts
     * characters. One character takes up to three octets, and a surrogate pair takes four.
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

    /**
     * Returns the description of a zone under the name that the events use. Without this, ical4j would describe La
     * Réunion as Asia/Dubai.
     */
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

    /** Returns a moment as local time of a zone that ical4j can describe, or in UTC otherwise. */
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
