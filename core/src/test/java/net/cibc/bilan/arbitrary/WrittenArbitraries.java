package net.cibc.bilan.arbitrary;

import java.time.Duration;
import java.time.LocalDate;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Retention;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Practice;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.written.Book;
import net.cibc.bilan.written.Edition;
import net.cibc.bilan.written.SubjectKind;
import net.cibc.bilan.written.ValueKind;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenCase;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenChannel;
import net.cibc.bilan.written.WrittenDeadline;
import net.cibc.bilan.written.WrittenFinding;
import net.cibc.bilan.written.WrittenHours;
import net.cibc.bilan.written.WrittenJudgement;
import net.cibc.bilan.written.WrittenLabel;
import net.cibc.bilan.written.WrittenMissing;
import net.cibc.bilan.written.WrittenOutcome;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenRetention;
import net.cibc.bilan.written.WrittenRhythm;
import net.cibc.bilan.written.WrittenRule;
import net.cibc.bilan.written.WrittenSource;
import net.cibc.bilan.written.WrittenSummary;
import net.cibc.bilan.written.WrittenText;
import net.cibc.bilan.written.WrittenUnjudged;
import net.cibc.bilan.written.WrittenValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What was written of arbitrary case files, communities and surveys, and each part of it by itself. */
public final class WrittenArbitraries {

    private WrittenArbitraries() {}

    /** Names of rules, of the library and of a house. */
    public static Arbitrary<RuleId> ruleIds() {
        return Arbitraries.of("duration.hours-cap", "phase.order", "sud.few-reminders", "a.1")
                .map(RuleId::of);
    }

