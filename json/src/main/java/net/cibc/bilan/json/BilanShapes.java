package net.cibc.bilan.json;

import static net.cibc.bilan.json.ActivityShapes.ATTENDANCE_PROOF;
import static net.cibc.bilan.json.ActivityShapes.CLOSURE;
import static net.cibc.bilan.json.ActivityShapes.CONTACT_REQUEST;
import static net.cibc.bilan.json.ActivityShapes.FEEDBACK_SURVEY;
import static net.cibc.bilan.json.ActivityShapes.FIELD_ENQUIRY;
import static net.cibc.bilan.json.ActivityShapes.FOLLOW_UP;
import static net.cibc.bilan.json.ActivityShapes.INFORMATION_INTERVIEW;
import static net.cibc.bilan.json.ActivityShapes.PERSONAL_WORK;
import static net.cibc.bilan.json.ActivityShapes.SESSION;
import static net.cibc.bilan.json.ActivityShapes.SUSPENSION;
import static net.cibc.bilan.json.ActivityShapes.WRITTEN_SUPPORT;
import static net.cibc.bilan.json.DocumentShapes.ACKNOWLEDGEMENT;
import static net.cibc.bilan.json.DocumentShapes.CONSENT;
import static net.cibc.bilan.json.DocumentShapes.CONTENT;
import static net.cibc.bilan.json.DocumentShapes.DECISION;
import static net.cibc.bilan.json.DocumentShapes.DELIVERY;
import static net.cibc.bilan.json.DocumentShapes.DESTRUCTION;
import static net.cibc.bilan.json.DocumentShapes.DISCLOSURE;
import static net.cibc.bilan.json.OfferShapes.OFFER;
import static net.cibc.bilan.json.OfferShapes.PROGRAMME;
import static net.cibc.bilan.json.PeopleShapes.BENEFICIARY;
import static net.cibc.bilan.json.PeopleShapes.CENTRE;
import static net.cibc.bilan.json.ResourceShapes.LEARNING_RESOURCE;
import static net.cibc.bilan.json.ResourceShapes.RESOURCE_ACCESS;
import static net.cibc.bilan.json.ResourceShapes.RESOURCE_ASSIGNMENT;
import static net.cibc.bilan.json.SupportShapes.EXPERIMENT_PART;
import static net.cibc.bilan.json.SupportShapes.SUPPORT_REFERENCE;
import static net.cibc.bilan.json.TeamShapes.ASSIGNMENT;
import static net.cibc.bilan.json.TeamShapes.HAND_OVER;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.Texts.ZONE;

import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.norm.Funding;

/**
 * The JSON forms of the case file itself.
 */
final class BilanShapes {

    static final Codec<BilanId> BILAN_ID = Shape.of(
                    "BilanId", Two<String, String>::new, parts -> parts.to(BilanId::new))
            .required("centre", NOT_BLANK, BilanId::centre, Two::first)
            .required("number", NOT_BLANK, BilanId::number, Two::second);

    static final Codec<Bilan> BILAN = Format.stated("bilan", Shape.of("Bilan", Bilan::builder, Bilan.Builder::build))
            .required("id", BILAN_ID, Bilan::getId, Bilan.Builder::id)
            .required("offer", OFFER, Bilan::getOffer, Bilan.Builder::offer)
            .required("beneficiary", BENEFICIARY, Bilan::getBeneficiary, Bilan.Builder::beneficiary)
            .required("centre", CENTRE, Bilan::getCentre, Bilan.Builder::centre)
            .required("zone", ZONE, Bilan::getZone, Bilan.Builder::zone)
            .optional("funding", Constant.of(Funding.class), Bilan::getFunding, Bilan.Builder::funding)
            .list("programmes", PROGRAMME, Bilan::getProgrammes, Bilan.Builder::addProgrammes)
            .list("sessions", SESSION, Bilan::getSessions, Bilan.Builder::addSessions)
            .list("personalWork", PERSONAL_WORK, Bilan::getPersonalWork, Bilan.Builder::addPersonalWork)
            .list("writtenSupport", WRITTEN_SUPPORT, Bilan::getWrittenSupport, Bilan.Builder::addWrittenSupport)
            .list("fieldEnquiries", FIELD_ENQUIRY, Bilan::getFieldEnquiries, Bilan.Builder::addFieldEnquiries)
            .list(
                    "informationInterviews",
                    INFORMATION_INTERVIEW,
                    Bilan::getInformationInterviews,
                    Bilan.Builder::addInformationInterviews)
            .list("attendanceProofs", ATTENDANCE_PROOF, Bilan::getAttendanceProofs, Bilan.Builder::addAttendanceProofs)
            .list("suspensions", SUSPENSION, Bilan::getSuspensions, Bilan.Builder::addSuspensions)
            .optional("closure", CLOSURE, Bilan::getClosure, Bilan.Builder::closure)
            .list("followUps", FOLLOW_UP, Bilan::getFollowUps, Bilan.Builder::addFollowUps)
            .list("surveys", FEEDBACK_SURVEY, Bilan::getSurveys, Bilan.Builder::addSurveys)
            .list("contactRequests", CONTACT_REQUEST, Bilan::getContactRequests, Bilan.Builder::addContactRequests)
            .list("consents", CONSENT, Bilan::getConsents, Bilan.Builder::addConsents)
            .list("decisions", DECISION, Bilan::getDecisions, Bilan.Builder::addDecisions)
            .list("deliveries", DELIVERY, Bilan::getDeliveries, Bilan.Builder::addDeliveries)
            .list("disclosures", DISCLOSURE, Bilan::getDisclosures, Bilan.Builder::addDisclosures)
            .list("destructions", DESTRUCTION, Bilan::getDestructions, Bilan.Builder::addDestructions)
            .list("team", ASSIGNMENT, Bilan::getTeam, Bilan.Builder::addTeam)
            .list("handOvers", HAND_OVER, Bilan::getHandOvers, Bilan.Builder::addHandOvers)
            .list(
                    "supportReferences",
                    SUPPORT_REFERENCE,
                    Bilan::getSupportReferences,
                    Bilan.Builder::addSupportReferences)
            .list("experimentParts", EXPERIMENT_PART, Bilan::getExperimentParts, Bilan.Builder::addExperimentParts)
            .list("acknowledgements", ACKNOWLEDGEMENT, Bilan::getAcknowledgements, Bilan.Builder::addAcknowledgements)
            .list("resources", LEARNING_RESOURCE, Bilan::getResources, Bilan.Builder::addResources)
            .list(
                    "resourceAssignments",
                    RESOURCE_ASSIGNMENT,
                    Bilan::getResourceAssignments,
                    Bilan.Builder::addResourceAssignments)
            .list("resourceAccesses", RESOURCE_ACCESS, Bilan::getResourceAccesses, Bilan.Builder::addResourceAccesses)
            .optional("content", CONTENT, Bilan::getContent, Bilan.Builder::content);

    private BilanShapes() {}
}
