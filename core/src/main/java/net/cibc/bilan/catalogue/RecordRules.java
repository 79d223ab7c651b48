package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Activity;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * Where the records of a bilan contradict each other, or tell of something to which the person did not agree. What an
 * auditor reads first is whether the file agrees with itself; every finding is a warning, because a record may be wrong
 * where the bilan was right.
 */
public final class RecordRules {

    /**
     * No work is led after the end that is recorded: a session or written support of a later day says that the end was
     * not the end, and hours that cannot be proved "sont réputées ne pas avoir été exécutées" (Code du travail, art.
     * L6362-6, since 1 January 2019).
     *
     * <p>Boundary: what is held on the day of the end is in time; the follow-up interview is no work of the bilan, and
     * comes after the end. After an abandonment a session resumes the bilan, which is then judged as running.
     *
     * <p>Decisive day: none. Not applicable while no end is recorded. Unknown: never.
     */
    public static final Rule NOTHING_AFTER_THE_END = Rule.of("record.nothing-after-the-end", Sources.L6362_6)
            .title("Rien n'est mené après la fin enregistrée", "No work is led after the end that is recorded")
            .text("kept", "Aucun travail mené après la fin, le {end}", "No work led after the end on {end}")
            .text(
                    "after",
                    "Travail mené le {day}, après la fin enregistrée le {end} : l'une des deux dates est à corriger",
                    "Work was led on {day}, after the end recorded on {end}: one of the two days is to be corrected")
            .needs(FactKind.CLOSURE)
            .needsUnless(Set.of(Verdict.BROKEN, Verdict.NOT_APPLICABLE), FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT)
            .check(RecordRules::nothingAfterTheEnd);

