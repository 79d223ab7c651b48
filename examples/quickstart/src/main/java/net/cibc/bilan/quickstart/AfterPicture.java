package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.timeline.EntryKind;
import net.cibc.bilan.timeline.EntryState;
import net.cibc.bilan.timeline.TimelineEntry;

/**
 * Draws what comes after a bilan beside the bilan itself: the window of the follow-up interview and the access to
 * resources, from the first day to the last of them. What is only foreseen stands in dashes.
 */
final class AfterPicture {

    private static final int HIGH = 58;
    private static final int MIDDLE = HIGH / 2;

    private final Snapshot snapshot;
    private final List<TimelineEntry> entries;
    private final PictureWords words;
    /** The end of the window of the follow-up interview, which tells when it opens. */
    private final Optional<Deadline> window;

    private final Optional<Deadline> resources;
    private final Axis axis;

    private AfterPicture(Snapshot snapshot, Agenda agenda, List<TimelineEntry> entries, PictureWords words) {
        this.snapshot = snapshot;
        this.entries = entries;
        this.words = words;
        this.window = agenda.of(DeadlineKind.FOLLOW_UP_CLOSES).stream().findFirst();
        this.resources = agenda.of(DeadlineKind.RESOURCES_CLOSE).stream().findFirst();
        this.axis = axis();
    }

    static Picture of(Snapshot snapshot, Agenda agenda, List<TimelineEntry> entries, PictureWords words) {
        return new AfterPicture(snapshot, agenda, entries, words).picture();
    }

    private Axis axis() {
        List<LocalDate> days = new ArrayList<>(List.of(snapshot.day()));
        snapshot.firstDay().ifPresent(days::add);
        snapshot.foreseenEnd().ifPresent(days::add);
        window.ifPresent(deadline -> days.addAll(List.of(opens(deadline), deadline.getDay())));
        resources.ifPresent(deadline -> days.add(deadline.getDay()));
        Stream.concat(of(EntryKind.FOLLOW_UP), of(EntryKind.RESOURCE_ACCESS))
                .forEach(entry -> days.add(entry.getDay()));
        return Axis.over(days);
    }

    private Stream<TimelineEntry> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.getKind() == kind);
    }

    private static LocalDate opens(Deadline window) {
        return window.getOpens().orElse(window.getDay());
    }

    private Picture picture() {
        List<Picture.Row> rows = new ArrayList<>(List.of(marks()));
        snapshot.firstDay().ifPresent(first -> rows.add(bilan(first)));
        window.ifPresent(deadline -> rows.add(followUp(deadline)));
        resources.ifPresent(deadline -> rows.add(resources(deadline)));
        return new Picture(words.after(), rows, words.afterLegend());
    }

    private Picture.Row marks() {
        Picture.Row row = new Picture.Row("", Optional.empty(), words.axis(), 36);
        axis.months(row);
        axis.names(row, words);
        axis.flag(row, "today", snapshot.day(), 30, words.write(snapshot.day()));
        return row;
    }

    private Picture.Row bilan(LocalDate first) {
        LocalDate last =
                snapshot.foreseenEnd().filter(end -> !end.isBefore(first)).orElse(first);
        return span(words.bilan(), "bilan", first, last, snapshot.endOfAction().isEmpty());
    }

    private Picture.Row followUp(Deadline deadline) {
        boolean foreseen = deadline.getCertainty() == Certainty.FORESEEN;
        Picture.Row row = span(words.followUp(), "window", opens(deadline), deadline.getDay(), foreseen);
        of(EntryKind.FOLLOW_UP).forEach(entry -> {
            String x = axis.x(entry.getDay());
            if (entry.getState() == EntryState.FELL_AWAY) {
                row.mark("fallen", x, MIDDLE + 5, "middle", "×", words.told(entry));
            } else {
                boolean held = entry.getState() == EntryState.HAPPENED;
                row.box(held ? "dot held" : "dot planned", x, "9", MIDDLE - 4, 9, words.told(entry));
            }
        });
        return row;
    }

    private Picture.Row resources(Deadline deadline) {
        LocalDate first = of(EntryKind.RESOURCE_ACCESS)
                .map(TimelineEntry::getDay)
                .min(LocalDate::compareTo)
                .or(snapshot::firstDay)
                .filter(day -> !day.isAfter(deadline.getDay()))
                .orElse(deadline.getDay());
        boolean foreseen = deadline.getCertainty() == Certainty.FORESEEN;
        return span(words.resources(), "access", first, deadline.getDay(), foreseen);
    }

    private Picture.Row span(String name, String style, LocalDate first, LocalDate last, boolean foreseen) {
        String told = words.fromTo(first, last, foreseen);
        Picture.Row row = new Picture.Row(name, Optional.of(told), name + " " + told, HIGH);
        axis.months(row);
        row.line("today", axis.x(snapshot.day()));
        row.box(
                "span " + style + (foreseen ? " foreseen" : ""),
                axis.left(first),
                axis.width(first, last),
                MIDDLE - 5,
                11,
                told);
        return row;
    }
}
