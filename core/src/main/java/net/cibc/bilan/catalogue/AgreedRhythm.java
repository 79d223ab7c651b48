package net.cibc.bilan.catalogue;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The sessions held beside the rhythm that was agreed, each measured by the programme agreed last before its day, in
 * days and hours of where the person lives.
 */
final class AgreedRhythm {

    /** Those more than the agreed interval after the one before, or after the agreement where that is later. */
    final List<Session> later = new ArrayList<>();

    /** Those that used none of the channels agreed. */
    final List<Session> byOtherChannel = new ArrayList<>();

    /** Those of which nobody told whether they used the channels agreed. */
    final List<Session> byUntoldChannel = new ArrayList<>();

    /** Those outside the hours agreed; one whose end is not known is measured by its start. */
    final List<Session> outsideHours = new ArrayList<>();

    /** Those that began within the hours agreed, and of which nobody told the end. */
    final List<Session> withinHoursSoFar = new ArrayList<>();

    /** The last day on which the next session keeps the interval, which the bilan must not outlive without one. */
    final Optional<LocalDate> nextBy;

    /** What a programme agreed, read once for all the sessions that it measures. */
    private static final class Agreed {

        final Programme programme;
        final Optional<Period> interval;
        final Set<Channel> channels = EnumSet.noneOf(Channel.class);

        /** By their starts, the slot that lasts longest of those begun by then. */
        final NavigableMap<LocalTime, TimeSlot> hours = new TreeMap<>();

        Agreed(Programme programme) {
            this.programme = programme;
            this.interval = programme.getPersonalisation().getInterval();
            channels.addAll(programme.getPersonalisation().getChannels());
            TimeSlot longest = null;
            for (TimeSlot slot : programme.getPersonalisation().getHours().stream()
                    .sorted(Comparator.comparing(TimeSlot::from))
                    .toList()) {
                longest = longest == null || endsLater(slot, longest) ? slot : longest;
                hours.put(slot.from(), longest);
            }
        }

        private static boolean endsLater(TimeSlot slot, TimeSlot other) {
            return !other.to().equals(LocalTime.MIDNIGHT)
                    && (slot.to().equals(LocalTime.MIDNIGHT) || slot.to().isAfter(other.to()));
        }

        // What begins within a time that occurs twice begins at its second time, and so not yet at the first.
        boolean contain(LocalDateTime begun, OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
            if (contains(hours.floorEntry(begun.toLocalTime()), start, end, zone)) {
                return true;
            }
            ZoneOffsetTransition change = zone.getRules().getTransition(begun);
            return change != null
                    && contains(hours.lowerEntry(change.getDateTimeAfter().toLocalTime()), start, end, zone);
        }

        private static boolean contains(
                Map.@Nullable Entry<LocalTime, TimeSlot> slot, OffsetDateTime start, OffsetDateTime end, ZoneId zone) {
            return slot != null && slot.getValue().contains(start, end, zone);
        }
    }

    private final Snapshot snapshot;

    AgreedRhythm(Snapshot snapshot) {
        this.snapshot = snapshot;
        LocalDate before = null;
        Agreed agreed = null;
        for (Session session : snapshot.heldSessions()) {
            LocalDate day = local(session).toLocalDate();
            Programme programme = snapshot.programmeBefore(day).orElse(null);
            if (programme != null) {
                agreed = agreed == null || !agreed.programme.equals(programme) ? new Agreed(programme) : agreed;
                measure(session, day, before, agreed);
            }
            before = day;
        }
        this.nextBy = nextBy(before);
    }

    private Optional<LocalDate> nextBy(@Nullable LocalDate last) {
        return snapshot.programme()
                .flatMap(programme -> programme
                        .getPersonalisation()
                        .getInterval()
                        .map(interval -> (last == null || last.isBefore(programme.getAgreedOn())
                                        ? programme.getAgreedOn()
                                        : last)
                                .plus(interval)));
    }

    private void measure(Session session, LocalDate day, @Nullable LocalDate before, Agreed agreed) {
        if (before != null && agreed.interval.isPresent()) {
            LocalDate agreedOn = agreed.programme.getAgreedOn();
            LocalDate from = before.isBefore(agreedOn) ? agreedOn : before;
            if (isLonger(from, day, agreed.interval.get())) {
                later.add(session);
            }
        }
        if (!agreed.channels.isEmpty()) {
            if (session.getChannels().isEmpty()) {
                byUntoldChannel.add(session);
            } else if (usesNone(session, agreed.channels)) {
                byOtherChannel.add(session);
            }
        }
        if (!agreed.hours.isEmpty()) {
            if (!within(agreed, session)) {
                outsideHours.add(session);
            } else if (session.length().isEmpty()) {
                withinHoursSoFar.add(session);
            }
        }
    }

    private LocalDateTime local(Session session) {
        return snapshot.whereThePersonLives(session.getStart());
    }

    // Without months an interval is a number of days, and needs no calendar.
    private static boolean isLonger(LocalDate from, LocalDate day, Period interval) {
        return interval.toTotalMonths() == 0
                ? from.until(day, DAYS) > interval.get(DAYS)
                : day.isAfter(from.plus(interval));
    }

    // Another channel beside an agreed one, such as a shared document beside video, is in order.
    private static boolean usesNone(Session session, Set<Channel> chosen) {
        for (ChannelUse use : session.getChannels()) {
            if (chosen.contains(use.getChannel())) {
                return false;
            }
        }
        return true;
    }

    private boolean within(Agreed agreed, Session session) {
        OffsetDateTime start = session.getStart();
        return agreed.contain(
                local(session),
                start,
                session.getEnd().orElse(start.plusNanos(1)),
                snapshot.bilan().getBeneficiary().getZone());
    }
}
