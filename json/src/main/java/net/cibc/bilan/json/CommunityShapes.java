package net.cibc.bilan.json;

import static net.cibc.bilan.json.PeopleShapes.MEMBER_ID;
import static net.cibc.bilan.json.PeopleShapes.QUALIFICATION;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.Texts.TEXT;
import static net.cibc.bilan.json.Texts.ZONE;

import java.time.LocalDate;
import java.util.function.Function;
import net.cibc.bilan.community.Absence;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Expertise;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.MemberKind;
import net.cibc.bilan.community.ProductionId;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.text.Words;

/**
 * The JSON forms of a community of practice, its vocabulary and its members.
 */
final class CommunityShapes {

    static final Codec<TopicId> TOPIC_ID = Text.notBlank("TopicId", TopicId::of, TopicId::value);

    static final Codec<RequestId> REQUEST_ID = Shape.of(
                    "RequestId", Two<String, String>::new, parts -> parts.to(RequestId::of))
            .required("centre", NOT_BLANK, RequestId::centre, Two::first)
            .required("number", NOT_BLANK, RequestId::number, Two::second);

    static final Codec<ProductionId> PRODUCTION_ID = Shape.of(
                    "ProductionId", Two<String, String>::new, parts -> parts.to(ProductionId::of))
            .required("centre", NOT_BLANK, ProductionId::centre, Two::first)
            .required("number", NOT_BLANK, ProductionId::number, Two::second);

    static final Codec<String> LANGUAGE = text(
            "LanguageTag",
            new Words("une étiquette de langue BCP 47, comme fr ou fsl", "a BCP 47 language tag, such as fr or fsl"),
            "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    static final Codec<String> DEPARTMENT = text(
            "Department",
            new Words("un code de département, comme 13 ou 2A", "a code of a department, such as 13 or 2A"),
            "(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-8])");

    private static final Codec<String> DIVISION = text(
            "NafDivision",
            new Words("les deux chiffres d'une division de la NAF", "the two digits of a division of the NAF"),
            "[0-9]{2}");

    static final Codec<Topic> TOPIC = Shape.of("Topic", Topic::builder, Topic.Builder::build)
            .required("id", TOPIC_ID, Topic::getId, Topic.Builder::id)
            .required("kind", Constant.of(SpecialtyKind.class), Topic::getKind, Topic.Builder::kind)
            .required("label", NOT_BLANK, Topic::getLabel, Topic.Builder::label)
            .list("aliases", NOT_BLANK, Topic::getAliases, Topic.Builder::addAliases)
            .optional("broader", TOPIC_ID, Topic::getBroader, Topic.Builder::broader)
            .list("codes", DIVISION, Topic::getCodes, Topic.Builder::addCodes);

    static final Codec<Expertise> EXPERTISE = Shape.of("Expertise", Expertise::builder, Expertise.Builder::build)
            .required("topic", TOPIC_ID, Expertise::getTopic, Expertise.Builder::topic)
            .required("since", DAY, Expertise::getSince, Expertise.Builder::since)
            .optional("until", DAY, Expertise::getUntil, Expertise.Builder::until);

    static final Codec<Absence> ABSENCE = Shape.of(
                    "Absence", Two<LocalDate, LocalDate>::new, parts -> parts.to(Absence::new))
            .required("firstDay", DAY, Absence::firstDay, Two::first)
            .required("lastDay", DAY, Absence::lastDay, Two::second);

    static final Codec<Member> MEMBER = Shape.of("Member", Member::builder, Member.Builder::build)
            .required("kind", Constant.of(MemberKind.class), Member::getKind, Member.Builder::kind)
            .required("id", MEMBER_ID, Member::getId, Member.Builder::id)
            .required("name", TEXT, Member::getName, Member.Builder::name)
            .required("listedSince", DAY, Member::getListedSince, Member.Builder::listedSince)
            .optional("listedUntil", DAY, Member::getListedUntil, Member.Builder::listedUntil)
            .list("expertise", EXPERTISE, Member::getExpertise, Member.Builder::addExpertise)
            .list("languages", LANGUAGE, Member::getLanguages, Member.Builder::addLanguages)
            .list("departments", DEPARTMENT, Member::getDepartments, Member.Builder::addDepartments)
            .optional("capacity", Count.from(0), Member::getCapacity, Member.Builder::capacity)
            .list("away", ABSENCE, Member::getAway, Member.Builder::addAway)
            .list("qualifications", QUALIFICATION, Member::getQualifications, Member.Builder::addQualifications);

    static final Codec<Community> COMMUNITY = Format.stated(
                    "community", Shape.of("Community", Community::builder, Community.Builder::build))
            .required("zone", ZONE, Community::getZone, Community.Builder::zone)
            .list("topics", TOPIC, Community::getTopics, Community.Builder::addTopics)
            .list("members", MEMBER, Community::getMembers, Community.Builder::addMembers)
            .list("requests", RequestShapes.SUPPORT_REQUEST, Community::getRequests, Community.Builder::addRequests)
            .list(
                    "productions",
                    RequestShapes.PRODUCTION,
                    Community::getProductions,
                    Community.Builder::addProductions);

    private CommunityShapes() {}

    private static Codec<String> text(String name, Words expected, String pattern) {
        return Text.form(name, expected, pattern, Function.identity(), Function.identity());
    }
}
