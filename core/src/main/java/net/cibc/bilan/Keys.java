package net.cibc.bilan;

import java.util.List;
import java.util.Set;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decision;

/**
 * By what a fact is known within its case file, where it has no identifier: a fact of the same key takes its place.
 */
final class Keys {

    private Keys() {}

    static Object of(Consent consent) {
        return List.<Object>of(
                consent.getScope(),
                consent.getAnsweredOn(),
                consent.getRecipient(),
                Set.copyOf(consent.getDocuments()));
    }

    static Object of(Decision decision) {
        return List.<Object>of(decision.getSubject(), decision.getDecidedOn());
    }

    static Object of(Assignment assignment) {
        return List.<Object>of(assignment.getPerson().getId(), assignment.getRole(), assignment.getFirstDay());
    }

    static Object of(ResourceAssignment assignment) {
        return List.<Object>of(assignment.getResource(), assignment.getAssignedOn());
    }

    static Object of(ResourceAccess access) {
        return List.<Object>of(access.getPlatform(), access.getFirstDay());
    }
}
