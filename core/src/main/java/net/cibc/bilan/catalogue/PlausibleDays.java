package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private static final Period FAR = Period.ofMonths(9);

    /** Days without a long step between them, and how many facts bear them. */
    private record Group(LocalDate first, LocalDate last, int facts) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final Snapshot snapshot;
    private final List<PhaseActivity> work;
    private final Optional<LocalDate> offered;

    /** The first day of consent or team, where both are recorded. */
    private final Optional<LocalDate> prepared;

    /** The days of most facts. */
    private final Group most;

    private PlausibleDays(Snapshot snapshot, List<PhaseActivity> work) {
        this.snapshot = snapshot;
        this.work = work;
        Bilan bilan = snapshot.bilan();
        this.offered = bilan.getOffer().getSource().getSince();
        List<LocalDate> consents = consents();
        Optional<LocalDate> team = first(bilan.getTeam().stream().map(Assignment::getFirstDay));
        this.prepared =
                team.isEmpty() ? team : first(consents.stream()).map(day -> day.isAfter(team.get()) ? team.get() : day);
        List<LocalDate> days = Stream.of(
                        work.stream().map(snapshot::dayOf),
                        consents.stream(),
                        bilan.getTeam().stream().map(Assignment::getFirstDay),
                        bilan.getProgrammes().stream().map(Programme::getAgreedOn),
                        bilan.getSuspensions().stream().map(Suspension::getFirstDay),
                        bilan.getSuspensions().stream().flatMap(each -> each.getLastDay().stream()),
                        bilan.getClosure().stream().map(Closure::getDay))
                .flatMap(each -> each)
                .sorted()
                .toList();
        this.most = most(days);
    }

    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo);
    }

    // A consent that was taken back before any work is no beginning of this bilan.
    private List<LocalDate> consents() {
        LocalDate begun = first(work.stream().map(snapshot::dayOf)).orElseThrow();
        return snapshot.bilan().consents(ConsentScope.UNDERTAKE).stream()
                .filter(each -> each.getAnswer() == ConsentAnswer.GIVEN
                        && each.getWithdrawnOn().filter(begun::isAfter).isEmpty())
                .map(Consent::getAnsweredOn)
                .toList();
    }

    private Group most(List<LocalDate> days) {
        List<Suspension> suspensions = snapshot.bilan().getSuspensions().stream()
                .sorted(Comparator.comparing(Suspension::getFirstDay))
                .toList();
        Group most = new Group(LocalDate.MAX, LocalDate.MAX, 0);
        LocalDate suspended = LocalDate.MIN;
        int begun = 0;
        int from = 0;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            while (begun < suspensions.size()
                    && !suspensions.get(begun).getFirstDay().isAfter(day)) {
                LocalDate last = suspensions.get(begun++).getLastDay().orElse(LocalDate.MAX);
                suspended = last.isAfter(suspended) ? last : suspended;
            }
            boolean ends = i + 1 == days.size()
                    || (!day.plus(FAR).isAfter(days.get(i + 1)) && suspended.isBefore(days.get(i + 1)));
            if (ends) {
                Group group = new Group(days.get(from), day, i + 1 - from);
                most = group.facts > most.facts ? group : most;
                from = i + 1;
            }
        }
        return most;
    }

    static Answer check(Snapshot snapshot) {
        List<PhaseActivity> work = new ArrayList<>(snapshot.ledWork());
        snapshot.bilan().getSessions().stream()
                .filter(session -> session.getStatus() == SessionStatus.PLANNED)
                .forEach(work::add);
        return work.isEmpty() ? Answer.notApplicable() : new PlausibleDays(snapshot, work).check();
    }

    private Answer check() {
        Answer answer = Answer.satisfied("kept").with("first", most.first).with("last", most.last);
        for (PhaseActivity each : work) {
            LocalDate day = snapshot.dayOf(each);
            if (!most.contains(day)) {
                answer = answer.and(doubted("far", each, day));
            } else if (offered.filter(day::isBefore).isPresent()) {
                answer = answer.and(doubted("before-offer", each, day).with("since", offered.get()));
            } else if (prepared.filter(day::isBefore).isPresent()) {
                answer = answer.and(doubted("before-all", each, day).with("since", prepared.get()));
            }
        }
        return answer;
    }

    private Answer doubted(String text, PhaseActivity doubted, LocalDate day) {
        return Answer.broken(text)
                .as(Severity.WARNING)
                .at(snapshot.path(doubted) + (doubted instanceof Session ? ".start" : ".givenOn"))
                .with("day", day);
    }
}
