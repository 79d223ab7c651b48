package net.cibc.bilan.json;

import static net.cibc.bilan.json.CommunityShapes.DEPARTMENT;
import static net.cibc.bilan.json.CommunityShapes.LANGUAGE;
import static net.cibc.bilan.json.CommunityShapes.PRODUCTION_ID;
import static net.cibc.bilan.json.CommunityShapes.REQUEST_ID;
import static net.cibc.bilan.json.CommunityShapes.TOPIC_ID;
import static net.cibc.bilan.json.PeopleShapes.MEMBER_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.MOMENT;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.Taking;

/**
 * The JSON forms of requests for support, and of what all can learn of them.
 */
final class RequestShapes {

    static final Codec<Need> NEED = Shape.of("Need", Need::builder, Need.Builder::build)
            .list("needed", TOPIC_ID, Need::getNeeded, Need.Builder::addNeeded)
            .list("wished", TOPIC_ID, Need::getWished, Need.Builder::addWished)
            .list("languages", LANGUAGE, Need::getLanguages, Need.Builder::addLanguages)
            .optional("department", DEPARTMENT, Need::getDepartment, Need.Builder::department);

    static final Codec<Taking> TAKING = Shape.of("Taking", Taking::builder, Taking.Builder::build)
            .required("member", MEMBER_ID, Taking::getMember, Taking.Builder::member)
            .required("at", MOMENT, Taking::getAt, Taking.Builder::at)
            .optional("givenBackAt", MOMENT, Taking::getGivenBackAt, Taking.Builder::givenBackAt);

    static final Codec<SupportRequest> SUPPORT_REQUEST = Shape.of(
                    "SupportRequest", SupportRequest::builder, SupportRequest.Builder::build)
            .required("id", REQUEST_ID, SupportRequest::getId, SupportRequest.Builder::id)
            .required("route", Constant.of(RequestRoute.class), SupportRequest::getRoute, SupportRequest.Builder::route)
            .optional("askedBy", MEMBER_ID, SupportRequest::getAskedBy, SupportRequest.Builder::askedBy)
            .required("askedAt", MOMENT, SupportRequest::getAskedAt, SupportRequest.Builder::askedAt)
            .required("need", NEED, SupportRequest::getNeed, SupportRequest.Builder::need)
            .optional("question", NOT_BLANK, SupportRequest::getQuestion, SupportRequest.Builder::question)
            .required(
                    "concern",
                    Constant.of(RequestConcern.class),
                    SupportRequest::getConcern,
                    SupportRequest.Builder::concern)
            .optional("agreedOn", DAY, SupportRequest::getAgreedOn, SupportRequest.Builder::agreedOn)
            .optional("rereadOn", DAY, SupportRequest::getRereadOn, SupportRequest.Builder::rereadOn)
            .list("takings", TAKING, SupportRequest::getTakings, SupportRequest.Builder::addTakings)
            .optional("answeredAt", MOMENT, SupportRequest::getAnsweredAt, SupportRequest.Builder::answeredAt)
            .optional("answeredBy", MEMBER_ID, SupportRequest::getAnsweredBy, SupportRequest.Builder::answeredBy)
            .optional("closedAt", MOMENT, SupportRequest::getClosedAt, SupportRequest.Builder::closedAt)
            .optional("production", PRODUCTION_ID, SupportRequest::getProduction, SupportRequest.Builder::production)
            .optional(
                    "noProductionBecause",
                    NOT_BLANK,
                    SupportRequest::getNoProductionBecause,
                    SupportRequest.Builder::noProductionBecause)
            .optional("withdrawnAt", MOMENT, SupportRequest::getWithdrawnAt, SupportRequest.Builder::withdrawnAt);

    static final Codec<Production> PRODUCTION = Shape.of("Production", Production::builder, Production.Builder::build)
            .required("id", PRODUCTION_ID, Production::getId, Production.Builder::id)
            .list("topics", TOPIC_ID, Production::getTopics, Production.Builder::addTopics)
            .required("question", NOT_BLANK, Production::getQuestion, Production.Builder::question)
            .required("text", NOT_BLANK, Production::getText, Production.Builder::text)
            .list("authors", MEMBER_ID, Production::getAuthors, Production.Builder::addAuthors)
            .required("publishedOn", DAY, Production::getPublishedOn, Production.Builder::publishedOn)
            .optional("replaces", PRODUCTION_ID, Production::getReplaces, Production.Builder::replaces);

    private RequestShapes() {}
}
