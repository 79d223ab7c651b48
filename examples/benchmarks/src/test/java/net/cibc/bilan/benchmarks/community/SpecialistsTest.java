package net.cibc.bilan.benchmarks.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import net.cibc.bilan.benchmarks.community.PlainScan.Found;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Need;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contenders find the same. */
class SpecialistsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 400})
    void thePlainScanFindsTheSameMembersWithTheSamePoints(int members) {
        Community community = MadeUp.community(members);
        PlainScan scan = new PlainScan(community, MadeUp.DAY);
        for (Need need : MadeUp.needs(64)) {
            assertThat(community.asOf(MadeUp.DAY).specialists(need).specialists().stream()
                            .map(each -> new Found(
                                    each.member().getId(),
                                    each.total(),
                                    each.lastTakenAt().orElse(OffsetDateTime.MIN)))
                            .toList())
                    .isEqualTo(scan.specialists(need));
        }
    }
}
