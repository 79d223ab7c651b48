package net.cibc.bilan;

import static net.cibc.bilan.Fixture.day;
import static net.cibc.bilan.Fixture.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.arbitrary.Expectations;
import net.cibc.bilan.caseload.Caseload;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.catalogue.NetworkRules;
import net.cibc.bilan.community.Community;
import net.cibc.bilan.community.Expertise;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.Need;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.ProductionId;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.RequestState;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.figure.Distribution;
import net.cibc.bilan.figure.Suppression;
import net.cibc.bilan.lab.Became;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.ExperimentKind;
import net.cibc.bilan.lab.ExperimentState;
import net.cibc.bilan.lab.HostCentre;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.NextStep;
import net.cibc.bilan.lab.Register;
import net.cibc.bilan.lab.RegisterSnapshot;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.survey.Effect;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.survey.SurveyResults;
import org.junit.jupiter.api.Test;

/** The last paragraphs of the founding article, Centre Inffo, 12 April 2023: what the network does together. */
class NetworkArticleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MemberId LEA = MemberId.of("sud", "c-12");
    private static final MemberId AMINA = MemberId.of("est", "c-03");
    private static final TopicId HOSPITAL = TopicId.of("hopital");

    private static final Community COMMUNITY = Community.in(PARIS)
            .record(Topic.of("hopital", SpecialtyKind.SECTOR, "Hôpital"))
            .record(trained(LEA, "Léa Bonnet"))
            .record(trained(AMINA, "Amina Roussel").withExpertise(Expertise.of(HOSPITAL, day("2019-09-01"))));

    private static Member trained(MemberId id, String name) {
        return Member.consultant(id, name, day("2023-04-03"))
                .withQualifications(
                        Qualification.of(QualificationKind.MULTIMODAL_TOOLS, "Labo CIBC", day("2023-02-10")),
                        Qualification.of(QualificationKind.REMOTE_APPROACH, "Labo CIBC", day("2023-03-20")));
    }

    private static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }

    /**
     * "Certaines personnes disaient avoir besoin de voir leur conseiller très souvent, d'autres seulement si besoin…"
     */
    @Test
    void theSurveyFoundThatSomeNeedToBeSeenVeryOftenAndOthersOnlyIfNeeded() {
        SurveyResults results = Expectations.answered()
                .publish(day("2026-11-20"), Suppression.USUAL)
                .orElseThrow();
        Distribution contact = results.distribution("contact").orElseThrow();

        assertThat(contact.counts()).startsWith(41).endsWith(40);
        assertThat(contact.quartiles()).containsExactly(1, 3, 5);
        // No half of them says one thing, so that every new person is asked, and the answer is the person's own.
        assertThat(results.suggestion("contact")).contains(Suggestion.ASK);
        ContactPreference answer = Expectations.opened()
                .getQuestions()
                .get(0)
                .effect("très souvent")
                .flatMap(Effect::getContactPreference)
                .orElseThrow();
        Bilan bilan = opened();
        bilan = bilan.withBeneficiary(bilan.getBeneficiary().withContactPreference(answer));
        assertThat(bilan.getBeneficiary().getContactPreference()).contains(ContactPreference.FREQUENT);
    }

    /** "Des spécialistes […] sur lesquels peuvent s'appuyer le bénéficiaire et les autres conseillers." */
    @Test
    void beneficiariesAndConsultantsOfAllCentresLeanOnSpecialists() {
        Need need = Need.of(HOSPITAL);
        assertThat(COMMUNITY.asOf(day("2026-12-01")).specialists(need).specialists())
                .extracting(specialist -> specialist.member().getId())
                .containsExactly(AMINA);

        ProductionId answer = ProductionId.of("est", "p-0112");
        SupportRequest request = SupportRequest.asked(
                        RequestId.of("sud", "2026-0031"), LEA, at("2026-12-01T09:10+01:00"))
                .need(need)
                .concern(RequestConcern.ANONYMISED)
                .question("Une soignante inapte au port de charges veut rester à l'hôpital : quels métiers ?")
                .build()
                .taken(AMINA, at("2026-12-01T14:00+01:00"))
                .answered(AMINA, at("2026-12-03T11:30+01:00"))
                .closedBy(answer, at("2026-12-04T10:00+01:00"));
        Community helped = COMMUNITY
                .record(request)
                .record(Production.builder()
                        .id(answer)
                        .addTopics(HOSPITAL)
                        .question("Métiers hospitaliers sans port de charges ni concours")
                        .text("Régulation, archives, accueil.")
                        .addAuthors(AMINA)
                        .publishedOn(day("2026-12-04"))
                        .build());

        assertThat(request.state()).isEqualTo(RequestState.CLOSED);
        assertThat(NetworkRules.standard().check(helped, day("2026-12-05")).outcome())
                .isEqualTo(Outcome.KEPT);
        // Whoever asks next finds the answer before a specialist.
        assertThat(helped.asOf(day("2026-12-05")).productions(need)).hasSize(1);
        assertThat(helped.asOf(day("2026-12-03")).productions(need)).isEmpty();
    }

    @Test
    void aSpecialistOfAnotherCentreKnowsThePersonOnlyByAgreement() {
        SupportReference reference = SupportReference.identified(RequestId.of("sud", "2026-0032"), day("2026-12-01"));
        Consultant amina = Consultant.of("ext-4", "Amina Roussel").withMember(AMINA);
        Bilan bilan = opened().record(reference)
                .record(Assignment.specialist(amina, day("2026-12-01")).withEngagement(Engagement.LENT));
        LocalDate later = day("2026-12-05");

        assertThat(BilanRules.standard()
                        .check(bilan, later)
                        .judgement("support.agreement")
                        .getVerdict())
                .isEqualTo(Verdict.BROKEN);
        assertThat(BilanRules.standard()
                        .check(bilan.record(Consent.toConsult(day("2026-12-01"))), later)
                        .judgement("support.agreement")
                        .getVerdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    /** "Cette communauté aujourd'hui innove, expérimente, teste des produits […]. Ce n'est pas chaque CIBC […]." */
    @Test
    void noCentreInnovatesAlone() {
        Experiment capsules = experiment("labo/2024-07", "Capsules vidéo avant l'entretien", "2024-06-03");
        Experiment draft = experiment("sud/2026-11", "Vidéos courtes avant l'entretien", "2026-12-02");
        Register register = Register.of(COMMUNITY.asOf(day("2026-12-02")).topics(), List.of(capsules));
        RegisterSnapshot today = register.asOf(day("2026-12-02"));

        assertThat(today.similar(draft))
                .extracting(each -> each.experiment().getId())
                .containsExactly(capsules.getId());
        assertThat(today.unconsidered(draft)).hasSize(1);

        Experiment started = draft.considering(capsules.getId(), "Public jeune, vidéos de trois minutes")
                .started(day("2027-01-04"));
        assertThat(NetworkRules.standard()
                        .check(register.record(started), day("2027-01-04"))
                        .judgement("experiment.similar-considered")
                        .getVerdict())
                .isEqualTo(Verdict.SATISFIED);

        Experiment decided = started.ended(day("2027-06-30"))
                .decided(
                        LabDecision.of(NextStep.ADAPT, day("2027-09-10"), "labo CIBC", "Utile en séance"),
                        new Became.OfferVersion("cibc-remote", "2027"));
        assertThat(decided.state()).isEqualTo(ExperimentState.DECIDED);
        assertThat(opened().record(ExperimentPart.of(draft.getId(), day("2027-01-05"))
                                .agreed(day("2027-01-05")))
                        .getExperimentParts())
                .hasSize(1);
    }

    private static Experiment experiment(String id, String title, String registered) {
        return Experiment.builder()
                .id(ExperimentId.parse(id))
                .kind(ExperimentKind.EXPERIMENTATION)
                .title(title)
                .hypothesis("Une ressource vue avant la séance nourrit la réflexion")
                .addThemes(TopicId.of("inversion"))
                .bearer(LEA)
                .addCentres(HostCentre.of("sud", day(registered)))
                .registeredOn(day(registered))
                .build();
    }

    @Test
    void oneConsultantOfTheNetworkIsInOneSessionAtATime() {
        assertThat(together("2026-11-30T10:00+01:00", "2026-11-30T10:30+01:00")).isEqualTo(Outcome.BROKEN);
        assertThat(together("2026-11-30T10:00+01:00", "2026-11-30T11:00+01:00")).isEqualTo(Outcome.KEPT);
    }

    /** Sessions of an hour that Léa held in two centres. */
    private static Outcome together(String inTheSouth, String inTheEast) {
        LocalDate day = day("2026-12-01");
        Caseload network = Stream.of(withLea("sud/1", inTheSouth), withLea("est/1", inTheEast))
                .map(bilan -> bilan.asOf(day))
                .collect(Caseload.collector());
        return NetworkRules.standard().check(network, day).outcome();
    }

    private static Bilan withLea(String id, String start) {
        Consultant lea = Consultant.of("c-12", "Léa Bonnet").withMember(LEA);
        return opened().withId(BilanId.parse(id))
                .record(Assignment.leading(lea, day("2026-11-01")))
                .record(Session.planned("s1", Phase.PRELIMINARY)
                        .with(lea)
                        .at(at(start))
                        .lasting(Duration.ofHours(1))
                        .heldAsPlanned());
    }
}
