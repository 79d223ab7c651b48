package net.cibc.bilan.view;

import static net.cibc.bilan.view.FullCaseFile.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.catalogue.DocumentRules;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Verdict;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever a view shows, the rule on disclosures would find shown rightly. */
class SharingPropertyTest {

    private static final LocalDate FIRST = Fixture.day("2026-02-01");

    private static final Rulebook RULES = Rulebook.of(DocumentRules.DISCLOSURE);

    @Property(tries = 3000)
    void whatIsShownOnADayIsShownRightlyOnThatDay(
            @ForAll("words") List<Object> words,
            @ForAll("days") LocalDate day,
            @ForAll("recipients") Recipient recipient) {
        Bilan bilan = FullCaseFile.closed().withClosure(Optional.empty()).withDisclosures();
        for (Object word : words) {
            bilan = word instanceof Consent consent ? bilan.record(consent) : bilan.record((Disclosure) word);
        }
        Snapshot snapshot = bilan.asOf(day);
        List<DocumentKind> shown = shown(snapshot, recipient);
        Statistics.label("shown").collect(!shown.isEmpty());

        Bilan done = bilan.withDisclosures(shown.stream()
                .map(document -> done(document, recipient, snapshot))
                .toList());

        assertThat(RULES.check(done, day).findings(Verdict.BROKEN)).isEmpty();
        assertThat(snapshot.allows(DocumentKind.SYNTHESIS, recipient))
                .isEqualTo(shown.contains(DocumentKind.SYNTHESIS));
    }

    private static List<DocumentKind> shown(Snapshot snapshot, Recipient recipient) {
        SharedDocuments documents = Sharing.with(recipient, snapshot)
                .orElseGet(() -> SharedDocuments.builder().build());
        return Stream.of(DOCUMENTS)
                .filter(document -> switch (document) {
                    case DETAILED_RESULTS -> !documents.getDetailedResults().isEmpty();
                    case SYNTHESIS -> documents.getSynthesis().isPresent();
                    default -> !documents.getActionPlan().isEmpty();
                })
                .toList();
    }

    /** The document as it is shown on the day of the view, by the last request for it where there is one. */
    private static Disclosure done(DocumentKind document, Recipient recipient, Snapshot snapshot) {
        Optional<LocalDate> asked = snapshot.bilan().getDisclosures().stream()
                .filter(each -> each.getDocument() == document && each.getRecipient() == recipient)
                .flatMap(each -> each.getRequestedOn().stream())
                .filter(each -> !each.isAfter(snapshot.day()))
                .max(LocalDate::compareTo);
        return Disclosure.of(document, recipient, snapshot.day()).withRequestedOn(asked);
    }

    @Provide
    Arbitrary<List<Object>> words() {
        Arbitrary<Object> consents = Combinators.combine(
                        days(),
                        recipients().optional(0.9),
                        Arbitraries.of(DOCUMENTS).list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(ConsentAnswer.GIVEN, ConsentAnswer.GIVEN, ConsentAnswer.REFUSED),
                        Arbitraries.integers().between(0, 6).optional(0.3),
                        Arbitraries.integers().between(0, 6).optional(0.3))
                .as((day, recipient, documents, answer, until, withdrawn) -> Consent.builder()
                        .scope(ConsentScope.DISCLOSE)
                        .answer(answer)
                        .answeredOn(day)
                        .recipient(recipient)
                        .documents(documents)
                        .until(until.map(day::plusDays))
                        .withdrawnOn(withdrawn.map(day::plusDays))
                        .build());
        Arbitrary<Object> requests = Combinators.combine(days(), days(), recipients(), Arbitraries.of(DOCUMENTS))
                .as((asked, done, recipient, document) ->
                        Disclosure.of(document, recipient, done).requested(asked));
        return Arbitraries.frequencyOf(Tuple.of(3, consents), Tuple.of(1, requests))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Recipient> recipients() {
        return Arbitraries.of(Recipient.EMPLOYER, Recipient.CEP_OPERATOR);
    }
}
