package net.cibc.bilan.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.Stage;
import net.cibc.bilan.offer.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that a person may be shown has its name in both languages. */
class LabelsTest {

    static Stream<Enum<?>> constants() {
        Stream<Enum<?>> ofTheModel = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("net.cibc.bilan")
                        .stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> (Enum<?>) constant);
        return Stream.concat(ofTheModel, Stream.of(DayOfWeek.values()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void hasItsNameInBothLanguages(Enum<?> constant) {
        String french = Labels.of(constant, Language.FRENCH);
        String english = Labels.of(constant, Language.ENGLISH);

        assertThat(french).isNotBlank();
        assertThat(english).isNotBlank();
        assertThat(Language.FRENCH.write(constant)).isEqualTo(french).doesNotContain("'");
        assertThat(Language.ENGLISH.write(constant)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void namesNothingElse(Language language) throws IOException {
        Properties names = new Properties();
        String file = "labels_" + (language == Language.FRENCH ? "fr" : "en") + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            names.load(in);
        }
        Set<String> keys = constants().map(Labels::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(names.stringPropertyNames())).isEqualTo(keys);
    }

    @Test
    void twoConstantsOfOneTypeAreNeverCalledAlike() {
        for (Language language : Language.values()) {
            List<String> told = constants()
                    .map(each -> each.getDeclaringClass().getName() + " " + language.write(each))
                    .toList();

            assertThat(told).doesNotHaveDuplicates();
        }
    }

    @Test
    void aConstantOfAnApplicationIsWrittenAsItPrintsItself() {
        assertThat(Language.FRENCH.write(Locale.Category.DISPLAY)).isEqualTo("DISPLAY");
        assertThat(Language.FRENCH.write(Stage.COMPLETED)).isEqualTo("achevé");
        assertThat(Language.of(Locale.UK).write(Phase.CONCLUSIONS)).isEqualTo("conclusions phase");
    }
}
