package net.cibc.bilan.norm;

/**
 * The kind of time that an activity takes. The law does not say which kinds count towards the 24 hours, so the practice
 * decides ({@link Practice#counts(TimeKind)}).
 */
public enum TimeKind {
    /** <em>Accompagnement</em>: the person works together with a consultant or a specialist. */
    ACCOMPANIMENT,
    /** The consultant works without the person on what the person sent: <em>accompagnement asynchrone</em>. */
    WRITTEN_SUPPORT,
    /** <em>Travail personnel</em>: the person works alone. */
    PERSONAL_WORK,
    /** <em>Entretien d'information</em>, before the bilan. */
    INFORMATION,
    /** <em>Entretien de suivi</em>, after the bilan. */
    FOLLOW_UP
}
