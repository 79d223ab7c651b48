package net.cibc.bilan.quickstart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.timeline.EntryKind;
import net.cibc.bilan.timeline.EntryState;
import net.cibc.bilan.timeline.TimelineEntry;

/**
 * Draws the course of a bilan from its timeline: phases, sessions by length and by channel, what the person does
 * between them, suspensions, the last day of the span and the day asked.
 */
final class CoursePicture {

    private static final Set<EntryKind> BETWEEN_SESSIONS =
            EnumSet.of(EntryKind.PERSONAL_WORK, EntryKind.WRITTEN_SUPPORT, EntryKind.FIELD_ENQUIRY);
    private static final Set<EntryKind> RESOURCES = EnumSet.of(
            EntryKind.RESOURCE_ASSIGNED,
            EntryKind.RESOURCE_OPENED,
            EntryKind.RESOURCE_CHECKED,
            EntryKind.RESOURCE_COMPLETED);

    /** How high the greatest length of all stands, so that a height means the same in every row. */
    private static final int HIGH = 72;

    /** How high a length stands that nobody noted. */
    private static final int UNKNOWN = 12;

    private final Snapshot snapshot;
    private final List<TimelineEntry> entries;
    private final PictureWords words;
    private final Axis axis;
    private final Map<String, PhaseActivity> activities = new HashMap<>();
    private final Duration longest;

    private CoursePicture(Snapshot snapshot, List<TimelineEntry> entries, PictureWords words) {
        this.snapshot = snapshot;
        this.entries = entries;
        this.words = words;
        this.axis = axis();
        Bilan bilan = snapshot.bilan();
        Stream.of(bilan.getSessions(), bilan.getPersonalWork(), bilan.getWrittenSupport(), bilan.getFieldEnquiries())
                .flatMap(Collection::stream)
                .forEach(activity -> activities.put(snapshot.path(activity), activity));
        this.longest = longest(activities.values(), true);
    }

    /** The longest of some activities, and of what was agreed of sessions, an hour at least. */
    private Duration longest(Collection<? extends PhaseActivity> some, boolean sessions) {
        Stream<Duration> agreed = snapshot.terms().getLongestSession().stream().filter(each -> sessions);
        return Stream.concat(some.stream().flatMap(activity -> length(activity).stream()), agreed)
                .max(Duration::compareTo)
                .filter(length -> length.compareTo(Duration.ofHours(1)) > 0)
                .orElse(Duration.ofHours(1));
    }

    static Picture of(Snapshot snapshot, List<TimelineEntry> entries, PictureWords words) {
        return new CoursePicture(snapshot, entries, words).picture();
    }

    private Axis axis() {
        List<LocalDate> days = new ArrayList<>();
        snapshot.lastDayOfSpan().ifPresent(days::add);
        snapshot.endOfAction().ifPresent(days::add);
        entries.stream().filter(this::isDrawn).forEach(entry -> days.add(entry.getDay()));
        if (days.isEmpty()) {
            return Axis.over(
                    List.of(snapshot.day().minusMonths(1), snapshot.day().plusMonths(2)));
        }
        Axis axis = Axis.over(days);
        LocalDate day = snapshot.day();
        boolean near = axis.contains(day.minusMonths(1)) || axis.contains(day.plusMonths(1));
        if (near) {
            days.add(day);
        }
        return Axis.over(days);
    }

    private boolean isDrawn(TimelineEntry entry) {
        return entry.getKind() == EntryKind.SESSION
                || entry.getKind() == EntryKind.SUSPENSION
                || isBetween(entry)
                || RESOURCES.contains(entry.getKind());
    }

    private Picture picture() {
        List<Picture.Row> rows = Stream.of(
                        Stream.of(marks(), phases(), sessions()), channels(), between(), resources(), suspensions())
                .flatMap(each -> each)
                .toList();
        return new Picture(words.course(), rows, words.courseLegend());
    }

    /** A row over which the lines of the months, of the limit and of the day run through. */
    private Picture.Row row(String name, String said, int height) {
        return row(name, said, height, of(EntryKind.SUSPENSION));
    }

