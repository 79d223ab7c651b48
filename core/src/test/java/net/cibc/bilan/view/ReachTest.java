package net.cibc.bilan.view;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import org.junit.jupiter.api.Test;

/** Nothing but what its reader may see can be reached from a view. */
class ReachTest {

    private static final List<Class<?>> VIEWS = List.of(
            BeneficiaryView.class,
            EmployerView.class,
            FunderView.class,
            CepView.class,
            AuditorView.class,
            StatisticsView.class);

    private static final Set<Class<?>> DOCUMENTS =
            Set.of(SharedDocuments.class, Synthesis.class, SynthesisPart.class, ActionStep.class, Decider.class);

    /** The types of the library that a value of a type leads to, constants among them. */
    private static Set<Class<?>> reach(Class<?> view) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(view));
        while (!open.isEmpty()) {
            Type next = open.remove();
            if (next instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (next instanceof Class<?> type && Leaves.isOurs(type) && found.add(type)) {
                Leaves.getters(type).map(Method::getGenericReturnType).forEach(open::add);
            }
        }
        return found;
    }

    @Test
    void fromNoViewTheCaseFileIsReachedNorAnybodyElse() {
        for (Class<?> view : VIEWS) {
            assertThat(reach(view))
                    .as(view.getSimpleName())
                    .hasSizeGreaterThan(4)
                    .doesNotContain(
                            Bilan.class,
                            Snapshot.class,
                            Beneficiary.class,
                            Consultant.class,
                            Qualification.class,
                            HandOver.class,
                            SupportReference.class);
        }
    }

    @Test
    void onlyThePersonReachesTheContentAndThePeople() {
        for (Class<?> view : VIEWS.subList(1, VIEWS.size())) {
            assertThat(reach(view))
                    .as(view.getSimpleName())
                    .doesNotContain(Content.class, CareerProject.class, Consent.class, Employer.class, PersonId.class);
        }
        assertThat(reach(BeneficiaryView.class)).contains(Content.class, Consent.class, Employer.class);
    }

    @Test
    void theEmployerAndTheOperatorReachNothingElse() {
        assertThat(reach(EmployerView.class))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                DOCUMENTS.stream(),
                                Stream.of(EmployerView.class, EmployerPart.class, BilanId.class, AttendedSession.class))
                        .collect(toSet()));
        assertThat(reach(CepView.class))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(DOCUMENTS.stream(), Stream.of(CepView.class))
                        .collect(toSet()));
    }

    @Test
    void theStatisticianReachesNoTextAndNoDay() {
        Set<Class<?>> leaves = reach(StatisticsView.class).stream()
                .filter(type -> !type.isEnum())
                .flatMap(Leaves::getters)
                .map(Method::getGenericReturnType)
                .map(type -> type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type)
                .map(type -> (Class<?>) type)
                .filter(type -> !Leaves.isOurs(type))
                .collect(toSet());

        assertThat(leaves).containsExactlyInAnyOrder(int.class, Integer.class, java.time.Duration.class);
    }

    @Test
    void whatAViewStoresIsWhatItsGettersTell() throws ClassNotFoundException {
        for (Class<?> view : VIEWS) {
            Class<?> stored = Class.forName(view.getPackageName() + ".Immutable" + view.getSimpleName());
            assertThat(Stream.of(stored.getDeclaredFields())
                            .filter(field -> !Modifier.isStatic(field.getModifiers()))
                            .map(Field::getName))
                    .hasSameSizeAs(Leaves.getters(view).toList());
        }
    }

    @Test
    void aPlanIsNoCaseFileToShow() {
        Snapshot plan = Fixture.opened().asPlanned().asOf(Fixture.day("2026-12-01"));
        Map<String, Runnable> views = Map.of(
                "person", () -> BeneficiaryView.of(plan),
                "employer", () -> EmployerView.of(plan, EmployerPart.PAYS),
                "funder", () -> FunderView.of(plan),
                "cep", () -> CepView.of(plan),
                "auditor", () -> AuditorView.of(plan),
                "statistician", () -> StatisticsView.of(plan));

        views.values()
                .forEach(view -> assertThatIllegalArgumentException()
                        .isThrownBy(view::run)
                        .withMessage("a view must be of what happened, found a planned course"));
    }
}
