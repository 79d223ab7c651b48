package net.cibc.bilan.json;

import static net.cibc.bilan.json.OfferShapes.PERSONALISATION;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.figure.Grouping;
import net.cibc.bilan.figure.Part;
import net.cibc.bilan.json.Parts.Three;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.survey.Aspect;
import net.cibc.bilan.survey.Effect;
import net.cibc.bilan.survey.Grounding;
import net.cibc.bilan.survey.OpenText;
import net.cibc.bilan.survey.PublishedPart;
import net.cibc.bilan.survey.Question;
import net.cibc.bilan.survey.QuestionKind;
import net.cibc.bilan.survey.Result;
import net.cibc.bilan.survey.Sending;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.survey.Survey;
import net.cibc.bilan.survey.SurveyResults;
import net.cibc.bilan.survey.Tally;
import net.cibc.bilan.survey.Turnout;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.survey}, and of the groups of people in {@code
 * net.cibc.bilan.figure}.
 */
final class SurveyShapes {

    private static final Codec<Integer> COUNT = Count.between(0, 1_000_000);

    private static final Codec<List<String>> NAMES = Shape.items(NOT_BLANK);

    static final Codec<Grouping> GROUPING = Shape.of(
                    "Grouping", Two<String, List<String>>::new, parts -> parts.to(Grouping::new))
            .required("id", NOT_BLANK, Grouping::id, Two::first)
            .required("groups", NAMES, Grouping::groups, Two::second);

    static final Codec<Part> PART = Shape.of("Part", Two<String, List<String>>::new, parts -> parts.to(Part::new))
            .required("grouping", NOT_BLANK, Part::grouping, Two::first)
            .required("groups", NAMES, Part::groups, Two::second);

    static final Codec<Effect> EFFECT = Shape.of("Effect", Effect::builder, Effect.Builder::build)
            .required("option", NOT_BLANK, Effect::getOption, Effect.Builder::option)
            .optional(
                    "contactPreference",
                    Constant.of(ContactPreference.class),
                    Effect::getContactPreference,
                    Effect.Builder::contactPreference)
            .optional("personalisation", PERSONALISATION, Effect::getPersonalisation, Effect.Builder::personalisation);

    static final Codec<Question> QUESTION = Shape.of("Question", Question::builder, Question.Builder::build)
            .required("kind", Constant.of(QuestionKind.class), Question::getKind, Question.Builder::kind)
            .required("id", NOT_BLANK, Question::getId, Question.Builder::id)
            .required("aspect", Constant.of(Aspect.class), Question::getAspect, Question.Builder::aspect)
            .required("text", NOT_BLANK, Question::getText, Question.Builder::text)
            .list("options", NOT_BLANK, Question::getOptions, Question.Builder::addOptions)
            .list("effects", EFFECT, Question::getEffects, Question.Builder::addEffects);

    static final Codec<Sending> SENDING = Shape.of("Sending", Sending::builder, Sending.Builder::build)
            .optional("group", NOT_BLANK, Sending::getGroup, Sending.Builder::group)
            .required("invited", COUNT, Sending::getInvited, Sending.Builder::invited)
            .byDefault(
                    "undeliverable",
                    COUNT,
                    Sending::getUndeliverable,
                    Sending.builder().invited(0).build(),
                    Sending.Builder::undeliverable);

    static final Codec<Tally> TALLY = Shape.of("Tally", Tally::builder, Tally.Builder::build)
            .required("question", NOT_BLANK, Tally::getQuestion, Tally.Builder::question)
            .list("cell", NOT_BLANK, Tally::getCell, Tally.Builder::addCell)
            .required("counts", Shape.items(COUNT), Tally::getCounts, Tally.Builder::counts)
            .list("pairs", COUNT, Tally::getPairs, Tally.Builder::addPairs)
            .byDefault(
                    "noAnswer",
                    COUNT,
                    Tally::getNoAnswer,
                    Tally.builder().question("q").build(),
                    Tally.Builder::noAnswer);

    static final Codec<OpenText> OPEN_TEXT = Shape.of("OpenText", OpenText::builder, OpenText.Builder::build)
            .required("question", NOT_BLANK, OpenText::getQuestion, OpenText.Builder::question)
            .required("text", NOT_BLANK, OpenText::getText, OpenText.Builder::text);

