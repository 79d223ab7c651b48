package net.cibc.bilan.json;

import static net.cibc.bilan.json.BilanShapes.BILAN_ID;
import static net.cibc.bilan.json.DocumentShapes.ACKNOWLEDGEMENT;
import static net.cibc.bilan.json.PracticeShapes.PRACTICE;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import java.util.List;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.json.Parts.Three;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.RuleId;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.written.Edition;
import net.cibc.bilan.written.SubjectKind;
import net.cibc.bilan.written.ValueKind;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenDeadline;
import net.cibc.bilan.written.WrittenFinding;
import net.cibc.bilan.written.WrittenJudgement;
import net.cibc.bilan.written.WrittenMissing;
import net.cibc.bilan.written.WrittenOutcome;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSource;
import net.cibc.bilan.written.WrittenValue;

/**
 * The JSON forms of reports and agendas that were written down.
 */
final class WrittenShapes {

    static final Codec<RuleId> RULE_ID = Text.form(
            "RuleId",
            new Words("un nom de règle tel que duration.hours-cap", "a name of a rule such as duration.hours-cap"),
            "[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*",
            RuleId::of,
            RuleId::value);

    static final Codec<Edition> EDITION = Shape.of("Edition", Edition::builder, Edition.Builder::build)
            .required("library", NOT_BLANK, Edition::getLibrary, Edition.Builder::library)
            .required("catalogue", DAY, Edition::getCatalogue, Edition.Builder::catalogue)
            .required("language", Constant.of(Language.class), Edition::getLanguage, Edition.Builder::language)
            .required("practice", PRACTICE, Edition::getPractice, Edition.Builder::practice);

    static final Codec<WrittenSource> WRITTEN_SOURCE = Shape.of(
                    "WrittenSource", WrittenSource::builder, WrittenSource.Builder::build)
            .required("kind", Constant.of(SourceKind.class), WrittenSource::getKind, WrittenSource.Builder::kind)
            .required("citation", NOT_BLANK, WrittenSource::getCitation, WrittenSource.Builder::citation)
            .optional("since", DAY, WrittenSource::getSince, WrittenSource.Builder::since)
            .optional("until", DAY, WrittenSource::getUntil, WrittenSource.Builder::until)
            .optional("replacedOn", DAY, WrittenSource::getReplacedOn, WrittenSource.Builder::replacedOn);

    static final Codec<WrittenValue> WRITTEN_VALUE = Shape.of(
                    "WrittenValue", WrittenValue::builder, WrittenValue.Builder::build)
            .required("name", NOT_BLANK, WrittenValue::getName, WrittenValue.Builder::name)
            .required("kind", Constant.of(ValueKind.class), WrittenValue::getKind, WrittenValue.Builder::kind)
            .required("value", NOT_BLANK, WrittenValue::getValue, WrittenValue.Builder::value)
            .required("text", NOT_BLANK, WrittenValue::getText, WrittenValue.Builder::text);

    static final Codec<WrittenFinding> WRITTEN_FINDING = Shape.of(
                    "WrittenFinding", WrittenFinding::builder, WrittenFinding.Builder::build)
            .required(
                    "verdict", Constant.of(Verdict.class), WrittenFinding::getVerdict, WrittenFinding.Builder::verdict)
            .required(
                    "severity",
                    Constant.of(Severity.class),
                    WrittenFinding::getSeverity,
                    WrittenFinding.Builder::severity)
            .required("key", NOT_BLANK, WrittenFinding::getKey, WrittenFinding.Builder::key)
            .required("statement", NOT_BLANK, WrittenFinding::getStatement, WrittenFinding.Builder::statement)
            .optional(
                    "acknowledgement",
                    ACKNOWLEDGEMENT,
                    WrittenFinding::getAcknowledgement,
                    WrittenFinding.Builder::acknowledgement)
            .optional("path", NOT_BLANK, WrittenFinding::getPath, WrittenFinding.Builder::path)
            .list("values", WRITTEN_VALUE, WrittenFinding::getValues, WrittenFinding.Builder::addValues)
            .required("source", WRITTEN_SOURCE, WrittenFinding::getSource, WrittenFinding.Builder::source)
            .required("text", NOT_BLANK, WrittenFinding::getText, WrittenFinding.Builder::text);

    static final Codec<WrittenJudgement> WRITTEN_JUDGEMENT = Shape.of(
                    "WrittenJudgement", WrittenJudgement::builder, WrittenJudgement.Builder::build)
            .required("rule", RULE_ID, WrittenJudgement::getRule, WrittenJudgement.Builder::rule)
            .required("title", NOT_BLANK, WrittenJudgement::getTitle, WrittenJudgement.Builder::title)
            .required("kind", Constant.of(SourceKind.class), WrittenJudgement::getKind, WrittenJudgement.Builder::kind)
            .required(
                    "verdict",
                    Constant.of(Verdict.class),
                    WrittenJudgement::getVerdict,
                    WrittenJudgement.Builder::verdict)
            .list("findings", WRITTEN_FINDING, WrittenJudgement::getFindings, WrittenJudgement.Builder::addFindings)
            .optional("kept", WRITTEN_FINDING, WrittenJudgement::getKept, WrittenJudgement.Builder::kept);

