package net.cibc.bilan.quickstart;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.rule.MissingFact;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.timeline.Timeline;
import net.cibc.bilan.timeline.TimelineEntry;

/**
 * A page about one case file. The template places what stands here, in this order, and finds its headings in the words.
 */
@JStache(path = "net/cibc/bilan/quickstart/case-page.mustache")
@JStacheConfig(contentType = PageText.class)
record CasePage(
        PageWords words,
        Optional<String> index,
        Head head,
        List<Picture> pictures,
        HoursTable hours,
        RhythmTable rhythm,
        List<SourcePart> parts,
        List<SourcePart.Reason> acknowledged,
        List<Missing> missing,
        DueList dues,
        String chronologyTitle,
        List<Entry> chronology) {

    /** Who and what the page is about, how it stands and what waits for somebody. */
    record Head(
            String title,
            Optional<String> people,
            String offer,
            String stage,
            String day,
            List<Day> days,
            List<Standing.Source> sources,
            List<Standing.Need> needs,
            Optional<Standing.Need> next) {}

    /** A day that bounds the bilan. */
    record Day(String name, String day) {}

    /** A fact that is missing: in words, where, and for which rules. */
    record Missing(String name, String path, String wantedBy) {}

    /** One line of the chronology. */
    record Entry(String day, String state, String text) {}

    /** Tells a case file; people are named only if asked, and the way back to an index if there is one. */
    static String html(Standing standing, PageWords words, boolean withNames, Optional<String> index) {
        Report report = standing.report();
        Agenda agenda = standing.agenda();
        Snapshot snapshot = report.getSnapshot();
        List<TimelineEntry> entries = Timeline.of(snapshot, agenda).all();
        return CasePageRenderer.of()
                .execute(new CasePage(
                        words,
                        index,
                        head(snapshot, standing, words, withNames),
                        List.of(
                                CoursePicture.of(snapshot, entries, new PictureWords(words)),
                                AfterPicture.of(snapshot, agenda, entries, new PictureWords(words))),
                        HoursTable.of(snapshot, new FigureWords(words)),
                        RhythmTable.of(snapshot, new FigureWords(words)),
                        standing.kinds()
                                .map(kind -> SourcePart.of(kind, standing, words))
                                .toList(),
                        report.acknowledgedFindings().stream()
                                .map(finding -> SourcePart.reason(finding, report, words))
                                .toList(),
                        report.missingFacts().stream()
                                .map(fact -> missing(fact, report, words))
                                .toList(),
                        DueList.of(snapshot, agenda, words),
                        words.chronology(entries.size()),
                        entries.stream().map(entry -> entry(entry, words)).toList()));
    }

    private static Head head(Snapshot snapshot, Standing standing, PageWords words, boolean withNames) {
        Bilan bilan = snapshot.bilan();
        List<Day> days = new ArrayList<>();
        snapshot.firstDay().ifPresent(day -> days.add(new Day(words.firstSession(), words.write(day))));
        snapshot.lastDay().ifPresent(day -> days.add(new Day(words.lastSession(), words.write(day))));
        snapshot.lastDayOfSpan().ifPresent(day -> days.add(new Day(words.spanLimit(), words.write(day))));
        snapshot.foreseenEnd()
                .ifPresent(day -> days.add(new Day(
                        snapshot.endOfAction().isPresent() ? words.ended() : words.endForeseen(), words.write(day))));
        return new Head(
                words.title(bilan.getId()),
                people(snapshot, words, withNames),
                bilan.getOffer().getTitle(),
                words.begin(snapshot.stage()),
                words.on(snapshot.day()),
                days,
                standing.sources(words),
                standing.needs(words),
                standing.next(words));
    }

    /** The names of the person and of who leads the bilan, if they are asked for. */
    static Optional<String> people(Snapshot snapshot, PageWords words, boolean withNames) {
        String person = snapshot.bilan().getBeneficiary().getName();
        return Optional.of(snapshot.lead()
                        .map(lead -> person + ", " + words.ledBy(lead.getName()))
                        .orElse(person))
                .filter(names -> withNames);
    }

    private static Missing missing(MissingFact fact, Report report, PageWords words) {
        return new Missing(
                words.begin(fact.name()),
                fact.path(),
                words.wantedBy(fact.wantedBy().stream()
                        .map(rule -> report.judgement(rule.value()).getRule().title(words.language()))
                        .toList()));
    }

    private static Entry entry(TimelineEntry entry, PageWords words) {
        return new Entry(words.write(entry.getDay()), words.write(entry.getState()), entry.text(words.language()));
    }
}