    static final Codec<Survey> SURVEY = Format.stated(
                    "survey", Shape.of("Survey", Survey::builder, Survey.Builder::build))
            .required("id", NOT_BLANK, Survey::getId, Survey.Builder::id)
            .required("title", NOT_BLANK, Survey::getTitle, Survey.Builder::title)
            .optional("purpose", NOT_BLANK, Survey::getPurpose, Survey.Builder::purpose)
            .required("opensOn", DAY, Survey::getOpensOn, Survey.Builder::opensOn)
            .required("closesOn", DAY, Survey::getClosesOn, Survey.Builder::closesOn)
            .list("groupings", GROUPING, Survey::getGroupings, Survey.Builder::addGroupings)
            .required("questions", Shape.items(QUESTION), Survey::getQuestions, Survey.Builder::questions)
            .list("sendings", SENDING, Survey::getSendings, Survey.Builder::addSendings)
            .list("tallies", TALLY, Survey::getTallies, Survey.Builder::addTallies)
            .list("texts", OPEN_TEXT, Survey::getTexts, Survey.Builder::addTexts)
            .optional("countsDestroyedOn", DAY, Survey::getCountsDestroyedOn, Survey.Builder::countsDestroyedOn);

    static final Codec<Turnout> TURNOUT = Shape.of("Turnout", SurveyShapes::ofAnswers, parts -> parts.to(Turnout::new))
            .required("answered", COUNT, Turnout::answered, Three::first)
            .optional("invited", COUNT, Turnout::invited, (parts, invited) -> parts.second(Optional.of(invited)))
            .byDefault("undeliverable", COUNT, Turnout::undeliverable, Turnout.of(0), Three::third);

    static final Codec<PublishedPart> PUBLISHED_PART = Shape.of(
                    "PublishedPart", Two<Part, Turnout>::new, parts -> parts.to(PublishedPart::new))
            .required("part", PART, PublishedPart::part, Two::first)
            .required("turnout", TURNOUT, PublishedPart::turnout, Two::second);

    static final Codec<Result> RESULT = Shape.of("Result", Result::builder, Result.Builder::build)
            .required("question", NOT_BLANK, Result::getQuestion, Result.Builder::question)
            .optional("of", PART, Result::getOf, Result.Builder::of)
            .required("counts", Shape.items(COUNT), Result::getCounts, Result.Builder::counts)
            .list("pairs", COUNT, Result::getPairs, Result.Builder::addPairs)
            .byDefault(
                    "noAnswer",
                    COUNT,
                    Result::getNoAnswer,
                    Result.builder().question("q").build(),
                    Result.Builder::noAnswer);

    static final Codec<Grounding> GROUNDING = Shape.of("Grounding", Grounding::builder, Grounding.Builder::build)
            .required("question", NOT_BLANK, Grounding::getQuestion, Grounding.Builder::question)
            .required(
                    "suggestion",
                    Constant.of(Suggestion.class),
                    Grounding::getSuggestion,
                    Grounding.Builder::suggestion)
            .required("offer", NOT_BLANK, Grounding::getOffer, Grounding.Builder::offer)
            .required("version", NOT_BLANK, Grounding::getVersion, Grounding.Builder::version)
            .required("term", NOT_BLANK, Grounding::getTerm, Grounding.Builder::term)
            .required("decidedOn", DAY, Grounding::getDecidedOn, Grounding.Builder::decidedOn);

    static final Codec<SurveyResults> SURVEY_RESULTS = Format.stated(
                    "survey-results", Shape.of("SurveyResults", SurveyResults::builder, SurveyResults.Builder::build))
            .required("survey", NOT_BLANK, SurveyResults::getSurvey, SurveyResults.Builder::survey)
            .required("publishedOn", DAY, SurveyResults::getPublishedOn, SurveyResults.Builder::publishedOn)
            .required("least", Count.from(3), SurveyResults::getLeast, SurveyResults.Builder::least)
            .required("restsOn", Count.from(0), SurveyResults::getRestsOn, SurveyResults.Builder::restsOn)
            .required("turnout", TURNOUT, SurveyResults::getTurnout, SurveyResults.Builder::turnout)
            .list("groups", PUBLISHED_PART, SurveyResults::getGroups, SurveyResults.Builder::addGroups)
            .list("distributions", RESULT, SurveyResults::getDistributions, SurveyResults.Builder::addDistributions)
            .list("groundings", GROUNDING, SurveyResults::getGroundings, SurveyResults.Builder::addGroundings);

    private SurveyShapes() {}

    /** A turnout of which invitations are not known, unless they are told. */
    private static Three<Integer, Optional<Integer>, Integer> ofAnswers() {
        Three<Integer, Optional<Integer>, Integer> parts = new Three<>();
        parts.second(Optional.empty());
        parts.third(0);
        return parts;
    }
}
