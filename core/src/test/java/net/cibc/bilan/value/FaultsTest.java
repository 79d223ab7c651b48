package net.cibc.bilan.value;

import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.SynthesisPart;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A refused value tells all that is wrong with it. */
class FaultsTest {

    private static final Session SESSION = Session.planned("s1", Phase.PRELIMINARY)
            .at(LocalDateTime.of(2026, 12, 7, 18, 0), PARIS)
            .lasting(Duration.ofHours(1));

    private static List<Fault> faults(ThrowingCallable building) {
        return catchThrowableOfType(InvalidValueException.class, building).getFaults();
    }

    @Test
    void aFollowUpWithThreeFaultsTellsThree() {
        FollowUp.Builder builder = FollowUp.builder()
                .id(SESSION.getId())
                .status(FollowUpStatus.PLANNED)
                .day(LocalDate.MAX)
                .plannedDay(day("2027-05-21"))
                .duration(Duration.ZERO);

        assertThat(faults(builder::build))
                .extracting(Fault::toString)
                .containsExactly(
                        "day must be in a year from 0000 to 9999, found the year 999999999",
                        "plannedDay must be left out while the follow-up is planned, found one",
                        "duration must be longer than zero, found PT0S");
    }

    @Property
    void aSessionTellsExactlyWhatIsWrongInTheOrderOfItsProperties(
            @ForAll boolean calledOff,
            @ForAll boolean replaced,
            @ForAll boolean channels,
            @ForAll boolean alone,
            @ForAll boolean reminded) {
        Session.Builder builder = Session.builder().from(SESSION);
        List<String> wrong = new ArrayList<>();
        if (calledOff) {
            builder.calledOffOn(LocalDate.MIN);
            wrong.add("calledOffOn");
        }
        if (replaced) {
            builder.replacement(SESSION.getId());
            wrong.add("replacement");
        }
        if (channels) {
            builder.by(Channel.PHONE).by(Channel.VIDEO, Duration.ofMinutes(61));
            wrong.add("channels[1].duration");
        }
        if (alone) {
            builder.inGroupOf(1);
            wrong.add("groupSize");
        }
        if (reminded) {
            builder.addReminders(day("2026-12-01"), LocalDate.MAX);
            wrong.add("reminders[1]");
        }

        if (wrong.isEmpty()) {
            assertThat(builder.build()).isEqualTo(SESSION);
        } else {
            assertThat(faults(builder::build)).extracting(Fault::getPath).containsExactlyElementsOf(wrong);
        }
    }

    @Test
    void aFaultInAListHasItsIndex() {
        assertThat(faults(() -> Content.builder()
                        .addNotes("a", " ", "b", "\u0000")
                        .addDetailedResults("")
                        .build()))
                .extracting(Fault::getPath)
                .containsExactly("notes[1]", "notes[3]", "detailedResults[0]");
    }

    @Test
    void aDayBeforeTheOneThatItFollowsNamesBoth() {
        assertThat(faults(() -> SESSION.withEnd(SESSION.getStart())))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.getPath()).isEqualTo("end");
                    assertThat(fault.getOther()).contains("start");
                    assertThat(fault.getExpected()).isEqualTo(new Words("postérieur à start", "after start"));
                });
    }

    @Test
    void ofAHundredThousandDoublesAThousandAreToldAndTheMessageIsShort() {
        Bilan bilan = Fixture.opened();
        List<Session> doubles = Collections.nCopies(100_000, SESSION);

        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> bilan.withSessions(doubles));

        assertThat(refusal.getFaults())
                .hasSize(1_000)
                .allSatisfy(fault -> assertThat(fault.getOther()).contains("sessions[0]"))
                .extracting(Fault::getPath)
                .isEqualTo(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(i -> "sessions[" + i + "]")
                        .toList());
        assertThat(refusal).hasMessageEndingWith("; and 980 more");
        assertThat(refusal.getMessage()).hasSizeLessThan(2_000);
    }

    @Test
    void anExceptionThatWasSerializedTellsTheSame() throws IOException, ClassNotFoundException {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> SESSION.withEnd(SESSION.getStart()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidValueException read = (InvalidValueException) in.readObject();

            assertThat(read).hasMessage(refusal.getMessage());
            assertThat(read.getFaults())
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(refusal.getFaults());
        }
    }

    @Test
    void whatIsExpectedIsToldInBothLanguages() throws IllegalAccessException {
        List<Words> all = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("net.cibc.bilan")) {
            for (JavaField field : type.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().isEquivalentTo(Words.class)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    all.add((Words) constant.get(null));
                }
            }
        }

        assertThat(all).hasSizeGreaterThan(30).allSatisfy(words -> {
            // A value alone is the same in both languages.
            if (!words.french().matches("\\{\\w+}")) {
                assertThat(words.french()).isNotBlank().isNotEqualTo(words.english());
            }
            assertThat(words.english()).isNotBlank();
        });
    }

    @Test
    void aTextThatIsBothBlankAndUnstorableTellsBoth() {
        assertThat(faults(() -> SynthesisPart.of(" ".repeat(10_001))))
                .extracting(fault -> fault.getExpected().english())
                .containsExactly("a text that is not blank", "a text of at most 10 000 characters");
    }

    @Test
    void aValueIsTheSameInBothLanguagesAndLetterByLetterInTheMessage() {
        Fault fault = Fault.of("name", new Words("un nom", "a name"), "rue de l'Orme : 12 h");

        assertThat(fault.getFound()).isEqualTo(new Words("rue de l'Orme : 12 h", "rue de l'Orme : 12 h"));
        assertThat(fault).hasToString("name must be a name, found rue de l'Orme : 12 h");
        assertThat(Fault.of("time", new Words("court", "short"), Duration.ofHours(30))
                        .getFound()
                        .french())
                .isEqualTo("PT30H");
    }

    @Test
    void wordsThatDescribeWhatWasFoundAreTakenAsTheyAre() {
        Words none = new Words("aucun", "none");
        Fault fault = Fault.of("names", new Words("au moins un", "at least one"), none);

        assertThat(fault.getFound()).isEqualTo(none);
        assertThat(fault).hasToString("names must be at least one, found none");
    }

    @Test
    void whatIsMissingIsToldInFrenchToo() {
        assertThat(faults(() -> new Faults().missing("day", (LocalDate) null).refuse()))
                .extracting(fault -> fault.getFound().french())
                .containsExactly("rien");
    }

    @Test
    void whatIsRightIsNotRefused() {
        new Faults()
                .blank("text", Optional.of("a"))
                .unstorable("text", "")
                .missing("list", List.of(ChannelUse.of(Channel.VIDEO)))
                .refuse();
    }
}
