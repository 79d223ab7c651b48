package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    // Of one hash: a map that could not order them would compare each with each.
    private static final List<String> ALIKE = List.of("BBBB", "AaAa", "BBAa", "AaBB");

    @Test
    void areInTheOrderOfTheirTexts() {
        List<String> ordered = List.of("AaAa", "AaBB", "BBAa", "BBBB");

        assertThat(Stream.of("AaAa", "BBBB").map(String::hashCode)).containsOnly("AaBB".hashCode());
        assertThat(ALIKE.stream().map(ActivityId::of).sorted().map(ActivityId::value))
                .isEqualTo(ordered);
        assertThat(ALIKE.stream().map(PersonId::of).sorted().map(PersonId::value))
                .isEqualTo(ordered);
        assertThat(ALIKE.stream().map(ResourceId::of).sorted().map(ResourceId::value))
                .isEqualTo(ordered);
    }
}
