package net.cibc.bilan.planning;

/** At which end of the day sessions are sought, among the hours at which the person is usually free. */
public enum UsualHour {
    /** The earliest hour at which a session of usual length fits on most days. */
    EARLY,
    /** The latest hour at which a session of usual length fits on most days. */
    LATE
}
