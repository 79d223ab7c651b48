package net.cibc.bilan.json;

import static net.cibc.bilan.json.ActivityShapes.ACTIVITY_ID;
import static net.cibc.bilan.json.CommunityShapes.REQUEST_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.lab.ExperimentId;

/**
 * The JSON forms of what a case file says about the network.
 */
final class SupportShapes {

    static final Codec<ExperimentId> EXPERIMENT_ID = Shape.of(
                    "ExperimentId", Two<String, String>::new, parts -> parts.to(ExperimentId::of))
            .required("centre", NOT_BLANK, ExperimentId::centre, Two::first)
            .required("number", NOT_BLANK, ExperimentId::number, Two::second);

    static final Codec<SupportReference> SUPPORT_REFERENCE = Shape.of(
                    "SupportReference", SupportReference::builder, SupportReference.Builder::build)
            .required("request", REQUEST_ID, SupportReference::getRequest, SupportReference.Builder::request)
            .required(
                    "route",
                    Constant.of(RequestRoute.class),
                    SupportReference::getRoute,
                    SupportReference.Builder::route)
            .required("askedOn", DAY, SupportReference::getAskedOn, SupportReference.Builder::askedOn)
            .required(
                    "concern",
                    Constant.of(RequestConcern.class),
                    SupportReference::getConcern,
                    SupportReference.Builder::concern)
            .list("sessions", ACTIVITY_ID, SupportReference::getSessions, SupportReference.Builder::addSessions);

    static final Codec<ExperimentPart> EXPERIMENT_PART = Shape.of(
                    "ExperimentPart", ExperimentPart::builder, ExperimentPart.Builder::build)
            .required("experiment", EXPERIMENT_ID, ExperimentPart::getExperiment, ExperimentPart.Builder::experiment)
            .required("since", DAY, ExperimentPart::getSince, ExperimentPart.Builder::since)
            .optional("agreedOn", DAY, ExperimentPart::getAgreedOn, ExperimentPart.Builder::agreedOn);

    private SupportShapes() {}
}
