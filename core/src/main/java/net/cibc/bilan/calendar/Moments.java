package net.cibc.bilan.calendar;

import java.time.*;

public final class Moments {
    private Moments() {}

    public static OffsetDateTime of(LocalDateTime l, ZoneId z) {
        return l.atZone(z).toOffsetDateTime();
    }

    public static LocalDate dayOf(OffsetDateTime m, ZoneId z) {
        return m.atZoneSameInstant(z).toLocalDate();
    }

    public static LocalDate lastDayOf(OffsetDateTime s, OffsetDateTime e, ZoneId z) {
        return dayOf(e.minusNanos(1), z);
    }
}
