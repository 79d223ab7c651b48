package net.cibc.bilan.constraint;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.held;
import static net.cibc.bilan.Fixture.wellKept;
import static net.cibc.bilan.norm.SourceKind.LAW;
import static net.cibc.bilan.norm.SourceKind.OFFER;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Severity;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraint, as Hibernate Validator finds it without configuration. */
class CompliantTest {

    /** Carried through, phases inverted, and never followed up: against the law and outside the offer. */
    private static final Bilan INVERTED = wellKept()
            .record(held("s1", PRELIMINARY, "2026-01-12"))
            .record(held("s2", CONCLUSIONS, "2026-01-19"))
            .record(held("s3", INVESTIGATION, "2026-01-26"))
            .record(Closure.completed(day("2026-01-26")));

    /** Carried through as the law wants it, and never followed up. */
    private static final Bilan NOT_FOLLOWED_UP = wellKept()
            .record(held("s1", PRELIMINARY, "2026-01-12"))
            .record(held("s2", INVESTIGATION, "2026-01-19"))
            .record(held("s3", CONCLUSIONS, "2026-01-26"))
            .record(Closure.completed(day("2026-01-26")));

    private static final String ONE_YEAR_LATER = "2027-01-26T12:00:00Z";

    private static final Validator ENGLISH = validator(Locale.ENGLISH, ONE_YEAR_LATER);
    private static final Validator FRENCH = validator(Locale.FRANCE, ONE_YEAR_LATER);

    private record Closing(@Compliant @Nullable Bilan bilan) {}

