package net.cibc.bilan.view;

import static java.util.Map.entry;
import static net.cibc.bilan.Fixture.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.Stage;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.survey.BilanOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table in the package page says of every reader and fact what the code does. */
class TableTest {

    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">(.*?)</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>", Pattern.DOTALL);

    /** The readers in the order of the columns. */
    private enum Reader {
        PERSON(null, (snapshot, part) -> Optional.of(BeneficiaryView.of(snapshot))),
        EMPLOYER(Recipient.EMPLOYER, EmployerView::of),
        FUNDER(Recipient.FUNDER, (snapshot, part) -> FunderView.of(snapshot)),
        CEP(Recipient.CEP_OPERATOR, (snapshot, part) -> CepView.of(snapshot)),
        AUDITOR(Recipient.AUDITOR, (snapshot, part) -> Optional.of(AuditorView.of(snapshot))),
        STATISTICIAN(null, (snapshot, part) -> Optional.of(StatisticsView.of(snapshot)));

        private final @Nullable Recipient recipient;

        @SuppressWarnings("ImmutableEnumChecker") // A function without state.
        private final BiFunction<Snapshot, EmployerPart, Optional<?>> view;

        Reader(@Nullable Recipient recipient, BiFunction<Snapshot, EmployerPart, Optional<?>> view) {
            this.recipient = recipient;
            this.view = view;
        }

        Set<Object> sees(Bilan bilan, EmployerPart part) {
            return view.apply(bilan.asOf(FullCaseFile.DAY), part)
                    .map(Leaves::of)
                    .orElse(Set.of());
        }
    }

    /** By what each fact is known in the full case file. */
    private static final Map<String, Predicate<Set<Object>>> FACTS = Map.ofEntries(
            entry("working papers", holds("note")),
            entry("detailed results", holds("result")),
            entry("synthesis", holds("synthesis")),
            entry("action plan", holds("step")),
            entry("name of the person", holds("name-person")),
            entry("number of the case file", holds("number")),
            entry("title of the offer", holds("title-offer")),
            entry(
                    "days of sessions",
                    seen -> seen.toString().contains("2026-01-14") || seen.contains(day("2026-01-14"))),
            entry("hours of sessions", seen -> seen.contains(Duration.ofMinutes(77)) || hasMoments(seen)),
            entry("phases of sessions", holds(Phase.INVESTIGATION)),
            entry("channels of sessions", holds(Channel.PHONE)),
            entry("kinds of proof", holds(ProofKind.CLICK)),
            entry("suspensions", holds(day("2026-01-15"))),
            entry(
                    "how it ended",
                    seen -> seen.contains(ClosureKind.ABANDONED)
                            || seen.contains(BilanOutcome.ABANDONED)
                            || seen.contains(Stage.ABANDONED)),
            entry("day of the end", holds(day("2026-01-29"))),
            entry("consents", holds(day("2026-01-01"))),
            entry("reasons of consents", holds("reason-consent")),
            entry("deliveries", holds(day("2026-01-22"))),
            entry("disclosures", holds(day("2026-01-24"))),
            entry("destructions", holds(day("2026-01-25"))),
            entry("decisions", holds(day("2026-01-20"))),
            entry("objectives of the programme", holds("objective")),
            entry("answered surveys", holds(SurveyKind.AT_END)),
            entry("proofs of resources", holds(day("2026-01-18"))),
            entry("availability", holds(LocalTime.of(9, 0))),
            entry("contact preference", holds(ContactPreference.ON_DEMAND)),
            entry("names of the team", holds("name-lea")),
            entry("qualifications of the team", holds(QualificationKind.REMOTE_APPROACH)),
            entry("acknowledged findings", holds("reason-finding")),
            entry("requests to the community", seen -> seen.contains("request") || seen.contains(day("2026-01-19"))));

    private static Predicate<Set<Object>> holds(Object value) {
        return seen -> seen.contains(value);
    }

    /** The beginning and the end of a session are its hours. */
    private static boolean hasMoments(Set<Object> seen) {
        return seen.toString().contains("2026-01-14T18:00");
    }

    private static Map<String, List<String>> table() throws IOException {
        String page = Files.readString(Path.of("src/main/java/net/cibc/bilan/view/package-info.java"));
        Map<String, List<String>> table = new LinkedHashMap<>();
        Matcher rows = ROW.matcher(page);
        while (rows.find()) {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(rows.group(2));
            while (cell.find()) {
                cells.add(cell.group(1));
            }
            table.put(rows.group(1), cells);
        }
        return table;
    }

    @Test
    void everyCellSaysWhatTheReaderSees() throws IOException {
        table().forEach((fact, cells) -> {
            for (Reader reader : Reader.values()) {
                assertThat(observed(reader, Objects.requireNonNull(FACTS.get(fact))))
                        .as("%s, %s", fact, reader)
                        .isEqualTo(cells.get(List.of(Reader.values()).indexOf(reader)));
            }
        });
    }

    /** Tells in the words of the table when a reader sees a fact. */
    private static String observed(Reader reader, Predicate<Set<Object>> fact) {
        boolean plain = fact.test(reader.sees(FullCaseFile.closed(), EmployerPart.GRANTS_ABSENCE));
        boolean payer = fact.test(reader.sees(FullCaseFile.closed(), EmployerPart.PAYS));
        boolean asked = fact.test(reader.sees(FullCaseFile.asked(), EmployerPart.GRANTS_ABSENCE));
        boolean agreed = reader.recipient != null
                && fact.test(reader.sees(FullCaseFile.agreed(reader.recipient), EmployerPart.GRANTS_ABSENCE));
        if (plain) {
            return "yes";
        }
        if (payer) {
            return "payer";
        }
        if (asked) {
            return "asked";
        }
        return agreed ? "agreed" : "never";
    }

    @Test
    void everyRowNamesItsGround() throws IOException {
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(FACTS.keySet());
        assertThat(table().values()).allSatisfy(cells -> {
            assertThat(cells).hasSize(7);
            assertThat(cells.get(6)).containsPattern("[LRD]\\d{4}|our reading|quality framework");
        });
    }
}
