package net.cibc.bilan.lab;

import static net.cibc.bilan.lab.LabExamples.CAPSULES;
import static net.cibc.bilan.lab.LabExamples.DRAFT;
import static net.cibc.bilan.lab.LabExamples.EXPERIMENTS;
import static net.cibc.bilan.lab.LabExamples.REGISTER;
import static net.cibc.bilan.lab.LabExamples.TOPICS;
import static net.cibc.bilan.lab.LabExamples.experiment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.lab.Resemblance.Part;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The worked example: short videos before each session, eleven experiments in all. */
class SimilarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final Offset<Double> CENT = within(0.005);

    private final List<Resemblance> similar = REGISTER.asOf(TODAY).similar(DRAFT);

    @Test
    void theNearestIsFirstAndIsExplainedPartByPart() {
        Resemblance nearest = similar.get(0);

        assertThat(nearest.experiment()).isEqualTo(CAPSULES);
        assertThat(nearest.parts())
                .extracting(Part::kind, Part::name, part -> Math.round(part.weight() * 100) / 100.0)
                .containsExactly(
                        tuple(FeatureKind.THEME, "inversion", 11.23),
                        tuple(FeatureKind.THEME, "ressources", 9.24),
                        tuple(FeatureKind.TOOL, "moovebox", 6.16),
                        tuple(FeatureKind.WORD, "échange", 1.87),
                        tuple(FeatureKind.WORD, "nourrit", 1.87),
                        tuple(FeatureKind.WORD, "réflexion", 1.87),
                        tuple(FeatureKind.WORD, "ressource", 1.87),
                        tuple(FeatureKind.WORD, "vidéos", 1.87));
    }

    @Test
    void thePartsAddUpToFiftyThreePerCent() {
        Resemblance nearest = similar.get(0);

        assertThat(nearest.shared()).isEqualTo(35.99, CENT);
        assertThat(nearest.total()).isEqualTo(68.00, CENT);
        assertThat(nearest.score()).isEqualTo(0.53, CENT);
        assertThat(nearest.parts())
                .extracting(part -> Math.round(nearest.share(part) * 1000) / 10.0)
                .containsExactly(16.5, 13.6, 9.1, 2.8, 2.8, 2.8, 2.8, 2.8);
    }

    @Test
    void onlyWhatIsNearEnoughIsShown() {
        assertThat(similar).extracting(near -> near.experiment().getId()).hasSizeLessThanOrEqualTo(5);
        assertThat(similar).allMatch(near -> near.score() >= RegisterSnapshot.SHOWN);
        assertThat(REGISTER.asOf(TODAY).similar(DRAFT, 0))
                .hasSizeGreaterThan(similar.size())
                .startsWith(similar.toArray(Resemblance[]::new));
    }

    @Test
    void anotherNameOfATopicIsItsUsualOne() {
        RegisterSnapshot register = Register.of(
                        TOPICS,
                        List.of(experiment(
                                "est/1", "2026-01-05", "Messagerie", "La classe inversée aide", "rythme", "", "")))
                .asOf(TODAY);
        Experiment draft = experiment(
                "sud/1", "2026-12-01", "Tchats", "Messages instantanés, inversion pédagogique", "lien", "", "");

        assertThat(register.similar(draft, 0).get(0).parts())
                .extracting(Part::name)
                .containsExactly("inversion", "messagerie", "pédagogique");
    }

    @Test
    void aDraftStandsForItsRegisteredForm() {
        Register register = REGISTER.record(DRAFT.withTitle("Tout autre chose"));

        assertThat(register.asOf(LocalDate.of(2026, 12, 2)).similar(DRAFT)).isEqualTo(similar);
        assertThat(register.getExperiments()).hasSize(11);
    }

    @Test
    void whatWasRegisteredLaterIsNotSeen() {
        assertThat(REGISTER.asOf(LocalDate.of(2024, 6, 2)).similar(DRAFT, 0)).isEmpty();
        assertThat(REGISTER.asOf(LocalDate.of(2024, 6, 3)).similar(DRAFT))
                .extracting(Resemblance::experiment)
                .containsExactly(CAPSULES);
    }

    @Test
    void theStartDecidesWhatShouldHaveBeenConsidered() {
        Experiment later = DRAFT.started(LocalDate.of(2027, 1, 4));
        RegisterSnapshot register = REGISTER.record(later)
                // Older by its day, and registered in time.
                .record(experiment(
                        "est/2026-99", "2026-12-01", DRAFT.getTitle(), DRAFT.getHypothesis(), "inversion", "", ""))
                // Younger.
                .record(experiment(
                        "est/2026-98", "2026-12-03", DRAFT.getTitle(), DRAFT.getHypothesis(), "inversion", "", ""))
                .asOf(LocalDate.of(2027, 2, 1));

        assertThat(register.unconsidered(later))
                .extracting(near -> near.experiment().getId().toString())
                .containsExactly("est/2026-99", "labo/2024-07");
        assertThat(register.unconsidered(later.considering(CAPSULES.getId(), "Public jeune, vidéos de trois minutes")))
                .extracting(near -> near.experiment().getId().toString())
                .containsExactly("est/2026-99");
        assertThat(register.unconsidered(later.withStartedOn(LocalDate.of(2024, 6, 1))))
                .isEmpty();
    }

    @Test
    void theOrderOfTheRegisterIsThatOfRegistration() {
        assertThat(REGISTER.getExperiments()).isEqualTo(EXPERIMENTS);
        assertThat(REGISTER.asOf(TODAY).find(CAPSULES.getId())).contains(CAPSULES);
        assertThat(REGISTER.asOf(TODAY).find(DRAFT.getId())).isEmpty();
    }
}
