package net.cibc.bilan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The constraint, as Hibernate Validator finds it without configuration and without an expression language. */
class CodeTest {

    private static final Validator ENGLISH = validator(Locale.ENGLISH);
    private static final Validator FRENCH = validator(Locale.FRANCE);

    /** One text of each kind, named after it. */
    private record Held(
            @Code(Siren.class) String siren,
            @Code(Siret.class) String siret,

            @Code(ActivityDeclarationNumber.class) String activityDeclarationNumber,

            @Code(NafCode.class) String nafCode,
            @Code(PostalCode.class) String postalCode,
            @Code(CpfCode.class) String cpfCode,
            @Code(Formacode.class) String formacode,
            @Code(RomeCode.class) String romeCode) {}

    @ParameterizedTest
    @CsvFileSource(resources = "accepted.csv", useHeadersInDisplayName = true)
    void aTextOfTheFormIsValid(String kind, String text, String value, String printed, String note) {
        assertThat(violations(ENGLISH, kind, text.replace('~', '\u00A0'))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", useHeadersInDisplayName = true)
    void anotherTextIsToldInBothLanguages(String kind, String text, Flaw flaw, String note) {
        String key = Texts.key(kind, flaw);

        assertThat(violations(ENGLISH, kind, text))
                .singleElement()
                .returns("{" + key + "}", ConstraintViolation::getMessageTemplate)
                .returns(Texts.english().getProperty(key), ConstraintViolation::getMessage);
        assertThat(violations(FRENCH, kind, text))
                .singleElement()
                .returns("{" + key + "}", ConstraintViolation::getMessageTemplate)
                .returns(Texts.french().getProperty(key), ConstraintViolation::getMessage);
    }

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(Texts.french().stringPropertyNames())
                .isEqualTo(Texts.english().stringPropertyNames());
        assertThat(Texts.french().values())
                .doesNotContainAnyElementsOf(Texts.english().values());
        assertThat(Texts.french().values())
                .allSatisfy(text ->
                        assertThat((String) text).startsWith("doit être un ").doesNotContain(" :", "{", "}"));
    }

    @Test
    void everyTextIsTheReasonOfACase() throws IOException {
        Set<String> keys = new TreeSet<>(Set.of("net.cibc.bilan.code.Code.message"));
        Files.readAllLines(Path.of("src/test/resources/net/cibc/bilan/code/refused.csv")).stream()
                .skip(2)
                .map(row -> row.split(",", -1))
                .forEach(row -> keys.add(Texts.key(row[0], Flaw.valueOf(row[2]))));

        assertThat(Texts.english().stringPropertyNames()).isEqualTo(keys);
    }

    @Test
    void theMessageReadsLikeASentence() {
        assertThat(violations(ENGLISH, "Siret", "1200270160056"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be a SIRET: 14 digits");
        assertThat(violations(FRENCH, "Siret", "12002701600564"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("doit être un SIRET\u00A0: un dernier chiffre qui s’accorde avec les autres");
    }

    @Test
    void nothingIsValid() {
        Kinds.names()
                .forEach(kind -> assertThat(violations(ENGLISH, kind, null)).isEmpty());
    }

    private record Own(
            @Code(value = Siret.class, message = "SIRET ?") String siret) {}

    @Test
    void aMessageOfOnesOwnIsKept() {
        assertThat(ENGLISH.validate(new Own("1")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("SIRET ?");
    }

    private record Payers(
            List<@Code(Siret.class) String> sirets,
            @Code(NafCode.class) StringBuilder activity) {}

    @Test
    void elementsOfListsAndOtherCharactersAreChecked() {
        assertThat(ENGLISH.validate(new Payers(List.of("12002701600563", "12002701600564"), new StringBuilder("8559"))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("sirets[1].<list element>", "activity");
    }

    interface OnInvoice {}

    private record Employer(
            @Code(Siren.class) @Code(value = Siret.class, groups = OnInvoice.class)
            String number) {}

    @Test
    void anotherGroupMayAskForAnotherKind() {
        Employer company = new Employer("120027016");

        assertThat(ENGLISH.validate(company, Default.class)).isEmpty();
        assertThat(ENGLISH.validate(company, OnInvoice.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be a SIRET: 14 digits");
    }

    @Code(Siret.class)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @interface SiretOfPayer {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    private record Invoice(@SiretOfPayer String payer) {}

    @Test
    void anAnnotationOfOnesOwnMayBeMadeOfIt() {
        assertThat(ENGLISH.validate(new Invoice("1")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be a SIRET: 14 digits");
    }

    private record Vague(@Code(OfficialCode.class) String code) {}

    @Test
    void allKindsTogetherAreRefusedWhereTheyAreDeclared() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> ENGLISH.validate(new Vague("202")))
                .withStackTraceContaining("net.cibc.bilan.code.OfficialCode is not one kind of code");
    }

    @Test
    void everyKindIsHeldHere() {
        assertThat(Stream.of(Held.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Kinds.names().stream().map(CodeTest::property).toList());
    }

    private static Set<ConstraintViolation<Held>> violations(Validator validator, String kind, @Nullable String text) {
        return validator.validateValue(Held.class, property(kind), text);
    }

    private static String property(String kind) {
        return Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
    }

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
