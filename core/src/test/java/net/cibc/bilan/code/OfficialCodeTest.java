package net.cibc.bilan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.cibc.bilan.arbitrary.CodeArbitraries;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for codes of every kind. */
class OfficialCodeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "accepted.csv", useHeadersInDisplayName = true)
    void aTextOfTheFormIsAccepted(String kind, String text, String value, String printed, String note) {
        OfficialCode code = Kinds.of(kind, text.replace('~', '\u00A0'));

        assertThat(code.value()).isEqualTo(value);
        assertThat(code).hasToString(value).isEqualTo(Kinds.of(kind, value));
        assertThat(code.formatted()).isEqualTo(printed.replace('~', '\u00A0'));
        assertThat(Kinds.form(kind).flawOf(text.replace('~', '\u00A0'))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", useHeadersInDisplayName = true)
    void anotherTextIsRefusedForItsReason(String kind, String text, Flaw flaw, String note) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Kinds.of(kind, text))
                .satisfies(e -> assertThat(e.getFaults()).singleElement().satisfies(fault -> {
                    assertThat(fault.getPath()).isEqualTo("value");
                    assertThat(fault.getExpected()).isEqualTo(Texts.expected(kind, flaw));
                }));
        assertThat(Kinds.form(kind).flawOf(text)).contains(flaw);
    }

    @Test
    void aRefusalTellsTheReasonAndQuotesNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Siret.of("1 85 05 78 006 084"))
                .withMessage("value must be a SIRET: 14 digits, found 13 characters");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Siret.of("12002701600564"))
                .withMessage("value must be a SIRET: a last digit that agrees with the others, found another text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t12002701600563", "12002701600563\n", "120027016\u200B00563", "\uFEFF12002701600563"})
    void whatIsNoSpaceIsNotPassedOver(String text) {
        assertThat(Form.SIRET.flawOf(text)).contains(Flaw.CHARACTERS);
    }

    @Test
    void everyKindHasItsForm() {
        assertThat(Kinds.names().stream().map(Kinds::form)).containsExactlyInAnyOrder(Form.values());
    }

    @Test
    void allKindsTogetherAreNoKind() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Form.of(OfficialCode.class))
                .withMessage("net.cibc.bilan.code.OfficialCode is not one kind of code");
    }

    @Property
    void theTextOfACodeIsTheCode(@ForAll("codes") OfficialCode code) {
        assertThat(Kinds.likewise(code, code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @Property
    void thePrintedFormIsTheCode(@ForAll("codes") OfficialCode code) {
        assertThat(Kinds.likewise(code, code.formatted())).isEqualTo(code);
    }

    @Property
    void theCanonicalTextIsCapitalLettersAndDigits(@ForAll("codes") OfficialCode code) {
        assertThat(code.value()).matches("[A-Z0-9]{4,14}");
    }

    @Property
    void spacesAndSmallLettersDoNotMatter(@ForAll("codes") OfficialCode code, @ForAll("spaces") List<String> spaces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spaces.size(); i++) {
            text.append(spaces.get(i));
            if (i < code.value().length()) {
                text.append(Character.toLowerCase(code.value().charAt(i)));
            }
        }
        text.append(code.value().substring(Math.min(spaces.size(), code.value().length())));

        assertThat(Kinds.likewise(code, text.toString())).isEqualTo(code);
    }

    @Property
    void anyTextIsACodeOrRefused(@ForAll("kinds") String kind, @ForAll("texts") String text) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> Kinds.of(kind, text));

        assertThat(Kinds.form(kind).flawOf(text).isPresent()).isEqualTo(refusal != null);
        if (refusal == null) {
            assertThat(Kinds.of(kind, text).value()).matches("[A-Z0-9]+");
        }
    }

    @Provide
    Arbitrary<OfficialCode> codes() {
        return CodeArbitraries.codes();
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(Kinds.names());
    }

    @Provide
    Arbitrary<List<String>> spaces() {
        return Arbitraries.of("", "", " ", "\u00A0", "\u202F", "\u2009", "  ")
                .list()
                .ofMaxSize(16);
    }

    // Any text at all, and texts that are nearly codes.
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("0123456789ABN CPF.\u00A0\u0660")
                        .ofMaxLength(16),
                Arbitraries.strings().numeric().ofMaxLength(15),
                CodeArbitraries.codes().map(OfficialCode::formatted));
    }
}
