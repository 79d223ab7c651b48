package net.cibc.bilan.lab;

import static net.cibc.bilan.lab.LabExamples.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.cibc.bilan.arbitrary.LabArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** The laws of the resemblance, and the formula on plain sets beside the index. */
class SimilarPropertyTest {

    private static final Offset<Double> LAST_BITS = within(1e-9);

    private static Set<Feature> features(Experiment experiment) {
        return new Features(TOPICS).of(experiment).keySet();
    }

    /** The score by the formula on plain sets, among all of those known, of which the draft is one. */
    private static double score(Set<Feature> draft, Set<Feature> other, List<Set<Feature>> known) {
        Set<Feature> shared = new HashSet<>(draft);
        shared.retainAll(other);
        Set<Feature> either = new HashSet<>(draft);
        either.addAll(other);
        return weight(shared, known) / weight(either, known);
    }

    private static double weight(Set<Feature> features, List<Set<Feature>> known) {
        return features.stream()
                .mapToDouble(feature -> {
                    long having = known.stream()
                            .filter(each -> each.contains(feature))
                            .count();
                    return feature.kind().weight() * Math.log(1 + (double) known.size() / having);
                })
                .sum();
    }

    private static double found(RegisterSnapshot register, Experiment draft, ExperimentId other) {
        return register.similar(draft, 0).stream()
                .filter(near -> near.experiment().getId().equals(other))
                .mapToDouble(Resemblance::score)
                .findFirst()
                .orElse(0);
    }

    @Property(tries = 300)
    void theIndexFindsWhatTheFormulaSays(
            @ForAll("many") List<Experiment> many,
            @ForAll("experiments") Experiment draft,
            @ForAll("days") LocalDate day) {
        RegisterSnapshot register = Register.of(TOPICS, many).asOf(day);
        List<Experiment> others = register.experiments().stream()
                .filter(each -> !each.getId().equals(draft.getId()))
                .toList();
        Set<Feature> asked = features(draft);
        List<Set<Feature>> known = new ArrayList<>(List.of(asked));
        others.forEach(each -> known.add(features(each)));
        Map<ExperimentId, Double> expected = new HashMap<>();
        others.forEach(each -> expected.put(each.getId(), score(asked, features(each), known)));

        List<Resemblance> similar = register.similar(draft, 0);

        expected.values().removeIf(score -> score == 0);
        assertThat(similar)
                .extracting(near -> near.experiment().getId())
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(similar)
                .allSatisfy(near -> assertThat(near.score())
                        .isEqualTo(expected.get(near.experiment().getId()), LAST_BITS)
                        .isBetween(0.0, 1.0));
        assertThat(similar).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Property(tries = 200)
    void thePartsAddUpAndALeastScoreOnlyLeavesOut(
            @ForAll("many") List<Experiment> many, @ForAll("experiments") Experiment draft) {
        RegisterSnapshot register = Register.of(TOPICS, many).asOf(LocalDate.of(9999, 12, 31));

        List<Resemblance> all = register.similar(draft, 0);

        assertThat(all)
                .allSatisfy(near -> assertThat(
                                near.parts().stream().mapToDouble(near::share).sum())
                        .isEqualTo(near.score(), LAST_BITS));
        assertThat(register.similar(draft, RegisterSnapshot.TO_CONSIDER))
                .isEqualTo(all.stream()
                        .filter(near -> near.score() >= RegisterSnapshot.TO_CONSIDER)
                        .toList());
    }

    @Property(tries = 200)
    void twoOfARegisterAreAsNearFromEitherSide(@ForAll("many") List<Experiment> many) {
        RegisterSnapshot register = Register.of(TOPICS, many).asOf(LocalDate.of(9999, 12, 31));

        for (Experiment one : many) {
            for (Resemblance near : register.similar(one, 0)) {
                // To the last bit.
                assertThat(found(register, near.experiment(), one.getId())).isEqualTo(near.score());
            }
        }
    }

    @Property(tries = 200)
    void aTwinIsFirstAndNearestOfAll(@ForAll("many") List<Experiment> many) {
        Experiment draft = many.get(0).withId(ExperimentId.of("sud", "draft"));

        List<Resemblance> similar =
                Register.of(TOPICS, many).asOf(LocalDate.of(9999, 12, 31)).similar(draft);

        assertThat(similar.get(0).score()).isEqualTo(1);
        assertThat(similar.stream()
                        .filter(near ->
                                near.experiment().getId().equals(many.get(0).getId()))
                        .findFirst()
                        .map(Resemblance::score))
                .isEqualTo(
                        similar.stream().filter(near -> near.score() == 1).count() > 5
                                ? Optional.empty()
                                : Optional.of(1.0));
    }

    @Property(tries = 200)
    void theOrderOfTheExperimentsMeansNothing(
            @ForAll("many") List<Experiment> many, @ForAll("experiments") Experiment draft, @ForAll Random random) {
        List<Experiment> shuffled = new ArrayList<>(many);
        Collections.shuffle(shuffled, random);
        LocalDate day = LocalDate.of(9999, 12, 31);

        assertThat(Register.of(TOPICS, shuffled).asOf(day).similar(draft, 0))
                .isEqualTo(Register.of(TOPICS, many).asOf(day).similar(draft, 0));
    }

    @Property(tries = 200)
    void aRegisterOfADayIsTheRegisterOfWhatWasRegisteredByThen(
            @ForAll("many") List<Experiment> many,
            @ForAll("experiments") Experiment draft,
            @ForAll("days") LocalDate day) {
        List<Experiment> known =
                many.stream().flatMap(each -> each.asOf(day).stream()).toList();

        assertThat(Register.of(TOPICS, many).asOf(day).similar(draft, 0))
                .isEqualTo(Register.of(TOPICS, known).asOf(day).similar(draft, 0));
    }

    @Property(tries = 200)
    void whatIsKnownOfADayStaysKnown(@ForAll("experiments") Experiment experiment, @ForAll("days") LocalDate day) {
        Optional<Experiment> known = experiment.asOf(day);

        assertThat(known.flatMap(each -> each.asOf(day))).isEqualTo(known);
        assertThat(experiment.asOf(LocalDate.of(9999, 12, 31)).map(Experiment::state))
                .contains(experiment.state());
    }

    @Provide
    Arbitrary<List<Experiment>> many() {
        return LabArbitraries.experiments()
                .list()
                .uniqueElements(Experiment::getId)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Experiment> experiments() {
        return LabArbitraries.experiments();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BilanArbitraries.days();
    }
}
