package net.cibc.bilan.catalogue;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What law and offer say about the hours of a bilan.
 */
public final class DurationRules {

    /**
     * A bilan takes at most 24 hours: "La durée du bilan de compétences ne peut excéder vingt-quatre heures par bilan"
     * (Code du travail, art. L6313-4, last paragraph, since 1 January 2019).
     *
     * <p>Boundary: 24 hours exactly is kept, one second more is broken. There is no minimum: products that announce "24
     * h minimum" misread the article.
     *
     * <p>Decisive day: the first session, by {@link net.cibc.bilan.norm.Norms#getLongestDuration()}.
     *
     * <p>Overlapping sessions count once, for nobody is seen twice at a time. Unknown: an activity that counts lacks
     * its length, and with up to a day for each that lacks it the maximum could be exceeded.
     *
     * <p>Disputed: the law does not say which time counts. Some publishers count the person's own work, others only the
     * time with the consultant, and whether a written comment is such time no text says; we count all time that the
     * centre books as time of the bilan ({@link net.cibc.bilan.norm.CountedTime}). Nor does it say whether the
     * follow-up counts; the offer adds it to the 24 hours, so we leave it out
     * ({@link net.cibc.bilan.norm.FollowUpTime}).
     */
    public static final Rule HOURS_CAP = Rule.of("duration.hours-cap", Sources.LONGEST_DURATION)
            .title("Le bilan ne dépasse pas la durée maximale", "The bilan takes no longer than the maximum")
            .text("kept", "{counted} comptées sur {cap}", "{counted} counted of {cap}")
            .text(
                    "exceeded",
                    "La durée du bilan dépasse {cap} : {counted} comptées",
                    "The bilan takes more than {cap}: {counted} counted")
            .needsTime(Set.of(Verdict.BROKEN), TimeKind.values())
            .judgingSchedule()
            .check(DurationRules::hoursCap);

    /**
     * A bilan takes at least so many hours of accompaniment. No such norm counts by default: thirteen hours were
     * drafted in February 2026 (NOR TRSD2602696D) and do not stand in the Code du travail of 27 March 2026. An
     * application that knows of their publication sets the day, and what they mean, by
     * {@link net.cibc.bilan.norm.Norms#getLeastAccompaniment()}; until then the rule is not applicable.
     *
     * <p>Boundary: the minimum exactly is kept, one second less is broken. What counts is the time with a consultant,
     * and written support unless the practice counts sessions alone; never the person's own work. Where the norm says
     * so, a part of the minimum is spent together, in sessions, and the follow-up interview counts in both. A finding
     * is a warning.
     *
     * <p>Decisive day: the first session. Pending while the bilan runs, and where the follow-up counts, until it was
     * held, or can no longer be in its window. Not applicable where the bilan was not carried through, or is not paid
     * as the norm says of those that it binds. Unknown: a length of accompaniment is missing that could make up the
     * difference, or the norm binds the bilans that are paid in one way and the case file does not tell how this one
     * is.
     */
    public static final Rule ACCOMPANIMENT_FLOOR = Rule.of("duration.accompaniment-floor", Sources.DRAFT_OF_2026)
            .title(
                    "L'accompagnement atteint la durée minimale, là où un texte en fixe une",
                    "The accompaniment reaches the minimum, where a text sets one")
            .text("kept", "{held} d'accompagnement, {floor} au moins", "{held} of accompaniment, at least {floor}")
            .text(
                    "kept-together",
                    "{held} d'accompagnement, {floor} au moins, dont {together} ensemble, {least} au moins",
                    "{held} of accompaniment, at least {floor}, of which {together} together, at least {least}")
            .text(
                    "running",
                    "{held} d'accompagnement sur {floor} au moins",
                    "{held} of accompaniment of at least {floor}")
            .text(
                    "running-together",
                    "{together} d'accompagnement ensemble sur {least} au moins",
                    "{together} of accompaniment together of at least {least}")
            .text(
                    "short",
                    "Le bilan est achevé avec {held} d'accompagnement, moins que {floor}",
                    "The bilan was completed with {held} of accompaniment, less than {floor}")
            .text(
                    "apart",
                    "Le bilan est achevé avec {together} d'accompagnement ensemble, moins que {least}",
                    "The bilan was completed with {together} of accompaniment together, less than {least}")
            .needs(FactKind.CLOSURE)
            .needsTime(Set.of(Verdict.SATISFIED), TimeKind.ACCOMPANIMENT, TimeKind.WRITTEN_SUPPORT)
            .needsWhen(LeastTime::countsFollowUp, FactKind.FOLLOW_UPS)
            .where(snapshot -> LeastTime.norm(snapshot.practice()).isPresent())
            .where(not(Snapshot::stoppedEarly))
            .check(LeastTime::check);

    /**
     * A bilan takes no more time than its offer gives, or than was agreed with the person if that is less. In the
     * national remote offer that is 24 hours, the maximum of the law; beside it, it is a promise of its own, and to
     * break it is to be outside the offer, with a warning.
     *
     * <p>Boundary: the agreed time exactly is kept, one second more is not. What counts is as in
     * {@code duration.hours-cap}. Each act is measured by the programme agreed before its day: a programme that is
     * agreed after an overrun does not heal it.
     *
     * <p>Decisive day: none, the promise stands in the case file. Not applicable where neither offer nor programme
     * names a time. Unknown: an activity that counts lacks its length, and with up to a day for each that lacks it the
     * time could be exceeded.
     */
    public static final Rule OFFER_HOURS = Rule.offer("offer.hours")
            .title("Le bilan tient dans les heures de l'offre", "The bilan keeps within the hours of the offer")
            .text("kept", "{counted} comptées sur {given}", "{counted} counted of {given}")
            .text(
                    "exceeded",
                    "{counted} comptées au {asOf}, pour {given} à l'offre ou au programme",
                    "{counted} counted by {asOf}, for {given} in the offer or the programme")
            .needs(FactKind.PROGRAMMES)
            .needsTime(Set.of(Verdict.BROKEN, Verdict.NOT_APPLICABLE), TimeKind.values())
            .judgingSchedule()
            .check(DurationRules::offerHours);

