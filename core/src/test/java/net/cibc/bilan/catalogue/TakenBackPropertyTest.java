package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.DocumentArbitraries;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * A word that the person took back before anything else happened changes no verdict. It must lie before every act and
 * before every other word; the last word before each act is then the same where there is one, and where there is none,
 * what was absent is now withdrawn or refused, which is no better.
 *
 * <p>There are two exceptions, by the boundary of the rules themselves. Who refused or withdrew before any work awaits
 * no consent any more. And an agreement to be recorded counts for the recording even if it was withdrawn later, so that
 * only its refusal is a word without effect.
 */
class TakenBackPropertyTest {

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }

    @Provide
    Arbitrary<Consent> words() {
        return DocumentArbitraries.consents();
    }

    @Property(tries = 80)
    void aWordTakenBackBeforeAllElseChangesNoVerdict(
            @ForAll("bilans") Bilan bilan,
            @ForAll("words") Consent drawn,
            @ForAll("practices") Practice practice,
            @ForAll @IntRange(min = 1, max = 9) int before,
            @ForAll @IntRange(max = 9) int earlier,
            @ForAll @IntRange(max = 330) int age) {
        LocalDate first = firstDay(bilan);
        Consent word = takenBack(drawn, first.minusDays(before), earlier);
        LocalDate day = first.plusDays(age);
        Report without = BilanRules.standard().under(practice).check(bilan, day);
        Report with = BilanRules.standard().under(practice).check(bilan.record(word), day);

        for (int i = 0; i < without.getJudgements().size(); i++) {
            Judgement then = without.getJudgements().get(i);
            Judgement now = with.getJudgements().get(i);
            assertThat(now.getVerdict())
                    .as("%s with %s", then, word)
                    .isEqualTo(isNoLongerAwaited(then, word, bilan, day) ? Verdict.NOT_APPLICABLE : then.getVerdict());
            if (!isAboutAWordOf(word.getScope(), then.getRule())) {
                assertThat(now.getFindings().toString())
                        .isEqualTo(then.getFindings().toString());
            }
        }
        assertThat(Agenda.of(with.getSnapshot()).all())
                .isEqualTo(Agenda.of(without.getSnapshot()).all());
    }

    private static boolean isNoLongerAwaited(Judgement judgement, Consent word, Bilan bilan, LocalDate day) {
        return judgement.getRule().equals(ConsentRules.BEFORE_WORK)
                && judgement.getVerdict() == Verdict.PENDING
                && word.getScope() == ConsentScope.UNDERTAKE
                && bilan.asOf(day).bilan().consents(ConsentScope.UNDERTAKE).isEmpty();
    }

    // Their texts tell what the last word was.
    private static boolean isAboutAWordOf(ConsentScope scope, Rule rule) {
        return (scope == ConsentScope.UNDERTAKE && rule.equals(ConsentRules.BEFORE_WORK))
                || (scope == ConsentScope.CONSULT && rule.equals(SupportRules.AGREEMENT))
                || (scope == ConsentScope.RECORD && rule.equals(RecordRules.RECORDING_AGREED));
    }

    private static Consent takenBack(Consent drawn, LocalDate day, int earlier) {
        boolean refused = drawn.getAnswer() == ConsentAnswer.REFUSED || drawn.getScope() == ConsentScope.RECORD;
        Consent.Builder word = Consent.builder()
                .scope(drawn.getScope())
                .form(drawn.getForm())
                .documents(drawn.getDocuments())
                .recipient(drawn.getRecipient())
                .reason(drawn.getReason());
        return refused
                ? word.answer(ConsentAnswer.REFUSED).answeredOn(day).build()
                : word.answer(ConsentAnswer.GIVEN)
                        .answeredOn(day.minusDays(earlier))
                        .withdrawnOn(day)
                        .build();
    }

    /** The first day on which anything was done or said. */
    private static LocalDate firstDay(Bilan bilan) {
        return Stream.of(
                        bilan.getSessions().stream()
                                .map(session -> session.getStart().toLocalDate().minusDays(1)),
                        bilan.getPersonalWork().stream().flatMap(work -> work.getDoneOn().stream()),
                        bilan.getWrittenSupport().stream().map(support -> support.getGivenOn()),
                        bilan.getFieldEnquiries().stream().map(enquiry -> enquiry.getMadeOn()),
                        bilan.getConsents().stream().map(Consent::getAnsweredOn),
                        bilan.getDisclosures().stream().map(Disclosure::getDisclosedOn),
                        bilan.getDisclosures().stream().flatMap(shown -> shown.getRequestedOn().stream()),
                        bilan.getDeliveries().stream().map(given -> given.getDeliveredOn()),
                        bilan.getDestructions().stream().map(destroyed -> destroyed.getDestroyedOn()),
                        bilan.getClosure().stream().map(closure -> closure.getDay()))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 11, 24));
    }
}
