package net.cibc.bilan.arbitrary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.lab.Became;
import net.cibc.bilan.lab.Considered;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.ExperimentKind;
import net.cibc.bilan.lab.HostCentre;
import net.cibc.bilan.lab.LabDecision;
import net.cibc.bilan.lab.Measure;
import net.cibc.bilan.lab.NextStep;
import net.cibc.bilan.lab.Reading;
import net.cibc.bilan.people.MemberId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary experiments. */
public final class LabArbitraries {

    private static final List<String> WORDS = List.of(
            "vidéo",
            "Capsules",
            "l'échange",
            "atelier",
            "à",
            "distance",
            "tchat",
            "messagerie",
            "bilan",
            "œuvre",
            "réflexion",
            "guidées",
            "jeu",
            "🎓");

    private LabArbitraries() {}

    /** Identifiers, few enough for two to be the same now and then. */
    public static Arbitrary<ExperimentId> experimentIds() {
        return Combinators.combine(
                        Arbitraries.of("sud", "est", "labo"),
                        Arbitraries.integers().between(1, 40))
                .as((centre, number) -> ExperimentId.of(centre, "2026-" + number));
    }

    /** Figures, with decimals or without. */
    public static Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-999_999), BigDecimal.valueOf(999_999))
                .ofScale(2);
    }

    /** Centres that take part, with or without a last day. */
    public static Arbitrary<HostCentre> hostCentres() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.days(),
                        Arbitraries.integers().between(0, 400).optional(0.4))
                .as((code, since, length) -> HostCentre.of(code, since).withUntil(length.map(since::plusDays)));
    }

    /** Measures, with or without a target. */
    public static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.names(),
                        Arbitraries.of("%", "jours", "personnes"),
                        BilanArbitraries.days(),
                        figures().optional(0.5))
                .as((id, what, unit, day, target) ->
                        Measure.of(id, what, unit, day).withTarget(target));
    }

    /** Readings, of a centre or of the whole experiment. */
    public static Arbitrary<Reading> readings() {
        return Combinators.combine(
                        BilanArbitraries.labels(),
                        BilanArbitraries.days(),
                        BilanArbitraries.labels().optional(0.4),
                        figures(),
                        Arbitraries.integers().between(2, 500).optional(0.6))
                .as((measure, day, centre, value, people) ->
                        Reading.of(measure, day, value).withCentre(centre).withPeople(people));
    }

    /** What was considered. */
    public static Arbitrary<Considered> considered() {
        return Combinators.combine(experimentIds(), BilanArbitraries.names()).as(Considered::new);
    }

    /** Decisions of every kind. */
    public static Arbitrary<LabDecision> labDecisions() {
        return Combinators.combine(
                        Arbitraries.of(NextStep.class),
                        BilanArbitraries.days(),
                        BilanArbitraries.names(),
                        BilanArbitraries.names())
                .as(LabDecision::of);
    }

    /** What experiments become, of every kind. */
    public static Arbitrary<Became> became() {
        return Arbitraries.oneOf(offerVersions(), resources(), practices(), nextExperiments());
    }

    /** Versions of an offer that experiments become. */
    public static Arbitrary<Became.OfferVersion> offerVersions() {
        return Combinators.combine(BilanArbitraries.labels(), BilanArbitraries.labels())
                .as(Became.OfferVersion::new);
    }

    /** Resources that experiments become. */
    public static Arbitrary<Became.Resource> resources() {
        return TeamArbitraries.resourceIds().map(Became.Resource::new);
    }

    /** Practices that experiments become. */
    public static Arbitrary<Became.PracticeOf> practices() {
        return topics().map(Became.PracticeOf::new);
    }

    /** Experiments that carry on others. */
    public static Arbitrary<Became.NextExperiment> nextExperiments() {
        return experimentIds().map(Became.NextExperiment::new);
    }

    private static Arbitrary<TopicId> topics() {
        return Arbitraries.of("inversion", "ressources", "jeunes", "moovebox", "messagerie", "rythme")
                .map(TopicId::of);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    /** Experiments in every state, with the facts that go with it. */
    public static Arbitrary<Experiment> experiments() {
        return Combinators.combine(announced(), BilanArbitraries.days(), course())
                .as((announced, day, course) -> course.of(announced, day));
    }

    private static Arbitrary<Experiment> announced() {
        Arbitrary<List<TopicId>> some = topics().list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(
                        experimentIds(),
                        Arbitraries.of(ExperimentKind.class),
                        texts(),
                        texts(),
                        topics().list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                        some,
                        some,
                        Combinators.combine(
                                        hostCentres()
                                                .list()
                                                .uniqueElements(HostCentre::getCode)
                                                .ofMinSize(1)
                                                .ofMaxSize(2),
                                        BilanArbitraries.days(),
                                        considered()
                                                .list()
                                                .uniqueElements(Considered::experiment)
                                                .ofMaxSize(2),
                                        measures()
                                                .list()
                                                .uniqueElements(Measure::getId)
                                                .ofMaxSize(3))
                                .as(Announcement::new))
                .as((id, kind, title, hypothesis, themes, audiences, tools, more) -> Experiment.builder()
                        .id(id)
                        .kind(kind)
                        .title(title)
                        .hypothesis(hypothesis)
                        .themes(themes)
                        .audiences(audiences)
                        .tools(tools)
                        .bearer(MemberId.of(id.centre(), "c-12"))
                        .centres(more.centres)
                        .registeredOn(more.day)
                        .considered(more.considered.stream()
                                .filter(each -> !each.experiment().equals(id))
                                .toList())
                        .measures(more.measures)
                        .build());
    }

    private record Announcement(
            List<HostCentre> centres, LocalDate day, List<Considered> considered, List<Measure> measures) {}

    private static Arbitrary<Course> course() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10, 60).optional(0.7),
                        Arbitraries.integers().between(0, 300).optional(0.6),
                        Arbitraries.integers().between(0, 90).optional(0.6),
                        labDecisions(),
                        readings().list().ofMaxSize(4),
                        texts().optional(0.5),
                        became().list().uniqueElements().ofMaxSize(2))
                .as(Course::new);
    }

    /** What happened, in days after the day before. */
    private record Course(
            Optional<Integer> start,
            Optional<Integer> length,
            Optional<Integer> after,
            LabDecision decision,
            List<Reading> readings,
            Optional<String> result,
            List<Became> became) {

        Experiment of(Experiment announced, LocalDate day) {
            Optional<LocalDate> startedOn = start.map(announced.getRegisteredOn()::plusDays);
            Optional<LocalDate> endedOn = startedOn.flatMap(first -> length.map(first::plusDays));
            LocalDate last = endedOn.or(() -> startedOn).orElse(day);
            Optional<LabDecision> decided = after.map(days -> decision.withDay(last.plusDays(days)));
            List<Measure> measures = announced.getMeasures();
            List<Reading> read = measures.isEmpty()
                    ? List.of()
                    : readings.stream()
                            .map(each -> each.withMeasure(
                                    measures.get(Math.floorMod(each.getValue().intValue(), measures.size()))
                                            .getId()))
                            .toList();
            Set<List<Object>> known = new HashSet<>();
            return Experiment.builder()
                    .from(announced)
                    .startedOn(startedOn)
                    .endedOn(endedOn)
                    .readings(read.stream()
                            .filter(each -> known.add(List.of(each.getMeasure(), each.getDay())))
                            .toList())
                    .result(result)
                    .decision(decided)
                    .became(
                            decided.isPresent()
                                    ? became.stream()
                                            .filter(each -> !each.equals(new Became.NextExperiment(announced.getId())))
                                            .toList()
                                    : List.of())
                    .build();
        }
    }
}
