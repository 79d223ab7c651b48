package net.cibc.bilan.lab;

import net.cibc.bilan.value.Faults;

/**
 * An earlier experiment that was looked at before the start, and how the new one differs from it.
 *
 * @param experiment  the earlier experiment
 * @param difference  the difference in a sentence, not blank
 */
public record Considered(ExperimentId experiment, String difference) {

    /**
     * Refuses a blank difference.
     */
    public Considered {
        new Faults()
                .missing("experiment", experiment)
                .blank("difference", difference)
                .refuse();
    }
}