    /** Editions of any library. */
    public static Arbitrary<Edition> editions() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.days(),
                        Arbitraries.of(Language.class),
                        BilanArbitraries.practices())
                .as((library, catalogue, language, practice) -> Edition.builder()
                        .library(library)
                        .catalogue(catalogue)
                        .language(language)
                        .practice(practice)
                        .build());
    }

    /** Versions of texts. */
    public static Arbitrary<WrittenSource> writtenSources() {
        return BilanArbitraries.sources().map(WrittenSource::of);
    }

    /** Values of every kind. */
    public static Arbitrary<WrittenValue> writtenValues() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        Arbitraries.of(ValueKind.class),
                        BilanArbitraries.names(),
                        BilanArbitraries.names())
                .as((name, kind, value, text) -> WrittenValue.builder()
                        .name(name)
                        .kind(kind)
                        .value(value)
                        .text(text)
                        .build());
    }

    /** Findings of every verdict. */
    public static Arbitrary<WrittenFinding> writtenFindings() {
        return Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(Severity.class),
                        Combinators.combine(
                                        BilanArbitraries.labels(),
                                        BilanArbitraries.names(),
                                        DocumentArbitraries.acknowledgements().optional(0.3))
                                .as(Tuple::of),
                        BilanArbitraries.labels().optional(0.7),
                        writtenValues().list().ofMaxSize(3),
                        writtenSources(),
                        BilanArbitraries.names())
                .as((verdict, severity, key, path, values, source, text) -> WrittenFinding.builder()
                        .verdict(verdict)
                        .severity(severity)
                        .key(key.get1())
                        .statement(key.get2())
                        .acknowledgement(key.get3())
                        .path(path)
                        .values(values)
                        .source(source)
                        .text(text)
                        .build());
    }

    /** Judgements with findings, or with what keeps the rule. */
    public static Arbitrary<WrittenJudgement> writtenJudgements() {
        return Combinators.combine(
                        ruleIds(),
                        BilanArbitraries.names(),
                        Arbitraries.of(SourceKind.class),
                        Arbitraries.of(Verdict.class),
                        writtenFindings().list().ofMaxSize(2),
                        writtenFindings().optional(0.3))
                .as((rule, title, kind, verdict, findings, kept) -> WrittenJudgement.builder()
                        .rule(rule)
                        .title(title)
                        .kind(kind)
                        .verdict(verdict)
                        .findings(findings)
                        .kept(kept)
                        .build());
    }

    /** Outcomes by each kind of source. */
    public static Arbitrary<WrittenOutcome> writtenOutcomes() {
        return Combinators.combine(Arbitraries.of(SourceKind.class), Arbitraries.of(Outcome.class))
                .as(WrittenOutcome::new);
    }

    /** Missing facts. */
    public static Arbitrary<WrittenMissing> writtenMissing() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.names(),
                        ruleIds().list().ofMinSize(1).ofMaxSize(3))
                .as(WrittenMissing::new);
    }

    /** Reports of case files, of planned courses, of communities and of surveys. */
    public static Arbitrary<WrittenReport> writtenReports() {
        return Combinators.combine(reports(), Arbitraries.of(Language.class)).as(WrittenReport::of);
    }

    /** Reports before they are written down. */
    public static Arbitrary<Report> reports() {
        Arbitrary<Report> ofBilans = Combinators.combine(
                        BilanArbitraries.bilans(),
                        BilanArbitraries.days(),
                        BilanArbitraries.practices(),
                        Arbitraries.of(true, false))
                .as((bilan, day, practice, planned) -> planned
                        ? BilanRules.standard().under(practice).check(bilan.asPlanned(), day)
                        : BilanRules.standard().under(practice).check(bilan, day));
        Arbitrary<Report> ofNetwork = Combinators.combine(
                        CommunityArbitraries.communities(), SurveyArbitraries.surveys(), BilanArbitraries.days())
                .as((community, survey, day) ->
                        NetworkRules.standard().check(day.getDayOfMonth() > 15 ? community : survey, day));
        return Arbitraries.frequencyOf(Tuple.of(4, ofBilans), Tuple.of(1, ofNetwork));
    }

    /** Deadlines of every kind. */
    public static Arbitrary<WrittenDeadline> writtenDeadlines() {
        return Combinators.combine(
                        Arbitraries.of(DeadlineKind.class),
                        Arbitraries.of(DeadlineState.class),
                        Arbitraries.of(Certainty.class),
                        BilanArbitraries.days(),
                        BilanArbitraries.labels().optional(0.5),
                        writtenSources(),
                        BilanArbitraries.labels().optional(0.5),
                        BilanArbitraries.names())
                .as((kind, state, certainty, day, subject, source, path, text) -> WrittenDeadline.builder()
                        .kind(kind)
                        .label(Language.FRENCH.write(kind))
                        .subject(subject)
                        .day(day)
                        .certainty(certainty)
                        .state(state)
                        .source(source)
                        .path(path)
                        .text(text)
                        .build());
    }

    /** Agendas of case files. */
    public static Arbitrary<WrittenAgenda> writtenAgendas() {
        return Combinators.combine(snapshots(), Arbitraries.of(Language.class))
                .as((snapshot, language) -> WrittenAgenda.of(Agenda.of(snapshot), language));
    }

    /** Summaries of case files. */
    public static Arbitrary<WrittenSummary> writtenSummaries() {
        return Combinators.combine(snapshots(), Arbitraries.of(Language.class)).as(WrittenSummary::of);
    }

    /** Case files on a day, as they stand or as planned. */
    public static Arbitrary<Snapshot> snapshots() {
        return Combinators.combine(
                        BilanArbitraries.bilans(),
                        BilanArbitraries.days(),
                        BilanArbitraries.practices(),
                        Arbitraries.of(true, false))
                .as(WrittenArbitraries::snapshot);
    }

    private static Snapshot snapshot(Bilan bilan, LocalDate day, Practice practice, boolean planned) {
        return planned ? bilan.asPlanned().asOf(day, practice) : bilan.asOf(day, practice);
    }

    /** Hours of phases, and of a bilan in all. */
    public static Arbitrary<WrittenHours> writtenHours() {
        return Combinators.combine(Arbitraries.of(Phase.class).optional(), times().optional(), times(), times())
                .as((phase, agreed, planned, held) -> WrittenHours.builder()
                        .phase(phase)
                        .agreed(agreed)
                        .planned(planned)
                        .held(held)
                        .build());
    }

    /** Uses of channels. */
    public static Arbitrary<WrittenChannel> writtenChannels() {
        return Combinators.combine(Arbitraries.of(Channel.class), counts()).as(WrittenChannel::new);
    }

    /** Rhythms, with every number or with few. */
    public static Arbitrary<WrittenRhythm> writtenRhythms() {
        return Combinators.combine(
                        counts(),
                        times().optional(),
                        times().optional(),
                        times().optional(),
                        writtenChannels().list().ofMaxSize(2),
                        counts(),
                        times().optional())
                .as((sessions, mean, longest, interval, channels, answered, answer) -> WrittenRhythm.builder()
                        .sessions(sessions)
                        .asLongAsInPerson(sessions / 2)
                        .meanLength(mean)
                        .longestSession(longest)
                        .meanInterval(interval)
                        .longestInterval(interval.map(each -> each.plusHours(1)))
                        .channels(channels)
                        .answered(answered)
                        .unanswered(sessions)
                        .meanAnswerTime(answer)
                        .build());
    }

    /** Retentions on every ground. */
    public static Arbitrary<WrittenRetention> writtenRetentions() {
        return Combinators.combine(
                        Arbitraries.of(DocumentKind.class),
                        BilanArbitraries.days(),
                        Arbitraries.of(Retention.Ground.class))
                .as(WrittenRetention::new);
    }

    /** What rules may say. */
    public static Arbitrary<WrittenText> writtenTexts() {
        return Combinators.combine(BilanArbitraries.labels(), BilanArbitraries.names())
                .as(WrittenText::new);
    }

    /** What constants are called. */
    public static Arbitrary<WrittenLabel> writtenLabels() {
        return Combinators.combine(BilanArbitraries.labels(), BilanArbitraries.labels(), BilanArbitraries.names())
                .as(WrittenLabel::new);
    }

    /** Cases of rules. */
    public static Arbitrary<WrittenCase> writtenCases() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.names(),
                        BilanArbitraries.names().optional(0.5),
                        BilanArbitraries.days().optional(0.9),
                        Arbitraries.of(Verdict.class),
                        BilanArbitraries.names().list().ofMaxSize(2))
                .as((name, about, source, day, verdict, findings) -> WrittenCase.builder()
                        .name(name)
                        .about(about)
                        .source(source)
                        .day(day)
                        .verdict(verdict)
                        .findings(findings)
                        .build());
    }

    /** Rules as a catalogue tells them. */
    public static Arbitrary<WrittenRule> writtenRules() {
        Arbitrary<WrittenRule.Builder> begun = Combinators.combine(
                        ruleIds(),
                        Arbitraries.of(Book.class),
                        BilanArbitraries.names(),
                        Arbitraries.of(SourceKind.class),
                        Arbitraries.of(SubjectKind.class),
                        Arbitraries.of(DecisiveDay.class),
                        Arbitraries.of(true, false))
                .as((id, book, title, kind, subject, day, schedule) -> WrittenRule.builder()
                        .id(id)
                        .book(book)
                        .title(title)
                        .kind(kind)
                        .subject(subject)
                        .decisiveDay(day)
                        .judgingSchedule(schedule));
        return Combinators.combine(
                        begun,
                        Arbitraries.of(FactKind.class).list().ofMaxSize(2),
                        writtenSources().list().ofMaxSize(2),
                        writtenTexts().list().ofMaxSize(2),
                        writtenCases().list().ofMaxSize(2))
                .as((rule, needs, versions, texts, cases) -> rule.needs(needs)
                        .versions(versions)
                        .texts(texts)
                        .cases(cases)
                        .build());
    }

    /** What catalogues tell not to be judged. */
    public static Arbitrary<WrittenUnjudged> writtenUnjudged() {
        return Combinators.combine(
                        ruleIds(),
                        Arbitraries.of(Book.class),
                        BilanArbitraries.names(),
                        BilanArbitraries.names(),
                        Arbitraries.of(SourceKind.class),
                        writtenSources().list().ofMaxSize(2))
                .as((id, book, title, reason, kind, versions) -> WrittenUnjudged.builder()
                        .id(id)
                        .book(book)
                        .title(title)
                        .reason(reason)
                        .kind(kind)
                        .versions(versions)
                        .build());
    }

    /** Catalogues: of a few rules. */
    public static Arbitrary<WrittenCatalogue> writtenCatalogues() {
        return Combinators.combine(
                        editions(),
                        writtenRules().list().ofMaxSize(3),
                        writtenUnjudged().list().ofMaxSize(2),
                        writtenLabels().list().ofMaxSize(3))
                .as((edition, rules, unjudged, labels) -> WrittenCatalogue.builder()
                        .edition(edition)
                        .rules(rules)
                        .unjudged(unjudged)
                        .labels(labels)
                        .build());
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 60);
    }

    private static Arbitrary<Duration> times() {
        return Arbitraries.integers().between(0, 100_000).map(Duration::ofSeconds);
    }
}
