package net.cibc.bilan.community;

import java.util.List;

/**
 * Who can help with a need, and who could not.
 *
 * @param specialists  who is proposed, the first one first
 * @param excluded  who knows a topic and is not proposed, by identifier
 */
public record Ranking(List<Specialist> specialists, List<Exclusion> excluded) {

    /**
     * Copies both into unmodifiable lists.
     */
    public Ranking {
        specialists = List.copyOf(specialists);
        excluded = List.copyOf(excluded);
    }
}
