package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.cibc.bilan.arbitrary.CodeArbitraries;
import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.CpfCode;
import net.cibc.bilan.code.Formacode;
import net.cibc.bilan.code.NafCode;
import net.cibc.bilan.code.OfficialCode;
import net.cibc.bilan.code.PostalCode;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The reader and the schema accept the same texts, and what the reader accepts it reads as the JDK does. */
class TextsTest {

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(Texts.TEXT, text -> text),
            new Form<>(Texts.NOT_BLANK, text -> text),
            new Form<>(Texts.DAY, LocalDate::parse),
            new Form<>(Texts.MOMENT, OffsetDateTime::parse),
            new Form<>(Texts.DURATION, Duration::parse),
            new Form<>(Texts.PERIOD, Period::parse),
            new Form<>(CodeShapes.ACTIVITY_DECLARATION_NUMBER, ActivityDeclarationNumber::of),
            new Form<>(CodeShapes.NAF_CODE, NafCode::of),
            new Form<>(CodeShapes.POSTAL_CODE, PostalCode::of),
            new Form<>(CodeShapes.CPF_CODE, CpfCode::of),
            new Form<>(CodeShapes.FORMACODE, Formacode::of),
            new Form<>(CodeShapes.ROME_CODE, RomeCode::of));

    private static final Map<Class<? extends OfficialCode>, Form<?>> CODES = Map.of(
            Siren.class, new Form<>(CodeShapes.SIREN, Siren::of),
            Siret.class, new Form<>(CodeShapes.SIRET, Siret::of),
            ActivityDeclarationNumber.class,
                    new Form<>(CodeShapes.ACTIVITY_DECLARATION_NUMBER, ActivityDeclarationNumber::of),
            NafCode.class, new Form<>(CodeShapes.NAF_CODE, NafCode::of),
            PostalCode.class, new Form<>(CodeShapes.POSTAL_CODE, PostalCode::of),
            CpfCode.class, new Form<>(CodeShapes.CPF_CODE, CpfCode::of),
            Formacode.class, new Form<>(CodeShapes.FORMACODE, Formacode::of),
            RomeCode.class, new Form<>(CodeShapes.ROME_CODE, RomeCode::of));

    private record Form<T>(Codec<T> codec, Function<String, T> jdk, Judge judge) {

        Form(Codec<T> codec, Function<String, T> jdk) {
            this(codec, jdk, judge(codec));
        }

        private static Judge judge(Codec<?> codec) {
            Definitions definitions = new Definitions();
            Map<String, Object> reference = codec.schema(definitions);
            return Judge.of(JsonMapper.shared()
                    .writeValueAsString(Map.of("allOf", List.of(reference), "$defs", definitions.byName())));
        }

        void check(String text) {
            String json = JsonMapper.shared().writeValueAsString(text);
            Optional<T> read = read(json);
            assertThat(read.isEmpty()).as(json).isEqualTo(judge.refuses(json));
            assertThat(read)
                    .satisfiesAnyOf(
                            value -> assertThat(value).isEmpty(),
                            value -> assertThat(value).contains(jdk.apply(text)));
        }

        private Optional<T> read(String json) {
            try {
                return Optional.of(Reading.read(json, codec));
            } catch (BilanJsonException e) {
                return Optional.empty();
            }
        }
    }

    @Property(tries = 3000)
    void readerAndSchemaAgree(@ForAll("texts") String text) {
        FORMS.forEach(form -> form.check(text));
    }

    // Texts of the right form with up to two characters changed: most of the borders lie there.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> seeds = Arbitraries.of(
                "2026-11-30",
                "2024-02-29",
                "2100-02-29",
                "2000-02-29",
                "2026-11-30T18:00+01:00",
                "2026-11-30T18:00:30Z",
                "2026-11-30T23:59:59.999999999-18:00",
                "PT24H",
                "P1DT2H3M4.5S",
                "PT1H0S",
                "P1Y2M3D",
                "P0D",
                "11751234567",
                "8559A",
                "20200",
                "97490",
                "CPF202",
                "N4105",
                "\u2003");
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of('0', '1', '2', '3', '9', '-', '+', ':', '.', ',', 'T', 'P', 'M', 'Y', 'D')),
                Tuple.of(3, Arbitraries.of('H', 'S', 'Z', 'W', 't', ' ', '\n', '\u00A0', '\u0660')));
        return seeds.flatMap(seed -> Arbitraries.integers()
                .between(0, seed.length())
                .tuple2()
                .flatMap(places -> characters
                        .tuple2()
                        .flatMap(two -> Arbitraries.integers()
                                .between(0, 3)
                                .map(kind -> changed(
                                        changed(seed, places.get1(), two.get1(), kind),
                                        places.get2(),
                                        two.get2(),
                                        kind - 1)))));
    }

    private static String changed(String text, int place, char character, int kind) {
        int end = Math.min(text.length(), place);
        int next = Math.min(text.length(), place + 1);
        return switch (kind) {
            case 1 -> text.substring(0, end) + character + text.substring(next);
            case 2 -> text.substring(0, end) + character + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(next);
            default -> text;
        };
    }

    @ParameterizedTest
    @MethodSource("everyDayOfFourCenturies")
    void everyDayIsReadAsTheJdkReadsIt(LocalDate first) {
        Form<LocalDate> form = new Form<>(Texts.DAY, LocalDate::parse);
        first.datesUntil(first.plusYears(100)).map(LocalDate::toString).forEach(form::check);
    }

    static Stream<LocalDate> everyDayOfFourCenturies() {
        return Stream.of(0, 1900, 2000, 9899).map(year -> LocalDate.of(year, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31", "1900-02-28", "2000-02-29", "2400-02-29"})
    void daysAtTheBordersAreAccepted(String day) {
        assertThat(new Form<>(Texts.DAY, LocalDate::parse).read("\"" + day + "\""))
                .contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H", "PT1H15M", "PT8H6M12.345S", "P1D", "PT0S", "PT90M", "P2DT3H4M"})
    void durationsOfEveryPartAreAccepted(String duration) {
        assertThat(new Form<>(Texts.DURATION, Duration::parse).read("\"" + duration + "\""))
                .contains(Duration.parse(duration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/Argentina/Buenos_Aires", "Etc/GMT+12", "UTC", "Z", "+01:00"})
    void zonesOfEveryKindAreAccepted(String zone) {
        new Form<>(Texts.ZONE, ZoneId::of).check(zone);
    }

    /** What the library holds to be a code can be written, and what is written is what was meant. */
    @Property
    void everyCodeIsInItsForm(@ForAll("codes") OfficialCode code) {
        Form<?> form = Objects.requireNonNull(CODES.get(code.getClass()));

        form.check(code.value());
        assertThat(form.read("\"" + code.value() + "\"").map(Object::toString)).contains(code.toString());
    }

    @Provide
    Arbitrary<OfficialCode> codes() {
        return CodeArbitraries.codes();
    }

    @Test
    void aCheckDigitIsBeyondTheSchema() {
        Form<Siret> form = new Form<>(CodeShapes.SIRET, Siret::of);

        assertThat(form.judge().refuses("\"12002701600564\"")).isFalse();
        assertThat(form.read("\"12002701600564\"")).isEmpty();
    }
}
