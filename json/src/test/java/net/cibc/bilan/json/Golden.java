package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.document.Acknowledgement;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Consent;
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
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.offer.ResourceKind;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.people.Specialty;
import net.cibc.bilan.people.SpecialtyKind;

/** A case file with every property, and its document, which people may read as an example of the format. */
final class Golden {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final Bilan BILAN = bilan();

    static final String TEXT = text();

    private Golden() {}

    private static Bilan bilan() {
        Consultant lea = Consultant.of("c-12", "Léa Bonnet")
                .withQualifications(
                        Qualification.of(QualificationKind.MULTIMODAL_TOOLS, "Labo CIBC", LocalDate.of(2023, 2, 10)),
                        Qualification.of(QualificationKind.PSYCHOMETRIC_TEST, "Éditeur", LocalDate.of(2024, 5, 2))
                                .withTitle("Inventaire d'intérêts")
                                .withValidUntil(LocalDate.of(2027, 5, 1)))
                .withSpecialties(new Specialty(SpecialtyKind.AUDIENCE, "Travail de nuit"))
                .withMember(MemberId.of("sud", "c-12"));
        return Bilan.open(
                        BilanId.of("sud", "2026-0417"),
                        Offers.REMOTE_2023,
                        Beneficiary.of("b-0417", "Sofia \"Zoé\" Lefèvre", PARIS)
                                .withContactPreference(ContactPreference.FREQUENT)
                                .withEmployer(Employer.of("Ateliers du Sud").withSiret(Siret.of("12345678200010")))
                                .withAvailability(Availability.weekly(
                                                WeeklySlot.of(TUESDAY, LocalTime.of(18, 0), LocalTime.of(20, 30)),
                                                WeeklySlot.of(SATURDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT))
                                        .withExceptions(
                                                DayException.of(LocalDate.of(2026, 12, 29)),
                                                DayException.of(
                                                        LocalDate.of(2026, 12, 30),
                                                        TimeSlot.of(LocalTime.of(9, 0), LocalTime.of(12, 0))))),
                        Centre.of("sud", "CIBC Sud")
                                .withSiret(Siret.of("12002701600563"))
                                .withActivityDeclarationNumber(ActivityDeclarationNumber.of("11751234567")))
                .record(Programme.agreed(
                                LocalDate.of(2026, 12, 3),
                                Personalisation.builder()
                                        .duration(Duration.ofHours(20))
                                        .span(Period.ofWeeks(10))
                                        .longestSession(Duration.ofMinutes(75))
                                        .addPhaseTimes(new PhaseTime(Phase.PRELIMINARY, Duration.ofHours(3)))
                                        .interval(Period.ofDays(4))
                                        .addChannels(Channel.VIDEO, Channel.PHONE)
                                        .addHours(TimeSlot.of(LocalTime.of(18, 0), LocalTime.of(20, 30)))
                                        .addResources(ResourceId.of("mb-017"))
                                        .build())
                        .withAgreedBy(PersonId.of("b-0417"), PersonId.of("c-12"))
                        .withReason("Disponible le soir seulement")
                        .withObjectives("Choisir entre deux métiers"))
                .record(Assignment.leading(lea, LocalDate.of(2026, 11, 26))
                        .until(LocalDate.of(2027, 1, 10))
                        .withEngagement(Engagement.EMPLOYED))
                .record(HandOver.of(PersonId.of("c-12"), PersonId.of("c-18"), LocalDate.of(2027, 1, 11))
                        .agreed(LocalDate.of(2027, 1, 8)))
                .record(SupportReference.identified(RequestId.of("sud", "2026-0031"), LocalDate.of(2026, 12, 1))
                        .withSessions(ActivityId.of("s2")))
                .record(ExperimentPart.of(ExperimentId.of("labo", "2024-07"), LocalDate.of(2026, 12, 2))
                        .agreed(LocalDate.of(2026, 12, 1)))
                .record(Acknowledgement.builder()
                        .rule("phase.order")
                        .finding("return; day=2026-12-14; later=INVESTIGATION; phase=PRELIMINARY")
                        .reason("Retour voulu par la personne")
                        .acknowledgedBy(PersonId.of("c-18"))
                        .acknowledgedOn(LocalDate.of(2026, 12, 20))
                        .until(LocalDate.of(2027, 6, 30))
                        .build())
                .record(LearningResource.of("mb-017", ResourceKind.VIDEO, "Mes compétences transférables")
                        .withPhase(Phase.INVESTIGATION)
                        .withTheme("Compétences")
                        .withAverageTime(Duration.ofMinutes(40))
                        .withAccessibility("Sous-titres"))
                .record(ResourceAssignment.of("mb-017", LocalDate.of(2026, 12, 3))
                        .preparing("s2")
                        .completed(LocalDate.of(2026, 12, 6))
                        .withProof("journal 4711"))
                .record(ResourceAccess.opened("MooveBox", LocalDate.of(2026, 11, 30))
                        .until(LocalDate.of(2028, 2, 28)))
                .record(Consent.toUndertake(LocalDate.of(2026, 11, 26)).inWriting())
                .record(Consent.toKeep(LocalDate.of(2027, 2, 26), DocumentKind.SYNTHESIS)
                        .inWriting()
                        .because("Suivi à six mois")
                        .withUntil(LocalDate.of(2027, 12, 31))
                        .withdrawn(LocalDate.of(2027, 10, 1)))
                .record(Consent.toDisclose(LocalDate.of(2027, 2, 26), Recipient.EMPLOYER, DocumentKind.SYNTHESIS)
                        .refused())
                .record(Delivery.of(DocumentKind.DETAILED_RESULTS, LocalDate.of(2027, 2, 20)))
                .record(Disclosure.of(DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR, LocalDate.of(2027, 2, 27))
                        .requested(LocalDate.of(2027, 2, 26)))
                .record(Destruction.of(LocalDate.of(2027, 2, 28), List.of(DocumentKind.WORKING_PAPER)))
                .withContent(Content.builder()
                        .addNotes("Aime transmettre")
                        .addProjects(CareerProject.of("Formatrice", ProjectStatus.CHOSEN)
                                .withRomeCode(RomeCode.of("K2111"))
                                .withDecidedBy(Decider.BENEFICIARY))
                        .addContributions(Contribution.of(ContributionKind.CONNECTION, "Une formatrice à rencontrer"))
                        .addDetailedResults("Intérêts : social, artistique")
                        .synthesis(Synthesis.of("Deux pistes, une choisie").withRemarks("Préciser la seconde"))
                        .addActionPlan(ActionStep.of("S'inscrire à la formation")
                                .withDueOn(LocalDate.of(2027, 6, 30))
                                .withDecidedBy(Decider.TOGETHER))
                        .build())
                .record(ContactRequest.asked(OffsetDateTime.parse("2026-12-09T21:10+01:00"))
                        .answered(OffsetDateTime.parse("2026-12-10T08:10+01:00")))
                .record(Session.planned("s1", Phase.PRELIMINARY)
                        .by(Channel.VIDEO, Duration.ofMinutes(60))
                        .by(Channel.PHONE, Duration.ofMinutes(15))
                        .with(lea)
                        .withSpecialist(PersonId.of("sp-3"), Duration.ofMinutes(20))
                        .at(LocalDateTime.of(2026, 11, 30, 18, 0), PARIS)
                        .addReminders(LocalDate.of(2026, 11, 28))
                        .lasting(Duration.ofMinutes(75))
                        .heldAsPlanned())
                .record(Session.planned("s2", Phase.INVESTIGATION)
                        .at(OffsetDateTime.parse("2026-12-07T18:00:30.5Z"))
                        .build()
                        .postponed(LocalDate.of(2026, 12, 6), "s3"))
                .record(Session.planned("s3", Phase.INVESTIGATION)
                        .inGroupOf(6)
                        .group("sud/atelier-2027-06")
                        .at(LocalDateTime.of(2027, 6, 14, 9, 30), PARIS)
                        .build())
                .record(WrittenSupport.given("c1", Phase.INVESTIGATION, LocalDate.of(2026, 12, 15))
                        .by(lea)
                        .about("w1")
                        .lasting(Duration.ofMinutes(30)))
                .record(FieldEnquiry.made("e1", EnquiryKind.MEETING, LocalDate.of(2026, 12, 17))
                        .lasting(Duration.ofHours(1)))
                .record(InformationInterview.held("i1", LocalDate.of(2026, 11, 20))
                        .by(Channel.PHONE)
                        .lasting(Duration.ofMinutes(30)))
                .record(AttendanceProof.of("s1", ProofKind.ELECTRONIC_SIGNATURE)
                        .reference("sha256:9f86d081")
                        .by(PersonId.of("b-0417"), OffsetDateTime.parse("2026-11-30T19:16+01:00")))
                .record(FeedbackSurvey.sent(SurveyKind.AT_END, LocalDate.of(2027, 3, 1))
                        .withReminders(LocalDate.of(2027, 3, 8))
                        .answered(LocalDate.of(2027, 3, 9)))
                .record(Decision.on(DecisionSubject.CAREER_PROJECT, LocalDate.of(2027, 2, 20), Decider.BENEFICIARY))
                .record(PersonalWork.assigned("w1", Phase.INVESTIGATION, LocalDate.of(2026, 12, 14))
                        .withDoneOn(LocalDate.of(2026, 12, 13))
                        .lasting(Duration.ofHours(24)))
                .record(Suspension.from(LocalDate.of(2026, 12, 20), SuspensionReason.FORCE_MAJEURE)
                        .until(LocalDate.of(2027, 1, 3)))
                .record(Closure.completed(LocalDate.of(2027, 2, 28)))
                .record(FollowUp.unreachable(
                                "f1",
                                LocalDate.of(2027, 9, 1),
                                List.of(LocalDate.of(2027, 8, 20), LocalDate.of(2027, 8, 27)))
                        .withPlannedDay(LocalDate.of(2027, 8, 25))
                        .by(Channel.PHONE)
                        .lasting(Duration.ofMinutes(10)));
    }

    private static String text() {
        try (InputStream bytes = Golden.class.getResourceAsStream("golden.json")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
