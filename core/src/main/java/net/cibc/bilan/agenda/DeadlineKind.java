package net.cibc.bilan.agenda;

import net.cibc.bilan.text.Words;

/**
 * What a deadline is about. The constants stand in the order in which deadlines of one day are listed.
 */
// Words are an immutable record, which their type does not tell.
@SuppressWarnings("ImmutableEnumChecker")
public enum DeadlineKind {
    /**
     * A session that is planned or was held; its day is the one for which it was planned. What was called off or missed
     * is no deadline any more, nor is a session that was still planned when the action ended.
     */
    SESSION("Séance de la {phase}", "Session of the {phase}"),

    /** Personal work, by the day on which it is due. Work that was still to do when the action ended is left out. */
    PERSONAL_WORK("Travail personnel de la {phase}", "Personal work of the {phase}"),

    /**
     * The answer to a request of the person. Who wishes to be seen "seulement si besoin" depends on being answered, and
     * no source says how soon: this library takes the first working day after that of the request.
     */
    ANSWER(
            "Réponse à la demande que la personne a faite le {asked}",
            "Answer to the request that the person made on {asked}"),

    /**
     * The last day of the span that was promised, three months in the national remote offer. It is open as long as the
     * bilan runs; it is done once the action has ended, or once the day has passed and nothing is still to come.
     */
    END_OF_SPAN("Dernier jour pour la dernière séance", "Last day for the last session"),

    /** The last day of a qualification in the team that ends before the bilan does, unless it is renewed. */
    QUALIFICATION_EXPIRES("Dernier jour d'une qualification dans l'équipe", "Last day of a qualification in the team"),

    /**
     * The survey at the end of the bilan, on the day of the end. It is done once it was sent, and not too early
     * ({@link net.cibc.bilan.Snapshot#counts(net.cibc.bilan.activity.FeedbackSurvey)}).
     */
    SURVEY_AT_END("Questionnaire de fin de bilan à envoyer", "Survey at the end of the bilan to be sent"),

    /**
     * The survey at six months, counted from the end of the action. It is done once it was sent, and not too early
     * ({@link net.cibc.bilan.Snapshot#counts(net.cibc.bilan.activity.FeedbackSurvey)}).
     */
    SURVEY_AT_SIX_MONTHS("Questionnaire à six mois à envoyer", "Survey at six months to be sent"),

    /** A follow-up interview that is agreed for a day, or was held on it. */
    FOLLOW_UP("Entretien de suivi", "Follow-up interview"),

    /**
     * The day to propose for the follow-up interview: the target of the offer, moved to a working day of its window. It
     * is done once the interview is agreed, held in the window or after it, or declined ({@link
     * net.cibc.bilan.FollowUpCourse}).
     */
    FOLLOW_UP_TARGET(
            "Entretien de suivi à proposer pour ce jour, attendu du {opens} au {closes}",
            "Follow-up interview to be proposed for this day, awaited from {opens} to {closes}"),

    /**
     * The last day of the window of the follow-up interview. It is done once the interview was held in the window or
     * after it, or declined; an interview before the window leaves it open, and so does a person who cannot be reached.
     */
    FOLLOW_UP_CLOSES("Dernier jour pour l'entretien de suivi", "Last day for the follow-up interview"),

    /**
     * The last day of the access to resources that the offer promises, after an abandonment too. It is done once the
     * day has passed and no access goes on.
     */
    RESOURCES_CLOSE("Dernier jour de l'accès aux ressources", "Last day of the access to resources"),

    /** The last day on which documents of one kind that were made for the bilan may still exist. */
    DESTRUCTION("Dernier jour pour détruire : {document}", "Last day to destroy: {document}");

    private final Words words;

    DeadlineKind(String french, String english) {
        this.words = new Words(french, english);
    }

    Words words() {
        return words;
    }
}
