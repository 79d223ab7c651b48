package net.cibc.bilan.catalogue;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.norm.TimeKind;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * What was agreed with the person in the programme.
 */
public final class ProgrammeRules {

    /**
     * Before the investigation begins, the person and the consultant have defined together how the bilan will run (Code
     * du travail, art. R6313-4, 1° c: "définir conjointement les modalités de déroulement du bilan"; the quality guide
     * wants the analysis of the need to lead to a co-built programme, V9, indicator 4).
     *
     * <p>Boundary: a programme agreed on the very day on which the investigation begins is in time; written support of
     * the consultant begins it as a session does. It is joint if the person is among those who agreed.
     *
     * <p>Decisive day: the first work led by the consultant.
     *
     * <p>Pending until the investigation begins. Not applicable where the bilan ended without one. Unknown: nobody
     * noted who agreed.
     */
    public static final Rule CO_BUILT = Rule.of("programme.co-built", Sources.R6313_4)
            .title(
                    "Le programme est convenu ensemble avant l'investigation",
                    "The programme is agreed together before the investigation")
            .text(
                    "kept",
                    "Programme convenu ensemble le {agreed}, investigation depuis le {day}",
                    "Programme agreed together on {agreed}, investigation since {day}")
            .text("agreed", "Programme convenu ensemble le {agreed}", "Programme agreed together on {agreed}")
            .text(
                    "awaited",
                    "Programme à convenir avant la phase d'investigation",
                    "Programme to be agreed before the investigation phase")
            .text(
                    "absent",
                    "L'investigation commence le {day} sans programme convenu",
                    "The investigation begins on {day} without an agreed programme")
            .text(
                    "late",
                    "L'investigation commence le {day}, avant le programme convenu le {agreed}",
                    "The investigation begins on {day}, before the programme agreed on {agreed}")
            .text(
                    "not-joint",
                    "Le programme du {agreed} n'a pas été convenu avec la personne",
                    "The programme of {agreed} was not agreed with the person")
            .text(
                    "to-be-joint",
                    "Programme du {agreed} à convenir avec la personne avant la phase d'investigation",
                    "Programme of {agreed} to be agreed with the person before the investigation phase")
            .needs(FactKind.PROGRAMMES, FactKind.SESSIONS, FactKind.WRITTEN_SUPPORT, FactKind.CLOSURE)
            .check(ProgrammeRules::coBuilt);

    /**
     * Sessions come at the rhythm that was agreed: no further apart than the interval, by the chosen channels, in the
     * chosen hours of the day. "Les rythmes ne seront pas les mêmes qu'en présentiel […]. On s'adapte aussi
     * complètement à la disponibilité de la personne" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: a session exactly one interval after the one before keeps it, counted in days; while the bilan runs,
     * the next one is awaited until that day, and ending the bilan later does not heal a longer silence. A session that
     * begins or ends on the edge of the chosen hours keeps them. One that uses an agreed channel may use others beside
     * it. A session is measured by the version agreed last before its day, and its interval at the earliest from the
     * day of that agreement; days and hours are those of where the person lives. A suspension does not lengthen an
     * interval. A session lies within one of the parts of a day that were chosen: one that runs from one into the next
     * keeps neither. In the night of a clock change, of a time that occurs twice the later begins a part and the
     * earlier ends it, and the change itself stands for a time that does not exist. The length of sessions is the
     * subject of {@code offer.session-length}. Every finding is a warning.
     *
     * <p>Decisive day: none, the agreement stands in the case file. Not applicable while no interval, channel or hour
     * is agreed. Pending until the day by which the next session keeps the interval. Unknown: the channels of a
     * session, or the end of one that began within the hours agreed, are not known, and no other breaks the agreement.
     */
    public static final Rule RHYTHM = Rule.of("programme.rhythm", Sources.PROGRAMME)
            .title("Les séances suivent le rythme convenu", "The sessions keep the rhythm agreed")
            .text("kept", "{count} séances au rythme convenu", "{count} sessions at the rhythm agreed")
            .text(
                    "next",
                    "Prochaine séance à tenir le {until} au plus tard",
                    "The next session is to be held by {until}")
            .text(
                    "silence",
                    "Aucune séance depuis plus longtemps que convenu : elle était attendue le {last} au plus tard",
                    "No session for longer than agreed: one was due by {last}")
            .text(
                    "later",
                    "Séance du {day} : plus loin de la précédente que convenu",
                    "Session of {day}: further from the one before than agreed")
            .text(
                    "channel",
                    "Séance du {day} par un canal qui n'est pas convenu",
                    "Session of {day} by a channel that was not agreed")
            .text("hours", "Séance du {day} hors des heures convenues", "Session of {day} outside the hours agreed")
            .needs(FactKind.PROGRAMMES)
            .needsWhere(snapshot -> rhythmAgreed(snapshot.bilan().getProgrammes()), FactKind.SESSIONS, FactKind.CLOSURE)
            .judgingSchedule()
            .check(ProgrammeRules::rhythm);

