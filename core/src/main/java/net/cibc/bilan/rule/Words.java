package net.cibc.bilan.rule;

import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.QualificationKind;

/**
 * A text in both languages, with the names of values in braces; and what the constants of the model are called, without
 * an article.
 */
record Words(String french, String english) {

    /** Punctuates the texts once, as each language does. */
    static Words punctuated(String french, String english) {
        return new Words(Language.FRENCH.punctuate(french), Language.ENGLISH.punctuate(english));
    }

    String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    static Words of(Phase phase) {
        return switch (phase) {
            case PRELIMINARY -> new Words("phase préliminaire", "preliminary phase");
            case INVESTIGATION -> new Words("phase d'investigation", "investigation phase");
            case CONCLUSIONS -> new Words("phase de conclusions", "conclusions phase");
        };
    }

    static Words of(DocumentKind document) {
        return switch (document) {
            case WORKING_PAPER -> new Words("documents de travail", "working papers");
            case DETAILED_RESULTS -> new Words("résultats détaillés", "detailed results");
            case SYNTHESIS -> new Words("document de synthèse", "synthesis");
            case ACTION_PLAN -> new Words("plan d'action", "action plan");
            case RECORDING -> new Words("enregistrement", "recording");
            case AGREEMENT -> new Words("convention", "agreement");
            case ATTENDANCE_PROOF -> new Words("preuve de présence", "attendance proof");
            case COMPLETION_CERTIFICATE -> new Words("certificat de réalisation", "certificate of completion");
            case INVOICE -> new Words("facture", "invoice");
            case CONSENT_RECORD -> new Words("trace du consentement", "record of consent");
            case FEEDBACK -> new Words("appréciation", "feedback");
        };
    }

    static Words of(Recipient recipient) {
        return switch (recipient) {
            case CEP_OPERATOR -> new Words("opérateur du CEP", "operator of the CEP");
            case EMPLOYER -> new Words("employeur", "employer");
            case FUNDER -> new Words("financeur", "funder");
            case AUDITOR -> new Words("auditeur", "auditor");
            case OTHER -> new Words("tiers", "third party");
        };
    }

    static Words of(QualificationKind kind) {
        return switch (kind) {
            case MULTIMODAL_TOOLS -> new Words("outils multimodaux", "multimodal tools");
            case REMOTE_APPROACH -> new Words("approche à distance", "remote approach");
            case PSYCHOMETRIC_TEST -> new Words("tests psychométriques", "psychometric tests");
            case OTHER -> new Words("autre qualification", "other qualification");
        };
    }
}
