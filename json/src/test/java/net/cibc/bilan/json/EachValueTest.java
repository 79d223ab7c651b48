package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.cibc.bilan.norm.Dated;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.PlanningDefaults;
import net.cibc.bilan.survey.Result;
import net.cibc.bilan.survey.Sending;
import net.cibc.bilan.survey.Tally;
import net.cibc.bilan.survey.Turnout;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every type with a form is written and read back alone, by every way there is. */
class EachValueTest {

    /** Values with all defaults of their types. */
    private static final Map<Class<?>, Object> PLAIN = Map.of(
            PlanRequest.class,
            GoldenPlans.PLAIN,
            Diary.class,
            Diary.always(PersonId.of("c-12"), ZoneOffset.UTC),
            PlanningDefaults.class,
            PlanningDefaults.standard(),
            Turnout.class,
            Turnout.of(0),
            Sending.class,
            Sending.builder().invited(0).build(),
            Tally.class,
            Tally.builder().question("q").build(),
            Result.class,
            Result.builder().question("q").build());

    private final Map<Class<?>, Arbitrary<?>> arbitraries = Model.arbitraries();

    @Test
    void everyTypeIsDrawnOrHasConstants() throws IOException {
        Set<Class<?>> drawn = new HashSet<>(arbitraries.keySet());
        drawn.addAll(constants());

        assertThat(drawn).isEqualTo(Model.withForm());
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void aValueOfEveryTypeTellsItsFactsAndIsReadBackAsItWas(@ForAll("values") List<Object> values) {
        int i = 0;
        for (Class<?> type : arbitraries.keySet()) {
            Object value = values.get(i++);
            isReadBack(value, type);
            tellsItsFacts(value, type, JsonMapper.shared().readTree(BilanJson.writeLine(value)));
        }
    }

    @Test
    void everyConstantIsReadBackAsItWas() throws IOException {
        for (Class<?> type : constants()) {
            for (Object constant : type.getEnumConstants()) {
                assertThat(BilanJson.writeLine(constant)).isEqualTo("\"" + ((Enum<?>) constant).name() + "\"");
                isReadBack(constant, type);
            }
        }
    }

    private static List<Class<?>> constants() throws IOException {
        return Model.withForm().stream().filter(Class::isEnum).toList();
    }

    private static void isReadBack(Object value, Class<?> type) {
        String line = BilanJson.writeLine(value);
        byte[] bytes = BilanJson.writeBytes(value);

        assertThat(bytes).isEqualTo(line.getBytes(UTF_8));
        assertThat(List.<Object>of(
                        BilanJson.read(BilanJson.write(value), type),
                        BilanJson.read(line, type),
                        BilanJson.read(bytes, type)))
                .allMatch(value::equals);
        for (Mapper mapper : Mapper.both()) {
            assertThat(mapper.write(value)).isEqualTo(bytes);
            assertThat(List.<Object>of(mapper.read(bytes, type), mapper.readTree(line, type)))
                    .allMatch(value::equals);
        }
    }

    /** Each under its own name: were two names exchanged, the value would still be read back. */
    private static void tellsItsFacts(Object value, Class<?> type, JsonNode written) {
        if (written.isObject()) {
            Model.facts(type).forEach((fact, getter) -> {
                String name = ContractTest.definition(type) + "." + fact;
                if (!ContractTest.ON_ONE_SIDE.containsKey(name)) {
                    isTold(Model.answer(getter, value), written.path(fact), usual(type, getter), name);
                }
            });
        }
    }

    private static Object usual(Class<?> type, Method getter) {
        Object plain = PLAIN.get(type);
        return plain == null ? Optional.empty() : Model.answer(getter, plain);
    }

    private static void isTold(Object fact, JsonNode written, Object usual, String name) {
        if (fact instanceof Source) {
            tellsItsFacts(fact, Source.class, written);
        } else if (written.isMissingNode()) {
            assertThat(fact).as(name).isIn(Optional.empty(), List.of(), usual);
        } else {
            assertThat(written).as(name).hasToString(json(fact));
        }
    }

    /** Tells a fact in JSON, in the text that the JDK gives its own types. */
    private static String json(Object fact) {
        if (fact instanceof Optional<?> optional) {
            return json(optional.orElseThrow());
        }
        if (fact instanceof Collection<?> facts) {
            return facts.stream().map(EachValueTest::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (fact instanceof Dated<?> dated) {
            return IntStream.range(0, dated.days().size())
                    .mapToObj(i -> "{\"since\":" + json(dated.days().get(i)) + ",\"value\":"
                            + json(dated.values().get(i)) + "}")
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (Shapes.find(fact.getClass()) != null) {
            return BilanJson.writeLine(fact);
        }
        return fact instanceof Number || fact instanceof Boolean
                ? fact.toString()
                : JsonMapper.shared().writeValueAsString(fact.toString());
    }

    @Provide
    Arbitrary<List<Object>> values() {
        List<Arbitrary<Object>> all = new ArrayList<>();
        arbitraries.values().forEach(each -> all.add(each.map(value -> (Object) value)));
        return Combinators.combine(all).as(values -> values);
    }
}
