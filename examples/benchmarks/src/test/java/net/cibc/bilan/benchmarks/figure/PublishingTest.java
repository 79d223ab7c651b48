package net.cibc.bilan.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured does what it says. */
class PublishingTest {

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 10})
    void whatIsMaskedWithstandsTheAttack(int groups) {
        Publishing publishing = new Publishing();
        publishing.groups = groups;
        publishing.count();

        assertThat(publishing.mask().isSafe()).isTrue();
        assertThat(publishing.attack())
                .hasValueSatisfying(cut -> assertThat(cut.people()).isGreaterThanOrEqualTo(11));
    }
}
