package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.code.OfficialCode;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that can be built can be written as JSON and stored by a database. */
class StoredTextsTest {

    static Stream<String> unstorable() {
        return Stream.of("a\u0000b", "a\uD83C", "\uDF93a", "\uDF93\uD83C", "é".repeat(10_001), "🎓".repeat(10_001));
    }

    static Stream<String> storable() {
        return Stream.of("a\u0001b", "🎓", "a🎓b", "é".repeat(10_000), "🎓".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("unstorable")
    void everyTextOfEveryValueIsRefusedWhereItCannotBeStored(String text) {
        List<String> asked = new ArrayList<>();
        for (Object value : SlipsTest.values()) {
            for (Method getter : texts(value)) {
                String property = property(getter);
                asked.add(property);
                assertThat(refusal(() -> changed(value, getter, text)))
                        .as("%s of %s", property, value.getClass().getSimpleName())
                        .startsWith(property);
            }
        }

        assertThat(asked).hasSizeGreaterThan(25).contains("notes", "name", "reason", "citation", "accessibility");
    }

    @ParameterizedTest
    @MethodSource("unstorable")
    void everyTextOfEveryRecordIsRefusedWhereItCannotBeStored(String text) {
        List<Object> records = new ArrayList<>(List.of(
                ActivityId.of("a"), ResourceId.of("a"), PersonId.of("a"), RuleId.of("a.b"), BilanId.of("sud", "1")));
        SlipsTest.values().stream()
                .filter(each -> each instanceof Record && !(each instanceof Words))
                .forEach(records::add);
        Stream.of(OfficialCode.class.getPermittedSubclasses())
                .forEach(type -> assertThat(refusal(() -> constructor(type).newInstance(text)))
                        .isEqualTo("value"));
        int asked = 0;
        for (Object each : records) {
            RecordComponent[] components = each.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (components[i].getType() == String.class) {
                    asked++;
                    int changed = i;
                    assertThat(refusal(() -> rebuilt(each, changed, text))).isEqualTo(components[i].getName());
                }
            }
        }

        assertThat(asked).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("storable")
    void aTextOfAnyOtherCharactersIsTaken(String text) {
        assertThat(PersonId.of(text).value()).isEqualTo(text);
        assertThat(Fixture.SOFIA.withName(text).getName()).isEqualTo(text);
    }

    @Test
    void everyValueWithATextIsDrawn() {
        assertThat(SlipsTest.values()).hasSizeGreaterThan(35);
    }

    private interface Building {
        Object build() throws ReflectiveOperationException;
    }

    /** The path of the first fault of a value that is refused, or nothing if it is not. */
    private static String refusal(Building building) {
        try {
            building.build();
            return "";
        } catch (InvocationTargetException e) {
            return path(e.getCause());
        } catch (InvalidValueException e) {
            return path(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String path(@Nullable Throwable failure) {
        return failure instanceof InvalidValueException refusal
                ? refusal.getFaults().get(0).getPath()
                : String.valueOf(failure);
    }

    /** The accessors of a value's stored texts. */
    private static List<Method> texts(Object value) {
        return Stream.of(value.getClass().getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get") && !method.isBridge())
                .filter(method -> method.getGenericReturnType().getTypeName().matches("(.*<)?java\\.lang\\.String>?"))
                .toList();
    }

    private static String property(Method getter) {
        return getter.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + getter.getName().substring(4);
    }

    private static Object changed(Object value, Method getter, String text) {
        Method change = Stream.of(value.getClass().getMethods())
                .filter(method ->
                        method.getName().equals("with" + getter.getName().substring(3)))
                .filter(method -> method.getParameterTypes()[0] == String.class
                        || method.getParameterTypes()[0] == String[].class)
                .filter(method -> !method.isBridge())
                .findFirst()
                .orElseThrow();
        Object argument = text;
        if (change.getParameterTypes()[0].isArray()) {
            argument = Array.newInstance(String.class, 1);
            Array.set(argument, 0, text);
        }
        return SlipsTest.call(change, value, argument);
    }

    private static Constructor<?> constructor(Class<?> type) {
        return type.getDeclaredConstructors()[0];
    }

    private static Object rebuilt(Object value, int changed, Object part) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == changed
                    ? part
                    : Objects.requireNonNull(components[i].getAccessor().invoke(value));
        }
        return constructor(value.getClass()).newInstance(parts);
    }
}
