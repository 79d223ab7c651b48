package net.cibc.bilan.json;

import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.WrittenShapes.EDITION;
import static net.cibc.bilan.json.WrittenShapes.RULE_ID;
import static net.cibc.bilan.json.WrittenShapes.WRITTEN_SOURCE;

import net.cibc.bilan.FactKind;
import net.cibc.bilan.json.Parts.Three;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.written.Book;
import net.cibc.bilan.written.SubjectKind;
import net.cibc.bilan.written.WrittenCase;
import net.cibc.bilan.written.WrittenCatalogue;
import net.cibc.bilan.written.WrittenLabel;
import net.cibc.bilan.written.WrittenRule;
import net.cibc.bilan.written.WrittenText;
import net.cibc.bilan.written.WrittenUnjudged;

/**
 * The JSON forms of the catalogue of rules.
 */
final class CatalogueShapes {

    static final Codec<WrittenText> WRITTEN_TEXT = Shape.of(
                    "WrittenText", Two<String, String>::new, parts -> parts.to(WrittenText::new))
            .required("key", NOT_BLANK, WrittenText::key, Two::first)
            .required("text", NOT_BLANK, WrittenText::text, Two::second);

    static final Codec<WrittenLabel> WRITTEN_LABEL = Shape.of(
                    "WrittenLabel", Three<String, String, String>::new, parts -> parts.to(WrittenLabel::new))
            .required("type", NOT_BLANK, WrittenLabel::type, Three::first)
            .required("constant", NOT_BLANK, WrittenLabel::constant, Three::second)
            .required("text", NOT_BLANK, WrittenLabel::text, Three::third);

    static final Codec<WrittenCase> WRITTEN_CASE = Shape.of(
                    "WrittenCase", WrittenCase::builder, WrittenCase.Builder::build)
            .required("name", NOT_BLANK, WrittenCase::getName, WrittenCase.Builder::name)
            .required("about", NOT_BLANK, WrittenCase::getAbout, WrittenCase.Builder::about)
            .optional("source", NOT_BLANK, WrittenCase::getSource, WrittenCase.Builder::source)
            .optional("day", DAY, WrittenCase::getDay, WrittenCase.Builder::day)
            .required("verdict", Constant.of(Verdict.class), WrittenCase::getVerdict, WrittenCase.Builder::verdict)
            .list("findings", NOT_BLANK, WrittenCase::getFindings, WrittenCase.Builder::addFindings);

    static final Codec<WrittenRule> WRITTEN_RULE = Shape.of(
                    "WrittenRule", WrittenRule::builder, WrittenRule.Builder::build)
            .required("id", RULE_ID, WrittenRule::getId, WrittenRule.Builder::id)
            .required("book", Constant.of(Book.class), WrittenRule::getBook, WrittenRule.Builder::book)
            .required("title", NOT_BLANK, WrittenRule::getTitle, WrittenRule.Builder::title)
            .required("kind", Constant.of(SourceKind.class), WrittenRule::getKind, WrittenRule.Builder::kind)
            .required("subject", Constant.of(SubjectKind.class), WrittenRule::getSubject, WrittenRule.Builder::subject)
            .required(
                    "decisiveDay",
                    Constant.of(DecisiveDay.class),
                    WrittenRule::getDecisiveDay,
                    WrittenRule.Builder::decisiveDay)
            .required(
                    "judgingSchedule", new Flag(), WrittenRule::isJudgingSchedule, WrittenRule.Builder::judgingSchedule)
            .list("needs", Constant.of(FactKind.class), WrittenRule::getNeeds, WrittenRule.Builder::addNeeds)
            .list("versions", WRITTEN_SOURCE, WrittenRule::getVersions, WrittenRule.Builder::addVersions)
            .list("texts", WRITTEN_TEXT, WrittenRule::getTexts, WrittenRule.Builder::addTexts)
            .list("cases", WRITTEN_CASE, WrittenRule::getCases, WrittenRule.Builder::addCases);

    static final Codec<WrittenUnjudged> WRITTEN_UNJUDGED = Shape.of(
                    "WrittenUnjudged", WrittenUnjudged::builder, WrittenUnjudged.Builder::build)
            .required("id", RULE_ID, WrittenUnjudged::getId, WrittenUnjudged.Builder::id)
            .required("book", Constant.of(Book.class), WrittenUnjudged::getBook, WrittenUnjudged.Builder::book)
            .required("title", NOT_BLANK, WrittenUnjudged::getTitle, WrittenUnjudged.Builder::title)
            .required("reason", NOT_BLANK, WrittenUnjudged::getReason, WrittenUnjudged.Builder::reason)
            .required("kind", Constant.of(SourceKind.class), WrittenUnjudged::getKind, WrittenUnjudged.Builder::kind)
            .list("versions", WRITTEN_SOURCE, WrittenUnjudged::getVersions, WrittenUnjudged.Builder::addVersions);

    static final Codec<WrittenCatalogue> WRITTEN_CATALOGUE = Format.stated(
                    "catalogue",
                    Shape.of("WrittenCatalogue", WrittenCatalogue::builder, WrittenCatalogue.Builder::build))
            .required("edition", EDITION, WrittenCatalogue::getEdition, WrittenCatalogue.Builder::edition)
            .list("rules", WRITTEN_RULE, WrittenCatalogue::getRules, WrittenCatalogue.Builder::addRules)
            .list("unjudged", WRITTEN_UNJUDGED, WrittenCatalogue::getUnjudged, WrittenCatalogue.Builder::addUnjudged)
            .list("labels", WRITTEN_LABEL, WrittenCatalogue::getLabels, WrittenCatalogue.Builder::addLabels);

    private CatalogueShapes() {}
}
