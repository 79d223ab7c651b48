package net.cibc.bilan.arbitrary;

import java.time.Duration;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.ExperimentPart;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.SupportReference;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestId;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.offer.ResourceKind;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.people.Specialty;
import net.cibc.bilan.people.SpecialtyKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary teams and learning resources. */
public final class TeamArbitraries {

    private TeamArbitraries() {}

    /** Qualifications, some of them of limited time. */
    public static Arbitrary<Qualification> qualifications() {
        return Combinators.combine(
                        Arbitraries.of(QualificationKind.class),
                        BilanArbitraries.names().optional(0.5),
                        BilanArbitraries.names(),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 1500).optional(0.5))
                .as((kind, title, issuer, day, valid) ->
                        Qualification.of(kind, issuer, day).withTitle(title).withValidUntil(valid.map(day::plusDays)));
    }

    /** Specialties of every kind. */
    public static Arbitrary<Specialty> specialties() {
        return Combinators.combine(Arbitraries.of(SpecialtyKind.class), BilanArbitraries.labels())
                .as(Specialty::new);
    }

    /** Assignments to a team, some of them ended. */
    public static Arbitrary<Assignment> assignments() {
        return Combinators.combine(
                        BilanArbitraries.consultants(),
                        Arbitraries.of(ParticipantRole.class),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 120).optional(0.4),
                        Arbitraries.of(Engagement.class).optional(0.5))
                .as((person, role, day, length, engagement) -> Assignment.builder()
                        .person(person)
                        .role(role)
                        .firstDay(day)
                        .lastDay(length.map(day::plusDays))
                        .engagement(engagement)
                        .build());
    }

    /** Members of the community of practice, so few of them that they meet. */
    public static Arbitrary<MemberId> memberIds() {
        return Combinators.combine(
                        Arbitraries.of("sud", "est", "nord/ouest"), Arbitraries.of("c-01", "c-02", "c-03", "c-04"))
                .as(MemberId::of);
    }

    /** Requests for support of every route, in which the person can be recognised or not. */
    public static Arbitrary<SupportReference> supportReferences() {
        return Combinators.combine(
                        centreNumbers(RequestId::of),
                        Arbitraries.of(RequestRoute.class),
                        BilanArbitraries.days(),
                        Arbitraries.of(RequestConcern.class),
                        ActivityArbitraries.activityIds().list().ofMaxSize(2))
                .as((request, route, day, concern, sessions) -> SupportReference.builder()
                        .request(request)
                        .route(route)
                        .askedOn(day)
                        .concern(concern)
                        .sessions(sessions)
                        .build());
    }

    /** Parts in experiments, agreed to or not. */
    public static Arbitrary<ExperimentPart> experimentParts() {
        return Combinators.combine(
                        centreNumbers(ExperimentId::of),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(-10, 10).optional(0.7))
                .as((experiment, day, agreed) ->
                        ExperimentPart.of(experiment, day).withAgreedOn(agreed.map(day::plusDays)));
    }

    private static <T> Arbitrary<T> centreNumbers(Combinators.F2<String, String, T> factory) {
        return Combinators.combine(Arbitraries.of("sud", "est", "labo"), BilanArbitraries.labels())
                .as(factory);
    }

    /** Hand-overs, agreed or not. */
    public static Arbitrary<HandOver> handOvers() {
        return Combinators.combine(
                        BilanArbitraries.personIds(),
                        BilanArbitraries.personIds(),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(-10, 10).optional(0.7))
                .filter((from, to, day, agreed) -> !from.equals(to))
                .as((from, to, day, agreed) -> HandOver.of(from, to, day).withAgreedOn(agreed.map(day::plusDays)));
    }

    /** Identifiers of resources. */
    public static Arbitrary<ResourceId> resourceIds() {
        return BilanArbitraries.labels().map(ResourceId::of);
    }

    /** Learning resources, each property there or not. */
    public static Arbitrary<LearningResource> learningResources() {
        return Combinators.combine(
                        resourceIds(),
                        Arbitraries.of(ResourceKind.class),
                        BilanArbitraries.names(),
                        Arbitraries.of(Phase.class).optional(0.5),
                        BilanArbitraries.names().optional(0.5),
                        Arbitraries.integers()
                                .between(1, 240)
                                .map(Duration::ofMinutes)
                                .optional(0.5),
                        BilanArbitraries.names().list().ofMaxSize(2))
                .as((id, kind, title, phase, theme, time, accessibility) -> LearningResource.builder()
                        .id(id)
                        .kind(kind)
                        .title(title)
                        .phase(phase)
                        .theme(theme)
                        .averageTime(time)
                        .accessibility(accessibility)
                        .build());
    }

    /** Resources given to a person, done or not. */
    public static Arbitrary<ResourceAssignment> resourceAssignments() {
        return Combinators.combine(
                        resourceIds(),
                        BilanArbitraries.days(),
                        ActivityArbitraries.activityIds().optional(0.5),
                        Arbitraries.integers().between(0, 10).optional(0.4),
                        Arbitraries.integers().between(0, 120).optional(0.2),
                        Arbitraries.integers().between(0, 30).optional(0.4),
                        BilanArbitraries.names().optional(0.3))
                .as((resource, day, prepares, opened, checked, completed, proof) -> ResourceAssignment.builder()
                        .resource(resource)
                        .assignedOn(day)
                        .prepares(prepares)
                        .openedOn(opened.map(day::plusDays))
                        .checkedOn(checked.map(day::plusDays))
                        .completedOn(completed.map(day::plusDays))
                        .proof(proof)
                        .build());
    }

    /** Accesses to a platform, open or ended. */
    public static Arbitrary<ResourceAccess> resourceAccesses() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 500).optional(0.5))
                .as((platform, day, length) ->
                        ResourceAccess.opened(platform, day).withLastDay(length.map(day::plusDays)));
    }
}
