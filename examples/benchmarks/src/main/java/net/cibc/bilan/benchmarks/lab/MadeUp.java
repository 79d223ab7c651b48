package net.cibc.bilan.benchmarks.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.Experiment;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.lab.ExperimentKind;
import net.cibc.bilan.lab.HostCentre;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.SpecialtyKind;

/**
 * Experiments made up of topics and words, some of which are frequent and most of which are rare, as in any text. The
 * words are plain ones, which need no folding, so that a contender may take them as they are.
 */
final class MadeUp {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final List<Topic> ALL = Stream.of(
                    topics(SpecialtyKind.THEME, "theme-", 60),
                    topics(SpecialtyKind.AUDIENCE, "audience-", 20),
                    topics(SpecialtyKind.TOOL, "tool-", 20))
            .flatMap(List::stream)
            .toList();

    /** Themes, audiences and tools; of every four, three stand below the first. */
    static final Topics TOPICS = Topics.of(ALL);

    private final Random random;

    private MadeUp(long seed) {
        this.random = new Random(seed);
    }

    /** Makes a number of experiments, always the same ones. */
    static List<Experiment> experiments(int count) {
        MadeUp made = new MadeUp(417);
        return IntStream.range(0, count).mapToObj(made::experiment).toList();
    }

    /** Makes an experiment that is none of those. */
    static Experiment draft() {
        return new MadeUp(1127).experiment(1_000_000);
    }

    private static List<Topic> topics(SpecialtyKind kind, String prefix, int count) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = prefix + i;
            Topic topic = Topic.of(id, kind, id);
            topics.add(
                    i % 4 == 0 ? topic : topic.withBroader(topics.get(i - i % 4).getId()));
        }
        return topics;
    }

    private Experiment experiment(int number) {
        LocalDate day = FIRST.plusDays(number % 2500);
        return Experiment.builder()
                .id(ExperimentId.of("labo", String.valueOf(number)))
                .kind(ExperimentKind.EXPERIMENTATION)
                .title(words(6))
                .hypothesis(words(12))
                .themes(some("theme-", 60, 1 + random.nextInt(2)))
                .audiences(some("audience-", 20, random.nextInt(2)))
                .tools(some("tool-", 20, random.nextInt(2)))
                .bearer(MemberId.of("labo", "l-01"))
                .addCentres(HostCentre.of("labo", day))
                .registeredOn(day)
                .build();
    }

    private List<TopicId> some(String prefix, int all, int count) {
        return Stream.generate(() -> TopicId.of(prefix + rare(all)))
                .distinct()
                .limit(count)
                .toList();
    }

    private String words(int count) {
        return Stream.generate(() -> "mot" + rare(3000)).limit(count).collect(Collectors.joining(" "));
    }

    /** A number below a bound, small ones more often. */
    private int rare(int bound) {
        double part = random.nextDouble();
        return (int) (bound * part * part);
    }
}
