package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.arbitrary.ActivityArbitraries;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.CalendarArbitraries;
import net.cibc.bilan.arbitrary.CommunityArbitraries;
import net.cibc.bilan.arbitrary.DocumentArbitraries;
import net.cibc.bilan.arbitrary.FigureArbitraries;
import net.cibc.bilan.arbitrary.LabArbitraries;
import net.cibc.bilan.arbitrary.PlanningArbitraries;
import net.cibc.bilan.arbitrary.SurveyArbitraries;
import net.cibc.bilan.arbitrary.TeamArbitraries;
import net.cibc.bilan.arbitrary.ViewArbitraries;
import net.cibc.bilan.arbitrary.WrittenArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can only be a slip is refused by the value, and what is not refused is answered. */
class SlipsTest {

    private static final Map<Class<?>, Object> SLIPS = Map.of(
            LocalDate.class,
            LocalDate.MAX,
            OffsetDateTime.class,
            OffsetDateTime.MAX,
            Duration.class,
            Duration.ofSeconds(Long.MAX_VALUE),
            Period.class,
            Period.ofYears(Integer.MAX_VALUE),
            String.class,
            " ");

    private static final List<LocalDate> EDGES = List.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));

    /** One value of each type that has an arbitrary. */
    static List<Object> values() {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        Stream.of(
                        BilanArbitraries.class,
                        WrittenArbitraries.class,
                        ActivityArbitraries.class,
                        CalendarArbitraries.class,
                        CommunityArbitraries.class,
                        DocumentArbitraries.class,
                        TeamArbitraries.class,
                        LabArbitraries.class,
                        PlanningArbitraries.class,
                        FigureArbitraries.class,
                        SurveyArbitraries.class,
                        ViewArbitraries.class)
                .flatMap(holder -> Stream.of(holder.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() == Arbitrary.class
                        && method.getGenericReturnType() instanceof ParameterizedType)
                .forEach(method -> {
                    Object value = ((Arbitrary<?>) call(method, null)).sample();
                    if (value.getClass().getName().startsWith("net.cibc.bilan")) {
                        values.put(value.getClass(), value);
                    }
                });
        return List.copyOf(values.values());
    }

    static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return Objects.requireNonNull(method.invoke(target, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The methods that change one stored property of a type that can hold a slip. */
    private static List<Method> changes(Object value) {
        return Stream.of(value.getClass().getMethods())
                .filter(method -> method.getName().startsWith("with") && method.getParameterCount() == 1)
                .filter(method -> !method.isBridge() && SLIPS.containsKey(type(method)))
                .filter(method -> hasGetter(value, method))
                .toList();
    }

    private static Class<?> type(Method change) {
        Class<?> type = change.getParameterTypes()[0];
        return type.isArray() ? type.getComponentType() : type;
    }

    private static boolean hasGetter(Object value, Method change) {
        return getter(value, change).isPresent();
    }

    private static Optional<Method> getter(Object value, Method change) {
        String name = "get" + change.getName().substring("with".length());
        return Stream.of(value.getClass().getSuperclass().getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst();
    }

    private static Object argument(Method change, Object value) {
        if (!change.getParameterTypes()[0].isArray()) {
            return value;
        }
        Object array = Array.newInstance(type(change), 1);
        Array.set(array, 0, value);
        return array;
    }

    @Test
    void everyValueRefusesWhatCanOnlyBeASlip() {
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Object value : values()) {
            for (Method change : changes(value)) {
                // A blank name is the matter of Jakarta Validation, as it says on the accessor.
                if (getter(value, change).orElseThrow().isAnnotationPresent(NotBlank.class)) {
                    continue;
                }
                tried++;
                try {
                    call(change, value, argument(change, Objects.requireNonNull(SLIPS.get(type(change)))));
                    accepted.add(change.toString());
                } catch (InvalidValueException e) {
                    assertThat(e.getFaults()).isNotEmpty().allSatisfy(fault -> {
                        assertThat(e.getMessage())
                                .contains(fault.getPath())
                                .contains(fault.getExpected().english());
                        assertThat(fault.getExpected().french())
                                .isNotBlank()
                                .isNotEqualTo(fault.getExpected().english());
                    });
                }
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(60);
    }

    @Property(tries = 300)
    void atTheEdgesOfTimeEverythingIsAnswered(
            @ForAll("bilans") Bilan bilan,
            @ForAll("practices") Practice practice,
            @ForAll int which,
            @ForAll("edges") LocalDate edge) {
        Bilan edged = edged(bilan, which, edge);
        for (LocalDate day : List.of(edge, LocalDate.of(2026, 12, 1), EDGES.get(0), EDGES.get(1))) {
            Report report = BilanRules.standard().under(practice).check(edged, day);
            Report planned = BilanRules.standard().under(practice).check(edged.asPlanned(), day);

            assertThat(report.getJudgements()).extracting(Judgement::getCause).containsOnly(Optional.empty());
            assertThat(planned.getJudgements()).extracting(Judgement::getCause).containsOnly(Optional.empty());
            assertThat(Agenda.of(report.getSnapshot()).all()).isNotNull();
            assertThat(Agenda.of(planned.getSnapshot()).all()).isNotNull();
        }
    }

    /** The case file with one day of one of its facts moved to the edge, where the fact allows it. */
    private static Bilan edged(Bilan bilan, int which, LocalDate edge) {
        List<Fact> facts = Stream.of(FactKind.values())
                .<Fact>flatMap(kind -> Facts.of(kind, bilan).stream())
                .toList();
        if (facts.isEmpty()) {
            return bilan;
        }
        Fact fact = facts.get(Math.floorMod(which, facts.size()));
        List<Method> days = changes(fact).stream()
                .filter(change -> type(change) == LocalDate.class || type(change) == OffsetDateTime.class)
                .toList();
        if (days.isEmpty()) {
            return bilan;
        }
        Method change = days.get(Math.floorMod(which / facts.size(), days.size()));
        Object moved =
                type(change) == LocalDate.class ? edge : edge.atTime(12, 0).atOffset(ZoneOffset.ofHours(2));
        try {
            Fact edgy = (Fact) call(change, fact, argument(change, moved));
            return edgy instanceof Closure closure ? bilan.withClosure(closure) : bilan.record(edgy);
        } catch (InvalidValueException e) {
            return bilan;
        }
    }

    @Test
    void aDayThatNoCaseFileCanHoldIsNoDayToAskFor() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> Fixture.opened().asOf(day))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("day must be in a year from 0000 to 9999");
        }
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<Practice> practices() {
        return BilanArbitraries.practices();
    }

    @Provide
    Arbitrary<LocalDate> edges() {
        return Arbitraries.of(EDGES);
    }
}
