package net.cibc.bilan.calendar;

import java.time.*;

public record Delay(Period length, MonthReading reading) {
    public static Delay of(Period p) {
        return new Delay(p, MonthReading.SAME_DAY_NUMBER);
    }

    public Delay withReading(MonthReading r) {
        return new Delay(length, r);
    }

    public LocalDate lastDay(LocalDate d) {
        LocalDate e = d.plus(length);
        return reading == MonthReading.WHOLE_MONTHS && e.getDayOfMonth() == d.getDayOfMonth() ? e.minusDays(1) : e;
    }
}
