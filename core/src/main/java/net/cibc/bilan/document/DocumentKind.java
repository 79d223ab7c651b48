package net.cibc.bilan.document;

/**
 * A kind of document, and whether the law wants it destroyed.
 *
 * <p>What was made for the bilan is destroyed as soon as the action ends, with two exceptions (Code du travail, art.
 * R6313-7). What proves that it took place is not made for it, and stays as long as accounts and controls want it (art.
 * L6362-6).
 */
public enum DocumentKind {
    /** Interview notes, questionnaires, answers to tests, exercises: <em>documents élaborés pour le bilan</em>. */
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
    /** The trace of a consent. */
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
     * Tells whether documents of this kind are made for the bilan, and so are to be destroyed.
     *
     * @return true for what art. R6313-7 speaks of, false for proof
     */
    public boolean isMadeForTheBilan() {
        return purpose == Purpose.BILAN;
    }
}
