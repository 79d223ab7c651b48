package net.cibc.bilan.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.text.Words;

/** An entry that is being written; it becomes none where its day is not known. */
final class Draft {

    private final EntryKind kind;
    private final String path;
    private final Optional<LocalDate> day;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private Optional<OffsetDateTime> moment = Optional.empty();
    private Optional<OffsetDateTime> end = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<Deadline> deadline = Optional.empty();
    private boolean fellAway;

    private Draft(EntryKind kind, String path, Optional<LocalDate> day) {
        this.kind = kind;
        this.path = path;
        this.day = day;
    }

    static Draft on(EntryKind kind, String path, LocalDate day) {
        return on(kind, path, Optional.of(day));
    }

    static Draft on(EntryKind kind, String path, Optional<LocalDate> day) {
        return new Draft(kind, path, day);
    }

    static Draft at(EntryKind kind, String path, OffsetDateTime moment, ZoneId zone) {
        return at(kind, path, Optional.of(moment), zone);
    }

    static Draft at(EntryKind kind, String path, Optional<OffsetDateTime> moment, ZoneId zone) {
        Draft draft = on(kind, path, moment.map(each -> Moments.dayOf(each, zone)));
        draft.moment = moment;
        return draft;
    }

    Draft with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds what is known of a thing, one behind the other. */
    Draft withDetails(Object... details) {
        List<Object> known = Stream.of(details)
                .flatMap(detail -> detail instanceof Optional<?> optional ? optional.stream() : Stream.of(detail))
                .flatMap(detail -> detail instanceof List<?> list ? list.stream() : Stream.of(detail))
                .<Object>map(detail -> detail)
                .toList();
        return with("details", new Words(joined(known, Language.FRENCH), joined(known, Language.ENGLISH)));
    }

    private static String joined(List<?> values, Language language) {
        return values.stream().map(language::write).collect(Collectors.joining(", "));
    }

    Draft until(Optional<LocalDate> last) {
        lastDay = last;
        return this;
    }

    Draft ending(Optional<OffsetDateTime> last) {
        end = last;
        return this;
    }

    /** What is in the agenda stands as it stands there. */
    Draft as(Optional<Deadline> listed) {
        deadline = listed;
        return this;
    }

    /** What is in no agenda, and did not take place, is awaited no more. */
    Draft fellAwayIf(boolean missing) {
        fellAway = missing;
        return this;
    }

    Stream<TimelineEntry> entry() {
        return day.stream()
                .map(known -> ImmutableTimelineEntry.builder()
                        .kind(kind)
                        .path(path)
                        .day(known)
                        .moment(moment)
                        .end(end)
                        .lastDay(lastDay)
                        .deadline(deadline)
                        .state(deadline.map(Draft::state).orElse(fellAway ? EntryState.FELL_AWAY : EntryState.HAPPENED))
                        .text(new Text(kind.words(), values))
                        .build());
    }

    /** The entry of a deadline that no fact tells. */
    static TimelineEntry of(Deadline deadline) {
        return ImmutableTimelineEntry.builder()
                .kind(EntryKind.DEADLINE)
                .path(deadline.getPath())
                .day(deadline.getDay())
                .deadline(deadline)
                .state(state(deadline))
                .text(deadline.getText())
                .build();
    }

    private static EntryState state(Deadline deadline) {
        return switch (deadline.getState()) {
            case DONE -> EntryState.HAPPENED;
            case OPEN -> EntryState.FORESEEN;
            case OVERDUE -> EntryState.OVERDUE;
        };
    }
}
