package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.Practice;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the rules can answer stands in {@code verdicts.csv}, of which {@link RuleCasesTest} shows every line. */
class VerdictsTest {

    private final List<String> told =
            Files.readAllLines(Path.of("src/test/resources/net/cibc/bilan/json/verdicts.csv"));

    VerdictsTest() throws IOException {}

    @Property(tries = 500)
    void noRuleAnswersOtherwiseThanItsCasesShow(
            @ForAll("bilans") Bilan bilan, @ForAll("days") LocalDate day, @ForAll("practices") Practice practice) {
        assertThat(BilanRules.standard().under(practice).check(bilan, day).getJudgements())
                .extracting(judgement -> judgement.getRule() + "," + judgement.getVerdict())
                .isSubsetOf(told);
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }
}
