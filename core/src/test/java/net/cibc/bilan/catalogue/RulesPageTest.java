package net.cibc.bilan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;
import net.cibc.bilan.rule.Unjudged;
import net.cibc.bilan.text.Language;
import org.junit.jupiter.api.Test;

/** Keeps {@code core/RULES.md} as the constants of the catalogue say it. */
class RulesPageTest {

    private static final Path PAGE = Path.of("RULES.md");
    private static final List<Class<?>> TOPICS = List.of(
            DurationRules.class,
            PhaseRules.class,
            ConsentRules.class,
            ProgrammeRules.class,
            ConclusionRules.class,
            TeamRules.class,
            DocumentRules.class,
            RecordRules.class,
            OfferRules.class,
            RemoteRules.class,
            ResourceRules.class,
            SurveyRules.class,
            SupportRules.class,
            AcknowledgementRules.class,
            CommunityRules.class,
            LabRules.class,
            NetworkSurveyRules.class,
            CaseloadRules.class);

    private static final List<Rulebook> BOOKS =
            List.of(BilanRules.standard(), NetworkRules.standard(), NetworkRules.suggested());

    private static final Set<SourceKind> DATED = Set.of(SourceKind.LAW, SourceKind.GUIDE);

    @Test
    void thePageSaysWhatTheConstantsSay() throws IOException {
        String page = RulesPage.of(TOPICS);
        if (Boolean.getBoolean("bilan.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyConstantOfTheCatalogueIsInOneRulebookAndNothingElse() {
        assertThat(BOOKS.stream().flatMap(book -> book.rules().stream()))
                .containsExactlyInAnyOrderElementsOf(constants());
    }

    @Test
    void whatIsOnlySuggestedIsNeverLaw() {
        assertThat(NetworkRules.suggested().rules())
                .extracting(rule -> rule.getSource().getKind())
                .containsOnly(SourceKind.HOUSE);
        assertThat(BOOKS.subList(0, 2).stream().flatMap(book -> book.rules().stream()))
                .extracting(rule -> rule.getSource().getKind())
                .doesNotContain(SourceKind.HOUSE);
    }

    @Test
    void everyTopicIsOnThePage() throws IOException {
        try (Stream<Path> sources = Files.list(RulesPage.SOURCES)) {
            assertThat(sources.map(path -> path.getFileName().toString())
                            .filter(name -> name.endsWith("Rules.java"))
                            .filter(name -> !name.equals("BilanRules.java") && !name.equals("NetworkRules.java")))
                    .containsExactlyInAnyOrderElementsOf(TOPICS.stream()
                            .map(topic -> topic.getSimpleName() + ".java")
                            .toList());
        }
    }

    @Test
    void everyRuleHasADatedSourceAndSpeaksBothLanguages() {
        assertThat(constants()).allSatisfy(rule -> {
            Source source = rule.getSource();
            // What was agreed and offered stands in the case file, and a draft counts since no day. What the network
            // shares stands in no case file, and is judged by the offer of the network itself.
            assertThat(source.getSince().isPresent())
                    .as("version of %s", source)
                    .isEqualTo(isDated(source, rule) && !source.equals(Sources.DRAFT_OF_2026));
            assertThat(rule.title(Language.FRENCH)).isNotBlank().isNotEqualTo(rule.title(Language.ENGLISH));
            assertThat(rule.textKeys()).isNotEmpty().allSatisfy(key -> {
                assertThat(rule.text(key).french())
                        .isNotBlank()
                        .isNotEqualTo(rule.text(key).english());
                assertThat(names(rule.text(key).french()))
                        .as("values in both texts of %s %s", rule, key)
                        .isEqualTo(names(rule.text(key).english()));
            });
        });
    }

    @Test
    void noNameAndNoTitleHoldsANumberThatANormOrAnOfferVaries() {
        assertThat(constants()).allSatisfy(rule -> {
            assertThat(rule.getId().value()).doesNotContainPattern("[0-9]|month|hundred|six");
            for (Language language : Language.values()) {
                assertThat(rule.title(language)).doesNotContainPattern("[0-9]|mois|month|(?i)\\bsix\\b|année|year");
            }
        });
    }

    @Test
    void whatIsNotJudgedSaysWhyInBothLanguagesAndHasANameOfItsOwn() {
        List<Unjudged> unjudged = Stream.concat(BilanRules.unjudged().stream(), NetworkRules.unjudged().stream())
                .toList();
        assertThat(unjudged)
                .extracting(Unjudged::getId)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        constants().stream().map(Rule::getId).toList());
        assertThat(unjudged).allSatisfy(each -> {
            assertThat(each.title(Language.FRENCH)).isNotBlank().isNotEqualTo(each.title(Language.ENGLISH));
            assertThat(each.reason(Language.FRENCH)).isNotBlank().isNotEqualTo(each.reason(Language.ENGLISH));
            assertThat(each.getSource().getSince()).isPresent();
        });
    }

    /** The network's promise was made on one day; any other offer stands in a case file. */
    private static boolean isDated(Source source, Rule rule) {
        return DATED.contains(source.getKind())
                || (source.getKind() == SourceKind.OFFER && rule.getView() != Snapshot.class);
    }

    private static List<String> names(String text) {
        return Stream.of(text.split("[{}]"))
                .filter(part -> text.contains("{" + part + "}"))
                .sorted()
                .toList();
    }

    private static List<Rule> constants() {
        return TOPICS.stream()
                .flatMap(topic -> Stream.of(topic.getFields()))
                .filter(field -> field.getType() == Rule.class && Modifier.isStatic(field.getModifiers()))
                .map(RulesPage::rule)
                .toList();
    }
}
