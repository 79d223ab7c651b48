package net.cibc.bilan.figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * Some of the people: a group, or several groups of one grouping put together.
 *
 * @param grouping  the name of the grouping
 * @param groups  the names of the groups, at least one
 */
public record Part(String grouping, List<String> groups) {

    private static final Words UNIQUE = new Words("unique par nom", "unique by name");
    private static final Words SOME = new Words("au moins un groupe", "at least one group");

    /**
     * Copies the groups into an unmodifiable list.
     */
    public Part {
        new Faults().blank("grouping", grouping).missing("groups", groups).refuse();
        groups = List.copyOf(groups);
        new Faults()
                .when(groups.isEmpty(), "groups", SOME, Faults.EMPTY_LIST)
                .blank("groups", groups)
                .twice("groups", UNIQUE, groups, Function.identity())
                .refuse();
    }

    /**
     * Obtains a part.
     *
     * @param grouping  the name of the grouping
     * @param groups  the names of the groups, at least one
     * @return the part
     */
    public static Part of(String grouping, String... groups) {
        new Faults().missing("groups", groups).refuse();
        return new Part(grouping, Arrays.asList(groups));
    }
}