    @Test
    void everythingBrokenIsAViolationAtItsPlace() {
        assertThat(ENGLISH.validate(new Closing(INVERTED)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("bilan.sessions[1].phase", "bilan.followUps", "bilan.surveys");
    }

    @Test
    void aPlaceIsMadeOfNodes() {
        ConstraintViolation<Law> violation =
                ENGLISH.validate(new Law(INVERTED)).iterator().next();

        assertThat(violation.getPropertyPath())
                .extracting(Path.Node::getName, Path.Node::getKind, Path.Node::isInIterable, Path.Node::getIndex)
                .containsExactly(
                        tuple("bilan", ElementKind.PROPERTY, false, null),
                        tuple("sessions", ElementKind.PROPERTY, false, null),
                        tuple("phase", ElementKind.PROPERTY, true, 1));
        assertThat(violation.getInvalidValue()).isEqualTo(INVERTED);
    }

    @Test
    void theTextIsThatOfTheFindingInTheLanguageAskedFor() {
        assertThat(ENGLISH.validate(new Law(INVERTED)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(
                        "The conclusions phase begins on 19\u00A0January\u00A02026, before the investigation phase"
                                + " (26\u00A0January\u00A02026) (Code du travail, art. R6313-4)");
        assertThat(FRENCH.validate(new Law(INVERTED)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(
                        "La phase de conclusions commence le 19\u00A0janvier\u00A02026, avant la phase d’investigation"
                                + " (le 26\u00A0janvier\u00A02026) (Code du travail, art. R6313-4)");
    }

    private record Law(@Compliant(kinds = LAW) Bilan bilan) {}

    private record LawAndOffer(
            @Compliant(kinds = {LAW, OFFER}) Bilan bilan) {}

    @Test
    void aPromiseThatIsBrokenIsNoMatterForTheLaw() {
        assertThat(ENGLISH.validate(new Law(NOT_FOLLOWED_UP))).isEmpty();
        assertThat(ENGLISH.validate(new LawAndOffer(NOT_FOLLOWED_UP))).hasSize(1);
        assertThat(ENGLISH.validate(new LawAndOffer(INVERTED))).hasSize(2);
    }

    @Test
    void everyKindIsAskedUnlessTheAnnotationSaysOtherwise() throws NoSuchMethodException {
        assertThat((SourceKind[]) Compliant.class.getMethod("kinds").getDefaultValue())
                .containsExactly(SourceKind.values());
    }

    @Test
    void onlyWhatIsBrokenIsAViolation() {
        Bilan running = wellKept("2027-01-05").record(held("s1", PRELIMINARY, "2027-01-12"));
        Bilan withoutAnEnd = running.record(running.session("s1").withEnd(Optional.empty()));
        Bilan backToNeeds =
                NOT_FOLLOWED_UP.record(held("s4", PRELIMINARY, "2026-01-22")).withFollowUps(List.of());

        assertThat(ENGLISH.validate(new Closing(running))).isEmpty();
        assertThat(ENGLISH.validate(new Closing(withoutAnEnd))).isEmpty();
        assertThat(ENGLISH.validate(new Law(backToNeeds))).isEmpty();
    }

    @Test
    void nothingIsValid() {
        assertThat(ENGLISH.validate(new Closing(null))).isEmpty();
    }

    @Test
    void aCaseFileIsJudgedOnItsOwnDay() {
        Bilan paris = wellKept("2026-11-20").record(held("s1", PRELIMINARY, "2026-11-30"));
        Bilan reunion = paris.withZone(ZoneId.of("Indian/Reunion"));
        // 22:00 on 28 February in Paris, the last day of the three months, and 1:00 on 1 March in La Réunion.
        Validator lateOnTheLastDay = validator(Locale.FRENCH, "2027-02-28T21:00:00Z");

        assertThat(lateOnTheLastDay.validate(new Closing(paris))).isEmpty();
        assertThat(lateOnTheLastDay.validate(new Closing(reunion)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("bilan.sessions");
    }

    @Test
    void whatIsDatedLaterIsNotSeen() {
        assertThat(validator(Locale.ENGLISH, "2026-01-18T12:00:00Z").validate(new Closing(INVERTED)))
                .isEmpty();
    }

    /** Not public, as an application writes it. */
    static class WholeMonths implements Supplier<Rulebook> {
        @Override
        public Rulebook get() {
            return BilanRules.standard().under(Practice.standard().withMonthReading(MonthReading.WHOLE_MONTHS));
        }
    }

    private record Publishing(
            @Compliant(rulebook = WholeMonths.class) Bilan bilan) {}

    @Test
    void anApplicationBringsItsRulebookAndPractice() {
        Bilan bilan =
                wellKept().record(held("s1", PRELIMINARY, "2026-01-15")).record(held("s2", PRELIMINARY, "2026-04-15"));
        Validator onTheLastDay = validator(Locale.ENGLISH, "2026-04-15T12:00:00Z");

        assertThat(onTheLastDay.validate(new Closing(bilan))).isEmpty();
        assertThat(onTheLastDay.validate(new Publishing(bilan)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .as("the late session, and the phases that are still to come")
                .containsExactlyInAnyOrder("bilan.sessions[1]", "bilan.sessions");
    }

    private static final String HOSTILE =
            "{0} {french} {rule} {net.cibc.bilan.code.Code.message} ${1+1} #{1+1} \\{ \\} \\$ \\\\ \\${1+1} \\ $ { }";

    static final class House implements Supplier<Rulebook> {
        @Override
        public Rulebook get() {
            return Rulebook.of(
                    Rule.house("sud.hostile", HOSTILE)
                            .title("-", "-")
                            .text("fr", "en français : {value}", "in English: {value}")
                            .check(snapshot -> Answer.broken("fr")
                                    .at("sessions[0].channels[2].channel")
                                    .with("value", "${validatedValue} {0}")),
                    Rule.house("sud.nowhere", "Charte")
                            .title("-", "-")
                            .text("no", "non", "no")
                            .check(snapshot -> Answer.broken("no")
                                    .at("the team, of course")
                                    .as(Severity.WARNING)));
        }
    }

    private record InHouse(
            @Compliant(rulebook = House.class) Bilan bilan) {}

    static Stream<Validator> interpolators() {
        return Stream.of(
                        new ParameterMessageInterpolator(
                                Set.of(Locale.FRENCH), Locale.FRENCH, context -> Locale.FRENCH, false),
                        new ResourceBundleMessageInterpolator(
                                Set.of(Locale.FRENCH), Locale.FRENCH, context -> Locale.FRENCH, false))
                .flatMap(interpolator -> Stream.of(MessageParameterEscaping.values())
                        .map(escaping -> Validation.byProvider(HibernateValidator.class)
                                .configure()
                                .messageInterpolator(interpolator)
                                .messageParameterEscaping(escaping)
                                .customViolationExpressionLanguageFeatureLevel(
                                        ExpressionLanguageFeatureLevel.BEAN_METHODS)
                                .buildValidatorFactory()
                                .getValidator()));
    }

    @ParameterizedTest
    @MethodSource("interpolators")
    void aTextIsNeverRead(Validator validator) {
        assertThat(validator.validate(new InHouse(wellKept())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "en français\u00A0: ${validatedValue} {0} (" + HOSTILE + ")", "non (Charte)");
    }

    @Test
    void aPathOfAnotherFormStandsForTheCaseFile() {
        assertThat(ENGLISH.validate(new InHouse(wellKept())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("bilan.sessions[0].channels[2].channel", "bilan");
    }

    private record Worded(
            @Compliant(rulebook = House.class, message = "{rule} {severity} {path} {french} {english}")
            Bilan bilan) {}

    @Test
    void aMessageOfOnesOwnMaySpeakOfTheFinding() {
        assertThat(FRENCH.validate(new Worded(wellKept())))
                .extracting(ConstraintViolation::getMessage)
                .contains("sud.nowhere WARNING the team, of course non (Charte) no (Charte)");
    }

    @Test
    void theFindingComesWithTheViolation() {
        assertThat(ENGLISH.validate(new Law(INVERTED)))
                .extracting(CompliantTest::finding)
                .satisfiesExactly(finding -> {
                    assertThat(finding.getRule()).hasToString("phase.order");
                    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.getPath()).isEqualTo("sessions[1].phase");
                    assertThat(finding.getText().values())
                            .containsEntry("phase", CONCLUSIONS)
                            .containsEntry("earlier", INVESTIGATION);
                });
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    /** The rulebook of one centre, which wants its number. */
    static final class OfCentre implements Supplier<Rulebook> {
        private final String centre;

        OfCentre(String centre) {
            this.centre = centre;
        }

        @Override
        public Rulebook get() {
            throw new IllegalStateException(centre);
        }
    }

    private record Impossible(
            @Compliant(rulebook = OfCentre.class) Bilan bilan) {}

    @Test
    void aRulebookThatNobodyCanSupplyIsRefusedWhereItIsDeclared() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> ENGLISH.validate(new Impossible(wellKept())))
                .withStackTraceContaining("must have a constructor without parameters, open to this library: "
                        + OfCentre.class.getName());
    }

    interface Published {}

    private record Cases(
            List<@Compliant(kinds = LAW) Bilan> closed,

            @Compliant(kinds = LAW) @Compliant(kinds = OFFER, groups = Published.class)
            Bilan one) {}

    @Test
    void elementsAndGroupsAreAsked() {
        Cases cases = new Cases(List.of(NOT_FOLLOWED_UP, INVERTED), NOT_FOLLOWED_UP);

        assertThat(ENGLISH.validate(cases, Default.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("closed[1].<list element>.sessions[1].phase");
        assertThat(ENGLISH.validate(cases, Published.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("one.followUps");
    }

    @Compliant(kinds = LAW)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.PARAMETER, ElementType.METHOD})
    @interface Lawful {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Office {
        void close(@Valid @Compliant(kinds = LAW) Bilan bilan) {}

        @Lawful
        Bilan find() {
            return INVERTED;
        }
    }

    @Test
    void parametersAndResultsAreAsked() throws NoSuchMethodException {
        Bilan nameless = INVERTED.withBeneficiary(Fixture.SOFIA.withName(" "));

        assertThat(ENGLISH.forExecutables()
                        .validateParameters(
                                new Office(),
                                Office.class.getDeclaredMethod("close", Bilan.class),
                                new Object[] {nameless}))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("close.arg0.sessions[1].phase", "close.arg0.beneficiary.name");
        assertThat(ENGLISH.forExecutables()
                        .validateReturnValue(new Office(), Office.class.getDeclaredMethod("find"), INVERTED))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("find.<return value>.sessions[1].phase");
    }

    @Test
    void anotherProviderGetsTextAndPlace() {
        String text = BilanRules.standard()
                .only(LAW)
                .check(INVERTED, day("2027-01-26"))
                .findings()
                .get(0)
                .text(Locale.getDefault());

        assertThat(OtherProvider.told(OtherProvider.Closing.class, INVERTED))
                .containsExactly(
                        "disableDefaultConstraintViolation",
                        "buildConstraintViolationWithTemplate " + text,
                        "addPropertyNode sessions",
                        "addPropertyNode phase",
                        "inIterable",
                        "atIndex 1",
                        "addConstraintViolation",
                        "false");
        assertThat(OtherProvider.told(OtherProvider.Worded.class, INVERTED))
                .contains("buildConstraintViolationWithTemplate Non");
    }

    private static Validator validator(Locale locale, String instant) {
        MessageInterpolator interpolator =
                new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false);
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(Instant.parse(instant), ZoneOffset.UTC))
                .messageInterpolator(interpolator)
                .buildValidatorFactory()
                .getValidator();
    }
}
