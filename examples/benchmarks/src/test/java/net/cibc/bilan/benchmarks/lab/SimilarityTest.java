package net.cibc.bilan.benchmarks.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.lab.Resemblance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contenders find the same. */
class SimilarityTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 400})
    void thePlainScanFindsTheSameScores(int count) {
        List<Experiment> experiments = MadeUp.experiments(count);
        Map<ExperimentId, Double> plain = new HashMap<>();
        new PlainScan(experiments).similar(MadeUp.draft()).forEach(each -> plain.put(each.experiment(), each.score()));

        List<Resemblance> similar = Register.of(MadeUp.TOPICS, experiments)
                .asOf(LocalDate.of(2027, 1, 1))
                .similar(MadeUp.draft(), 0);

        assertThat(similar)
                .hasSize(plain.size())
                .allSatisfy(near -> assertThat(near.score())
                        .isEqualTo(plain.get(near.experiment().getId()), within(1e-9)));
    }
}
