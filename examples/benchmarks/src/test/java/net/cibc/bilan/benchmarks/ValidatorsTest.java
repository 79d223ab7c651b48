package net.cibc.bilan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.benchmarks.Mirror.BilanBean;
import net.cibc.bilan.benchmarks.Mirror.RulesAtOnce;
import net.cibc.bilan.benchmarks.Mirror.RulesOneByOne;
import org.junit.jupiter.api.Test;

/** Each validator walks the whole mirror and finds what there is to find. */
class ValidatorsTest {

    private static RulesAtOnce mirror(Bilan bilan) {
        return new RulesAtOnce(Mirror.of(bilan, CaseFiles.DAY));
    }

    // A participant without a name far down in the bean is found by those that walk there.
    private static RulesAtOnce withAHole() {
        BilanBean bean = mirror(CaseFiles.clean(30)).bilan();
        Mirror.ParticipantBean nobody = new Mirror.ParticipantBean(
                " ", bean.sessions().get(7).participants().get(0).role());
        Mirror.SessionBean session = bean.sessions().get(7);
        List<Mirror.SessionBean> sessions = new ArrayList<>(bean.sessions());
        sessions.set(
                7,
                new Mirror.SessionBean(
                        session.id(),
                        session.phase(),
                        session.status(),
                        session.start(),
                        session.end(),
                        session.channels(),
                        List.of(nobody),
                        session.reminders()));
        return new RulesAtOnce(new BilanBean(
                bean.id(),
                bean.day(),
                bean.offer(),
                bean.beneficiary(),
                bean.centre(),
                bean.zone(),
                bean.programmes(),
                sessions,
                bean.activities(),
                bean.closure(),
                bean.followUps(),
                bean.consents(),
                bean.decisions(),
                bean.deliveries(),
                bean.disclosures(),
                bean.destructions(),
                bean.team(),
                bean.resources(),
                bean.accesses(),
                bean.source()));
    }

    @Test
    void hibernateValidatorFindsThem() {
        jakarta.validation.Validator validator = Validators.hibernate();
        assertThat(validator.validate(mirror(CaseFiles.clean(30)))).isEmpty();
        assertThat(validator.validate(mirror(CaseFiles.withFiveFindings(30)))).hasSize(5);
        assertThat(validator.validate(
                        new RulesOneByOne(mirror(CaseFiles.clean(30)).bilan())))
                .isEmpty();
        assertThat(validator.validate(
                        new RulesOneByOne(mirror(CaseFiles.withFiveFindings(30)).bilan())))
                .hasSize(5);
        assertThat(validator.validate(withAHole()))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath())
                        .hasToString("bilan.sessions[7].participants[0].person"));
    }

    @Test
    void avajeValidatorFindsThem() {
        io.avaje.validation.Validator validator = Validators.avaje();
        assertThat(validator.check(mirror(CaseFiles.clean(30)))).isEmpty();
        assertThat(validator.check(mirror(CaseFiles.withFiveFindings(30)))).hasSize(1);
        assertThat(validator.check(withAHole())).hasSize(1);
    }

    @Test
    void yaviFindsThem() {
        am.ik.yavi.core.Validator<RulesAtOnce> validator = Yavi.validator();
        assertThat(validator.validate(mirror(CaseFiles.clean(30)))).isEmpty();
        assertThat(validator.validate(mirror(CaseFiles.withFiveFindings(30)))).hasSize(1);
        assertThat(validator.validate(withAHole())).hasSize(1);
    }
}
