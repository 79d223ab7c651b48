package net.cibc.bilan;

import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.value.Fact;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What adding a kind of fact asks for: whoever forgets one of these is told here. */
class FactKindTest {

    /** They bear no day; content is destroyed as a whole, and what is recorded about it are facts. */
    private static final Set<String> UNDATED = Set.of("content", "funding");

    @Test
    void everyListOfTheCaseFileIsAKindOfFact() {
        Set<String> lists = Stream.of(Bilan.class.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getReturnType() == List.class || method.getReturnType() == Optional.class)
                .map(Method::getName)
                .map(name -> name.substring(3, 4).toLowerCase(java.util.Locale.ROOT) + name.substring(4))
                .filter(name -> !UNDATED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.of(FactKind.values()).map(FactKind::path)).containsExactlyInAnyOrderElementsOf(lists);
    }

    @Test
    void everyTypeOfFactHasItsKind() {
        List<String> facts = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("net.cibc.bilan")
                        .stream()
                        .filter(type -> type.isAssignableTo(Fact.class))
                        .filter(type ->
                                !type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(Stream.of(FactKind.values()).map(kind -> kind.facts().type().getName()))
                .containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    void aFactOfAnApplicationIsRefused() {
        Fact stranger = new Fact() {};

        assertThatThrownBy(() -> opened().record(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a case file must hold facts of the library, found a net.cibc.bilan");
    }

    @Test
    void aRequestIsKnownByItsMomentWithWhicheverOffsetItIsWritten() {
        ContactRequest request = ContactRequest.asked(OffsetDateTime.parse("2026-12-01T10:00+01:00"));
        ContactRequest inReunion = ContactRequest.asked(OffsetDateTime.parse("2026-12-01T13:00+04:00"));

        assertThat(opened().record(request).record(inReunion).getContactRequests())
                .containsExactly(inReunion);
    }

    @Test
    void arbitraryCaseFilesHoldFactsOfEveryKind() {
        EnumSet<FactKind> missing = EnumSet.allOf(FactKind.class);
        BilanArbitraries.bilans()
                .sampleStream()
                .limit(400)
                .forEach(
                        bilan -> missing.removeIf(kind -> !Facts.of(kind, bilan).isEmpty()));

        assertThat(missing).isEmpty();
    }

    @Property(tries = 200)
    void everyFactIsFoundAtItsPlaceAndRecordedInIt(@ForAll("bilans") Bilan bilan) {
        Snapshot snapshot = bilan.asOf(java.time.LocalDate.of(9999, 12, 31));
        for (FactKind kind : FactKind.values()) {
            List<? extends Fact> facts = Facts.of(kind, bilan);
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                assertThat(snapshot.path(fact))
                        .isEqualTo(kind.path() + (kind == FactKind.CLOSURE ? "" : "[" + i + "]"));
                assertThat(bilan.record(fact)).isEqualTo(bilan);
                assertThatThrownBy(() -> bilan.recordNew(fact)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfListsMattersToEqualsAndNotToWhatIsTold(@ForAll("bilans") Bilan bilan, @ForAll long seed) {
        Bilan other = Facts.shuffled(bilan, new Random(seed));

        assertThat(other.tellsTheSameAs(bilan)).isTrue();
        assertThat(bilan.tellsTheSameAs(bilan)).isTrue();
        for (FactKind kind : FactKind.values()) {
            if (!Facts.of(kind, bilan).isEmpty()) {
                assertThat(Facts.without(kind, bilan).tellsTheSameAs(bilan)).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }
}
