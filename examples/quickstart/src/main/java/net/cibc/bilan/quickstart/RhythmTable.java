package net.cibc.bilan.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Rhythm;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Programme;

/**
 * How the sessions held breathe, beside what was agreed with the person.
 */
record RhythmTable(List<Row> rows) {

    /** A measure, as it is and as it was agreed. */
    record Row(String name, String held, String agreed) {}

    static RhythmTable of(Snapshot snapshot, FigureWords words) {
        Rhythm rhythm = snapshot.rhythm();
        Optional<Personalisation> agreed = snapshot.programme().map(Programme::getPersonalisation);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(words.sessions(), String.valueOf(rhythm.sessions()), words.none()));
        rows.add(row(words, words.meanLength(), rhythm.meanLength().map(words::length), Optional.empty()));
        rows.add(row(
                words,
                words.longestSession(),
                rhythm.longestSession().map(words::write),
                snapshot.terms().getLongestSession().map(words::write).map(words::atMost)));
        rows.add(row(words, words.meanInterval(), rhythm.meanInterval().map(words::interval), Optional.empty()));
        rows.add(row(
                words,
                words.longestInterval(),
                rhythm.longestInterval().map(words::interval),
                agreed.flatMap(Personalisation::getInterval).map(words::period).map(words::atMost)));
        rows.add(row(
                words,
                words.channels(),
                listed(
                        words,
                        rhythm.channels().entrySet().stream()
                                .map(used -> words.write(used.getKey()) + "\u00a0" + used.getValue())),
                listed(
                        words,
                        agreed.stream()
                                .flatMap(each -> each.getChannels().stream())
                                .map(words::write))));
        agreed.map(Personalisation::getHours)
                .filter(hours -> !hours.isEmpty())
                .ifPresent(hours -> rows.add(new Row(words.hoursOfDay(), words.none(), words.slots(hours))));
        rows.add(row(
                words,
                words.answers(),
                answers(rhythm, words),
                snapshot.bilan().getBeneficiary().getContactPreference().map(words::write)));
        return new RhythmTable(rows);
    }

    private static Row row(FigureWords words, String name, Optional<String> held, Optional<String> agreed) {
        return new Row(name, held.orElseGet(words::none), agreed.orElseGet(words::none));
    }

    private static Optional<String> listed(FigureWords words, Stream<String> parts) {
        return Optional.of(words.all(parts.toList())).filter(list -> !list.isEmpty());
    }

    private static Optional<String> answers(Rhythm rhythm, FigureWords words) {
        List<String> parts = new ArrayList<>();
        rhythm.meanAnswerTime().ifPresent(mean -> parts.add(words.answered(rhythm.answered(), words.length(mean))));
        if (rhythm.unanswered() > 0) {
            parts.add(words.unanswered(rhythm.unanswered()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(words.all(parts));
    }
}
