package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Severity;

/** How the days of the work fit those of the rest of the case file. */
final class PlausibleDays {

    /** What a slip of a year leaves between a day and the others, in a bilan of three months. */
    static final Period FAR = Period.ofMonths(9);

    private final Snapshot snapshot;
    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    private final Optional<LocalDate> offered;

    /** The first day of consent or team, where both are recorded. */
    private final Optional<LocalDate> prepared;

    private PlausibleDays(Snapshot snapshot, List<PhaseActivity> work) {
        this.snapshot = snapshot;
        Bilan bilan = snapshot.bilan();
        this.offered = bilan.getOffer().getSource().getSince();
        LocalDate begun = first(work.stream().map(snapshot::dayOf)).orElseThrow();
        // A consent that was taken back before any work is no beginning of this bilan.
        List<LocalDate> consents = bilan.consents(ConsentScope.UNDERTAKE).stream()
                .filter(each -> each.getAnswer() == ConsentAnswer.GIVEN
                        && each.getWithdrawnOn().filter(begun::isAfter).isEmpty())
                .map(Consent::getAnsweredOn)
                .toList();
        Optional<LocalDate> consent = first(consents.stream());
        Optional<LocalDate> team = first(bilan.getTeam().stream().map(Assignment::getFirstDay));
        this.prepared = team.isEmpty() ? team : consent.map(day -> day.isAfter(team.get()) ? team.get() : day);
        Stream.of(
                        work.stream().map(snapshot::dayOf),
                        consents.stream(),
                        bilan.getTeam().stream().map(Assignment::getFirstDay),
                        bilan.getProgrammes().stream().map(Programme::getAgreedOn),
                        bilan.getSuspensions().stream().map(Suspension::getFirstDay),
                        bilan.getSuspensions().stream().flatMap(each -> each.getLastDay().stream()),
                        bilan.getClosure().stream().map(Closure::getDay))
                .flatMap(each -> each)
                .forEach(day -> days.merge(day, 1, Integer::sum));
    }

    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo);
    }

    static Answer check(Snapshot snapshot) {
        List<PhaseActivity> work = Stream.<PhaseActivity>concat(
                        snapshot.ledWork().stream(),
                        snapshot.bilan().getSessions().stream()
                                .filter(session -> session.getStatus() == SessionStatus.PLANNED))
                .toList();
        return work.isEmpty() ? Answer.notApplicable() : new PlausibleDays(snapshot, work).check(work);
    }

    private Answer check(List<PhaseActivity> work) {
        Answer answer = Answer.satisfied("kept").with("first", days.firstKey()).with("last", days.lastKey());
        for (PhaseActivity each : work) {
            LocalDate day = snapshot.dayOf(each);
            if (isFar(day)) {
                answer = answer.and(doubted("far", each, day));
            } else if (offered.filter(day::isBefore).isPresent()) {
                answer = answer.and(doubted("before-offer", each, day).with("since", offered.get()));
            } else if (prepared.filter(day::isBefore).isPresent()) {
                answer = answer.and(doubted("before-all", each, day).with("since", prepared.get()));
            }
        }
        return answer;
    }

    private boolean isFar(LocalDate day) {
        LocalDate before = days.lowerKey(day);
        LocalDate after = days.higherKey(day);
        return days.getOrDefault(day, 0) == 1
                && !(before == null && after == null)
                && (before == null || before.plus(FAR).isBefore(day))
                && (after == null || day.plus(FAR).isBefore(after));
    }

    private Answer doubted(String text, PhaseActivity work, LocalDate day) {
        return Answer.broken(text)
                .as(Severity.WARNING)
                .at(snapshot.path(work) + (work instanceof Session ? ".start" : ".givenOn"))
                .with("day", day);
    }
}
