package net.cibc.bilan.constraint;

import static net.cibc.bilan.offer.Phase.CONCLUSIONS;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.norm.SourceKind;

/** Stands for a provider that is not Hibernate Validator, and writes down what it is told. */
public final class OtherProvider {

    private final Compliant compliant;
    private final List<String> told = new ArrayList<>();

    private OtherProvider(Compliant compliant) {
        this.compliant = compliant;
    }

    record Closing(@Compliant(kinds = SourceKind.LAW) Bilan bilan) {}

    record Worded(
            @Compliant(kinds = SourceKind.LAW, message = "Non")
            Bilan bilan) {}

    /** Validates a case file against the law, on a class path that need not hold Hibernate Validator. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        told(Closing.class, Fixture.opened().record(Fixture.held("s1", CONCLUSIONS, "2026-01-12")))
                .forEach(out::println);
    }

    /** Tells what is said about a case file by the one annotation of a type. */
    static List<String> told(Class<?> type, Bilan bilan) {
        OtherProvider provider = new OtherProvider(type.getDeclaredFields()[0].getAnnotation(Compliant.class));
        CompliantValidator validator = new CompliantValidator();
        validator.initialize(provider.compliant);
        provider.told.add(
                String.valueOf(validator.isValid(bilan, provider.listening(ConstraintValidatorContext.class))));
        return provider.told;
    }

    private <T> T listening(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "unwrap" -> throw new ValidationException();
                    case "getDefaultConstraintMessageTemplate" -> compliant.message();
                    case "getClockProvider" ->
                        (ClockProvider) () -> Clock.fixed(Instant.parse("2027-01-26T12:00:00Z"), ZoneOffset.UTC);
                    default -> {
                        told.add(method.getName() + (arguments == null ? "" : " " + arguments[0]));
                        yield method.getReturnType() == void.class ? null : listening(method.getReturnType());
                    }
                }));
    }
}
