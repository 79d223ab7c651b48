package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.EmployerPart;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.StatisticsView;

/** Views of the golden case file with every property, and their documents. */
final class GoldenViews {

    private static final LocalDate DAY = LocalDate.of(2027, 10, 2);

    /** The views by their types, of a case file in which the person lets everybody see everything. */
    static final Map<Class<?>, Object> VIEWS = views();

    private static final Map<Class<?>, String> FORMATS = Map.of(
            BeneficiaryView.class, "beneficiary-view",
            EmployerView.class, "employer-view",
            FunderView.class, "funder-view",
            CepView.class, "cep-view",
            AuditorView.class, "auditor-view",
            StatisticsView.class, "statistics-view");

    private GoldenViews() {}

    private static Map<Class<?>, Object> views() {
        Snapshot snapshot = shown().asOf(DAY);
        LocalDate soon = LocalDate.of(2027, 10, 12);
        EmployerView employer = EmployerView.of(snapshot, EmployerPart.PAYS).orElseThrow();
        Map<Class<?>, Object> views = new LinkedHashMap<>();
        views.put(BeneficiaryView.class, BeneficiaryView.of(snapshot));
        views.put(EmployerView.class, employer.withPlannedDays(soon));
        views.put(FunderView.class, FunderView.of(snapshot).orElseThrow());
        views.put(CepView.class, CepView.of(snapshot).orElseThrow());
        views.put(AuditorView.class, AuditorView.of(snapshot));
        views.put(StatisticsView.class, StatisticsView.of(snapshot));
        return views;
    }

    private static Bilan shown() {
        LocalDate agreed = LocalDate.of(2027, 2, 27);
        DocumentKind[] documents = {DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS, DocumentKind.ACTION_PLAN};
        Bilan shown = Golden.BILAN
                .withFunding(Funding.PUBLIC)
                .record(Delivery.of(DocumentKind.SYNTHESIS, agreed))
                .record(Delivery.of(DocumentKind.ACTION_PLAN, agreed))
                .record(Consent.toKeep(agreed, documents).inWriting().because("Relire le plan"))
                .record(AttendanceProof.of("s1", ProofKind.CONNECTION_LOG)
                        .by(PersonId.of("c-12"), Golden.BILAN.session("s1").getStart()));
        for (Recipient recipient : List.of(Recipient.EMPLOYER, Recipient.FUNDER, Recipient.CEP_OPERATOR)) {
            shown = shown.record(Consent.toDisclose(agreed, recipient, documents));
        }
        return shown.record(Consent.toDisclose(agreed, Recipient.AUDITOR, DocumentKind.SYNTHESIS))
                .record(Golden.BILAN.personalWork("w1").lasting(Duration.ofHours(2)));
    }

    static String format(Class<?> type) {
        return Objects.requireNonNull(FORMATS.get(type));
    }

    static String text(Class<?> type) {
        try (InputStream bytes = GoldenViews.class.getResourceAsStream(format(type) + ".json")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
