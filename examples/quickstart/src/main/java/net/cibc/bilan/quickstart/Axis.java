package net.cibc.bilan.quickstart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where days stand between the left and the right edge of a picture, in per cent of its width, so that one picture
 * serves every screen.
 */
final class Axis {

    private static final int MOST_TICKS = 8;

    /** The months from one tick to the next, of which the first that is long enough is taken. */
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12);

    private final LocalDate first;
    private final long days;

    private Axis(LocalDate first, LocalDate last) {
        long margin = 2 + ChronoUnit.DAYS.between(first, last) / 40;
        this.first = first.minusDays(margin);
        this.days = ChronoUnit.DAYS.between(first, last) + 2 * margin + 1;
    }

    /** From the first to the last of some days, of which there is one at least, with a margin. */
    static Axis over(Collection<LocalDate> days) {
        return new Axis(Collections.min(days), Collections.max(days));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(days));
    }

    /** How far to the right the middle of a day stands, from 0 to 100. */
    double percent(LocalDate day) {
        return 100 * (ChronoUnit.DAYS.between(first, day) + 0.5) / days;
    }

    String x(LocalDate day) {
        return written(percent(day));
    }

    /** The width of days, the last one included. */
    String width(LocalDate from, LocalDate last) {
        return written(100.0 * (ChronoUnit.DAYS.between(from, last) + 1) / days);
    }

    /** The left edge of a day. */
    String left(LocalDate day) {
        return written(percent(day) - 50.0 / days);
    }

    static String written(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    /** On which side of a day its label stands, so that it stays within the picture. */
    String anchor(LocalDate day) {
        return percent(day) > 60 ? "end" : "start";
    }

    /** Draws the line of a day from its label down. */
    void flag(Picture.Row row, String style, LocalDate day, int y, String text) {
        row.lines().add(new Picture.Line(style, x(day), x(day), String.valueOf(y - 11), "100%"));
        row.mark("flag " + anchor(day) + " " + style, x(day), y, anchor(day), text, text);
    }

    /** Draws the lines of the months. */
    void months(Picture.Row row) {
        ticks().forEach(month -> row.line("month", left(month)));
    }

    /** Names the months beside their lines, but for one that has no room before the right edge. */
    void names(Picture.Row row, PictureWords words) {
        ticks().filter(month -> percent(month) < 93)
                .forEach(month -> row.mark("tick", left(month), 12, "start", words.month(month), ""));
    }

    /** First days of months, at most as many as can be named. */
    private Stream<LocalDate> ticks() {
        long months = days / 30;
        int step = STEPS.stream()
                .filter(each -> months / each < MOST_TICKS)
                .findFirst()
                .orElseGet(() -> 12 * (int) (months / 12 / MOST_TICKS + 1));
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        long late = Math.floorMod(month.getYear() * 12L + month.getMonthValue() - 1, (long) step);
        return Stream.iterate(
                month.plusMonths(late == 0 ? 0 : step - late), this::contains, day -> day.plusMonths(step));
    }
}
