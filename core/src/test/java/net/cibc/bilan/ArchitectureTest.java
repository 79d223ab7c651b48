package net.cibc.bilan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class ArchitectureTest {

    /** From the ground up: a package uses only those before it. */
    private static final List<String> FLOORS = List.of(
            "net.cibc.bilan.text",
            "net.cibc.bilan.value",
            "net.cibc.bilan.calendar",
            "net.cibc.bilan.code",
            "net.cibc.bilan.norm",
            "net.cibc.bilan.people",
            "net.cibc.bilan.offer",
            "net.cibc.bilan.figure",
            "net.cibc.bilan.community",
            "net.cibc.bilan.lab",
            "net.cibc.bilan.survey",
            "net.cibc.bilan.activity",
            "net.cibc.bilan.document",
            "net.cibc.bilan",
            "net.cibc.bilan.view",
            "net.cibc.bilan.caseload",
            "net.cibc.bilan.planning",
            "net.cibc.bilan.agenda",
            "net.cibc.bilan.timeline",
            "net.cibc.bilan.rule",
            "net.cibc.bilan.comparison",
            "net.cibc.bilan.catalogue",
            "net.cibc.bilan.written",
            "net.cibc.bilan.constraint");

    /** The one class that knows a provider of Jakarta Validation, and the one that asks the provider's clock. */
    private static final String HIBERNATE = "net.cibc.bilan.constraint.HibernateParameters";

    private static final String CLOCK = "net.cibc.bilan.constraint.CompliantValidator";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("net.cibc.bilan");

    @Test
    void everyPackageHasItsFloor() {
        Set<String> packages = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages).containsExactlyInAnyOrderElementsOf(FLOORS);
    }

    @Test
    void aPackageUsesOnlyThoseBelowIt() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            String[] above = FLOORS.subList(floor + 1, FLOORS.size()).toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(FLOORS.get(floor))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(above))
                        .check(CORE);
            }
        }
    }

    /** Links point one way: a case file names a request or an experiment, and no document of the network names it. */
    @Test
    void whatTheNetworkSharesKnowsNothingOfAPerson() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "net.cibc.bilan.figure",
                        "net.cibc.bilan.community",
                        "net.cibc.bilan.lab",
                        "net.cibc.bilan.survey")
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        Bilan.class,
                        BilanId.class,
                        Beneficiary.class,
                        PersonId.class,
                        Employer.class,
                        Consultant.class))
                .check(CORE);
    }

    @Test
    void coreDependsOnTheJdkAndOnAnnotationsOnly() {
        classes()
                .that(not(name(HIBERNATE)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", "net.cibc.bilan..", "jakarta.validation..", "org.jspecify.annotations..")
                        // Kept in class files only, for the generator: nothing loads them.
                        .or(resideInAPackage("org.immutables.value..")))
                .check(CORE);
    }

    @Test
    void nothingReadsAClockOrTheMachinesZone() {
        Map<Class<?>, List<String>> forbidden = Map.of(
                LocalDate.class, List.of("now"),
                LocalDateTime.class, List.of("now"),
                OffsetDateTime.class, List.of("now"),
                ZonedDateTime.class, List.of("now"),
                Instant.class, List.of("now"),
                Year.class, List.of("now"),
                YearMonth.class, List.of("now"),
                System.class, List.of("currentTimeMillis", "nanoTime"),
                ZoneId.class, List.of("systemDefault"));
        forbidden.forEach((type, names) -> names.forEach(name -> noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "calls " + type.getSimpleName() + "." + name,
                        call -> call.getTarget().getOwner().isEquivalentTo(type)
                                && call.getTarget().getName().equals(name)))
                .check(CORE)));
        noClasses()
                .that(not(name(CLOCK)))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CORE);
    }

    @Test
    void generatedClassesStandInNoSignature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(not(simpleNameStartingWith("Immutable")
                        .or(DescribedPredicate.describe(
                                "are nested in a generated class",
                                type -> type.getName().contains("$")
                                        && type.getName().contains("Immutable")))))
                .should(new ArchCondition<>("show no generated class") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean shown =
                                method.getRawReturnType().getSimpleName().startsWith("Immutable")
                                        || method.getRawParameterTypes().stream()
                                                .anyMatch(type ->
                                                        type.getSimpleName().startsWith("Immutable"));
                        events.add(new SimpleConditionEvent(method, !shown, method.getFullName()));
                    }
                })
                .check(CORE);
        classes()
                .that(simpleNameStartingWith("Immutable"))
                .should()
                .notBePublic()
                .check(CORE);
    }

    @Test
    void javadocTellsWhatABuilderTakes() {
        // It writes on the page of a builder what the generated one declares, as long as that one is not public.
        List<String> hidden = CORE.stream()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .filter(type -> type.getRawSuperclass()
                        .filter(generated -> generated.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(generated -> !generated.isEquivalentTo(Object.class))
                        .isPresent())
                .map(JavaClass::getFullName)
                .toList();

        assertThat(hidden).isEmpty();
    }

    @Test
    void aPublicTypeIsClosed() {
        List<String> open = CORE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAnnotation() && !type.isEnum() && !type.isRecord())
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.reflect().isSealed() && !type.isAnonymousClass())
                .map(JavaClass::getFullName)
                .filter(name -> !name.contains("Immutable"))
                .toList();

        // What applications implement; what can be judged; and what all facts share, across packages, which Java cannot
        // seal.
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "net.cibc.bilan.norm.Judgeable", "net.cibc.bilan.rule.Check", "net.cibc.bilan.value.Fact");
    }

    @Test
    void namesAreDomainNouns() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Dto|DTO|VO|Manager|Util|Utils|Entity|Helper)")
                .check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CORE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.getAnnotations().stream().noneMatch(annotation -> isNullMarked(annotation)))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getSimpleName().equals("NullMarked");
    }
}
