package net.cibc.bilan.json;

import static net.cibc.bilan.json.PeopleShapes.CONSULTANT;
import static net.cibc.bilan.json.PeopleShapes.PERSON_ID;
import static net.cibc.bilan.json.Texts.DAY;

import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.ParticipantRole;

/**
 * The JSON forms of the team of a bilan.
 */
final class TeamShapes {

    static final Codec<Assignment> ASSIGNMENT = Shape.of("Assignment", Assignment::builder, Assignment.Builder::build)
            .required("person", CONSULTANT, Assignment::getPerson, Assignment.Builder::person)
            .required("role", Constant.of(ParticipantRole.class), Assignment::getRole, Assignment.Builder::role)
            .required("firstDay", DAY, Assignment::getFirstDay, Assignment.Builder::firstDay)
            .optional("lastDay", DAY, Assignment::getLastDay, Assignment.Builder::lastDay)
            .optional(
                    "engagement",
                    Constant.of(Engagement.class),
                    Assignment::getEngagement,
                    Assignment.Builder::engagement);

    static final Codec<HandOver> HAND_OVER = Shape.of("HandOver", HandOver::builder, HandOver.Builder::build)
            .required("predecessor", PERSON_ID, HandOver::getPredecessor, HandOver.Builder::predecessor)
            .required("successor", PERSON_ID, HandOver::getSuccessor, HandOver.Builder::successor)
            .required("day", DAY, HandOver::getDay, HandOver.Builder::day)
            .optional("agreedOn", DAY, HandOver::getAgreedOn, HandOver.Builder::agreedOn);

    private TeamShapes() {}
}
