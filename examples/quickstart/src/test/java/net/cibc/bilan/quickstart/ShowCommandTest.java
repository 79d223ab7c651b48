package net.cibc.bilan.quickstart;

import static net.cibc.bilan.quickstart.QuickstartTest.assertThatItPrintsWhatIsKept;
import static net.cibc.bilan.quickstart.QuickstartTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.quickstart.QuickstartTest.Run;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.timeline.Timeline;
import net.cibc.bilan.timeline.TimelineEntry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pages, and compares some of them with stored files. */
class ShowCommandTest {

    private static final String DOSSIERS = "../dossiers";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "show-complete-fr.html, a-distance-et-complet.json --on 2026-12-01",
        "show-running-en.html, en-cours.json --on 2026-12-08 --lang en --with-names"
    })
    void aPageIsTheOneThatIsKept(String kept, String options) throws IOException {
        assertThatItPrintsWhatIsKept(run(("show " + DOSSIERS + "/" + options).split(" ")), kept);
    }

    @Test
    void aFolderHasAPageEachAndAnIndexOfThem() throws IOException {
        assertThat(run("show", DOSSIERS, "--on", "2026-12-01", "--write", folder.toString())
                        .status())
                .isZero();

        String index = Files.readString(folder.resolve("index.html"));
        List<String> links = links(index);
        assertThat(links).hasSize(23);
        for (String link : links) {
            Path page = folder.resolve(link);
            assertThat(page).isRegularFile();
            assertThat(folder.resolve("bilans")
                            .resolve(links(Files.readString(page)).get(0)))
                    .exists();
        }
    }

    private static List<String> links(String page) {
        return Pattern.compile("href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    @Test
    void whatNeedsSomebodyComesFirst() throws IOException {
        Files.writeString(folder.resolve("torn.json"), "{");
        for (String dossier : List.of("24-h-01", "suivi-injoignable", "seance-sans-heure-de-fin", "24-h-exactement")) {
            Files.copy(Path.of(DOSSIERS, dossier + ".json"), folder.resolve(dossier + ".json"));
        }
        Run run = run(
                "show",
                folder.toString(),
                "--on",
                "2026-12-01",
                "--write",
                folder.resolve("pages").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("torn.json");
        assertThat(Files.readString(folder.resolve("pages/index.html")))
                .containsSubsequence(
                        "torn.json",
                        "bilans/ouest-2026-0204.html",
                        "bilans/nord-2026-0087.html",
                        "bilans/sud-2026-0155.html",
                        "bilans/ouest-2026-0203.html");
    }

    @Test
    void twoBilansOfOneNumberHaveAPageEachAndAreTold() throws IOException {
        for (String copy : List.of("avant.json", "apres.json")) {
            Files.copy(Path.of(DOSSIERS, "24-h-01.json"), folder.resolve(copy));
        }
        Files.copy(Path.of(DOSSIERS, "en-cours.json"), folder.resolve("seul.json"));
        String pages = folder.resolve("pages").toString();

        assertThat(run("show", folder.toString(), "--write", pages).status()).isZero();
        assertThat(Files.readString(folder.resolve("pages/index.html")))
                .contains("\"bilans/ouest-2026-0204.html\"", "\"bilans/ouest-2026-0204-2.html\"")
                .contains(">ouest-2026-0204.html<", ">ouest-2026-0204-2.html<")
                .doesNotContain("avant", "apres", "seul");
        assertThat(folder.resolve("pages/bilans")).isDirectoryNotContaining("glob:**avant*");

        run("show", folder.toString(), "--with-names", "--write", pages);
        assertThat(Files.readString(folder.resolve("pages/index.html")))
                .contains(">avant.json<", ">apres.json<")
                .doesNotContain(">seul.json<");
    }

    @Test
    void aPageTakesThePlaceOfNoCaseFile() throws IOException {
        Path other = Files.copy(Path.of(DOSSIERS, "24-h-01.json"), folder.resolve("autre.json"));
        String before = Files.readString(other);

        assertThat(run("show", DOSSIERS + "/en-cours.json", "--write", other.toString(), "--lang", "en"))
                .isEqualTo(new Run(2, "", "bilan: '" + other + "' is also a case file to be read\n"));
        assertThat(other).content().isEqualTo(before);
    }

    @Test
    void namesAreThereOnlyIfAskedFor() throws IOException {
        String names = "Sofia Martin|Léa Bonnet|Ana Costa";
        Path dossier = Path.of(DOSSIERS, "a-distance-et-complet.json");
        String without = run("show", dossier.toString(), "--on", "2026-12-01").out();
        String with = run("show", dossier.toString(), "--on", "2026-12-01", "--with-names")
                .out();

        assertThat(without).doesNotContainPattern(names);
        assertThat(with).contains("Sofia Martin (personne fictive), avec Léa Bonnet (personne fictive)");
    }

    @Test
    void everyHostileTextStandsInThePageAsText() throws IOException {
        HostileDossiers.write(folder);
        String page = run("show", folder.resolve("a-distance-et-complet-0.json").toString(), "--with-names")
                .out();

        assertThat(page).doesNotContainIgnoringCase("<script").contains("&lt;script&gt;window.owned");
        assertThat(run("show", folder.resolve("a-distance-et-complet-3.json").toString(), "--with-names")
                        .out())
                .doesNotContainPattern("[\\u200f\\u202e\\u2066]")
                .contains("?gnp.??{{head.title}}");
    }

    @Test
    void troubleIsToldInOneLine() {
        assertThat(run("show", DOSSIERS, "--lang", "en"))
                .isEqualTo(new Run(2, "", "bilan: --write is needed for the pages of '../dossiers'\n"));
        assertThat(run("show", "nowhere.json", "--lang", "en"))
                .isEqualTo(new Run(2, "", "bilan: nowhere.json: unreadable, no file or folder of that name\n"));
        assertThat(run("show", DOSSIERS + "/en-cours.json", "--write", "pom.xml/page.html", "--lang", "en")
                        .status())
                .isEqualTo(2);
        assertThat(run("show", DOSSIERS + "/en-cours.json", "--write", DOSSIERS + "/en-cours.json")
                        .err())
                .contains("est aussi un dossier à lire");
    }

    /** Report, agenda, timeline and page tell the same days. */
    @Property(tries = 50)
    void aPageTellsEveryDayOfReportAgendaAndTimelineOfEveryCaseFile(
            @ForAll("bilans") Bilan bilan, @ForAll("days") LocalDate day, @ForAll Language language) {
        Report report = BilanRules.standard().check(bilan, day);
        Agenda agenda = Agenda.of(report.getSnapshot());
        String page = CasePage.html(new Standing(report, agenda), new PageWords(language), true, Optional.empty());

        assertThat(page).contains(language.write(day)).doesNotContain("NaN", "Infinity", "null");
        assertThat(Stream.of(
                                report.findings().stream().flatMap(finding -> finding.getUntil().stream()),
                                agenda.all().stream().map(Deadline::getDay),
                                Timeline.of(report.getSnapshot(), agenda).all().stream()
                                        .map(TimelineEntry::getDay))
                        .flatMap(days -> days))
                .allMatch(each -> page.contains(language.write(each)));
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2024, 6, 1)::plusDays);
    }
}
