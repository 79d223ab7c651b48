package net.cibc.bilan.caseload;

/**
 * Two appointments of one person in two case files that cannot both be kept: they overlap, are not of one group, and
 * both presences together are longer than the time from the first begin to the last end.
 *
 * @param earlier  the one that begins first
 * @param later  the other one
 */
public record Clash(Appointment earlier, Appointment later) {

    /**
     * Tells whether both took place, which is impossible, rather than being one that may still be moved.
     *
     * @return true if both were held
     */
    public boolean isHeld() {
        return earlier.isHeld() && later.isHeld();
    }
}