    private Picture.Row row(String name, String said, int height, Stream<TimelineEntry> rests) {
        Picture.Row row = new Picture.Row(name, Optional.empty(), said, height);
        rests.forEach(rest -> row.box("rest", axis.left(rest.getDay()), suspended(rest), 0, height, ""));
        axis.months(row);
        snapshot.endOfAction().filter(axis::contains).ifPresent(end -> row.line("end", axis.x(end)));
        snapshot.lastDayOfSpan().ifPresent(limit -> row.line("limit", axis.x(limit)));
        if (axis.contains(snapshot.day())) {
            row.line("today", axis.x(snapshot.day()));
        }
        return row;
    }

    private Stream<TimelineEntry> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.getKind() == kind);
    }

    private String suspended(TimelineEntry entry) {
        LocalDate last = entry.getLastDay().orElse(snapshot.day());
        return axis.width(entry.getDay(), last.isBefore(entry.getDay()) ? entry.getDay() : last);
    }

    private Picture.Row marks() {
        Picture.Row row = new Picture.Row("", Optional.empty(), words.axis(), 64);
        axis.months(row);
        axis.names(row, words);
        snapshot.endOfAction().filter(axis::contains).ifPresent(end -> axis.flag(row, "end", end, 28, words.end(end)));
        snapshot.lastDayOfSpan().ifPresent(limit -> axis.flag(row, "limit", limit, 43, words.limit(limit)));
        if (axis.contains(snapshot.day())) {
            axis.flag(row, "today", snapshot.day(), 58, words.write(snapshot.day()));
        }
        return row;
    }

    private Picture.Row phases() {
        Picture.Row row = row(words.phases(), words.phases(), 3 * 24 + 4);
        int y = 0;
        for (Phase phase : Phase.values()) {
            List<LocalDate> days = of(EntryKind.SESSION)
                    .filter(entry -> entry.getState() != EntryState.FELL_AWAY)
                    .filter(entry -> phaseOf(entry) == phase)
                    .map(TimelineEntry::getDay)
                    .sorted()
                    .toList();
            y += 24;
            if (!days.isEmpty()) {
                LocalDate first = days.get(0);
                LocalDate last = days.get(days.size() - 1);
                String said = words.phase(phase, first, last);
                row.box("phase " + style(phase), axis.left(first), axis.width(first, last), y - 4, 6, said);
                boolean right = axis.percent(first) > 60;
                row.mark(
                        "name",
                        axis.x(right ? last : first),
                        y - 10,
                        right ? "end" : "start",
                        words.write(phase),
                        said);
            }
        }
        return row;
    }

    private Phase phaseOf(TimelineEntry entry) {
        return activity(entry).getPhase();
    }

    private PhaseActivity activity(TimelineEntry entry) {
        PhaseActivity activity = activities.get(entry.getPath());
        if (activity == null) {
            throw new IllegalStateException("no activity at " + entry.getPath());
        }
        return activity;
    }

    private static String style(Phase phase) {
        return switch (phase) {
            case PRELIMINARY -> "p1";
            case INVESTIGATION -> "p2";
            case CONCLUSIONS -> "p3";
        };
    }

    private Picture.Row sessions() {
        List<TimelineEntry> all = of(EntryKind.SESSION).toList();
        Duration top = longest(snapshot.bilan().getSessions(), true);
        Picture.Row row = row(words.sessions(), words.sessions(all.size()), height(top) + 22);
        scale(row, top);
        all.forEach(entry -> bar(row, entry));
        return row;
    }

    /** Levels of whole hours, and of the longest session that was agreed. */
    private void scale(Picture.Row row, Duration top) {
        long step = Math.max(1, top.toHours() / 3);
        for (long hours = step; Duration.ofHours(hours).compareTo(top) <= 0; hours += step) {
            int y = row.height() - height(Duration.ofHours(hours)) - 1;
            row.level("hour", "0", "100%", y);
            row.mark("hour", "0%", y + 4, "end", words.write(Duration.ofHours(hours)), "");
        }
        snapshot.terms().getLongestSession().ifPresent(agreed -> {
            int y = row.height() - height(agreed) - 1;
            row.level("most", "0", "100%", y);
            row.mark("most", "100%", y - 3, "end", words.atMost(words.write(agreed)), "");
        });
    }

    private int height(Duration length) {
        return (int) Math.max(3, HIGH * length.toMinutes() / longest.toMinutes());
    }

    /** A bar of the height of the length: full for what was done, empty for what is planned, a cross for what fell. */
    private void bar(Picture.Row row, TimelineEntry entry) {
        String said = words.told(entry);
        String x = axis.x(entry.getDay());
        if (entry.getState() == EntryState.FELL_AWAY) {
            row.mark("fallen", x, row.height() - 2, "middle", "×", said);
            return;
        }
        boolean done = entry.getState() == EntryState.HAPPENED;
        Optional<Duration> length = length(activity(entry));
        int high = length.map(this::height).orElse(UNKNOWN);
        String style = (done ? "held " : "planned ") + style(phaseOf(entry));
        row.box("bar " + style, x, "7", row.height() - high - 1, high, said);
        boolean unknown = done && activity(entry).length().isEmpty();
        if (unknown || entry.getState() == EntryState.OVERDUE) {
            String sign = unknown ? "?" : "!";
            row.mark("sign", x, row.height() - high - 4, "middle", sign, said);
        }
    }

    private static Optional<Duration> length(PhaseActivity activity) {
        if (activity instanceof Session session) {
            return session.length().or(session::plannedLength);
        }
        return activity.length();
    }

    private Stream<Picture.Row> channels() {
        return Stream.of(Channel.values()).flatMap(channel -> {
            List<TimelineEntry> by = of(EntryKind.SESSION)
                    .filter(entry -> entry.getState() != EntryState.FELL_AWAY && isBy(channel, entry))
                    .toList();
            Picture.Row row = row(words.begin(channel), words.by(channel, by.size()), 22);
            by.forEach(entry -> dot(row, entry, style(phaseOf(entry))));
            return by.isEmpty() ? Stream.empty() : Stream.of(row);
        });
    }

    private boolean isBy(Channel channel, TimelineEntry entry) {
        return activity(entry) instanceof Session session
                && session.getChannels().stream().map(ChannelUse::getChannel).anyMatch(channel::equals);
    }

    /** A dot, full for what was done and empty for what is to come. */
    private void dot(Picture.Row row, TimelineEntry entry, String style) {
        boolean done = entry.getState() == EntryState.HAPPENED;
        row.box((done ? "dot held " : "dot planned ") + style, axis.x(entry.getDay()), "9", 6, 9, words.told(entry));
    }

    private Stream<Picture.Row> between() {
        List<TimelineEntry> work = entries.stream().filter(this::isBetween).toList();
        Duration top = longest(work.stream().map(this::activity).toList(), false);
        Picture.Row row = row(words.between(), words.between(work.size()), height(top) + 22);
        work.forEach(entry -> bar(row, entry));
        return work.isEmpty() ? Stream.empty() : Stream.of(row);
    }

    /** Work that was done is told by its own day, and work to do by the day on which it is due. */
    private boolean isBetween(TimelineEntry entry) {
        return BETWEEN_SESSIONS.contains(entry.getKind())
                || (entry.getState() != EntryState.HAPPENED
                        && entry.getDeadline()
                                .filter(deadline -> deadline.getKind() == DeadlineKind.PERSONAL_WORK)
                                .isPresent());
    }

    /** A line from the day on which each was given to that of its last trace. */
    private Stream<Picture.Row> resources() {
        Map<String, List<TimelineEntry>> byAssignment = entries.stream()
                .filter(entry -> RESOURCES.contains(entry.getKind()))
                .collect(Collectors.groupingBy(TimelineEntry::getPath, LinkedHashMap::new, Collectors.toList()));
        Picture.Row row = row(words.resources(), words.resources(byAssignment.size()), 22);
        byAssignment.values().forEach(traces -> {
            LocalDate first = traces.get(0).getDay();
            LocalDate last = traces.get(traces.size() - 1).getDay();
            row.level("trace", axis.x(first), axis.x(last), 11);
            traces.forEach(trace -> row.box(
                    trace.getKind() == EntryKind.RESOURCE_COMPLETED ? "dot held" : "dot planned",
                    axis.x(trace.getDay()),
                    "9",
                    6,
                    9,
                    words.told(trace)));
        });
        return byAssignment.isEmpty() ? Stream.empty() : Stream.of(row);
    }

    /** A row for each, crossed by the ground that all rows show. */
    private Stream<Picture.Row> suspensions() {
        return of(EntryKind.SUSPENSION)
                .map(rest -> row(words.begin(rest.getKind()), words.told(rest), 48, Stream.of(rest))
                        .noted(words.lasting(rest)));
    }
}
