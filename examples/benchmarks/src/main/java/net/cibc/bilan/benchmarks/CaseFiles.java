package net.cibc.bilan.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;

/** The case files that are measured: fictitious bilans of any number of sessions, over and done with. */
final class CaseFiles {

    /** A day on which nothing is awaited any more. */
    static final LocalDate DAY = LocalDate.of(2027, 12, 1);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate END = LocalDate.of(2026, 4, 30);
    private static final int DAYS = 82;

    private CaseFiles() {}

    /** A bilan without any finding: every rule of the catalogue is kept, save the floor that no norm sets. */
    static Bilan clean(int sessions) {
        Consultant lea = Consultant.of("c-12", "Léa Bonnet (fictive)")
                .withQualifications(
                        Qualification.of(
                                QualificationKind.MULTIMODAL_TOOLS, "Labo (fictif)", LocalDate.of(2023, 2, 10)),
                        Qualification.of(
                                QualificationKind.REMOTE_APPROACH, "Labo (fictif)", LocalDate.of(2023, 3, 20)));
        Beneficiary sofia = Beneficiary.of("b-0112", "Sofia Martin (fictive)", PARIS)
                .withEmployer(Employer.of("Ateliers du Sud (fictifs)").withSiret(Siret.of("73282932000074")));
        Centre cibcSud = Centre.of("sud", "CIBC Sud (fictif)").withSiret(Siret.of("12345678200010"));
        return Bilan.open(BilanId.of("sud", "2026-0112"), Offers.REMOTE_2023, sofia, cibcSud)
                .record(Consent.toUndertake(LocalDate.of(2026, 1, 29)).inWriting())
                .record(Assignment.leading(lea, LocalDate.of(2026, 1, 29)))
                .record(programme())
                .record(PersonalWork.assigned("t1", Phase.INVESTIGATION, LocalDate.of(2026, 3, 1))
                        .withDuration(Duration.ofHours(1))
                        .withDoneOn(LocalDate.of(2026, 2, 27)))
                .record(WrittenSupport.given("c1", Phase.INVESTIGATION, LocalDate.of(2026, 3, 3))
                        .withDuration(Duration.ofMinutes(30)))
                .record(FieldEnquiry.made("e1", EnquiryKind.MEETING, LocalDate.of(2026, 3, 10))
                        .withDuration(Duration.ofHours(1)))
                .withSessions(IntStream.range(0, sessions)
                        .mapToObj(i -> session(i, sessions, lea))
                        .toList())
                .record(ResourceAssignment.of("mb-017", LocalDate.of(2026, 2, 6))
                        .preparing("s" + sessions / 2)
                        .completed(LocalDate.of(2026, 2, 20)))
                .record(Decision.on(DecisionSubject.ACTION_PLAN, LocalDate.of(2026, 4, 29), Decider.BENEFICIARY))
                .record(Decision.on(DecisionSubject.FOLLOW_UP, LocalDate.of(2026, 4, 29), Decider.TOGETHER))
                .record(Delivery.of(DocumentKind.DETAILED_RESULTS, LocalDate.of(2026, 4, 29)))
                .record(Delivery.of(DocumentKind.SYNTHESIS, LocalDate.of(2026, 4, 29)))
                .record(Delivery.of(DocumentKind.ACTION_PLAN, LocalDate.of(2026, 4, 29)))
                .record(Consent.toKeep(LocalDate.of(2026, 4, 29), DocumentKind.SYNTHESIS)
                        .inWriting()
                        .because("Relire la synthèse à six mois"))
                .record(Disclosure.of(DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR, END)
                        .requested(LocalDate.of(2026, 4, 29)))
                .record(Closure.completed(END))
                .record(Destruction.of(
                        END,
                        List.of(DocumentKind.WORKING_PAPER, DocumentKind.DETAILED_RESULTS, DocumentKind.ACTION_PLAN)))
                .record(FollowUp.held("suivi", LocalDate.of(2026, 10, 28)).lasting(Duration.ofHours(1)))
                .record(FeedbackSurvey.sent(SurveyKind.AT_END, END))
                .record(FeedbackSurvey.sent(SurveyKind.AT_SIX_MONTHS, LocalDate.of(2026, 10, 28)))
                .record(Destruction.of(LocalDate.of(2027, 11, 2), List.of(DocumentKind.SYNTHESIS)))
                .record(ResourceAccess.opened("MooveBox", LocalDate.of(2026, 2, 2))
                        .until(LocalDate.of(2027, 4, 30)));
    }

    /** The same bilan with five findings of the handful, of five rules; only the span is kept. */
    static Bilan withFiveFindings(int sessions) {
        Bilan bilan = clean(sessions);
        List<Session> held = bilan.getSessions();
        Session next = held.get(sessions / 2 + 1);
        return bilan.record(held.get(0).withPhase(Phase.CONCLUSIONS))
                .record(next.withId(held.get(sessions / 2).getId()))
                .record(bilan.getPersonalWork().get(0).withDoneOn(LocalDate.of(2026, 1, 28)))
                .record(bilan.getFieldEnquiries().get(0).lasting(Duration.ofHours(4)))
                .record(FollowUp.held("suivi", LocalDate.of(2026, 12, 28)).lasting(Duration.ofHours(1)));
    }

    private static Programme programme() {
        return Programme.agreed(
                        LocalDate.of(2026, 2, 4),
                        Personalisation.builder()
                                .duration(Duration.ofHours(23))
                                .longestSession(Duration.ofMinutes(75))
                                .interval(Period.ofDays(5))
                                .channels(List.of(Channel.VIDEO, Channel.PHONE, Channel.SHARED_DOCUMENT))
                                .hours(List.of(TimeSlot.of(LocalTime.of(8, 30), LocalTime.of(20, 0))))
                                .build())
                .withAgreedBy(PersonId.of("b-0112"), PersonId.of("c-12"));
    }

    // However many they are, the sessions take twenty hours together and lie within the three months.
    private static Session session(int i, int sessions, Consultant consultant) {
        int day = i * DAYS / sessions;
        int ofDay = i - (day * sessions + DAYS - 1) / DAYS;
        Phase phase = i < sessions / 10 ? Phase.PRELIMINARY : Phase.INVESTIGATION;
        return Session.held("s" + i, i >= sessions * 9 / 10 ? Phase.CONCLUSIONS : phase)
                .channels(List.of(ChannelUse.of(i % 3 == 0 ? Channel.PHONE : Channel.VIDEO)))
                .with(consultant)
                .at(LocalDate.of(2026, 2, 5).plusDays(day).atTime(9, 0).plusMinutes(15L * ofDay), PARIS)
                .lasting(Duration.ofHours(20).dividedBy(sessions));
    }
}
