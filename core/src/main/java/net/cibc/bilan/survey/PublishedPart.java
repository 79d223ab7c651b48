package net.cibc.bilan.survey;

import net.cibc.bilan.figure.Part;
import net.cibc.bilan.value.Faults;

/**
 * A part of the people that has figures of its own, and how many of them answered.
 *
 * @param part  the group, or the groups put together
 * @param turnout  how many of them answered; how many were invited is known of the first grouping
 *     only, and not published where it would tell about few people
 */
public record PublishedPart(Part part, Turnout turnout) {

    /**
     * Refuses null.
     */
    public PublishedPart {
        new Faults().missing("part", part).missing("turnout", turnout).refuse();
    }
}
