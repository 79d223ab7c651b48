package net.cibc.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** A case file that went from one machine to another is the case file that it was, or did not go. */
class CopyTest {

    /** No constructor is called, as in the engines that distribute work: what is not a stored field gets lost. */
    private static Bilan copied(Bilan bilan) {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setInstantiatorStrategy(new StdInstantiatorStrategy());
        Output output = new Output(1024, -1);
        kryo.writeObject(output, bilan);
        return (Bilan) kryo.readObject(new Input(output.toBytes()), bilan.getClass());
    }

    @Property(tries = 100)
    void aCopyOfEachFieldTellsTheSame(@ForAll("bilans") Bilan bilan, @ForAll("days") LocalDate day) {
        Bilan copy = copied(bilan);

        assertThat(copy).isEqualTo(bilan).isNotSameAs(bilan);
        assertThat(copy.asOf(day).countedTime()).isEqualTo(bilan.asOf(day).countedTime());
        assertThat(BilanRules.standard().check(copy, day))
                .hasToString(BilanRules.standard().check(bilan, day).toString());
        assertThat(Agenda.of(copy.asOf(day)))
                .hasToString(Agenda.of(bilan.asOf(day)).toString());
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }

    @Test
    void javaSerializationIsRefused() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(Fixture.opened())).isInstanceOf(NotSerializableException.class);
            assertThatThrownBy(() ->
                            out.writeObject(BilanRules.standard().check(Fixture.opened(), LocalDate.of(2026, 12, 1))))
                    .isInstanceOf(NotSerializableException.class);
        }
    }

    @Test
    void noFieldIsLeftBehind() {
        ArchRuleDefinition.fields()
                .that()
                // It is of use while a value is built, and null from then on.
                .doNotHaveName("initShim")
                .should()
                .notHaveModifier(JavaModifier.TRANSIENT)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("net.cibc.bilan"));
    }
}
