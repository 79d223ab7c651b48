package net.cibc.bilan.quickstart;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static net.cibc.bilan.FactKind.FOLLOW_UPS;
import static net.cibc.bilan.FactKind.SESSIONS;
import static net.cibc.bilan.agenda.DeadlineKind.FOLLOW_UP_TARGET;
import static net.cibc.bilan.norm.SourceKind.LAW;
import static net.cibc.bilan.offer.Channel.SHARED_DOCUMENT;
import static net.cibc.bilan.offer.Channel.VIDEO;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static net.cibc.bilan.people.QualificationKind.MULTIMODAL_TOOLS;
import static net.cibc.bilan.people.QualificationKind.REMOTE_APPROACH;
import static net.cibc.bilan.rule.Outcome.KEPT;
import static net.cibc.bilan.rule.Verdict.BROKEN;
import static net.cibc.bilan.rule.Verdict.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.Stage;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Specialist;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.comparison.Comparison;
import net.cibc.bilan.comparison.Turn;
import net.cibc.bilan.constraint.Compliant;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.Line;
import net.cibc.bilan.json.Refusal;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.lab.Resemblance;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.planning.BusyTime;
import net.cibc.bilan.planning.Diary;
import net.cibc.bilan.planning.Infeasible;
import net.cibc.bilan.planning.PhaseHours;
import net.cibc.bilan.planning.Plan;
import net.cibc.bilan.planning.PlanOutcome;
import net.cibc.bilan.planning.PlanRequest;
import net.cibc.bilan.planning.Planner;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.timeline.Timeline;
import net.cibc.bilan.timeline.TimelineEntry;
import net.cibc.bilan.view.EmployerPart;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.written.WrittenReport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of the README, and checks that the README shows the code that is run here. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path HERE = Path.of("src/test/java/net/cibc/bilan/quickstart/ReadmeTest.java");

    private final ZoneId paris = ZoneId.of("Europe/Paris");
    private final List<String> printed = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void fifteenLinesTellWhatItIs() throws IOException {
        Beneficiary sofia = Beneficiary.of("b-0417", "Sofia Martin", paris);
        Consultant lea = Consultant.of("c-12", "Léa Bonnet");
        Centre cibcSud = Centre.of("sud", "CIBC Sud");
        // README: first
        Bilan bilan = Bilan.open(BilanId.of("sud", "2026-0417"), Offers.REMOTE_2023, sofia, cibcSud)
                .record(Consent.toUndertake(LocalDate.of(2026, 11, 26)).inWriting())
                .record(Session.planned("s1", PRELIMINARY)
                        .by(VIDEO)
                        .with(lea)
                        .at(LocalDateTime.of(2026, 11, 30, 18, 0), paris)
                        .lasting(Duration.ofMinutes(75)));
        bilan = bilan.record(bilan.session("s1").heldAsPlanned());

        Report report = BilanRules.standard().check(bilan, LocalDate.of(2027, 3, 1));
        report.findings(BROKEN).forEach(finding -> print(finding.text(Locale.FRENCH)));

        Agenda agenda = Agenda.of(report.getSnapshot());
        agenda.of(FOLLOW_UP_TARGET).forEach(deadline -> print(deadline.text(Locale.ENGLISH)));
        // README: end
        shows(0, printed);
    }

    private void print(String text) {
        printed.add(text);
    }

    private Bilan opened() {
        // README: facts
        Beneficiary sofia = Beneficiary.of("b-0417", "Sofia Martin", paris);
        Consultant lea = Consultant.of("c-12", "Léa Bonnet")
                .withQualifications(
                        Qualification.of(MULTIMODAL_TOOLS, "Labo CIBC", LocalDate.of(2023, 2, 10)),
                        Qualification.of(REMOTE_APPROACH, "Labo CIBC", LocalDate.of(2023, 3, 20)));
        Centre cibcSud = Centre.of("sud", "CIBC Sud");

        Bilan bilan = Bilan.open(BilanId.of("sud", "2026-0417"), Offers.REMOTE_2023, sofia, cibcSud)
                .record(Consent.toUndertake(LocalDate.of(2026, 11, 26)).inWriting())
                .record(Assignment.leading(lea, LocalDate.of(2026, 11, 26)))
                .record(Session.planned("s1", PRELIMINARY)
                        .by(VIDEO)
                        .with(lea)
                        .at(LocalDateTime.of(2026, 11, 30, 18, 0), paris)
                        .lasting(Duration.ofMinutes(75)))
                .record(Programme.agreed(
                                LocalDate.of(2026, 12, 3),
                                Personalisation.builder()
                                        .interval(Period.ofDays(7))
                                        .build())
                        .by(sofia, lea))
                .record(Session.planned("s2", INVESTIGATION)
                        .by(VIDEO, SHARED_DOCUMENT)
                        .with(lea)
                        .at(LocalDateTime.of(2026, 12, 7, 18, 0), paris)
                        .lasting(Duration.ofMinutes(60)));

        // The daily act: a planned session becomes held, as planned or at other times. What is recorded under a known
        // identifier takes the place of what was there; recordNew(…) refuses instead.
        bilan = bilan.record(bilan.session("s1").heldAsPlanned());
        bilan = bilan.record(bilan.session("s2")
                .held()
                .at(LocalDateTime.of(2026, 12, 7, 18, 10), paris)
                .lasting(Duration.ofMinutes(50)));
        // README: end
        return bilan;
    }

    @Test
    void factsBecomeAnswers() {
        Bilan bilan = opened();
        // README: snapshot
        Snapshot snapshot = bilan.asOf(LocalDate.of(2026, 12, 1));
        snapshot.stage(); // IN_PRELIMINARY: the session of 7 December is still planned on that day
        Language.FRENCH.write(snapshot.stage()); // en phase préliminaire
        snapshot.countedTime(); // PT1H15M
        snapshot.lastDayOfSpan(); // 2027-02-28, a Sunday
        // README: end
        assertThat(snapshot.stage()).isEqualTo(Stage.IN_PRELIMINARY);
        assertThat(Language.FRENCH.write(snapshot.stage())).isEqualTo("en phase préliminaire");
        assertThat(snapshot.countedTime()).isEqualTo(Duration.parse("PT1H15M"));
        assertThat(snapshot.lastDayOfSpan()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void rulesJudge() throws IOException {
        Bilan bilan = opened();
        // README: rules
        LocalDate day = LocalDate.of(2027, 3, 1);
        Rulebook rules = BilanRules.standard(); // law, what was agreed, and the offer

        Report report = rules.check(bilan, day); // sees nothing dated after that day
        report.of(LAW).outcome(); // KEPT
        for (Finding finding : report.findings(BROKEN)) {
            print(finding.getRule(), finding.getPath(), finding.text(Locale.FRENCH));
        }
        report.findings(PENDING); // what is awaited, until a day if one is known
        report.missingFacts(); // what would decide the unknown, and which rules need it
        report.judgement("offer.span").getVerdict(); // BROKEN

        rules.check(bilan.asPlanned(), day); // would the calendar hold if everything went as planned?
        // README: end
        assertThat(report.of(LAW).outcome()).isEqualTo(KEPT);
        assertThat(report.missingFacts()).isEmpty();
        assertThat(report.judgement("offer.span").getVerdict()).isEqualTo(BROKEN);
        shows(1, printed);
    }

    @Test
    void aHouseWritesItsOwnRules() {
        Bilan bilan = opened();
        LocalDate day = LocalDate.of(2026, 12, 1);
        // README: house
        Duration anHour = Duration.ofHours(1);
        Rule shortSessions = Rule.house("sud.short-sessions", "Charte CIBC Sud")
                .title("Les séances ne dépassent pas une heure", "Sessions take one hour at most")
                .text("long", "La séance du {day} dure {length}", "The session of {day} takes {length}")
                .needs(SESSIONS)
                .judgingSchedule()
                .check(snapshot -> snapshot.heldSessions().stream()
                        .filter(session -> session.length().orElse(anHour).compareTo(anHour) > 0)
                        .map(session -> Answer.broken("long")
                                .at(snapshot.path(session))
                                .with("day", snapshot.dayOf(session))
                                .with("length", session.length().orElseThrow()))
                        .reduce(Answer.satisfied(), Answer::and)
                        .orUnknown(snapshot.heldSessions().stream()
                                .filter(session -> session.length().isEmpty())
                                .map(session -> snapshot.path(session) + ".end")
                                .toList()));

        Rulebook ours = BilanRules.standard()
                .with(shortSessions)
                .under(Practice.standard().withMonthReading(MonthReading.WHOLE_MONTHS))
                .withoutKnowledgeOf(FOLLOW_UPS); // our application does not hold them: unknown, never "kept"
        // README: end
        Report report = ours.check(bilan, day);
        assertThat(report.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(report.findings()).anyMatch(finding -> finding.getPath().equals("sessions[0]"));
        assertThat(report.missingFacts())
                .hasToString("[followUps, wanted by conclusions.follow-up-foreseen,"
                        + " record.proof-of-what-took-place, offer.follow-up]");
    }

    @Test
    void aFrameworkAsksTheRules() {
        Bilan bilan = opened();
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(Instant.parse("2027-01-04T12:00:00Z"), paris))
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.FRENCH), Locale.FRENCH, context -> Locale.FRENCH, false))
                .buildValidatorFactory()
                .getValidator();
        // README: framework
        record Closing(@Valid @Compliant(kinds = LAW) Bilan bilan) {}

        Bilan closed = bilan.record(Closure.completed(LocalDate.of(2027, 1, 4)));
        for (ConstraintViolation<Closing> violation : validator.validate(new Closing(closed))) {
            print(violation.getPropertyPath(), violation.getMessage());
            // bilan.sessions: Le bilan est achevé sans travail mené avec le consultant en phase de conclusions (…)
        }
        // README: end
        assertThat(printed)
                .contains("bilan.sessions: Le bilan est achevé sans travail mené avec le consultant en"
                        + " phase de conclusions (Code du travail, art. R6313-4)");
    }

    @Test
    void theAgendaTellsWhatIsDue() throws IOException {
        Bilan bilan = opened();
        // README: agenda
        Report today = BilanRules.standard().check(bilan, LocalDate.of(2026, 12, 8));
        Agenda agenda = Agenda.of(today.getSnapshot());
        for (Deadline deadline : agenda.open()) {
            show(deadline.getDay(), deadline.getCertainty(), deadline.text(Locale.FRENCH));
        }
        agenda.overdue(); // what is late, at the end of that day
        // README: end
        shows(2, printed);
    }

    @Test
    void moreStandsBesideTheVerdict() throws IOException {
        Bilan bilan = opened();
        LocalDate day = LocalDate.of(2027, 3, 1);
        Report today = BilanRules.standard().check(bilan, LocalDate.of(2026, 12, 8));
        Report report = BilanRules.standard().check(bilan, day);
        // README: beside
        for (TimelineEntry entry : Timeline.of(report.getSnapshot()).all()) {
            show(entry.getDay(), entry.getState(), entry.text(Locale.FRENCH)); // facts and deadlines, past and foreseen
        }

        Finding late = report.findings(BROKEN).get(0);
        bilan = bilan.record(late.acknowledged(PersonId.of("r-02"), day)
                .because("Absence de la personne, séance reportée avec elle")); // told apart; the verdict stays

        for (Turn turn : Comparison.of(today, report).turns()) { // of two days, or norms, practices, rulebooks
            print(turn.toString()); // offer.span: PENDING -> BROKEN, with the texts of both
        }

        String sent = BilanJson.write(WrittenReport.of(report, Language.FRENCH)); // report/1.0, for any tool
        // README: end
        assertThat(printed)
                .anyMatch(line -> line.contains("Séance de la phase préliminaire"))
                .contains("offer.span: PENDING -> BROKEN");
        assertThat(BilanRules.standard().check(bilan, day).acknowledgedFindings())
                .extracting(Finding::statement)
                .containsExactly(late.statement());
        assertThat(BilanJson.read(sent, WrittenReport.class)).isEqualTo(WrittenReport.of(report, Language.FRENCH));
    }

    @Test
    void thePlannerFitsTheRestIntoALife() {
        Bilan bilan = opened();
        List<BusyTime> busy = List.of();
        // README: plan
        Availability evenings = Availability.weekly(
                WeeklySlot.of(TUESDAY, LocalTime.of(18, 0), LocalTime.of(20, 0)),
                WeeklySlot.of(FRIDAY, LocalTime.of(18, 0), LocalTime.of(20, 0)));
        PlanRequest request = PlanRequest.builder(bilan, OffsetDateTime.parse("2026-12-08T09:00+01:00"))
                .availability(evenings) // where the case file does not tell
                .diaries(List.of(Diary.always(PersonId.of("c-12"), paris).busy(busy)))
                .notice(Period.ofDays(2))
                .build(); // hours left, zone, limits and what is agreed are read from the case file

        PlanOutcome outcome = Planner.standard().plan(request);
        if (outcome instanceof Plan plan) {
            bilan = plan.addTo(bilan); // sessions, work and resources, as facts
        } else if (outcome instanceof Infeasible no) {
            no.getRepairs().forEach(repair -> print(repair.text(request).in(Locale.FRENCH))); // what would do
        }
        Planner.standard().places(request, 5); // when can I see my counsellor?
        // README: end
        assertThat(outcome).isInstanceOf(Plan.class);
        assertThat(BilanRules.standard()
                        .check(bilan.asPlanned(), LocalDate.of(2026, 12, 8))
                        .findings(BROKEN))
                .isEmpty();
    }

    @Test
    void whatTheNetworkSharesIsAskedOnADay() throws IOException {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Path communities = Path.of("../reseau/communaute");
        Community est = BilanJson.read(communities.resolve("est.json"), Community.class);
        Community sud = BilanJson.read(communities.resolve("sud.json"), Community.class);
        Experiment draft = BilanJson.read(Path.of("../reseau/labo-projet.json"), Experiment.class);
        Experiment capsules =
                BilanJson.read(Path.of("../reseau/labo/capsules-video-avant-l-entretien.json"), Experiment.class);
        List<Experiment> experiments = List.of(capsules);
        List<Bilan> bilans = List.of(BilanJson.read(Path.of("../dossiers/en-cours.json")));
        // README: network
        Community network = est.merge(BilanJson.read(communities.resolve("themes.json"), Community.class))
                .merge(sud);
        CommunitySnapshot today = network.asOf(day);
        Need need = Need.of(TopicId.of("hopital")).withWished(TopicId.of("inaptitude"));
        today.productions(need); // answered already?
        for (Specialist specialist : today.specialists(need).specialists()) {
            print(specialist.member().getId(), specialist.total() + " points"); // who can help; points() tells why
        }

        Register register = Register.of(today.topics(), experiments);
        List<Resemblance> near = register.asOf(day).similar(draft); // each part of the score is named

        Caseload caseload = bilans.stream().map(bilan -> bilan.asOf(day)).collect(Caseload.collector());
        Report report = NetworkRules.standard().check(caseload, day); // nobody in two sessions at once
        // README: end
        assertThat(printed).isNotEmpty().first().asString().isEqualTo("est/c-05: 200 points");
        assertThat(near).extracting(Resemblance::experiment).containsExactly(capsules);
        assertThat(report.outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void eachReaderHasAView() {
        Bilan bilan = opened();
        Beneficiary sofia = bilan.getBeneficiary();
        // README: views
        Employer employer = Employer.of("Atelier Martin");
        Snapshot snapshot = bilan.withBeneficiary(sofia.withEmployer(employer)).asOf(LocalDate.of(2027, 3, 1));
        Optional<EmployerView> seen = EmployerView.of(snapshot, EmployerPart.PAYS); // days and hours, no content
        seen.ifPresent(view -> print(BilanJson.write(view))); // employer-view/1.0
        // README: end
        assertThat(seen.map(BilanJson::write))
                .hasValueSatisfying(
                        view -> assertThat(view).contains("employer-view/1.0").doesNotContain("INVESTIGATION"));
    }

    @Test
    void caseFilesTravelAsJson() throws IOException {
        Bilan bilan = opened();
        Path path = folder.resolve("2026-0417.json");
        String part = BilanJson.writeLine(bilan.session("s1"));
        String json = BilanJson.writeLine(bilan).replace("\"bilan/1.0\"", "1");
        Path archive = Files.writeString(folder.resolve("all.jsonl"), BilanJson.writeLine(bilan) + "\n" + json);
        // README: json
        BilanJson.write(bilan, path);
        Bilan again = BilanJson.read(path); // strict: an error names the place and what was expected, never a value
        Session session = BilanJson.read(part, Session.class); // any value of the library
        List<Refusal> mistakes = BilanJson.refusals(json); // all at once: pointer, line, column, in two languages
        try (Stream<Line<Bilan>> lines = BilanJson.lines(archive, Bilan.class)) { // many, one a line, plain or by gzip
            lines.forEach(line -> line.getValue().ifPresent(this::judge)); // a bad one is told, and the rest goes on
        }
        // README: end
        assertThat(again).isEqualTo(bilan);
        assertThat(session).isEqualTo(bilan.session("s1"));
        assertThat(mistakes).hasToString("[/format, line 1, column 11: found a number, expected bilan/1.0]");
        assertThat(printed).containsExactly("KEPT");
    }

    @Test
    void plansTravelAsJson() {
        PlanRequest request = PlanRequest.builder()
                .now(LocalDateTime.of(2026, 12, 1, 9, 0).atZone(paris).toOffsetDateTime())
                .zone(paris)
                .personZone(paris)
                .availability(
                        Availability.weekly(WeeklySlot.of(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(20, 0))))
                .mode(DeliveryMode.REMOTE)
                .hours(PhaseHours.of(1, 2, 1))
                .build();
        String answer = BilanJson.write(Planner.standard().plan(request));
        // README: plans
        String asked = BilanJson.write(request); // "notice": "PT48H" is elapsed time, "P2D" are days of the calendar
        PlanOutcome outcome = BilanJson.read(answer, PlanOutcome.class); // its "kind" is "plan" or "infeasible"
        List<Refusal> slips = BilanJson.refusals(asked, PlanRequest.class); // as for a case file
        // README: end
        assertThat(outcome).isInstanceOf(Plan.class);
        assertThat(outcome.getRequest()).isEqualTo(request);
        assertThat(slips).isEmpty();
    }

    private void judge(Bilan bilan) {
        printed.add(String.valueOf(BilanRules.standard()
                .check(bilan, LocalDate.of(2026, 12, 8))
                .of(LAW)
                .outcome()));
    }

    private void print(Object path, String text) {
        printed.add(path + ": " + text);
    }

    private void print(Object rule, String path, String text) {
        printed.add(rule + " at " + path + ": " + text);
    }

    private void show(LocalDate day, Enum<?> state, String text) {
        printed.add(day + " " + state + " " + text);
    }

    @Test
    void theReadmeShowsWhatIsRunHere() throws IOException {
        assertThat(blocks("java")).isEqualTo(regions());
    }

    @Test
    void theReadmeShowsWhatTheMainJobPrints() throws IOException {
        List<String> printed = Pattern.compile("\n\n")
                .splitAsStream(Files.readString(Path.of("src/test/resources/net/cibc/bilan/quickstart/check-fr.txt"))
                        .replace("../dossiers", "examples/dossiers"))
                .toList();
        List<String> shown = printed.stream()
                .filter(part -> part.contains("/seance-sans-heure-de-fin.") || part.contains("/suspendu-puis-repris."))
                .toList();

        shows(
                3,
                List.of(
                        String.join("\n\n", shown),
                        "",
                        printed.get(printed.size() - 1).strip()));
    }

    @Test
    void theReadmeShowsAPlan() throws IOException {
        String printed = Files.readString(Path.of("src/test/resources/net/cibc/bilan/quickstart/plan-fr.txt"))
                .replace("../plans", "examples/plans");
        int from = printed.indexOf("examples/plans/seulement-si-besoin.json");

        shows(
                4,
                List.of(printed.substring(from, printed.indexOf("\nexamples/", from))
                        .stripTrailing()));
    }

    /** Holds a block of the README to what is printed, or writes it anew where the kept files are written anew. */
    private static void shows(int number, List<String> printed) throws IOException {
        String lines = String.join("\n", printed) + "\n";
        if (Boolean.getBoolean("bilan.update")) {
            Files.writeString(
                    README,
                    Files.readString(README)
                            .replace("```text\n" + block("text", number) + "```", "```text\n" + lines + "```"));
        }
        assertThat(block("text", number)).isEqualTo(lines);
    }

    @Test
    void everyTestThatTheReadmeNamesIsThere() throws IOException {
        Path tests = Path.of("../../core/src/test/java/net/cibc/bilan");
        String article = Files.readString(tests.resolve("ArticleTest.java"))
                + Files.readString(tests.resolve("NetworkArticleTest.java"));
        List<String> named = Pattern.compile("(?m)^\\| S.* `(\\w+)` \\|$")
                .matcher(Files.readString(README))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(named)
                .hasSize(15)
                .allSatisfy(name -> assertThat(article).contains("    @Test\n    void " + name + "() {"));
    }

    private static List<String> regions() throws IOException {
        return Pattern.compile("(?s)        // README: (?!end)\\w+\n(.*?)        // README: end\n")
                .matcher(Files.readString(HERE))
                .results()
                .map(region -> region.group(1).indent(-8))
                .toList();
    }

    private static String block(String language, int number) {
        try {
            return blocks(language).get(number);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```\n")
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
