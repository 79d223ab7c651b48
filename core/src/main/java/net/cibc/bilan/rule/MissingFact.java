package net.cibc.bilan.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact that would decide something, and the rules that want it.
 *
 * @param path  the place of the fact in the case file, such as {@code sessions[4].end}
 * @param wantedBy  the names of the rules
 */
public record MissingFact(String path, List<RuleId> wantedBy) {

    /**
     * Keeps the names unmodifiable.
     */
    public MissingFact {
        wantedBy = List.copyOf(wantedBy);
    }

    @Override
    public String toString() {
        return path + ", wanted by " + wantedBy.stream().map(RuleId::value).collect(Collectors.joining(", "));
    }
}
