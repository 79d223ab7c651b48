package net.cibc.bilan;

import static net.cibc.bilan.Fixture.CIBC_SUD;
import static net.cibc.bilan.Fixture.PARIS;
import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.offer.Channel.MESSAGING;
import static net.cibc.bilan.offer.Channel.PHONE;
import static net.cibc.bilan.offer.Channel.SHARED_DOCUMENT;
import static net.cibc.bilan.offer.Channel.VIDEO;
import static net.cibc.bilan.offer.Phase.CONCLUSIONS;
import static net.cibc.bilan.offer.Phase.INVESTIGATION;
import static net.cibc.bilan.offer.Phase.PRELIMINARY;
import static net.cibc.bilan.people.QualificationKind.MULTIMODAL_TOOLS;
import static net.cibc.bilan.people.QualificationKind.REMOTE_APPROACH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.catalogue.BilanRules;
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
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.ProjectStatus;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.ResourceKind;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.Specialty;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Verdict;
import org.junit.jupiter.api.Test;

/** Tells the remote bilan of the founding article from start to end, promise by promise. */
class ArticleTest {

    private static final Consultant LEA = Fixture.LEA.withQualifications(
            Qualification.of(MULTIMODAL_TOOLS, "Labo CIBC", day("2023-02-10")),
            Qualification.of(REMOTE_APPROACH, "Labo CIBC", day("2023-03-20")));
    private static final Consultant ANA = Consultant.of("sp-3", "Ana Costa")
            .withSpecialties(new Specialty(SpecialtyKind.SECTOR, "Formation professionnelle"));
    private static final Beneficiary SOFIA = Fixture.SOFIA
            .withContactPreference(ContactPreference.FREQUENT)
            .withAvailability(Availability.weekly(
                    WeeklySlot.of(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 30)),
                    WeeklySlot.of(DayOfWeek.THURSDAY, LocalTime.of(12, 15), LocalTime.of(13, 30))));

    private static final Bilan BILAN = Bilan.open(BilanId.of("sud", "2026-0112"), Offers.REMOTE_2023, SOFIA, CIBC_SUD)
            .record(Consent.toUndertake(day("2026-01-29")).inWriting())
            .record(Assignment.leading(LEA, day("2026-01-29")))
            .record(ResourceAccess.opened("MooveBox", day("2026-02-02")))
            .record(session("s1", PRELIMINARY, "2026-02-02T18:00+01:00", 75, VIDEO))
            .record(session("s2", PRELIMINARY, "2026-02-05T12:30+01:00", 45, VIDEO, SHARED_DOCUMENT))
            .record(Programme.agreed(
                            day("2026-02-09"),
                            Personalisation.builder()
                                    .duration(Duration.ofHours(7))
                                    .longestSession(Duration.ofMinutes(75))
                                    .interval(Period.ofDays(21))
                                    .build())
                    .withAgreedBy(SOFIA.getId(), LEA.getId()))
            .record(LearningResource.of("mb-017", ResourceKind.VIDEO, "Repérer ses compétences transférables"))
            .record(ResourceAssignment.of("mb-017", day("2026-02-09"))
                    .preparing("s3")
                    .completed(day("2026-02-11")))
            .record(session("s3", INVESTIGATION, "2026-02-12T12:30+01:00", 45, PHONE))
            .record(ContactRequest.asked(OffsetDateTime.parse("2026-02-13T21:40+01:00"))
                    .answered(OffsetDateTime.parse("2026-02-14T09:10+01:00")))
            .record(WrittenSupport.given("c1", INVESTIGATION, day("2026-02-15"))
                    .by(LEA)
                    .lasting(Duration.ofMinutes(20)))
            .record(session("s4", INVESTIGATION, "2026-02-16T18:00+01:00", 60, VIDEO, MESSAGING))
            .record(Assignment.specialist(ANA, day("2026-03-02")).until(day("2026-03-02")))
            .record(session("s5", INVESTIGATION, "2026-03-02T18:00+01:00", 60, VIDEO))
            .record(session("s6", CONCLUSIONS, "2026-03-23T18:00+01:00", 75, VIDEO))
            .record(Delivery.of(DocumentKind.DETAILED_RESULTS, day("2026-03-23")))
            .record(Delivery.of(DocumentKind.SYNTHESIS, day("2026-03-30")))
            .record(Delivery.of(DocumentKind.ACTION_PLAN, day("2026-03-30")))
            .record(Decision.on(DecisionSubject.ACTION_PLAN, day("2026-03-23"), Decider.BENEFICIARY))
            .record(Decision.on(DecisionSubject.FOLLOW_UP, day("2026-03-23"), Decider.TOGETHER))
            .record(Consent.toKeep(day("2026-03-23"), DocumentKind.ACTION_PLAN, DocumentKind.WORKING_PAPER)
                    .inWriting()
                    .because("Relire le plan d'action à six mois"))
            .record(Closure.completed(day("2026-03-30")))
            .record(Destruction.of(day("2026-03-30"), List.of(DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS)))
            .withContent(Content.builder()
                    .addContributions(Contribution.of(ContributionKind.QUESTION, "Qu'est-ce qui vous manquerait ?"))
                    .addProjects(
                            CareerProject.of("Formatrice", ProjectStatus.CHOSEN).withDecidedBy(Decider.BENEFICIARY))
                    .addActionPlan(ActionStep.of("S'inscrire").withDecidedBy(Decider.BENEFICIARY))
                    .build())
            .record(FeedbackSurvey.sent(SurveyKind.AT_END, day("2026-03-30")).answered(day("2026-04-02")))
            .record(FollowUp.held("f1", day("2026-09-30")))
            .record(FeedbackSurvey.sent(SurveyKind.AT_SIX_MONTHS, day("2026-09-30")));

    private static final Snapshot END = BILAN.asOf(day("2026-10-01"));

    private static Session session(String id, Phase phase, String start, int minutes, Channel... channels) {
        return Session.planned(id, phase)
                .by(channels)
                .with(LEA)
                .at(OffsetDateTime.parse(start))
                .lasting(Duration.ofMinutes(minutes))
                .heldAsPlanned();
    }

    @Test
    void remoteIsAnOfferOfItsOwn() {
        assertThat(BILAN.getOffer().getMode()).isEqualTo(DeliveryMode.REMOTE);
        assertThat(END.rhythm().channels()).doesNotContainKey(Channel.IN_PERSON);
    }

    @Test
    void theLabTriesANewOfferWithoutTouchingPromisesMade() {
        Offer trial = Offers.REMOTE_2023
                .withVersion("labo-2027")
                .withTerms(Offers.REMOTE_2023.getTerms().withSpan(Period.ofMonths(1)));

        assertThat(BILAN.withOffer(trial).asOf(day("2026-10-01")).lastDayOfSpan())
                .contains(day("2026-03-02"));
        assertThat(BILAN.asOf(day("2026-10-01")).lastDayOfSpan()).contains(day("2026-05-02"));
    }

    @Test
    void allCentresShareOffersCatalogueAndRules() {
        Bilan elsewhere = Bilan.open(
                        BilanId.of("nord", "2026-0112"),
                        Offers.REMOTE_2023,
                        Beneficiary.of("b-9", "Malik Roy", PARIS),
                        Centre.of("nord", "CIBC Nord"))
                .record(BILAN.getResources().get(0));

        assertThat(elsewhere.getOffer()).isEqualTo(BILAN.getOffer());
        assertThat(elsewhere.getResources()).isEqualTo(BILAN.getResources());
        assertThat(elsewhere.getId()).isNotEqualTo(BILAN.getId());
        assertThat(BilanRules.standard().check(elsewhere, day("2026-10-01")).getJudgements())
                .hasSameSizeAs(
                        BilanRules.standard().check(BILAN, day("2026-10-01")).getJudgements());
    }

    @Test
    void aNationalOfferIsShapedForThePerson() {
        assertThat(END.programme().orElseThrow().getPersonalisation().differences(Offers.REMOTE_2023.getTerms()))
                .containsExactly("duration", "longestSession");
    }

    @Test
    void hoursMonthsPhasesAndFollowUpAreKept() {
        assertThat(BilanRules.standard().check(BILAN, day("2026-10-01")).outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(END.lastDayOfSpan()).contains(day("2026-05-02"));
        assertThat(END.followUpWindow().orElseThrow().target()).isEqualTo("2026-09-30");
        assertThat(END.stage()).isEqualTo(Stage.FOLLOWED_UP);
    }

    @Test
    void thePersonLeavesWithAPlanOfHerOwn() {
        assertThat(BILAN.getContent().orElseThrow().getActionPlan())
                .allSatisfy(step -> assertThat(step.getDecidedBy()).contains(Decider.BENEFICIARY));
    }

    @Test
    void exchangesAreShorterMoreFrequentAndMultimodal() {
        Rhythm rhythm = END.rhythm();

        assertThat(rhythm.asLongAsInPerson()).isZero();
        assertThat(rhythm.meanLength()).contains(Duration.ofMinutes(60));
        assertThat(rhythm.channels()).containsKeys(VIDEO, PHONE, MESSAGING, SHARED_DOCUMENT);
        assertThat(BilanRules.standard()
                        .check(BILAN, END.day())
                        .judgement("programme.rhythm")
                        .getVerdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(END.hours().held()).isEqualTo(Duration.ofMinutes(380));
    }

    @Test
    void sessionsComeWhenThePersonIsFree() {
        Availability free = SOFIA.getAvailability().orElseThrow();

        assertThat(BILAN.getSessions())
                .allSatisfy(session -> assertThat(free.contains(
                                session.getStart(), session.getEnd().orElseThrow(), PARIS))
                        .isTrue());
    }

    @Test
    void resourcesStayOpenForTheYearThatFollows() {
        assertThat(END.lastDayOfResources()).contains(day("2027-03-30"));
    }

    @Test
    void aResourceComesFirstAndTheInterviewAfter() {
        ResourceAssignment given = BILAN.getResourceAssignments().get(0);
        Session prepared = BILAN.session(given.getPrepares().orElseThrow().value());

        assertThat(given.getCompletedOn().orElseThrow()).isBefore(prepared.lastDay(PARIS));
    }

    @Test
    void theConsultantFeedsTheReflectionAndThePersonDecides() {
        Content content = BILAN.getContent().orElseThrow();

        assertThat(content.getContributions())
                .extracting(Contribution::getKind)
                .containsExactly(ContributionKind.QUESTION);
        assertThat(content.getProjects().get(0).getDecidedBy()).contains(Decider.BENEFICIARY);
    }

    @Test
    void somePeopleAreSeenOftenAndAreAnsweredWhenTheyAsk() {
        assertThat(SOFIA.getContactPreference()).contains(ContactPreference.FREQUENT);
        assertThat(END.rhythm().meanAnswerTime()).contains(Duration.ofMinutes(690));
        assertThat(END.rhythm().unanswered()).isZero();
    }

    @Test
    void consultantsAreTrainedBeforehandInToolsAndApproach() {
        Consultant lead = END.lead().orElseThrow();

        assertThat(lead.qualified(MULTIMODAL_TOOLS, END.firstDay().orElseThrow()))
                .isTrue();
        assertThat(lead.qualified(REMOTE_APPROACH, END.firstDay().orElseThrow()))
                .isTrue();
    }

    @Test
    void aSpecialistIsCalledUpon() {
        assertThat(BILAN.asOf(day("2026-03-02")).team())
                .extracting(Assignment::getPerson)
                .contains(ANA);
        assertThat(END.team()).extracting(Assignment::getPerson).doesNotContain(ANA);
    }
}
