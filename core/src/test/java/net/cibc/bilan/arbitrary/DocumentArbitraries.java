package net.cibc.bilan.arbitrary;

import java.util.Optional;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary consents, documents and content. */
public final class DocumentArbitraries {

    private DocumentArbitraries() {}

    /** Consents of every scope, given or refused, some withdrawn. */
    public static Arbitrary<Consent> consents() {
        return Combinators.combine(
                        Arbitraries.of(ConsentScope.class),
                        Arbitraries.frequency(Tuple.of(9, ConsentAnswer.GIVEN), Tuple.of(1, ConsentAnswer.REFUSED)),
                        BilanArbitraries.days(),
                        Arbitraries.of(ConsentForm.class).optional(0.8),
                        kinds().list().uniqueElements().ofMaxSize(3),
                        Arbitraries.of(Recipient.class).optional(0.3),
                        BilanArbitraries.names().optional(0.5),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 1500).optional(0.3),
                                        Arbitraries.integers().between(0, 1500).optional(0.2))
                                .as(Tuple::of))
                .as((scope, answer, day, form, documents, recipient, reason, ends) -> Consent.builder()
                        .scope(scope)
                        .answer(answer)
                        .answeredOn(day)
                        .form(form)
                        .documents(documents)
                        .recipient(recipient)
                        .reason(reason)
                        .until(ends.get1().map(day::plusDays))
                        .withdrawnOn(ends.get2().map(day::plusDays))
                        .build());
    }

    /** Deliveries. */
    public static Arbitrary<Delivery> deliveries() {
        return Combinators.combine(kinds(), BilanArbitraries.days()).as(Delivery::of);
    }

    /** Disclosures, half of them requested. */
    public static Arbitrary<Disclosure> disclosures() {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.of(Recipient.class),
                        BilanArbitraries.days(),
                        BilanArbitraries.days().optional(0.5))
                .as((document, recipient, day, requested) ->
                        Disclosure.of(document, recipient, day).withRequestedOn(requested));
    }

    /** Destructions. */
    public static Arbitrary<Destruction> destructions() {
        return Combinators.combine(
                        BilanArbitraries.days(), kinds().list().uniqueElements().ofMaxSize(4))
                .as(Destruction::of);
    }

    /** Contents, each part there or not. */
    public static Arbitrary<Content> contents() {
        return Combinators.combine(
                        BilanArbitraries.names().list().ofMaxSize(2),
                        careerProjects().list().ofMaxSize(2),
                        contributions().list().ofMaxSize(2),
                        BilanArbitraries.names().list().ofMaxSize(2),
                        syntheses().optional(0.7),
                        actionSteps().list().ofMaxSize(2))
                .as((notes, projects, contributions, results, synthesis, plan) -> Content.builder()
                        .notes(notes)
                        .projects(projects)
                        .contributions(contributions)
                        .detailedResults(results)
                        .synthesis(synthesis)
                        .actionPlan(plan)
                        .build());
    }

    /** Career projects. */
    public static Arbitrary<CareerProject> careerProjects() {
        return Combinators.combine(
                        BilanArbitraries.names(),
                        Arbitraries.of(ProjectStatus.class),
                        Arbitraries.of(Decider.class).optional(0.7),
                        CodeArbitraries.romeCodes().optional(0.5))
                .as((title, status, decider, rome) ->
                        CareerProject.of(title, status).withDecidedBy(decider).withRomeCode(rome));
    }

    /** Contributions of the consultant. */
    public static Arbitrary<Contribution> contributions() {
        return Combinators.combine(Arbitraries.of(ContributionKind.class), BilanArbitraries.names())
                .as(Contribution::of);
    }

    /** Syntheses, with and without remarks. */
    public static Arbitrary<Synthesis> syntheses() {
        return Combinators.combine(
                        BilanArbitraries.names(),
                        synthesisParts().list().ofMaxSize(3),
                        BilanArbitraries.names().list().ofMaxSize(2))
                .as((text, parts, remarks) -> Synthesis.of(text)
                        .withParts(parts)
                        .withText(parts.size() > 1 ? Optional.empty() : Optional.of(text))
                        .withRemarks(remarks));
    }

    /** Parts of a synthesis, written or not. */
    public static Arbitrary<SynthesisPart> synthesisParts() {
        return Combinators.combine(
                        BilanArbitraries.names(), BilanArbitraries.names().optional(0.7))
                .as((heading, text) -> SynthesisPart.of(heading).withText(text));
    }

    /** Steps of an action plan. */
    public static Arbitrary<ActionStep> actionSteps() {
        return Combinators.combine(
                        BilanArbitraries.names(),
                        BilanArbitraries.days().optional(0.7),
                        Arbitraries.of(Decider.class).optional(0.7))
                .as((action, day, decider) ->
                        ActionStep.of(action).withDueOn(day).withDecidedBy(decider));
    }

    private static Arbitrary<DocumentKind> kinds() {
        return Arbitraries.of(DocumentKind.class);
    }

    /** Acknowledgements of findings, with a reason or without, of rules that exist or not. */
    public static Arbitrary<Acknowledgement> acknowledgements() {
        return Combinators.combine(
                        Arbitraries.of("phase.order", "offer.span", "survey.at-end", "sud.own-rule"),
                        Arbitraries.of("return; day=2026-12-14", "late", "exceeded; counted=PT24H30M"),
                        BilanArbitraries.names().optional(0.8),
                        BilanArbitraries.personIds(),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 400).optional(0.4))
                .as((rule, finding, reason, by, day, lasting) -> Acknowledgement.builder()
                        .rule(rule)
                        .finding(finding)
                        .reason(reason)
                        .acknowledgedBy(by)
                        .acknowledgedOn(day)
                        .until(lasting.map(day::plusDays))
                        .build());
    }

    /** Decisions on every subject, by anybody. */
    public static Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        Arbitraries.of(DecisionSubject.class), BilanArbitraries.days(), Arbitraries.of(Decider.class))
                .as(Decision::on);
    }
}