    /**
     * A bilan that is carried through gives about the hours that were agreed. Hours that fall well below them are
     * remarked upon, with a warning: the law sets no minimum, but what was agreed and paid was more.
     *
     * <p>Boundary: the share of the practice ({@link net.cibc.bilan.norm.Practice#getLeastPercentDelivered()}, 80 % by
     * default) is enough, one second less is not; whole seconds are compared. What is agreed is the duration in the
     * last programme that was agreed before the end: fewer hours agreed afterwards heal nothing; the 24 hours of an
     * offer are a maximum and no agreement.
     *
     * <p>Decisive day: none, the agreement stands in the case file. Pending while the bilan runs below that share. Not
     * applicable without an agreed duration, and where the bilan was not carried through. Unknown: a length is missing
     * that could make up the difference.
     *
     * <p>Disputed: no text says how far below is too far.
     */
    public static final Rule HOURS_DELIVERED = Rule.of("programme.hours-delivered", Sources.PROGRAMME)
            .title("Les heures convenues sont données", "The hours agreed are delivered")
            .text("kept", "{held} tenues, pour {agreed} au programme", "{held} held of {agreed} agreed")
            .text("running", "Durée tenue : {held} sur {agreed}", "{held} held of {agreed} agreed")
            .text(
                    "short",
                    "Le bilan est achevé avec une durée tenue de {held}, pour {agreed} au programme",
                    "The bilan was completed with {held} held of {agreed} agreed")
            .needs(FactKind.PROGRAMMES, FactKind.CLOSURE)
            .needsTime(
                    Set.of(Verdict.SATISFIED, Verdict.NOT_APPLICABLE),
                    TimeKind.ACCOMPANIMENT,
                    TimeKind.WRITTEN_SUPPORT,
                    TimeKind.PERSONAL_WORK)
            .where(not(Snapshot::stoppedEarly))
            .check(ProgrammeRules::hoursDelivered);

    private ProgrammeRules() {}

    private static Answer coBuilt(Snapshot snapshot) {
        Optional<LocalDate> investigation =
                snapshot.firstWork(Phase.INVESTIGATION).map(snapshot::dayOf);
        if (investigation.isPresent()) {
            return coBuilt(investigation.get(), snapshot);
        }
        if (snapshot.endOfAction().isPresent()) {
            return Answer.notApplicable();
        }
        return snapshot.programme()
                .map(programme -> joint(programme, Answer.satisfied("agreed"), Answer.pending("to-be-joint"), snapshot))
                .orElseGet(() -> Answer.pending("awaited").at("programmes"));
    }

    private static Answer coBuilt(LocalDate investigation, Snapshot snapshot) {
        return snapshot.programmeBefore(investigation.plusDays(1))
                .map(programme -> joint(
                        programme,
                        Answer.satisfied("kept").with("day", investigation),
                        Answer.broken("not-joint"),
                        snapshot))
                .orElseGet(() -> without(investigation, snapshot));
    }

    private static Answer without(LocalDate investigation, Snapshot snapshot) {
        return snapshot.bilan().getProgrammes().stream()
                .min(Comparator.comparing(Programme::getAgreedOn))
                .map(programme -> Answer.broken("late")
                        .at(snapshot.path(programme) + ".agreedOn")
                        .with("agreed", programme.getAgreedOn()))
                .orElseGet(() -> Answer.broken("absent").at("programmes"))
                .with("day", investigation);
    }

