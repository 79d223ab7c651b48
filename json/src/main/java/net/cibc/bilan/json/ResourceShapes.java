package net.cibc.bilan.json;

import static net.cibc.bilan.json.ActivityShapes.ACTIVITY_ID;
import static net.cibc.bilan.json.OfferShapes.PHASE;
import static net.cibc.bilan.json.OfferShapes.RESOURCE_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.Texts.TEXT;

import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.ResourceKind;

/**
 * The JSON forms of learning resources, their assignments and accesses.
 */
final class ResourceShapes {

    static final Codec<LearningResource> LEARNING_RESOURCE = Shape.of(
                    "LearningResource", LearningResource::builder, LearningResource.Builder::build)
            .required("id", RESOURCE_ID, LearningResource::getId, LearningResource.Builder::id)
            .required(
                    "kind", Constant.of(ResourceKind.class), LearningResource::getKind, LearningResource.Builder::kind)
            .required("title", TEXT, LearningResource::getTitle, LearningResource.Builder::title)
            .optional("phase", PHASE, LearningResource::getPhase, LearningResource.Builder::phase)
            .optional("theme", NOT_BLANK, LearningResource::getTheme, LearningResource.Builder::theme)
            .optional("averageTime", DURATION, LearningResource::getAverageTime, LearningResource.Builder::averageTime)
            .list(
                    "accessibility",
                    NOT_BLANK,
                    LearningResource::getAccessibility,
                    LearningResource.Builder::addAccessibility);

    static final Codec<ResourceAssignment> RESOURCE_ASSIGNMENT = Shape.of(
                    "ResourceAssignment", ResourceAssignment::builder, ResourceAssignment.Builder::build)
            .required("resource", RESOURCE_ID, ResourceAssignment::getResource, ResourceAssignment.Builder::resource)
            .required("assignedOn", DAY, ResourceAssignment::getAssignedOn, ResourceAssignment.Builder::assignedOn)
            .optional("prepares", ACTIVITY_ID, ResourceAssignment::getPrepares, ResourceAssignment.Builder::prepares)
            .optional("openedOn", DAY, ResourceAssignment::getOpenedOn, ResourceAssignment.Builder::openedOn)
            .optional("checkedOn", DAY, ResourceAssignment::getCheckedOn, ResourceAssignment.Builder::checkedOn)
            .optional("completedOn", DAY, ResourceAssignment::getCompletedOn, ResourceAssignment.Builder::completedOn)
            .optional("proof", NOT_BLANK, ResourceAssignment::getProof, ResourceAssignment.Builder::proof);

    static final Codec<ResourceAccess> RESOURCE_ACCESS = Shape.of(
                    "ResourceAccess", ResourceAccess::builder, ResourceAccess.Builder::build)
            .required("platform", NOT_BLANK, ResourceAccess::getPlatform, ResourceAccess.Builder::platform)
            .required("firstDay", DAY, ResourceAccess::getFirstDay, ResourceAccess.Builder::firstDay)
            .optional("lastDay", DAY, ResourceAccess::getLastDay, ResourceAccess.Builder::lastDay);

    private ResourceShapes() {}
}
