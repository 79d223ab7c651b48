package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.norm.Dated;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.value.Fault;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is missing or null is refused by its name, in the same way as what is wrong. */
@SuppressWarnings("NullAway") // Callers without a checker pass null.
class MissingTest {

    @Test
    void anEmptyBuilderTellsAllThatIsMissing() {
        int asked = 0;
        for (Object value : values()) {
            List<String> required = required(value);
            if (!required.isEmpty()) {
                asked++;
                Object builder = builder(value);
                assertThat(paths(() -> invoke(method(builder, "build"), builder)))
                        .as(value.getClass().getSimpleName())
                        .containsExactlyInAnyOrderElementsOf(required);
            }
        }

        assertThat(asked).isGreaterThan(30);
    }

    @Property
    void aBuilderTellsWhatIsMissingInTheOrderOfTheProperties(
            @ForAll boolean id, @ForAll boolean status, @ForAll boolean day) {
        FollowUp.Builder builder = FollowUp.builder().addReminders(LocalDate.MAX);
        List<String> missing = new ArrayList<>(List.of("id", "status", "day"));
        if (id) {
            builder.id(FollowUp.planned("f1", Fixture.day("2027-05-21")).getId());
            missing.remove("id");
        }
        if (status) {
            builder.status(FollowUpStatus.PLANNED);
            missing.remove("status");
        }
        if (day) {
            builder.day(LocalDate.MAX);
            missing.remove("day");
        }

        // Only what is complete is looked at for what is wrong.
        assertThat(paths(builder::build)).isEqualTo(missing.isEmpty() ? List.of("day", "reminders[0]") : missing);
    }

    @Test
    void whatIsMissingIsToldInBothLanguages() {
        assertThatThrownBy(() -> Content.builder().notes(Arrays.asList("a", null)))
                .hasMessage("notes must be without a missing element, found one with null");
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class, () -> Session.builder().build());

