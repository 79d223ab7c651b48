package net.cibc.bilan.community;

/**
 * How a request reaches the community: specialists "sur lesquels peuvent s'appuyer le bénéficiaire et les autres
 * conseillers" (Centre Inffo, 12 April 2023).
 */
public enum RequestRoute {
    /** A consultant asks. */
    BY_CONSULTANT,
    /** The person asks, and the consultant passes the question on. */
    BY_BENEFICIARY_THROUGH_CONSULTANT,
    /** The person asks the community without a consultant between them. */
    BY_BENEFICIARY_DIRECTLY
}
