package net.cibc.bilan.document;

/**
 * A kind of document, with the information whether the law requires it to be destroyed.
 *
 * <p>Documents made for the bilan are destroyed as soon as the action ends, with two exceptions (Code du travail, art.
 * R6313-7). Documents that prove that it took place are not made for it, and are kept as long as accounting and
 * inspections require them (art. L6362-6).
 */
public enum DocumentKind {
    /** Interview notes, questionnaires, test answers, exercises: <em>documents élaborés pour le bilan</em>. */
    WORKING_PAPER(Purpose.BILAN),
    /** <em>Résultats détaillés</em>, of which the person is the addressee. */
    DETAILED_RESULTS(Purpose.BILAN),
    /** <em>Document de synthèse</em>, of which the person is the addressee. */
    SYNTHESIS(Purpose.BILAN),
    /** <em>Plan d'action</em>. */
    ACTION_PLAN(Purpose.BILAN),
    /** The recording of a session. */
    RECORDING(Purpose.BILAN),
    /** Convention, contract, quote. */
    AGREEMENT(Purpose.PROOF),
    /** Signatures and logs that prove attendance. */
    ATTENDANCE_PROOF(Purpose.PROOF),
    /** <em>Certificat de réalisation</em>. */
    COMPLETION_CERTIFICATE(Purpose.PROOF),
    /** Invoice. */
    INVOICE(Purpose.PROOF),
    /** The record of a consent. */
    CONSENT_RECORD(Purpose.PROOF),
    /** An answered survey or a complaint. */
    FEEDBACK(Purpose.PROOF);

    private enum Purpose {
        BILAN,
        PROOF
    }

    private final Purpose purpose;

    DocumentKind(Purpose purpose) {
        this.purpose = purpose;
    }

    /**
     * Checks whether documents of this kind are made for the bilan and so must be destroyed.
     *
     * @return true for the documents that art. R6313-7 covers, false for proof
     */
    public boolean isMadeForTheBilan() {
        return purpose == Purpose.BILAN;
    }
}
