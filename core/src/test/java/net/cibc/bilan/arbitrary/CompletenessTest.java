package net.cibc.bilan.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** Every type of value has an arbitrary, for the tests of those who embed the library too. */
class CompletenessTest {

    /** Derived from a case file, a plan, a community or a survey, and so drawn with it. */
    private static final Set<String> DERIVED = Set.of(
            "net.cibc.bilan.PlannedCourse",
            "net.cibc.bilan.Retention",
            "net.cibc.bilan.Hours",
            "net.cibc.bilan.FollowUpCourse",
            "net.cibc.bilan.LastWord",
            "net.cibc.bilan.agenda.Deadline",
            "net.cibc.bilan.timeline.TimelineEntry",
            "net.cibc.bilan.caseload.Appointment",
            "net.cibc.bilan.comparison.TurnCount",
            "net.cibc.bilan.caseload.Clash",
            "net.cibc.bilan.caseload.FileSummary",
            "net.cibc.bilan.figure.Estimate",
            "net.cibc.bilan.figure.Mask",
            "net.cibc.bilan.figure.Cut",
            "net.cibc.bilan.survey.Comparison",
            "net.cibc.bilan.survey.PublishedSurvey",
            "net.cibc.bilan.survey.SurveySnapshot",
            "net.cibc.bilan.lab.Resemblance",
            "net.cibc.bilan.lab.Resemblance$Part",
            "net.cibc.bilan.planning.PlanChanges$Move",
            "net.cibc.bilan.planning.Refusal",
            "net.cibc.bilan.community.Ranking",
            "net.cibc.bilan.community.Specialist",
            "net.cibc.bilan.community.Points",
            "net.cibc.bilan.community.Exclusion",
            "net.cibc.bilan.community.MutualHelp",
            "net.cibc.bilan.community.HelpFigures");

    @Test
    void everyTypeOfValueHasAnArbitrary() {
        Set<String> values = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("net.cibc.bilan")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().endsWith(".rule"))
                        .filter(type -> type.isRecord() || isValue(type))
                        .map(JavaClass::getName)
                        .filter(name -> !DERIVED.contains(name))
                        .collect(Collectors.toSet());
        Set<String> drawn = Stream.of(
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
                        ViewArbitraries.class,
                        CodeArbitraries.class)
                .flatMap(holder -> Stream.of(holder.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType().equals(Arbitrary.class))
                .map(method -> ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])
                .map(CompletenessTest::name)
                .collect(Collectors.toSet());

        assertThat(drawn).containsAll(values);
        assertThat(values).hasSizeGreaterThan(20);
    }

    private static boolean isValue(JavaClass type) {
        return type.reflect().isSealed() && !type.isInterface() && !type.isEnum();
    }

    private static String name(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType().getTypeName() : type.getTypeName();
    }
}
