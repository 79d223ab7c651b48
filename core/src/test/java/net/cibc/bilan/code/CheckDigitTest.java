package net.cibc.bilan.code;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import net.cibc.bilan.arbitrary.CodeArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** SIREN and SIRET against another Luhn, and against the slips that people make. */
class CheckDigitTest {

    private static final Siren LA_POSTE = Siren.of("356000000");

    private static final Validator ORACLE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private record Judged(@LuhnCheck(message = "refused") String digits) {}

    @Property
    void aSirenIsWhatAnotherLuhnAccepts(@ForAll("nineDigits") String digits) {
        assertThat(Form.SIREN.flawOf(digits).isEmpty()).isEqualTo(isSiren(digits));
    }

    @Property
    void aSiretIsASirenAndWhatAnotherLuhnAccepts(@ForAll("fourteenDigits") String digits) {
        Assume.that(!digits.startsWith(LA_POSTE.value()));

        assertThat(Form.SIRET.flawOf(digits).isEmpty()).isEqualTo(isSiren(digits.substring(0, 9)) && luhn(digits));
    }

    /** All hundred thousand numbers that La Poste can have. */
    @Test
    void anEstablishmentOfLaPosteFollowsOneOfTwoRules() {
        for (int nic = 0; nic < 100_000; nic++) {
            String digits = LA_POSTE.value() + "%05d".formatted(nic);
            int sum = digits.chars().map(Character::getNumericValue).sum();

            assertThat(Form.SIRET.flawOf(digits).isEmpty()).as(digits).isEqualTo(sum % 5 == 0 || luhn(digits));
        }
    }

    @Property
    void aWrongDigitIsFound(@ForAll("sirens") Siren siren, @ForAll("sirets") Siret siret) {
        everyWrongDigit(siren.value(), Form.SIREN);
        Assume.that(!siret.siren().equals(LA_POSTE));
        everyWrongDigit(siret.value(), Form.SIRET);
    }

    @Property
    void twoNeighboursExchangedAreFound(@ForAll("sirens") Siren siren, @ForAll("sirets") Siret siret) {
        everyExchange(siren.value(), Form.SIREN);
        Assume.that(!siret.siren().equals(LA_POSTE));
        everyExchange(siret.value(), Form.SIRET);
    }

    @Property
    void aSiretIsItsSirenAndItsNic(@ForAll("sirets") Siret siret) {
        assertThat(siret.siren().value() + siret.nic()).isEqualTo(siret.value());
        assertThat(siret.nic()).matches("[0-9]{5}");
    }

    private static void everyWrongDigit(String digits, Form form) {
        for (int place = 0; place < digits.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(place)) {
                    String wrong = digits.substring(0, place) + digit + digits.substring(place + 1);
                    assertThat(form.flawOf(wrong)).as(wrong).isPresent();
                }
            }
        }
    }

    private static void everyExchange(String digits, Form form) {
        for (int place = 0; place + 1 < digits.length(); place++) {
            char left = digits.charAt(place);
            char right = digits.charAt(place + 1);
            boolean unseen = left == right || (left == '0' && right == '9') || (left == '9' && right == '0');
            String exchanged = digits.substring(0, place) + right + left + digits.substring(place + 2);
            if (!unseen) {
                assertThat(form.flawOf(exchanged)).as(exchanged).isPresent();
            }
        }
    }

    // The formula accepts zeros, which the register does not give.
    private static boolean isSiren(String digits) {
        return luhn(digits) && !digits.matches("0*");
    }

    private static boolean luhn(String digits) {
        return ORACLE.validateValue(Judged.class, "digits", digits).isEmpty();
    }

    @Provide
    Arbitrary<String> nineDigits() {
        return nearly(9, CodeArbitraries.sirens().map(Siren::value));
    }

    @Provide
    Arbitrary<String> fourteenDigits() {
        return nearly(14, CodeArbitraries.sirets().map(Siret::value));
    }

    // Chance makes one text in ten right, and of a SIRET one in a hundred.
    private static Arbitrary<String> nearly(int length, Arbitrary<String> right) {
        Arbitrary<String> otherEnd = right.map(digits -> digits.substring(0, length - 1))
                .flatMap(start -> Arbitraries.chars().numeric().map(end -> start + end));
        return Arbitraries.oneOf(Arbitraries.strings().numeric().ofLength(length), right, otherEnd);
    }

    @Provide
    Arbitrary<Siren> sirens() {
        return CodeArbitraries.sirens();
    }

    @Provide
    Arbitrary<Siret> sirets() {
        return CodeArbitraries.sirets();
    }
}
