package net.cibc.bilan.benchmarks.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import net.cibc.bilan.caseload.Caseload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contenders find the same. */
class DoubleBookingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 3000})
    void allPairsFindAsMany(int appointments) {
        Caseload caseload = MadeUp.snapshots(appointments).stream().collect(Caseload.collector());

        assertThat(AllPairs.clashing(caseload)).isEqualTo(caseload.clashes().size());
        assertThat(caseload.clashes().size() > 100).isEqualTo(appointments == 3000);
    }
}