        assertThat(refusal)
                .hasMessage("id must be present, found nothing; phase must be present, found nothing; "
                        + "status must be present, found nothing; start must be present, found nothing");
        assertThat(refusal.getFaults())
                .extracting(fault -> fault.getExpected().french())
                .containsOnly("renseigné");
    }

    @Test
    void everySetterRefusesNullByName() {
        int asked = 0;
        for (Object value : values()) {
            Object builder = builder(value);
            for (Method setter : setters(builder.getClass().getSuperclass())) {
                asked++;
                assertThat(paths(() -> invoke(setter, builder, (Object) null)))
                        .as(setter.toString())
                        .containsExactly(
                                setter.getName().equals("from") ? "instance" : property(setter.getName(), "add"));
            }
        }

        assertThat(asked).isGreaterThan(150);
    }

    @Test
    void everyCopyRefusesNullByName() {
        int asked = 0;
        for (Object value : values()) {
            for (Method change : setters(value.getClass())) {
                if (change.getName().startsWith("with")) {
                    asked++;
                    assertThat(paths(() -> invoke(change, value, (Object) null)))
                            .as(change.toString())
                            .containsExactly(property(change.getName(), "with"));
                }
            }
        }

        assertThat(asked).isGreaterThan(100);
    }

    @Test
    void everyRecordTellsAllThatIsNull() {
        int asked = 0;
        for (Object value : SlipsTest.values()) {
            if (value instanceof Record && !value.getClass().getPackageName().endsWith(".text")) {
                asked++;
                RecordComponent[] parts = value.getClass().getRecordComponents();
                if (Stream.of(parts).noneMatch(part -> part.getType().isPrimitive())) {
                    Constructor<?> constructor = value.getClass().getDeclaredConstructors()[0];
                    assertThat(paths(() -> constructor.newInstance(new Object[parts.length])))
                            .as(constructor.toString())
                            .isEqualTo(Stream.of(parts)
                                    .map(RecordComponent::getName)
                                    .toList());
                }
            }
        }

        assertThat(asked).isGreaterThan(5);
    }

    @Test
    void whatIsWrittenByHandRefusesNullByName() {
        LocalDate day = Fixture.day("2026-12-01");

        assertThat(paths(() -> DayException.of(day, null, null))).containsExactly("times[0]", "times[1]");
        assertThat(paths(() -> new DayException(null, null))).containsExactly("day", "times");
        assertThat(paths(() -> Dated.since(null, null))).containsExactly("since", "value");
        assertThat(paths(() -> Dated.since(day, Period.ofYears(1)).thenSince(null, Period.ofYears(3))))
                .containsExactly("since");
        assertThat(paths(() -> Session.planned("s1", Phase.PRELIMINARY).with(null)))
                .containsExactly("consultant");
        assertThat(paths(() -> Session.planned("s1", Phase.PRELIMINARY).at(null, null)))
                .containsExactly("local", "zone");
        assertThat(paths(() -> Session.planned("s1", Phase.PRELIMINARY).lasting((Duration) null)))
                .containsExactly("length");
        assertThat(paths(() -> Fixture.opened().record(null))).containsExactly("fact");
        assertThat(paths(() -> Fixture.opened().asOf(null))).containsExactly("day");
        assertThat(paths(() -> BilanId.parse(null))).containsExactly("id");
    }

    private interface Building {
        @Nullable
        Object build() throws ReflectiveOperationException;
    }

    private static List<String> paths(Building building) {
        try {
            building.build();
            return List.of();
        } catch (InvocationTargetException e) {
            return paths(e.getCause());
        } catch (InvalidValueException e) {
            return paths(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<String> paths(Throwable failure) {
        return failure instanceof InvalidValueException refusal
                ? refusal.getFaults().stream().map(Fault::getPath).toList()
                : List.of(failure.toString());
    }

    private static List<Object> values() {
        return SlipsTest.values().stream()
                .filter(value -> value.getClass().getSimpleName().startsWith("Immutable"))
                .toList();
    }

    /** The properties that are neither optional nor lists, and have no default. */
    private static List<String> required(Object value) {
        return Stream.of(value.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && field.getType() != List.class)
                .filter(field -> !isNullable(field.getAnnotatedType()))
                .map(field -> field.getName())
                .filter(name -> !name.equals("initShim") && !hasDefault(value, name))
                .toList();
    }

    private static boolean hasDefault(Object value, String property) {
        return Stream.of(value.getClass().getSuperclass().getDeclaredMethods())
                .filter(method -> method.getName().equalsIgnoreCase("get" + property)
                        || method.getName().equalsIgnoreCase("is" + property))
                .anyMatch(method -> !Modifier.isAbstract(method.getModifiers()));
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** The generated methods that take one value, and neither an optional one nor a list. */
    private static List<Method> setters(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 1 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(method -> !method.getName().equals("equals"))
                .filter(method -> {
                    Class<?> taken = method.getParameterTypes()[0];
                    return !taken.isPrimitive()
                            && !taken.isArray()
                            && taken != Optional.class
                            && taken != Iterable.class;
                })
                .toList();
    }

    private static String property(String method, String prefix) {
        if (!method.startsWith(prefix)) {
            return method;
        }
        return method.substring(prefix.length(), prefix.length() + 1).toLowerCase(Locale.ROOT)
                + method.substring(prefix.length() + 1);
    }

    private static Object builder(Object value) {
        return SlipsTest.call(method(value.getClass().getSuperclass(), "builder"), null);
    }

    private static Method method(Object target, String name) {
        return method(target.getClass(), name);
    }

    /** The method of a name without parameters: a type may have others of that name, in any order. */
    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object invoke(Method method, Object target, @Nullable Object... arguments)
            throws ReflectiveOperationException {
        method.setAccessible(true);
        return method.invoke(target, arguments);
    }
}
