package net.cibc.bilan.planning;

import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.Faults;

/**
 * How long the sessions of one phase may be, where they differ from those of the others.
 *
 * @param phase  the phase
 * @param lengths  the lengths
 */
public record PhaseLengths(Phase phase, Lengths lengths) {

    /**
     * Refuses null.
     */
    public PhaseLengths {
        new Faults().missing("phase", phase).missing("lengths", lengths).refuse();
    }
}
