package net.cibc.bilan.catalogue;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;

/**
 * When the person is asked to evaluate the bilan. An auditor judges by it, and no law does: every finding is a warning.
 */
public final class SurveyRules {

    /** That they are sent at the end and at six months, guide V9 alone says. */
    private static final Source SURVEYS = Sources.indicatorAsReadByV9(30);

    /**
     * The survey at the end is sent, and not before the person holds what it asks about: "questionnaire à la fin"
     * (quality framework, indicator 30, as read by guide V9 of 8 January 2024; since 1 November 2026 the annex of
     * décret n° 2026-728, which names no day).
     *
     * <p>Boundary: it is due on the day on which the bilan ends as completed. Sent on the day on which the later of
     * detailed results and synthesis was given is in time, and so is any later day, after the end too: what was sent
     * late was sent. What is given after the survey does not heal that it came too early; a survey that is sent again
     * does.
     *
     * <p>Decisive day: the end of the action. Pending until it was sent, up to the day of the end. Not applicable where
     * the bilan was not carried through. Unknown: never, a survey that is not recorded was not sent.
     *
     * <p>Disputed: the guide does not say what must come before the survey; the people of the field do.
     */
    public static final Rule AT_END = Rule.of("survey.at-end", SURVEYS)
            .title(
                    "Le questionnaire de fin part une fois résultats et synthèse remis",
                    "The survey at the end is sent once results and synthesis were given")
            .text("kept", "Questionnaire de fin envoyé le {day}", "Survey at the end sent on {day}")
            .text(
                    "running",
                    "Questionnaire de fin à envoyer, après la remise des résultats et de la synthèse",
                    "Survey at the end to be sent, after results and synthesis were given")
            .text("awaited", "Questionnaire de fin à envoyer le {until}", "Survey at the end to be sent on {until}")
            .text(
                    "early",
                    "Questionnaire de fin envoyé le {day}, avant la remise à la personne : {document}",
                    "Survey at the end sent on {day}, before giving to the person: {document}")
            .text(
                    "absent",
                    "Questionnaire de fin à envoyer depuis le {due}",
                    "Survey at the end to be sent since {due}")
            .needs(FactKind.SURVEYS, FactKind.CLOSURE)
            .needsUnless(Set.of(Verdict.PENDING), FactKind.DELIVERIES)
            .decidedOn(DecisiveDay.END_OF_ACTION)
            .where(not(Snapshot::stoppedEarly))
            .check(SurveyRules::atEnd);

    /**
     * The survey at six months is sent (quality framework, indicator 30, as read by guide V9 of 8 January 2024; since 1
     * November 2026 the annex of décret n° 2026-728, which names no day).
     *
     * <p>Boundary: it is due six months after the end of the action, on the day of the same number. Sent later it was
     * sent. Sent too early it is another survey, and leaves this one awaited ({@link Snapshot#counts(FeedbackSurvey)}):
     * it may go with the follow-up interview, from the day on which the window of the offer opens, and where the offer
     * promises no interview, from the end of the action.
     *
     * <p>Decisive day: the end of the action; what is cited is the version of the day on which it is due. Pending until
     * it was sent, up to that day. Not applicable where the bilan was not carried through. Unknown: never, a survey
     * that is not recorded was not sent.
     *
     * <p>Disputed: the guide does not say how far from six months is too far.
     */
    public static final Rule LATER = Rule.of("survey.later", SURVEYS)
            .title("Le questionnaire à froid est envoyé", "The later survey is sent")
            .text("kept", "Questionnaire à six mois envoyé le {day}", "Survey at six months sent on {day}")
            .text(
                    "running",
                    "Questionnaire à six mois à envoyer, compté de la fin du bilan",
                    "Survey at six months to be sent, counted from the end of the bilan")
            .text(
                    "awaited",
                    "Questionnaire à six mois à envoyer le {until}",
                    "Survey at six months to be sent on {until}")
            .text(
                    "early",
                    "Questionnaire à six mois envoyé dès le {day}, attendu le {due}",
                    "Survey at six months sent as early as {day}, due on {due}")
            .text(
                    "absent",
                    "Questionnaire à six mois à envoyer depuis le {due}",
                    "Survey at six months to be sent since {due}")
            .needs(FactKind.SURVEYS, FactKind.CLOSURE)
            .decidedOn(DecisiveDay.END_OF_ACTION)
            .where(not(Snapshot::stoppedEarly))
            .check(SurveyRules::later);

    private SurveyRules() {}

    private static Answer atEnd(Snapshot snapshot) {
        return snapshot.survey(SurveyKind.AT_END)
                .map(survey -> atEnd(survey, snapshot))
                .orElseGet(() -> toBeSent(SurveyKind.AT_END, snapshot));
    }

    private static Answer atEnd(FeedbackSurvey survey, Snapshot snapshot) {
        Answer answer = Answer.satisfied("kept");
        for (DocumentKind document : snapshot.resultsNotGivenBy(survey.getSentOn())) {
            answer = answer.and(warned("early").with("document", document));
        }
        return told(answer, survey, snapshot);
    }

    private static Answer later(Snapshot snapshot) {
        Optional<FeedbackSurvey> survey = snapshot.survey(SurveyKind.AT_SIX_MONTHS);
        Optional<LocalDate> due = snapshot.endOfAction().map(SurveyKind.AT_SIX_MONTHS::due);
        if (survey.filter(snapshot::counts).isPresent()) {
            return told(Answer.satisfied("kept"), survey.get(), snapshot).decidedOn(due.orElseThrow());
        }
        return survey.isPresent() && due.filter(snapshot.day()::isAfter).isPresent()
                ? told(warned("early"), survey.get(), snapshot)
                        .with("due", due.get())
                        .decidedOn(due.get())
                : toBeSent(SurveyKind.AT_SIX_MONTHS, snapshot);
    }

    private static Answer toBeSent(SurveyKind kind, Snapshot snapshot) {
        Optional<LocalDate> due = snapshot.endOfAction().map(kind::due);
        if (due.isEmpty()) {
            return Answer.pending("running").at("surveys");
        }
        Answer answer = snapshot.day().isAfter(due.get())
                ? warned("absent").with("due", due.get())
                : Answer.pending("awaited").with("until", due.get());
        return answer.at("surveys").decidedOn(due.get());
    }

    private static Answer told(Answer answer, FeedbackSurvey survey, Snapshot snapshot) {
        return answer.at(snapshot.path(survey)).with("day", survey.getSentOn());
    }

    private static Answer warned(String text) {
        return Answer.broken(text).as(Severity.WARNING);
    }
}