    static final Codec<WrittenOutcome> WRITTEN_OUTCOME = Shape.of(
                    "WrittenOutcome", Two<SourceKind, Outcome>::new, parts -> parts.to(WrittenOutcome::new))
            .required("kind", Constant.of(SourceKind.class), WrittenOutcome::kind, Two::first)
            .required("outcome", Constant.of(Outcome.class), WrittenOutcome::outcome, Two::second);

    static final Codec<WrittenMissing> WRITTEN_MISSING = Shape.of(
                    "WrittenMissing", Three<String, String, List<RuleId>>::new, parts -> parts.to(WrittenMissing::new))
            .required("path", NOT_BLANK, WrittenMissing::path, Three::first)
            .required("name", NOT_BLANK, WrittenMissing::name, Three::second)
            .required("wantedBy", Shape.items(RULE_ID), WrittenMissing::wantedBy, Three::third);

    static final Codec<WrittenReport> WRITTEN_REPORT = Format.stated(
                    "report", Shape.of("WrittenReport", WrittenReport::builder, WrittenReport.Builder::build))
            .required("edition", EDITION, WrittenReport::getEdition, WrittenReport.Builder::edition)
            .required(
                    "subject",
                    Constant.of(SubjectKind.class),
                    WrittenReport::getSubject,
                    WrittenReport.Builder::subject)
            .optional("bilan", BILAN_ID, WrittenReport::getBilan, WrittenReport.Builder::bilan)
            .required("day", DAY, WrittenReport::getDay, WrittenReport.Builder::day)
            .required("outcome", Constant.of(Outcome.class), WrittenReport::getOutcome, WrittenReport.Builder::outcome)
            .list("outcomes", WRITTEN_OUTCOME, WrittenReport::getOutcomes, WrittenReport.Builder::addOutcomes)
            .list("judgements", WRITTEN_JUDGEMENT, WrittenReport::getJudgements, WrittenReport.Builder::addJudgements)
            .list("missing", WRITTEN_MISSING, WrittenReport::getMissing, WrittenReport.Builder::addMissing);

    static final Codec<WrittenDeadline> WRITTEN_DEADLINE = Shape.of(
                    "WrittenDeadline", WrittenDeadline::builder, WrittenDeadline.Builder::build)
            .required("kind", Constant.of(DeadlineKind.class), WrittenDeadline::getKind, WrittenDeadline.Builder::kind)
            .required("label", NOT_BLANK, WrittenDeadline::getLabel, WrittenDeadline.Builder::label)
            .optional("subject", NOT_BLANK, WrittenDeadline::getSubject, WrittenDeadline.Builder::subject)
            .required("day", DAY, WrittenDeadline::getDay, WrittenDeadline.Builder::day)
            .required(
                    "certainty",
                    Constant.of(Certainty.class),
                    WrittenDeadline::getCertainty,
                    WrittenDeadline.Builder::certainty)
            .required(
                    "state",
                    Constant.of(DeadlineState.class),
                    WrittenDeadline::getState,
                    WrittenDeadline.Builder::state)
            .required("source", WRITTEN_SOURCE, WrittenDeadline::getSource, WrittenDeadline.Builder::source)
            .optional("path", NOT_BLANK, WrittenDeadline::getPath, WrittenDeadline.Builder::path)
            .required("text", NOT_BLANK, WrittenDeadline::getText, WrittenDeadline.Builder::text);

    static final Codec<WrittenAgenda> WRITTEN_AGENDA = Format.stated(
                    "agenda", Shape.of("WrittenAgenda", WrittenAgenda::builder, WrittenAgenda.Builder::build))
            .required("edition", EDITION, WrittenAgenda::getEdition, WrittenAgenda.Builder::edition)
            .required(
                    "subject",
                    Constant.of(SubjectKind.class),
                    WrittenAgenda::getSubject,
                    WrittenAgenda.Builder::subject)
            .required("bilan", BILAN_ID, WrittenAgenda::getBilan, WrittenAgenda.Builder::bilan)
            .required("day", DAY, WrittenAgenda::getDay, WrittenAgenda.Builder::day)
            .list("deadlines", WRITTEN_DEADLINE, WrittenAgenda::getDeadlines, WrittenAgenda.Builder::addDeadlines);

    private WrittenShapes() {}
}
