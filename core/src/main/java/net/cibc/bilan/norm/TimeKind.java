package net.cibc.bilan.norm;

/**
 * What kind of time an activity takes. Which kinds count in the 24 hours is a matter of practice
 * ({@link Practice#counts(TimeKind)}), because the law is silent on it.
 */
public enum TimeKind {
    /** <em>Accompagnement</em>: the person and a consultant or a specialist at the same time. */
    ACCOMPANIMENT,
    /** The consultant's work on what the person sent, without the person: <em>accompagnement asynchrone</em>. */
    WRITTEN_SUPPORT,
    /** <em>Travail personnel</em>: the person alone. */
    PERSONAL_WORK,
    /** <em>Entretien d'information</em>, before the bilan. */
    INFORMATION,
    /** <em>Entretien de suivi</em>, after the bilan. */
    FOLLOW_UP
}
