package net.cibc.bilan.view;

import static net.cibc.bilan.Fixture.day;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Fixture;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;

/** A case file that holds something of every kind that a view is asked for, each with a value of its own. */
final class FullCaseFile {

    static final LocalDate DAY = day("2026-03-20");

    static final DocumentKind[] DOCUMENTS = {
        DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS, DocumentKind.ACTION_PLAN
    };

    private FullCaseFile() {}

    /** A case file in which the person lets nobody see anything. */
    static Bilan closed() {
        Beneficiary person = Beneficiary.of("id-person", "name-person", Fixture.PARIS)
                .withEmployer(Employer.of("name-employer"))
                .withContactPreference(ContactPreference.ON_DEMAND)
                .withAvailability(
                        Availability.weekly(WeeklySlot.of(DayOfWeek.SUNDAY, LocalTime.of(9, 0), LocalTime.of(11, 0))));
        Consultant lea = Consultant.of("id-lea", "name-lea")
                .withQualifications(Qualification.of(QualificationKind.REMOTE_APPROACH, "issuer", day("2023-02-10")));
        return Bilan.open(
                        BilanId.of("code", "number"),
                        Offers.REMOTE_2023.withTitle("title-offer"),
                        person,
                        Centre.of("code", "name-centre"))
                .withFunding(Funding.PUBLIC)
                .record(Consent.toUndertake(day("2026-01-01")).because("reason-consent"))
                .record(Programme.agreed(
                                day("2026-01-02"), Personalisation.builder().build())
                        .withObjectives("objective"))
                .record(Assignment.leading(lea, day("2026-01-03")))
                .record(Session.held("id-session", Phase.INVESTIGATION)
                        .by(Channel.PHONE)
                        .at(OffsetDateTime.parse("2026-01-14T18:00+01:00"))
                        .lasting(Duration.ofMinutes(77)))
                .record(Session.held("id-other", Phase.INVESTIGATION)
                        .by(Channel.VIDEO)
                        .at(OffsetDateTime.parse("2026-01-08T18:00+01:00"))
                        .lasting(Duration.ofMinutes(60)))
                .record(AttendanceProof.of("id-session", ProofKind.CLICK)
                        .reference("reference-proof")
                        .by(person.getId(), OffsetDateTime.parse("2026-01-14T19:17+01:00")))
                .record(Suspension.from(day("2026-01-15"), SuspensionReason.CENTRE)
                        .until(day("2026-01-16")))
                .record(ResourceAssignment.of("id-resource", day("2026-01-17"))
                        .completed(day("2026-01-18"))
                        .withProof("proof-resource"))
                .record(SupportReference.identified(RequestId.of("code", "request"), day("2026-01-19")))
                .record(Decision.on(DecisionSubject.FOLLOW_UP, day("2026-01-20"), Decider.TOGETHER))
                .record(Delivery.of(DocumentKind.DETAILED_RESULTS, day("2026-01-21")))
                .record(Delivery.of(DocumentKind.SYNTHESIS, day("2026-01-22")))
                .record(Delivery.of(DocumentKind.ACTION_PLAN, day("2026-01-23")))
                .record(Disclosure.of(DocumentKind.INVOICE, Recipient.OTHER, day("2026-01-24")))
                .record(Destruction.of(day("2026-01-25"), List.of(DocumentKind.RECORDING)))
                .record(FeedbackSurvey.sent(SurveyKind.AT_END, day("2026-01-26"))
                        .answered(day("2026-01-27")))
                .record(Consent.toKeep(day("2026-01-28"), DOCUMENTS).inWriting())
                .record(Acknowledgement.builder()
                        .rule("phase.order")
                        .finding("finding")
                        .reason("reason-finding")
                        .acknowledgedBy(lea.getId())
                        .acknowledgedOn(day("2026-01-28"))
                        .build())
                .record(Closure.abandoned(day("2026-01-29")))
                .withContent(Content.builder()
                        .addNotes("note")
                        .addDetailedResults("result")
                        .synthesis(Synthesis.of("synthesis"))
                        .addActionPlan(ActionStep.of("step"))
                        .build());
    }

    /** The same, in which the person agrees that a reader sees all documents. */
    static Bilan agreed(Recipient recipient) {
        return closed().record(Consent.toDisclose(day("2026-01-29"), recipient, DOCUMENTS));
    }

    /** The same, in which the person asked that the operator be shown the synthesis. */
    static Bilan asked() {
        return closed().record(Disclosure.of(DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR, day("2026-04-01"))
                .requested(day("2026-01-29")));
    }
}
