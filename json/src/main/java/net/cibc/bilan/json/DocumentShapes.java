package net.cibc.bilan.json;

import static net.cibc.bilan.json.CodeShapes.ROME_CODE;
import static net.cibc.bilan.json.PeopleShapes.PERSON_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Contribution;
import net.cibc.bilan.document.ContributionKind;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.ProjectStatus;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.document.SynthesisPart;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.document}.
 */
final class DocumentShapes {

    private static final Codec<DocumentKind> DOCUMENT_KIND = Constant.of(DocumentKind.class);

    private static final Codec<Recipient> RECIPIENT = Constant.of(Recipient.class);

    private static final Codec<Decider> DECIDER = Constant.of(Decider.class);

    static final Codec<Consent> CONSENT = Shape.of("Consent", Consent::builder, Consent.Builder::build)
            .required("scope", Constant.of(ConsentScope.class), Consent::getScope, Consent.Builder::scope)
            .required("answer", Constant.of(ConsentAnswer.class), Consent::getAnswer, Consent.Builder::answer)
            .required("answeredOn", DAY, Consent::getAnsweredOn, Consent.Builder::answeredOn)
            .optional("form", Constant.of(ConsentForm.class), Consent::getForm, Consent.Builder::form)
            .list("documents", DOCUMENT_KIND, Consent::getDocuments, Consent.Builder::addDocuments)
            .optional("recipient", RECIPIENT, Consent::getRecipient, Consent.Builder::recipient)
            .optional("reason", NOT_BLANK, Consent::getReason, Consent.Builder::reason)
            .optional("until", DAY, Consent::getUntil, Consent.Builder::until)
            .optional("withdrawnOn", DAY, Consent::getWithdrawnOn, Consent.Builder::withdrawnOn);

    static final Codec<Decision> DECISION = Shape.of("Decision", Decision::builder, Decision.Builder::build)
            .required("subject", Constant.of(DecisionSubject.class), Decision::getSubject, Decision.Builder::subject)
            .required("decidedOn", DAY, Decision::getDecidedOn, Decision.Builder::decidedOn)
            .required("decidedBy", DECIDER, Decision::getDecidedBy, Decision.Builder::decidedBy);

    static final Codec<Delivery> DELIVERY = Shape.of("Delivery", Delivery::builder, Delivery.Builder::build)
            .required("document", DOCUMENT_KIND, Delivery::getDocument, Delivery.Builder::document)
            .required("deliveredOn", DAY, Delivery::getDeliveredOn, Delivery.Builder::deliveredOn);

    static final Codec<Disclosure> DISCLOSURE = Shape.of("Disclosure", Disclosure::builder, Disclosure.Builder::build)
            .required("document", DOCUMENT_KIND, Disclosure::getDocument, Disclosure.Builder::document)
            .required("recipient", RECIPIENT, Disclosure::getRecipient, Disclosure.Builder::recipient)
            .required("disclosedOn", DAY, Disclosure::getDisclosedOn, Disclosure.Builder::disclosedOn)
            .optional("requestedOn", DAY, Disclosure::getRequestedOn, Disclosure.Builder::requestedOn);

    static final Codec<Destruction> DESTRUCTION = Shape.of(
                    "Destruction", Destruction::builder, Destruction.Builder::build)
            .required("destroyedOn", DAY, Destruction::getDestroyedOn, Destruction.Builder::destroyedOn)
            .list("documents", DOCUMENT_KIND, Destruction::getDocuments, Destruction.Builder::addDocuments);

    static final Codec<Acknowledgement> ACKNOWLEDGEMENT = Shape.of(
                    "Acknowledgement", Acknowledgement::builder, Acknowledgement.Builder::build)
            .required("rule", NOT_BLANK, Acknowledgement::getRule, Acknowledgement.Builder::rule)
            .required("finding", NOT_BLANK, Acknowledgement::getFinding, Acknowledgement.Builder::finding)
            .optional("reason", NOT_BLANK, Acknowledgement::getReason, Acknowledgement.Builder::reason)
            .required(
                    "acknowledgedBy",
                    PERSON_ID,
                    Acknowledgement::getAcknowledgedBy,
                    Acknowledgement.Builder::acknowledgedBy)
            .required(
                    "acknowledgedOn", DAY, Acknowledgement::getAcknowledgedOn, Acknowledgement.Builder::acknowledgedOn)
            .optional("until", DAY, Acknowledgement::getUntil, Acknowledgement.Builder::until);

    static final Codec<CareerProject> CAREER_PROJECT = Shape.of(
                    "CareerProject", CareerProject::builder, CareerProject.Builder::build)
            .required("title", NOT_BLANK, CareerProject::getTitle, CareerProject.Builder::title)
            .required(
                    "status", Constant.of(ProjectStatus.class), CareerProject::getStatus, CareerProject.Builder::status)
            .optional("romeCode", ROME_CODE, CareerProject::getRomeCode, CareerProject.Builder::romeCode)
            .optional("decidedBy", DECIDER, CareerProject::getDecidedBy, CareerProject.Builder::decidedBy);

    static final Codec<Contribution> CONTRIBUTION = Shape.of(
                    "Contribution", Contribution::builder, Contribution.Builder::build)
            .required("kind", Constant.of(ContributionKind.class), Contribution::getKind, Contribution.Builder::kind)
            .required("text", NOT_BLANK, Contribution::getText, Contribution.Builder::text);

    static final Codec<SynthesisPart> SYNTHESIS_PART = Shape.of(
                    "SynthesisPart", SynthesisPart::builder, SynthesisPart.Builder::build)
            .required("heading", NOT_BLANK, SynthesisPart::getHeading, SynthesisPart.Builder::heading)
            .optional("text", NOT_BLANK, SynthesisPart::getText, SynthesisPart.Builder::text);

    static final Codec<Synthesis> SYNTHESIS = Shape.of("Synthesis", Synthesis::builder, Synthesis.Builder::build)
            .optional("text", NOT_BLANK, Synthesis::getText, Synthesis.Builder::text)
            .list("parts", SYNTHESIS_PART, Synthesis::getParts, Synthesis.Builder::addParts)
            .list("remarks", NOT_BLANK, Synthesis::getRemarks, Synthesis.Builder::addRemarks);

    static final Codec<ActionStep> ACTION_STEP = Shape.of("ActionStep", ActionStep::builder, ActionStep.Builder::build)
            .required("action", NOT_BLANK, ActionStep::getAction, ActionStep.Builder::action)
            .optional("dueOn", DAY, ActionStep::getDueOn, ActionStep.Builder::dueOn)
            .optional("decidedBy", DECIDER, ActionStep::getDecidedBy, ActionStep.Builder::decidedBy);

    static final Codec<Content> CONTENT = Shape.of("Content", Content::builder, Content.Builder::build)
            .list("notes", NOT_BLANK, Content::getNotes, Content.Builder::addNotes)
            .list("projects", CAREER_PROJECT, Content::getProjects, Content.Builder::addProjects)
            .list("contributions", CONTRIBUTION, Content::getContributions, Content.Builder::addContributions)
            .list("detailedResults", NOT_BLANK, Content::getDetailedResults, Content.Builder::addDetailedResults)
            .optional("synthesis", SYNTHESIS, Content::getSynthesis, Content.Builder::synthesis)
            .list("actionPlan", ACTION_STEP, Content::getActionPlan, Content.Builder::addActionPlan);

    private DocumentShapes() {}
}
