package net.cibc.bilan.quickstart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Hours;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.DecisiveDay;

/**
 * The hours of each phase and of the whole bilan, agreed, planned and held, in words and as bars of one scale.
 */
record HoursTable(List<Row> rows, List<String> notes) {

    /** A row; bars and strokes are places in per cent of the width of the picture. */
    record Row(
            String name,
            boolean whole,
            String agreed,
            String planned,
            String held,
            String plannedWidth,
            String heldWidth,
            Optional<String> agreedAt,
            Optional<String> capAt) {}

    static HoursTable of(Snapshot snapshot, FigureWords words) {
        return new Maker(snapshot, words).table();
    }

    private static final class Maker {

        private final Snapshot snapshot;
        private final FigureWords words;
        private final Optional<Duration> cap;
        private final Duration most;

        Maker(Snapshot snapshot, FigureWords words) {
            this.snapshot = snapshot;
            this.words = words;
            this.cap = snapshot.practice().getNorms().getLongestDuration().on(DecisiveDay.FIRST_SESSION.in(snapshot));
            Hours whole = snapshot.hours();
            this.most = Stream.of(whole.agreed(), Optional.of(whole.planned()), Optional.of(whole.held()), cap)
                    .flatMap(Optional::stream)
                    .max(Duration::compareTo)
                    .filter(longest -> longest.compareTo(Duration.ofHours(1)) > 0)
                    .orElse(Duration.ofHours(1));
        }

        HoursTable table() {
            List<Row> rows = new ArrayList<>();
            for (Phase phase : Phase.values()) {
                rows.add(row(words.begin(phase), snapshot.hours(phase), Optional.empty(), false));
            }
            rows.add(row(words.whole(), snapshot.hours(), cap, true));
            List<String> notes =
                    new ArrayList<>(List.of(cap.map(words::hoursLegend).orElseGet(words::hoursLegend)));
            notes.add(words.counted(snapshot.countedTime()));
            if (!snapshot.missingHours().isEmpty()) {
                notes.add(words.lengthsMissing(snapshot.missingHours().size()));
            }
            return new HoursTable(rows, notes);
        }

        private Row row(String name, Hours hours, Optional<Duration> cap, boolean whole) {
            return new Row(
                    name,
                    whole,
                    hours.agreed().map(words::write).orElseGet(words::none),
                    words.write(hours.planned()),
                    words.write(hours.held()),
                    width(hours.planned()),
                    width(hours.held()),
                    hours.agreed().map(this::width),
                    cap.map(this::width));
        }

        private String width(Duration time) {
            return Axis.written(Math.min(98, 98.0 * time.toSeconds() / most.toSeconds()));
        }
    }
}