    /**
     * Two sessions of the person do not overlap: hours that cannot have been held as they are recorded are deemed not
     * to have been carried out (Code du travail, art. L6362-6). The counted time adds both all the same; the overlap is
     * a finding of its own.
     *
     * <p>Boundary: a session from 10:00 to 11:00 and one from 11:00 on do not overlap.
     *
     * <p>Decisive day: the first session. Unknown: a session lacks its end, and another begins within 24 hours after
     * its start; not where it lies within another for certain.
     */
    public static final Rule NO_OVERLAP = Rule.of("session.no-overlap", Sources.L6362_6)
            .title("Deux séances ne se chevauchent pas", "Two sessions do not overlap")
            .text("kept", "{count} séances sans chevauchement", "{count} sessions without an overlap")
            .text(
                    "overlap",
                    "Séance du {day} commencée avant la fin d'une autre : vérifier les heures",
                    "Session of {day} begun before another had ended: check the hours")
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.SESSIONS)
            .judgingSchedule()
            .check(DurationRules::noOverlap);

    private DurationRules() {}

    /** The most that a time may be of which lengths are missing, since no activity is longer. */
    static Duration most(Duration known, List<String> missing) {
        return known.plus(Faults.LONGEST_ACTIVITY.multipliedBy(missing.size()));
    }

    /** What counted by the end of each stretch of days, held against what had been given before that stretch. */
    private static Answer offerHours(Snapshot snapshot) {
        Optional<Duration> offered = snapshot.bilan().getOffer().getTerms().getDuration();
        List<Programme> versions = snapshot.bilan().getProgrammes().stream()
                .sorted(Comparator.comparing(Programme::getAgreedOn))
                .toList();
        Deque<Map.Entry<LocalDate, List<String>>> later =
                new ArrayDeque<>(snapshot.missingLengthsByDay().entrySet());
        List<String> missing = new ArrayList<>();
        int decisive = 0;
        Answer answer = Answer.notApplicable();
        Duration given = offered.orElse(null);
        for (int i = 0; i <= versions.size(); i++) {
            LocalDate until = i < versions.size() ? versions.get(i).getAgreedOn() : snapshot.day();
            while (!later.isEmpty() && !later.element().getKey().isAfter(until)) {
                missing.addAll(later.remove().getValue());
            }
            if (given != null) {
                Duration counted = snapshot.countedTimeBy(until);
                if (counted.compareTo(given) > 0) {
                    return told(Answer.broken("exceeded"), counted, given).with("asOf", until);
                }
                if (most(counted, missing).compareTo(given) > 0) {
                    decisive = missing.size();
                }
                answer = told(Answer.satisfied("kept"), counted, given);
            }
            if (i < versions.size()) {
                given = shorter(offered, versions.get(i).getPersonalisation().getDuration());
            }
        }
        return answer.orUnknown(missing.subList(0, decisive));
    }

    private static Answer told(Answer answer, Duration counted, Duration given) {
        return answer.as(Severity.WARNING)
                .at("sessions")
                .with("counted", counted)
                .with("given", given);
    }

    private static @Nullable Duration shorter(Optional<Duration> offered, Optional<Duration> agreed) {
        return Stream.concat(offered.stream(), agreed.stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Answer noOverlap(Snapshot snapshot) {
        Answer answer = Answer.satisfied();
        Set<String> missing = new LinkedHashSet<>();
        Instant free = Instant.MIN;
        Session open = null;
        for (Session session : snapshot.heldSessions()) {
            Instant start = session.getStart().toInstant();
            if (free.isAfter(start)) {
                answer = answer.and(Answer.broken("overlap")
                        .at(snapshot.path(session) + ".start")
                        .with("day", snapshot.dayOf(session)));
            }
            if (open != null && open.latestEnd().isAfter(session.getStart())) {
                missing.add(snapshot.path(open) + ".end");
            }
            boolean ends = session.getEnd().isPresent();
            Instant end = ends ? session.latestEnd().toInstant() : start.plusNanos(1);
            free = end.isAfter(free) ? end : free;
            open = ends ? open : session;
        }
        return answer.and(Answer.satisfied("kept")
                        .with("count", snapshot.heldSessions().size()))
                .orUnknown(missing);
    }

    private static Answer hoursCap(Snapshot snapshot) {
        Optional<Duration> cap =
                snapshot.practice().getNorms().getLongestDuration().on(DecisiveDay.FIRST_SESSION.in(snapshot));
        return cap.isPresent() ? hoursCap(cap.get(), snapshot) : Answer.notApplicable();
    }

    private static Answer hoursCap(Duration cap, Snapshot snapshot) {
        if (snapshot.countedTime().compareTo(cap) > 0) {
            return told(Answer.broken("exceeded"), snapshot, cap);
        }
        return snapshot.mostCountedTime().compareTo(cap) > 0
                ? Answer.unknown(snapshot.missingLengths())
                : told(Answer.satisfied("kept"), snapshot, cap);
    }

    private static Answer told(Answer answer, Snapshot snapshot, Duration cap) {
        return answer.at("sessions").with("cap", cap).with("counted", snapshot.countedTime());
    }
}
