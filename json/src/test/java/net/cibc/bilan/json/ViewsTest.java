package net.cibc.bilan.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.ViewArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the views, one format for each reader. */
class ViewsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    static Set<Class<?>> types() {
        return GoldenViews.VIEWS.keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theDocumentsAreKept(Class<?> type) throws IOException {
        Kept.check(
                Path.of("src/test/resources/net/cibc/bilan/json/" + GoldenViews.format(type) + ".json"),
                BilanJson.write(requireNonNull(GoldenViews.VIEWS.get(type))));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theDocumentsAreRead(Class<?> type) {
        assertThat(BilanJson.read(GoldenViews.text(type), type)).isEqualTo(GoldenViews.VIEWS.get(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theDocumentsHoldEveryProperty(Class<?> type) {
        Map<?, ?> document = MAPPER.readValue(GoldenViews.text(type), Map.class);

        assertThat(document.keySet())
                .map(String::valueOf)
                .containsAll(Model.facts(type).keySet());
    }

    @Test
    void aDocumentOfOneReaderIsRefusedForAnother() {
        for (Class<?> type : types()) {
            for (Class<?> other : types()) {
                assertThat(BilanJson.refusals(GoldenViews.text(type), other).isEmpty())
                        .as("%s as %s", type, other)
                        .isEqualTo(type == other);
            }
        }
    }

    @Property(tries = 300)
    void aViewIsReadBackAsItWas(@ForAll("views") Object view) {
        Class<?> type = type(view);
        String text = BilanJson.write(view);

        assertThat(BilanJson.read(text, type)).isEqualTo(view);
        assertThat((Object) MAPPER.readValue(MAPPER.writeValueAsString(view), type))
                .isEqualTo(view);
        assertThat(Judge.of(type).faults(text)).isEmpty();
    }

    private static Class<?> type(Object view) {
        return types().stream()
                .filter(type -> type.isInstance(view))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Object> views() {
        return Arbitraries.oneOf(Stream.of(
                                ViewArbitraries.beneficiaryViews(),
                                ViewArbitraries.employerViews(),
                                ViewArbitraries.funderViews(),
                                ViewArbitraries.cepViews(),
                                ViewArbitraries.auditorViews(),
                                ViewArbitraries.statisticsViews())
                        .<Arbitrary<Object>>map(Arbitrary::asGeneric)
                        .toList())
                .withoutEdgeCases();
    }
}
