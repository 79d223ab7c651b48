package net.cibc.bilan.arbitrary;

import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.CpfCode;
import net.cibc.bilan.code.Formacode;
import net.cibc.bilan.code.NafCode;
import net.cibc.bilan.code.OfficialCode;
import net.cibc.bilan.code.PostalCode;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary official codes. They are of the right form and most of them belong to nobody. */
public final class CodeArbitraries {

    private static final String LA_POSTE = "356000000";

    private CodeArbitraries() {}

    /**
     * Codes of every kind.
     *
     * @return the arbitrary
     */
    public static Arbitrary<OfficialCode> codes() {
        return Arbitraries.oneOf(
                sirens(),
                sirets(),
                activityDeclarationNumbers(),
                nafCodes(),
                postalCodes(),
                cpfCodes(),
                formacodes(),
                romeCodes());
    }

    /**
     * Numbers of companies; that of La Poste comes up often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Siren> sirens() {
        Arbitrary<String> any = notZeros(8).map(CodeArbitraries::withCheckDigit);
        return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, Arbitraries.just(LA_POSTE)))
                .map(Siren::of);
    }

    /**
     * Numbers of establishments; those of La Poste come up often, by either of their two rules.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Siret> sirets() {
        Arbitrary<String> any =
                Combinators.combine(sirens(), digits(4)).as((siren, place) -> withCheckDigit(siren.value() + place));
        Arbitrary<String> multiplesOfFive =
                digits(5).filter(nic -> sum(LA_POSTE + nic) % 5 == 0).map(nic -> LA_POSTE + nic);
        return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, multiplesOfFive))
                .map(Siret::of);
    }

    /**
     * Numbers of activity declarations, in regions of old and new and in others.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ActivityDeclarationNumber> activityDeclarationNumbers() {
        return notZeros(11).map(ActivityDeclarationNumber::of);
    }

    /**
     * Codes of activities; that of adult education comes up often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<NafCode> nafCodes() {
        Arbitrary<String> any = Combinators.combine(
                        digits(4), Arbitraries.chars().range('A', 'Z'))
                .as((digits, letter) -> digits + letter);
        return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, Arbitraries.just("8559A")))
                .map(NafCode::of);
    }

    /**
     * Postal codes; those of Corsica and overseas come up often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PostalCode> postalCodes() {
        Arbitrary<String> mainland = Combinators.combine(Arbitraries.integers().between(1, 95), digits(3))
                .as((department, rest) -> "%02d".formatted(department) + rest);
        Arbitrary<String> corsica = digits(3).map(rest -> "20" + rest);
        Arbitrary<String> overseas = Combinators.combine(
                        Arbitraries.of(
                                "971", "972", "973", "974", "975", "976", "977", "978", "980", "984", "986", "987",
                                "988"),
                        digits(2))
                .as(String::concat);
        return Arbitraries.frequencyOf(Tuple.of(6, mainland), Tuple.of(1, corsica), Tuple.of(3, overseas))
                .map(PostalCode::of);
    }

    /**
     * Codes of the compte personnel de formation; that of the bilan comes up often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CpfCode> cpfCodes() {
        Arbitrary<CpfCode> any = Arbitraries.integers().between(1, 9_999_999).map(number -> CpfCode.of("CPF" + number));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, Arbitraries.just(CpfCode.BILAN)));
    }

    /**
     * Descriptors of trainings; that of the bilan comes up often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Formacode> formacodes() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, notZeros(5).map(Formacode::of)),
                Tuple.of(1, Arbitraries.just(Formacode.BILAN_PROFESSIONNEL)));
    }

    /**
     * Codes of jobs, in all fields.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RomeCode> romeCodes() {
        return Combinators.combine(Arbitraries.chars().range('A', 'N'), digits(4))
                .as((field, digits) -> RomeCode.of(field + digits));
    }

    // Zeros alone are no code.
    private static Arbitrary<String> notZeros(int length) {
        return digits(length).filter(digits -> !digits.matches("0*"));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    /** Finds the one last digit that satisfies Luhn: the weights are told apart from the right end of the whole. */
    private static String withCheckDigit(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            sum += doubled ? 2 * digit / 10 + 2 * digit % 10 : digit;
            doubled = !doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static int sum(String digits) {
        return digits.chars().map(each -> each - '0').sum();
    }
}
