package net.cibc.bilan.arbitrary;

import java.time.Duration;
import java.util.List;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.view.Attendance;
import net.cibc.bilan.view.AttendedSession;
import net.cibc.bilan.view.AuditorView;
import net.cibc.bilan.view.BeneficiaryView;
import net.cibc.bilan.view.CepView;
import net.cibc.bilan.view.ChannelCount;
import net.cibc.bilan.view.ConsentRecord;
import net.cibc.bilan.view.EmployerPart;
import net.cibc.bilan.view.EmployerView;
import net.cibc.bilan.view.FunderView;
import net.cibc.bilan.view.Interruption;
import net.cibc.bilan.view.SessionCount;
import net.cibc.bilan.view.SessionRecord;
import net.cibc.bilan.view.SharedDocuments;
import net.cibc.bilan.view.StatisticsView;
import net.cibc.bilan.view.TeamPlace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary views of case files, and their parts. */
public final class ViewArbitraries {

    private ViewArbitraries() {}

    /** Case files on a day, some of them of before the first or after the last of their facts. */
    private static Arbitrary<Snapshot> snapshots() {
        return Combinators.combine(BilanArbitraries.bilans(), BilanArbitraries.days(), BilanArbitraries.employers())
                .as((bilan, day, employer) -> bilan.withBeneficiary(
                                bilan.getBeneficiary().withEmployer(employer))
                        .withFunding(Funding.PUBLIC)
                        .asOf(day))
                .withoutEdgeCases();
    }

    /** What the person may see. */
    public static Arbitrary<BeneficiaryView> beneficiaryViews() {
        return snapshots().map(BeneficiaryView::of);
    }

    /** What an employer that takes part may see. */
    public static Arbitrary<EmployerView> employerViews() {
        return Combinators.combine(
                        snapshots(),
                        Arbitraries.of(EmployerPart.class),
                        sharedDocuments().optional(0.5))
                .as((snapshot, part, documents) ->
                        EmployerView.of(snapshot, part).orElseThrow().withDocuments(documents));
    }

    /** What an organisation that pays may see. */
    public static Arbitrary<FunderView> funderViews() {
        return Combinators.combine(snapshots(), sharedDocuments().optional(0.5))
                .as((snapshot, documents) ->
                        FunderView.of(snapshot).orElseThrow().withDocuments(documents));
    }

    /** What the operator of the conseil en évolution professionnelle may see. */
    public static Arbitrary<CepView> cepViews() {
        return Combinators.combine(
                        BilanArbitraries.days(), BilanArbitraries.names(), BilanArbitraries.names(), sharedDocuments())
                .as((day, centre, person, documents) -> CepView.builder()
                        .day(day)
                        .centre(centre)
                        .person(person)
                        .documents(documents)
                        .build());
    }

    /** What a quality auditor may see. */
    public static Arbitrary<AuditorView> auditorViews() {
        return Combinators.combine(snapshots(), sharedDocuments().optional(0.3))
                .as((snapshot, documents) -> AuditorView.of(snapshot).withDocuments(documents));
    }

    /** What a statistician may see. */
    public static Arbitrary<StatisticsView> statisticsViews() {
        return snapshots().map(StatisticsView::of);
    }

    /** Documents that somebody else may see, each there or not. */
    public static Arbitrary<SharedDocuments> sharedDocuments() {
        return DocumentArbitraries.contents()
                .map(content -> SharedDocuments.builder()
                        .detailedResults(content.getDetailedResults())
                        .synthesis(content.getSynthesis())
                        .actionPlan(content.getActionPlan())
                        .build());
    }

    /** Sessions as an employer knows them. */
    public static Arbitrary<AttendedSession> attendedSessions() {
        return Combinators.combine(BilanArbitraries.days(), times().optional(0.7))
                .as((day, time) -> AttendedSession.builder().day(day).time(time).build());
    }

    /** Accompaniment with and without proofs. */
    public static Arbitrary<Attendance> attendances() {
        return Combinators.combine(BilanArbitraries.days(), times().optional(0.7), channels(), proofs())
                .as((day, time, channels, proofs) -> Attendance.builder()
                        .day(day)
                        .time(time)
                        .channels(channels)
                        .proofs(proofs)
                        .build());
    }

    /** Interruptions, some of which last. */
    public static Arbitrary<Interruption> interruptions() {
        return Combinators.combine(
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 60).optional(0.7))
                .as((day, length) -> Interruption.builder()
                        .firstDay(day)
                        .lastDay(length.map(day::plusDays))
                        .build());
    }

    /** Records of sessions of every status. */
    public static Arbitrary<SessionRecord> sessionRecords() {
        return Combinators.combine(
                        Arbitraries.of(Phase.class),
                        Arbitraries.of(SessionStatus.class),
                        BilanArbitraries.days(),
                        times().optional(0.7),
                        channels(),
                        proofs())
                .as((phase, status, day, time, channels, proofs) -> SessionRecord.builder()
                        .phase(phase)
                        .status(status)
                        .day(day)
                        .time(time)
                        .channels(channels)
                        .proofs(proofs)
                        .build());
    }

    /** Records of consents. */
    public static Arbitrary<ConsentRecord> consentRecords() {
        return DocumentArbitraries.consents()
                .map(consent -> ConsentRecord.builder()
                        .scope(consent.getScope())
                        .answer(consent.getAnswer())
                        .answeredOn(consent.getAnsweredOn())
                        .form(consent.getForm())
                        .documents(consent.getDocuments())
                        .recipient(consent.getRecipient())
                        .reasonNoted(consent.getReason().isPresent())
                        .until(consent.getUntil())
                        .withdrawnOn(consent.getWithdrawnOn())
                        .build());
    }

    /** Places in a team. */
    public static Arbitrary<TeamPlace> teamPlaces() {
        return Combinators.combine(
                        TeamArbitraries.assignments(),
                        Arbitraries.of(QualificationKind.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3))
                .as((assignment, kinds) -> TeamPlace.builder()
                        .role(assignment.getRole())
                        .engagement(assignment.getEngagement())
                        .firstDay(assignment.getFirstDay())
                        .lastDay(assignment.getLastDay())
                        .qualifications(kinds)
                        .build());
    }

    /** Counts of sessions by status. */
    public static Arbitrary<SessionCount> sessionCounts() {
        return Combinators.combine(Arbitraries.of(SessionStatus.class), counts())
                .as(SessionCount::new);
    }

    /** Counts of sessions by channel. */
    public static Arbitrary<ChannelCount> channelCounts() {
        return Combinators.combine(Arbitraries.of(Channel.class), counts()).as(ChannelCount::new);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 40);
    }

    private static Arbitrary<Duration> times() {
        return Arbitraries.integers().between(1, 40).map(quarters -> Duration.ofMinutes(15L * quarters));
    }

    private static Arbitrary<List<Channel>> channels() {
        return Arbitraries.of(Channel.class).list().uniqueElements().ofMaxSize(2);
    }

    private static Arbitrary<List<ProofKind>> proofs() {
        return Arbitraries.of(ProofKind.class).list().uniqueElements().ofMaxSize(2);
    }
}
