package net.cibc.bilan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;

/** The people and the moments that most tests speak of. */
public final class Fixture {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Beneficiary SOFIA = Beneficiary.of("b-0417", "Sofia Martin", PARIS);
    public static final Consultant LEA = Consultant.of("c-12", "Léa Bonnet");
    public static final Centre CIBC_SUD = Centre.of("sud", "CIBC Sud");

    private Fixture() {}

    /** A case file under the remote offer, without any activity. */
    public static Bilan opened() {
        return Bilan.open(BilanId.of("sud", "2026-0417"), Offers.REMOTE_2023, SOFIA, CIBC_SUD);
    }

    /** A case file that holds what a bilan wants beside its sessions and its end, from 2 January 2026 on. */
    public static Bilan wellKept() {
        return wellKept("2026-01-02");
    }

    /** A case file that holds what a bilan wants beside its sessions and its end, from a day on. */
    public static Bilan wellKept(String since) {
        LocalDate day = day(since);
        Consultant trained = LEA.withQualifications(
                Qualification.of(QualificationKind.MULTIMODAL_TOOLS, "Labo CIBC", day("2023-02-10")),
                Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo CIBC", day("2023-03-20")));
        return opened().record(Consent.toUndertake(day).inWriting())
                .record(Assignment.leading(trained, day))
                .record(Programme.agreed(day, Personalisation.builder().build())
                        .withAgreedBy(SOFIA.getId(), LEA.getId()))
                .record(Delivery.of(DocumentKind.DETAILED_RESULTS, day))
                .record(Delivery.of(DocumentKind.SYNTHESIS, day))
                .record(Delivery.of(DocumentKind.ACTION_PLAN, day))
                .record(Decision.on(DecisionSubject.ACTION_PLAN, day, Decider.BENEFICIARY))
                .record(Decision.on(DecisionSubject.FOLLOW_UP, day, Decider.TOGETHER))
                .record(FeedbackSurvey.sent(SurveyKind.AT_END, day))
                .record(Destruction.of(
                        day, List.of(DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS, DocumentKind.ACTION_PLAN)));
    }

    /** A session of one hour at ten o'clock in Paris, held without having been planned. */
    public static Session held(String id, Phase phase, String day) {
        return Session.held(id, phase)
                .by(Channel.VIDEO)
                .with(LEA)
                .at(tenOClock(day), PARIS)
                .lasting(Duration.ofHours(1));
    }

    /** A session of one hour at ten o'clock in Paris, planned. */
    public static Session planned(String id, Phase phase, String day) {
        return Session.planned(id, phase)
                .by(Channel.VIDEO)
                .with(LEA)
                .at(tenOClock(day), PARIS)
                .lasting(Duration.ofHours(1));
    }

    private static LocalDateTime tenOClock(String day) {
        return LocalDate.parse(day).atTime(10, 0);
    }

    /** A day, written as ISO 8601. */
    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