    private static Answer joint(Programme programme, Answer kept, Answer without, Snapshot snapshot) {
        if (programme.getAgreedBy().isEmpty()) {
            return Answer.unknown(List.of(snapshot.path(programme) + ".agreedBy"));
        }
        return programme
                        .getAgreedBy()
                        .contains(snapshot.bilan().getBeneficiary().getId())
                ? kept.with("agreed", programme.getAgreedOn())
                : without.at(snapshot.path(programme) + ".agreedBy").with("agreed", programme.getAgreedOn());
    }

    private static Answer rhythm(Snapshot snapshot) {
        if (!rhythmAgreed(snapshot.bilan().getProgrammes())) {
            return Answer.notApplicable();
        }
        AgreedRhythm rhythm = new AgreedRhythm(snapshot);
        List<String> missing = Stream.concat(
                        rhythm.byUntoldChannel.stream().map(session -> snapshot.path(session) + ".channels"),
                        rhythm.withinHoursSoFar.stream().map(session -> snapshot.path(session) + ".end"))
                .toList();
        return remarks("later", ".start", rhythm.later, snapshot)
                .and(remarks("channel", ".channels", rhythm.byOtherChannel, snapshot))
                .and(remarks("hours", ".start", rhythm.outsideHours, snapshot))
                .and(silence(rhythm, snapshot))
                .and(Answer.satisfied("kept")
                        .with("count", snapshot.heldSessions().size()))
                .orUnknown(missing);
    }

    // A plan tells of no session after its last one.
    private static Answer silence(AgreedRhythm rhythm, Snapshot snapshot) {
        if (rhythm.nextBy.isEmpty() || snapshot.isPlan()) {
            return Answer.satisfied();
        }
        LocalDate last = rhythm.nextBy.get();
        if (snapshot.endOfAction().orElse(snapshot.day()).isAfter(last)) {
            return Answer.broken("silence").as(Severity.WARNING).at("sessions").with("last", last);
        }
        return snapshot.endOfAction().isPresent()
                ? Answer.satisfied()
                : Answer.pending("next").at("sessions").with("until", last);
    }

    private static boolean rhythmAgreed(List<Programme> programmes) {
        for (Programme programme : programmes) {
            Personalisation chosen = programme.getPersonalisation();
            if (chosen.getInterval().isPresent()
                    || !chosen.getChannels().isEmpty()
                    || !chosen.getHours().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Answer remarks(String text, String property, List<Session> sessions, Snapshot snapshot) {
        Answer answer = Answer.satisfied();
        for (Session session : sessions) {
            LocalDate day = snapshot.dayOf(session);
            answer = answer.and(Answer.broken(text)
                    .as(Severity.WARNING)
                    .at(snapshot.path(session) + property)
                    .with("day", day));
        }
        return answer;
    }

    private static Answer hoursDelivered(Snapshot snapshot) {
        return snapshot.endOfAction()
                .map(end -> snapshot.programmeBefore(end.plusDays(1)))
                .orElseGet(snapshot::programme)
                .flatMap(programme -> programme.getPersonalisation().getDuration())
                .map(agreed -> hoursDelivered(agreed, snapshot))
                .orElseGet(Answer::notApplicable);
    }

    private static Answer hoursDelivered(Duration agreed, Snapshot snapshot) {
        Duration held = snapshot.workedTime();
        if (isEnough(held, agreed, snapshot)) {
            return told(Answer.satisfied("kept"), held, agreed);
        }
        if (!snapshot.completed()) {
            return told(Answer.pending("running"), held, agreed);
        }
        List<String> missing = snapshot.missingHours();
        return isEnough(DurationRules.most(held, missing), agreed, snapshot)
                ? Answer.unknown(missing)
                : told(Answer.broken("short").as(Severity.WARNING), held, agreed);
    }

    private static boolean isEnough(Duration held, Duration agreed, Snapshot snapshot) {
        return held.toSeconds() * 100
                >= agreed.toSeconds() * snapshot.practice().getLeastPercentDelivered();
    }

    private static Answer told(Answer answer, Duration held, Duration agreed) {
        return answer.at("sessions").with("held", held).with("agreed", agreed);
    }
}
