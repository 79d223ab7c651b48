package net.cibc.bilan.community;

/**
 * Who is a member of the community of practice.
 */
public enum MemberKind {
    /** A consultant of a centre. */
    CONSULTANT,
    /** A centre as such, which is a specialist as a whole. */
    CENTRE
}
