package net.cibc.bilan.rule;

/**
 * A kind of fact that an application may not hold at all. An application that knows nothing of a kind says so, by
 * {@link Rulebook#withoutKnowledgeOf(FactKind...)}: otherwise an event that is not recorded did not happen.
 */
public enum FactKind {
    /** Sessions. */
    SESSIONS("sessions"),
    /** Personal work. */
    PERSONAL_WORK("personalWork"),
    /** Support given in writing. */
    WRITTEN_SUPPORT("writtenSupport"),
    /** Enquiries in the field. */
    FIELD_ENQUIRIES("fieldEnquiries"),
    /** Versions of the programme. */
    PROGRAMMES("programmes"),
    /** Consents. */
    CONSENTS("consents"),
    /** Decisions. */
    DECISIONS("decisions"),
    /** Documents given to the person. */
    DELIVERIES("deliveries"),
    /** Documents shown to others. */
    DISCLOSURES("disclosures"),
    /** Documents destroyed. */
    DESTRUCTIONS("destructions"),
    /** Consultants and specialists. */
    TEAM("team"),
    /** Resources given to the person. */
    RESOURCE_ASSIGNMENTS("resourceAssignments"),
    /** Accesses to platforms of resources. */
    RESOURCE_ACCESSES("resourceAccesses"),
    /** Suspensions. */
    SUSPENSIONS("suspensions"),
    /** The end of the action. */
    CLOSURE("closure"),
    /** Follow-up interviews. */
    FOLLOW_UPS("followUps");

    private final String path;

    FactKind(String path) {
        this.path = path;
    }

    /**
     * Returns the property of the case file that holds facts of this kind.
     *
     * @return the path, such as {@code followUps}
     */
    public String path() {
        return path;
    }
}
