package net.cibc.bilan.timeline;

import net.cibc.bilan.text.Words;

/**
 * What an entry of a timeline tells. The constants stand in the order in which entries of one day are listed that have
 * no moment.
 */
// Words are an immutable record, which their type does not tell.
@SuppressWarnings("ImmutableEnumChecker")
public enum EntryKind {
    /** A qualification of somebody in the team, from the day on which it was obtained, until it runs out. */
    QUALIFICATION("{kind} de {person}", "{kind} of {person}"),
    /** An answer of the person, a refusal too, as long as it holds. */
    CONSENT("{scope} : {answer}", "{scope}: {answer}"),
    /** An answer that the person took back. */
    CONSENT_WITHDRAWN("{scope} : retiré", "{scope}: withdrawn"),
    /** A version of the programme that was agreed. */
    PROGRAMME("Programme personnalisé convenu", "Personalised programme agreed"),
    /** Somebody's place in the team. */
    ASSIGNMENT("{role} du bilan : {person}", "{role} of the bilan: {person}"),
    /** A hand-over from one consultant to another. */
    HAND_OVER("Passage de relais de {predecessor} à {successor}", "Hand-over from {predecessor} to {successor}"),
    /** The person's agreement to a hand-over. */
    HAND_OVER_AGREED("Passage de relais accepté par la personne", "Hand-over agreed by the person"),
    /** The person's access to a platform of resources. */
    RESOURCE_ACCESS("Accès à la plateforme {platform}", "Access to the platform {platform}"),
    /** A resource that the person was given. */
    RESOURCE_ASSIGNED("Ressource confiée : {resource}", "Resource given: {resource}"),
    /** The first opening of a resource. */
    RESOURCE_OPENED("Ressource ouverte : {resource}", "Resource opened: {resource}"),
    /** A check of how the person follows a resource. */
    RESOURCE_CHECKED("Suivi de la ressource vérifié : {resource}", "Following of the resource checked: {resource}"),
    /** The completion of the work on a resource. */
    RESOURCE_COMPLETED("Travail sur la ressource terminé : {resource}", "Work on the resource completed: {resource}"),
    /** An interview of information before the bilan. */
    INFORMATION_INTERVIEW("Entretien d'information : {details}", "Information interview: {details}"),
    /** A session. */
    SESSION("Séance de la {phase} : {details}", "Session of the {phase}: {details}"),
    /** That a session was called off. */
    SESSION_CALLED_OFF("Séance {session} annulée ou reportée : {status}", "Session {session} called off: {status}"),
    /** Support given in writing. */
    WRITTEN_SUPPORT("Accompagnement écrit de la {phase} : {details}", "Written support of the {phase}: {details}"),
    /** Personal work that was done, or was still to do at the end. */
    PERSONAL_WORK("Travail personnel de la {phase} : {details}", "Personal work of the {phase}: {details}"),
    /** An enquiry in the field. */
    FIELD_ENQUIRY("Enquête de terrain : {details}", "Enquiry in the field: {details}"),
    /** A proof of attendance. */
    ATTENDANCE_PROOF(
            "Preuve de présence : {kind} de {person} pour {activity}",
            "Proof of attendance: {kind} of {person} for {activity}"),
    /** A reminder of a session, a follow-up or a survey. */
    REMINDER("Relance : {details}", "Reminder: {details}"),
    /** A request of the person to see the consultant. */
    CONTACT_REQUEST("La personne demande à être vue", "The person asks to be seen"),
    /** The answer to such a request. */
    CONTACT_ANSWER("Réponse à la demande de la personne", "Answer to the request of the person"),
    /** A request for support to the community of practice. */
    SUPPORT_REQUEST("Appui demandé au réseau : {request}", "Support asked of the network: {request}"),
    /** The bilan's part in an experiment of the network. */
    EXPERIMENT_PART("Participation à l'expérimentation {experiment}", "Part in the experiment {experiment}"),
    /** The person's agreement to that part. */
    EXPERIMENT_AGREED(
            "Participation à l'expérimentation {experiment} acceptée par la personne",
            "Part in the experiment {experiment} agreed by the person"),
    /** A suspension. */
    SUSPENSION("Suspension {reason}", "Suspension, {reason}"),
    /** A decision. */
    DECISION("Décision, {subject} : {decider}", "Decision, {subject}: {decider}"),
    /** A document that the person was given. */
    DELIVERY("Remis à la personne : {document}", "Given to the person: {document}"),
    /** The person's request that somebody else be shown a document. */
    DISCLOSURE_REQUEST(
            "La personne demande la communication : {document}, {recipient}",
            "The person asks that it be shown: {document}, {recipient}"),
    /** A document that somebody else was shown. */
    DISCLOSURE("Communiqué : {document}, {recipient}", "Shown: {document}, {recipient}"),
    /** The end of the action. */
    CLOSURE("Fin du bilan : {kind}", "End of the bilan: {kind}"),
    /** A survey that the person was sent. */
    SURVEY("Envoi du {survey}", "Sent: {survey}"),
    /** The person's answer to a survey. */
    SURVEY_ANSWERED("Réponse au {survey}", "Answered: {survey}"),
    /** A follow-up interview. */
    FOLLOW_UP("Entretien de suivi : {details}", "Follow-up interview: {details}"),
    /** A destruction of documents. */
    DESTRUCTION("Détruit : {details}", "Destroyed: {details}"),
    /** That a finding was acknowledged, as long as it holds. */
    ACKNOWLEDGEMENT("Constat reconnu : {rule}", "Finding acknowledged: {rule}"),
    /** A deadline of the agenda that no fact tells by itself. */
    DEADLINE("{deadline}", "{deadline}");

    private final Words words;

    EntryKind(String french, String english) {
        this.words = new Words(french, english);
    }

    Words words() {
        return words;
    }
}