    /**
     * No session or follow-up that did not take place is proved by a signature or another proof of attendance: proof
     * and fact contradict each other (Code du travail, art. L6362-6, since 1 January 2019).
     *
     * <p>Boundary: a session that was missed, postponed or cancelled, and a follow-up that was declined or for which
     * the person could not be reached, did not take place. One that is still planned, and already proved, is to be
     * recorded as held.
     *
     * <p>Decisive day: none. Pending while a proof awaits that its session is recorded as held. Not applicable where no
     * proof of a session or a follow-up is recorded. Unknown: never.
     */
    public static final Rule PROOF_OF_WHAT_TOOK_PLACE = Rule.of("record.proof-of-what-took-place", Sources.L6362_6)
            .title("Seul ce qui a eu lieu est prouvé", "Only what took place is proved")
            .text("kept", "Preuves de ce qui a eu lieu : {count}", "Proofs of what took place: {count}")
            .text(
                    "planned",
                    "Prouvé le {day} et encore prévu : à enregistrer comme tenu",
                    "Proved on {day} and still planned: to be recorded as held")
            .text(
                    "did-not-take-place",
                    "Prouvé le {day}, mais enregistré comme n'ayant pas eu lieu ({status})",
                    "Proved on {day}, but recorded as not having taken place ({status})")
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.ATTENDANCE_PROOFS, FactKind.SESSIONS, FactKind.FOLLOW_UPS)
            .check(RecordRules::proofs);

    /**
     * A bilan is handed over to another consultant with the person's agreement, because those who carry it out are
     * bound by professional secrecy (Code du travail, art. L6313-4, since 1 January 2019), and what was told to the one
     * in confidence is not passed on without it.
     *
     * <p>Boundary: an agreement on the day of the hand-over is in time.
     *
     * <p>Decisive day: the first day of the successor. Not applicable where no hand-over is recorded. Unknown: never.
     *
     * <p>Disputed: the article names the secrecy and not the hand-over.
     */
    public static final Rule HAND_OVER_AGREED = Rule.of("team.hand-over-agreed", Sources.L6313_4)
            .title("La personne est d'accord pour changer de consultant", "The person agrees to another consultant")
            .text(
                    "kept",
                    "Changement de consultant du {day}, accepté le {agreed}",
                    "Hand-over of {day} agreed to on {agreed}")
            .text(
                    "absent",
                    "Bilan transmis le {day} à un autre consultant sans accord de la personne : à recueillir",
                    "Bilan handed over on {day} without the person's agreement: to be asked for")
            .text(
                    "late",
                    "Bilan transmis le {day} à un autre consultant, avant l'accord du {agreed}",
                    "Bilan handed over on {day}, before the agreement of {agreed}")
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.HAND_OVERS)
            .check(RecordRules::handOvers);

    /**
     * A session is recorded only with an agreement of its own: "le consentement du bénéficiaire" to the bilan is none
     * to be recorded (Code du travail, art. L6313-4, since 1 January 2019, as we read it).
     *
     * <p>Boundary: an agreement that was given by the first day on which the recording shows, by being given, shown or
     * destroyed, is in time, even if it was withdrawn later; the recording may have been made while it held.
     *
     * <p>Decisive day: the first day on which the recording shows. Not applicable where none does. Unknown: never.
     */
    public static final Rule RECORDING_AGREED = Rule.of("consent.before-recording", Sources.L6313_4)
            .title("La personne consent à être enregistrée", "The person consents to being recorded")
            .text(
                    "kept",
                    "Accord donné pour être enregistré, avant le {day}",
                    "Agreement to being recorded given by {day}")
            .text(
                    "absent",
                    "Un enregistrement existe le {day} sans que la personne y ait consenti",
                    "A recording is there on {day} without the person's consent to it")
            .text(
                    "refused",
                    "Un enregistrement existe le {day} alors que la personne l'a refusé le {refused}",
                    "A recording is there on {day} although the person refused it on {refused}")
            .needsUnless(Set.of(Verdict.NOT_APPLICABLE, Verdict.SATISFIED), FactKind.CONSENTS)
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.DELIVERIES, FactKind.DISCLOSURES, FactKind.DESTRUCTIONS)
            .check(RecordRules::recording);

    /**
     * The days of the work fit those of the rest of the case file: one that does not is often a slip of the year, and
     * may move the whole bilan under another law. Hours that cannot have been held as they are recorded "sont réputées
     * ne pas avoir été exécutées" (Code du travail, art. L6362-6, since 1 January 2019).
     *
     * <p>Boundary: looked at are sessions held or planned, and written support. Their days are put in one row with
     * those of programmes, suspensions, consents to undertake the bilan, places in the team and the end of the action.
     * A step of nine months or more in that row, which no suspension explains, is what a slip of a year leaves in a
     * bilan of three months: the work on the side of fewer facts is doubted, and where they are as many, the later.
     * Doubted too is a day before the first day of the offer, and one before both the first consent to undertake and
     * the first place in the team, where both are recorded.
     *
     * <p>Decisive day: that of the question, because the day of the work is what is doubted. Not applicable where no
     * session is held or planned, and nothing was written. Unknown: never.
     *
     * <p>Disputed: no text says which days are plausible. A finding is a warning, to be answered by a look at the year.
     */
    public static final Rule PLAUSIBLE_DAYS = Rule.of("record.plausible-days", Sources.L6362_6)
            .title("Les jours enregistrés vont ensemble", "The days that are recorded fit together")
            .text(
                    "kept",
                    "Jours du dossier plausibles, du {first} au {last}",
                    "Days of the case file plausible, from {first} to {last}")
            .text(
                    "far",
                    "Travail du {day}, à neuf mois ou plus des autres jours du dossier : l'année est à vérifier",
                    "Work of {day}, nine months or more from the other days of the case file: check the year")
            .text(
                    "before-offer",
                    "Travail du {day}, avant le premier jour de l'offre, le {since} : le jour est à vérifier",
                    "Work of {day}, before the first day of the offer, {since}: check the day")
            .text(
                    "before-all",
                    "Travail du {day}, alors que consentement et équipe ne commencent que le {since} : à vérifier",
                    "Work of {day}, although consent and team begin only on {since}: check the day")
            .needs(FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT)
            .needsUnless(
                    Set.of(Verdict.NOT_APPLICABLE),
                    FactKind.CONSENTS,
                    FactKind.TEAM,
                    FactKind.PROGRAMMES,
                    FactKind.SUSPENSIONS,
                    FactKind.CLOSURE)
            .decidedOn(DecisiveDay.ACT)
            .check(PlausibleDays::check);

    private RecordRules() {}

    private static Answer nothingAfterTheEnd(Snapshot snapshot) {
        Optional<LocalDate> end = snapshot.bilan().getClosure().map(Closure::getDay);
        if (end.isEmpty()) {
            return Answer.notApplicable();
        }
        Answer answer = Answer.satisfied("kept").with("end", end.get());
        for (PhaseActivity work : snapshot.ledWork()) {
            if (snapshot.dayOf(work).isAfter(end.get())) {
                answer = answer.and(warned("after")
                        .at(snapshot.path(work))
                        .with("day", snapshot.dayOf(work))
                        .with("end", end.get()));
            }
        }
        return answer;
    }

    private static Answer proofs(Snapshot snapshot) {
        Map<ActivityId, Activity> proved = Stream.<Activity>concat(
                        snapshot.bilan().getSessions().stream(), snapshot.bilan().getFollowUps().stream())
                .collect(Collectors.toMap(Activity::getId, Function.identity()));
        Answer answer = Answer.notApplicable();
        int count = 0;
        for (AttendanceProof proof : snapshot.bilan().getAttendanceProofs()) {
            Activity activity = proved.get(proof.getActivity());
            if (activity != null && activity.done()) {
                count++;
            } else if (activity != null) {
                LocalDate day =
                        Moments.dayOf(proof.getMadeAt(), snapshot.bilan().getZone());
                answer = answer.and((isPlanned(activity)
                                ? Answer.pending("planned")
                                : warned("did-not-take-place").with("status", status(activity)))
                        .at(snapshot.path(proof))
                        .with("day", day));
            }
        }
        return count == 0 ? answer : answer.and(Answer.satisfied("kept").with("count", count));
    }

    private static boolean isPlanned(Activity activity) {
        return status(activity) == SessionStatus.PLANNED || status(activity) == FollowUpStatus.PLANNED;
    }

    private static Enum<?> status(Activity activity) {
        return activity instanceof Session session ? session.getStatus() : ((FollowUp) activity).getStatus();
    }

    private static Answer handOvers(Snapshot snapshot) {
        Answer answer = Answer.notApplicable();
        for (HandOver handOver : snapshot.bilan().getHandOvers().stream()
                .sorted(Comparator.comparing(HandOver::getDay))
                .toList()) {
            answer = answer.and(agreed(handOver).at(snapshot.path(handOver)).with("day", handOver.getDay()));
        }
        return answer;
    }

    private static Answer agreed(HandOver handOver) {
        return handOver.getAgreedOn()
                .map(agreed -> (agreed.isAfter(handOver.getDay()) ? warned("late") : Answer.satisfied("kept"))
                        .with("agreed", agreed))
                .orElseGet(() -> warned("absent"));
    }

    private static Answer recording(Snapshot snapshot) {
        Optional<LocalDate> shows = firstShown(snapshot);
        if (shows.isEmpty()) {
            return Answer.notApplicable();
        }
        LocalDate day = shows.get();
        boolean agreed = snapshot.bilan().consents(ConsentScope.RECORD).stream()
                .anyMatch(consent -> consent.getAnswer() == ConsentAnswer.GIVEN
                        && !consent.getAnsweredOn().isAfter(day));
        if (agreed) {
            return Answer.satisfied("kept").with("day", day);
        }
        return snapshot.lastWord(ConsentScope.RECORD, day)
                .map(word -> warned("refused").with("refused", word.day()))
                .orElseGet(() -> warned("absent"))
                .at("consents")
                .with("day", day);
    }

    private static Optional<LocalDate> firstShown(Snapshot snapshot) {
        return Stream.of(
                        snapshot.bilan().getDeliveries().stream()
                                .filter(delivery -> delivery.getDocument() == DocumentKind.RECORDING)
                                .map(Delivery::getDeliveredOn),
                        snapshot.disclosures().stream()
                                .filter(disclosure -> disclosure.getDocument() == DocumentKind.RECORDING)
                                .map(Disclosure::getDisclosedOn),
                        snapshot.bilan().getDestructions().stream()
                                .filter(destruction ->
                                        destruction.getDocuments().contains(DocumentKind.RECORDING))
                                .map(Destruction::getDestroyedOn))
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
    }

    private static Answer warned(String text) {
        return Answer.broken(text).as(Severity.WARNING);
    }
}
