package net.cibc.bilan.calendar;

public enum MonthReading {
    SAME_DAY_NUMBER,
    WHOLE_MONTHS
}
