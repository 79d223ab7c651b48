package net.cibc.bilan.figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;

/**
 * A division of people into groups, such as by outcome: everybody is in exactly one of them, so that those who did not
 * tell need a group too.
 *
 * @param id  the name of the division, not blank
 * @param groups  the names of the groups, all different, at least one
 */
public record Grouping(String id, List<String> groups) {

    private static final Words UNIQUE = new Words("unique par nom", "unique by name");
    private static final Words SOME = new Words("au moins un groupe", "at least one group");

    /**
     * Copies the groups into an unmodifiable list.
     */
    public Grouping {
        new Faults().blank("id", id).missing("groups", groups).refuse();
        groups = List.copyOf(groups);
        new Faults()
                .when(groups.isEmpty(), "groups", SOME, Faults.EMPTY_LIST)
                .blank("groups", groups)
                .twice("groups", UNIQUE, groups, Function.identity())
                .refuse();
    }

    /**
     * Obtains a grouping.
     *
     * @param id  the name of the division, not blank
     * @param groups  the names of the groups, all different, at least one
     * @return the grouping
     */
    public static Grouping of(String id, String... groups) {
        new Faults().missing("groups", groups).refuse();
        return new Grouping(id, Arrays.asList(groups));
    }
}
