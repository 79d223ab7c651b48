package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read can be written, either way, and is then read as it was. */
class WrittenAgainTest {

    @Test
    void aChangedGoldenDocumentThatIsReadCanBeWritten() {
        long read = Mutants.of(Golden.TEXT, 2000, 1127).stream()
                .filter(document -> isWrittenAgain(document, Bilan.class))
                .count();

        assertThat(read).isGreaterThan(200);
    }

    @Test
    void aChangedDocumentOfAPlanThatIsReadCanBeWritten() {
        long read = Mutants.of(GoldenPlans.PLAN_TEXT, 1000, 1127).stream()
                .filter(document -> isWrittenAgain(document, PlanOutcome.class))
                .count();

        assertThat(read).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PT48H", "PT0S", "PT90M", "PT1H0M1.5S", "P2D", "P0D", "P1M", "P1M2D", "P0M3D", "P14D", "PT336H"})
    void aNoticeOfEveryForm(String notice) {
        assertThat(isWrittenAgain(notice(notice), PlanRequest.class)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2DT1H", "P1DT0S", "-PT1H", "PT-1H", "P-2D", "P", "PT", "P1W", "48H", "PT9000H", "P2Y"})
    void aNoticeThatIsNeitherElapsedTimeNorDaysIsRefused(String notice) {
        assertThat(isWrittenAgain(notice(notice), PlanRequest.class)).isFalse();
    }

    private static String notice(String notice) {
        return BilanJson.writeLine(GoldenPlans.PLAIN)
                .replaceFirst("}$", ",\"latestStart\":60,\"notice\":\"" + notice + "\"}");
    }

    @Property(tries = 100)
    void anyChangedDocumentThatIsReadCanBeWritten(@ForAll("bilans") Bilan bilan, @ForAll long seed) {
        Mutants.of(BilanJson.writeLine(bilan), 5, seed).forEach(document -> isWrittenAgain(document, Bilan.class));
    }

    /** Checks a value that is read, and tells whether it is. */
    private static <T> boolean isWrittenAgain(String document, Class<T> type) {
        Optional<T> read = read(document, type);
        read.ifPresent(value -> {
            String line = BilanJson.writeLine(value);
            String indented = BilanJson.write(value);

            assertThat(BilanJson.read(line, type)).isEqualTo(value);
            assertThat(BilanJson.read(indented, type)).isEqualTo(value);
            assertThat(BilanJson.writeLine(BilanJson.read(indented, type))).isEqualTo(line);
            Mapper.both()
                    .forEach(mapper -> assertThat(mapper.writeString(value)).isEqualTo(line));
        });
        return read.isPresent();
    }

    private static <T> Optional<T> read(String document, Class<T> type) {
        try {
            return Optional.of(BilanJson.read(document, type));
        } catch (BilanJsonException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1D",
                "P0DT1S",
                "P1DT0S",
                "P0DT24H",
                "PT0.5S",
                "PT0.000000001S",
                "PT1.500S",
                "PT1H0S",
                "PT1H0M",
                "PT90M",
                "PT3600S",
                "PT86400S",
                "PT000000001H",
                "PT23H59M59.999999999S",
                "PT0H0M1S",
                "PT24H",
                "PT1440M"
            })
    void aDurationOfEveryForm(String duration) {
        assertThat(isWrittenAgain(
                        "{\"id\":\"w\",\"phase\":\"INVESTIGATION\",\"duration\":\"" + duration + "\"}",
                        PersonalWork.class))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P2DT3H4M", "P416DT16H", "PT10000H", "PT600000M", "PT36000000S", "PT9999H59M59.9S", "PT0.5S"})
    void aLongDurationOfEveryForm(String duration) {
        assertThat(isWrittenAgain("{\"duration\":\"" + duration + "\"}", Personalisation.class))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P1D", "P7D", "P36600D", "P1M", "P3M", "P1Y", "P100Y", "P1Y2M3D", "P0Y0M1D", "P0M10D", "P12M"})
    void aPeriodOfEveryForm(String period) {
        assertThat(isWrittenAgain("{\"span\":\"" + period + "\"}", Personalisation.class))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0000-02-29", "0001-01-01", "9999-12-31", "2000-02-29"})
    void aDayOfEveryYear(String day) {
        assertThat(isWrittenAgain("{\"id\":\"i\",\"heldOn\":\"" + day + "\"}", InformationInterview.class))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00Z",
                "0000-01-01T00:00+18:00",
                "0000-01-01T00:00:00.000000001-18:00",
                "9999-12-31T23:59Z",
                "9999-12-31T23:59:59.999999999-18:00",
                "9999-12-31T23:59:59+18:00",
                "2026-11-30T18:00:00Z",
                "2026-11-30T18:00:00.000+00:00",
                "2026-11-30T18:00-00:00",
                "2026-11-30T18:00+05:30",
                "2026-11-30T18:00+00:01",
                "2026-11-30T18:00-17:59",
                "2026-11-30T18:00:01.10+01:00"
            })
    void aMomentOfEveryForm(String moment) {
        assertThat(isWrittenAgain(
                        "{\"id\":\"s\",\"phase\":\"PRELIMINARY\",\"status\":\"HELD\",\"start\":\"" + moment + "\"}",
                        Session.class))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "23:59:59.999999999", "18:00:00", "18:00:00.0", "18:00:01", "18:00:00.100"})
    void aTimeOfDayOfEveryForm(String from) {
        isWrittenAgain("{\"from\":\"" + from + "\",\"to\":\"00:00\"}", TimeSlot.class);
    }

    @Test
    void everyZone() {
        Stream<String> offsets =
                Stream.of("Z", "UTC", "UT", "GMT", "GMT0", "+01:00", "+1", "+0130", "-18:00", "+00:00");
        Stream<String> named =
                Stream.of("UTC+01:00", "UTC+1", "GMT-03:30", "UT+18:00", "UTC+00:00", "UTC-0", "+01:00:01");
        List<String> all = Stream.of(ZoneId.getAvailableZoneIds().stream(), offsets, named)
                .flatMap(each -> each)
                .toList();

        assertThat(all).allMatch(zone -> isWrittenAgain(Golden.TEXT.replace("Europe/Paris", zone), Bilan.class));
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }
}
