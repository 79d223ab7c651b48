package net.cibc.bilan.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.cibc.bilan.planning.BusyTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParser;
import net.fortuna.ical4j.data.CalendarParserFactory;
import net.fortuna.ical4j.data.ContentHandlerContext;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.parameter.FbType;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.FreeBusy;
import net.fortuna.ical4j.model.property.RRule;
import org.threeten.extra.Interval;

/**
 * The busy times of somebody, read from an iCalendar file (RFC 5545): free/busy times, and events with all their
 * recurrences, of which a single one may be moved. Nothing else of it is kept, neither titles nor names.
 *
 * <p>An event that is cancelled or leaves the calendar free (TRANSP) takes no time, one without hours takes whole days.
 * Where a time names no zone, it is that of the person; where it names one that Java knows, Java's rules count.
 */
final class BusyFile {

    /** More than a calendar of years takes, and less than a memory. */
    private static final int LONGEST = 1 << 24;

    private static final int MOST_TIMES = 100_000;
    private static final Set<String> BY_DAYS = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    /** What does not matter, and may be written in ways that the RFC does not know. */
    private static final List<String> UNREAD = List.of(
            "ATTACH",
            "ATTENDEE",
            "CATEGORIES",
            "COMMENT",
            "CONTACT",
            "DESCRIPTION",
            "GEO",
            "LOCATION",
            "ORGANIZER",
            "RESOURCES",
            "SUMMARY",
            "TZURL",
            "URL");

    private final List<VFreeBusy> freeBusy;
    private final List<VEvent> events;
    private final ZoneId zone;
    private final Period<ZonedDateTime> window;

    private BusyFile(List<Calendar> calendars, ZoneId zone, LocalDate from, LocalDate until) {
        this.freeBusy = calendars.stream()
                .flatMap(each -> each.<VFreeBusy>getComponents(Component.VFREEBUSY).stream())
                .toList();
        this.events = calendars.stream()
                .flatMap(each -> each.<VEvent>getComponents(Component.VEVENT).stream())
                .toList();
        this.zone = zone;
        this.window = new Period<>(from.atStartOfDay(zone), until.plusDays(1).atStartOfDay(zone));
    }

    /** Reads the busy times that lie in some days, those included, of a person who works in a zone. */
    static List<BusyTime> read(Path file, ZoneId zone, LocalDate from, LocalDate until, Labels labels) throws Trouble {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Trouble(labels.tooLong(file, LONGEST));
            }
            return new BusyFile(calendars(new String(bytes, UTF_8)), zone, from, until).times();
        } catch (IOException e) {
            throw new Trouble("'" + file + "': " + labels.reason(file, e), e);
        } catch (ParserException e) {
            throw new Trouble(labels.noCalendar(file, e.getLineNo()), e);
        } catch (RuntimeException e) {
            // ical4j tells values that it cannot read in many ways, and this class what no diary holds in one.
            throw new Trouble(labels.noCalendar(file, 0), e);
        }
    }

    /** Reads one calendar after the other, of which ical4j would keep the last. */
    private static List<Calendar> calendars(String text) throws IOException, ParserException {
        // It joins what was folded only where lines end as in the RFC; some applications end them in another way.
        String lines = text.replaceAll("\\R", "\r\n");
        List<Calendar> calendars = new ArrayList<>();
        for (String each : lines.split("(?<=\r\nEND:VCALENDAR\r\n)(?=.)", -1)) {
            CalendarParser parser = CalendarParserFactory.getInstance().get();
            ContentHandlerContext context = new ContentHandlerContext().withIgnoredPropertyNames(UNREAD);
            TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
            calendars.add(new CalendarBuilder(parser, context, zones).build(new StringReader(each)));
        }
        return calendars;
    }

    private List<BusyTime> times() {
        List<BusyTime> times = new ArrayList<>();
        freeBusy.forEach(each -> times.addAll(taken(each)));
        Map<String, Set<OffsetDateTime>> moved = moved();
        for (VEvent event : events) {
            times.addAll(taken(event, moved));
            if (times.size() > MOST_TIMES) {
                throw new IllegalArgumentException("more busy times than a diary has");
            }
        }
        return times;
    }

    private List<BusyTime> taken(VFreeBusy freeBusy) {
        return freeBusy.<FreeBusy>getProperties(Property.FREEBUSY).stream()
                .filter(each -> !each.getParameter(Parameter.FBTYPE).equals(Optional.of(FbType.FREE)))
                .flatMap(each -> each.getIntervals().stream())
                .filter(interval -> !interval.isEmpty() && interval.overlaps(window.toInterval()))
                .map(this::busy)
                .toList();
    }

    private BusyTime busy(Interval interval) {
        return new BusyTime(
                interval.getStart().atZone(zone).toOffsetDateTime(),
                interval.getEnd().atZone(zone).toOffsetDateTime());
    }

    private List<BusyTime> taken(VEvent event, Map<String, Set<OffsetDateTime>> moved) {
        if (says(event, Property.STATUS, "CANCELLED") || says(event, Property.TRANSP, "TRANSPARENT")) {
            return List.of();
        }
        event.<RRule<?>>getProperties(Property.RRULE).forEach(rule -> refuseFiner(rule.getRecur()));
        Property start = event.getRequiredProperty(Property.DTSTART);
        Set<OffsetDateTime> elsewhere =
                event.getProperty(Property.RECURRENCE_ID).isPresent()
                        ? Set.of()
                        : moved.getOrDefault(uid(event), Set.of());
        return event.<Temporal>calculateRecurrenceSet(window).stream()
                .map(each -> new BusyTime(moment(each.getStart(), start), moment(each.getEnd(), start)))
                .filter(each -> each.start().isBefore(each.end()) && !elsewhere.contains(each.start()))
                .toList();
    }

    private static boolean says(VEvent event, String property, String value) {
        return event.getProperty(property)
                .map(Property::getValue)
                .filter(value::equalsIgnoreCase)
                .isPresent();
    }

    private static void refuseFiner(Recur<?> rule) {
        boolean byDays = BY_DAYS.contains(rule.getFrequency().name());
        if (!byDays || rule.getMinuteList().size() > 1 || rule.getSecondList().size() > 1) {
            throw new IllegalArgumentException("a diary repeats by days");
        }
    }

    /** The recurrences that stand in the file as events of their own, by the event that they belong to. */
    private Map<String, Set<OffsetDateTime>> moved() {
        return events.stream()
                .flatMap(event ->
                        event.getProperty(Property.RECURRENCE_ID).stream().map(id -> Map.entry(uid(event), id)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(each -> moment(each.getValue()), Collectors.toSet())));
    }

    private static String uid(VEvent event) {
        return event.getUid().map(Property::getValue).orElse("");
    }

    private OffsetDateTime moment(Property property) {
        if (property.getParameter(Parameter.RANGE).isPresent()) {
            throw new IllegalArgumentException("a change of all events from one on");
        }
        return moment(((DateProperty<?>) property).getDate(), property);
    }

    private OffsetDateTime moment(Temporal time, Property property) {
        if (time instanceof LocalDate day) {
            return day.atStartOfDay(zone).toOffsetDateTime();
        }
        if (time instanceof LocalDateTime local) {
            return local.atZone(zone).toOffsetDateTime();
        }
        if (time instanceof ZonedDateTime zoned) {
            return property.getParameter(Parameter.TZID)
                    .map(Parameter::getValue)
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .map(name -> zoned.toLocalDateTime().atZone(ZoneId.of(name)))
                    .orElse(zoned)
                    .toOffsetDateTime();
        }
        return Instant.from(time).atZone(zone).toOffsetDateTime();
    }
}
