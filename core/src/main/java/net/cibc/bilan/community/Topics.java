package net.cibc.bilan.community;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * The vocabulary of the network: topics, each found by its identifier or by one of its names, and below which others
 * they stand.
 *
 * <p>A topic that the vocabulary does not hold is known by its identifier alone, and nothing is near it: a document of
 * one centre need not repeat the vocabulary that another one holds.
 *
 * <p>Refused: one identifier twice, one name of two topics, a topic of another kind above, more than ten topics above
 * one another, as in a circle.
 */
public final class Topics {

    private static final Words UNIQUE_ID = new Words("unique par identifiant", "unique by identifier");
    private static final Words UNIQUE_NAME =
            new Words("sans nom qu'un autre thème porte", "without a name that another topic bears");
    private static final Words SHARED_NAME = new Words("un nom que portent les deux", "one of both");
    private static final Words SAME_KIND = new Words("un thème de la même nature", "a topic of the same kind");
    private static final Words ANOTHER_KIND = new Words("une autre nature", "another kind");
    private static final int MOST_ABOVE = 10;
    private static final Words NO_CIRCLE = new Words(
            "le premier de dix thèmes au plus, sans cercle", "the first of at most ten topics, without a circle");
    private static final Words MORE = new Words("une suite plus longue", "more");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    // In an order, so that they stay quick to find whoever chose their hashes.
    private final Map<TopicId, Topic> byId = new TreeMap<>();
    private final Map<String, Topic> byName = new TreeMap<>();
    private final Map<TopicId, List<TopicId>> narrower = new TreeMap<>();

    private Topics(Collection<Topic> topics) {
        topics.forEach(topic -> {
            byId.put(topic.getId(), topic);
            names(topic).forEach(name -> byName.put(name, topic));
            topic.getBroader()
                    .ifPresent(above -> narrower.computeIfAbsent(above, id -> new ArrayList<>())
                            .add(topic.getId()));
        });
    }

    /**
     * Obtains a vocabulary.
     *
     * @param topics  the topics, in any order
     * @return the vocabulary
     * @throws InvalidValueException if the topics do not agree; its paths begin with {@code topics}
     */
    public static Topics of(List<Topic> topics) {
        new Faults().missing("topics", topics).refuse();
        Topics vocabulary = new Topics(topics);
        Faults faults = new Faults().twice("topics", UNIQUE_ID, topics, Topic::getId);
        for (int i = 0; i < topics.size(); i++) {
            vocabulary.check("topics[" + i + "]", topics.get(i), faults);
        }
        faults.refuse();
        return vocabulary;
    }

    private void check(String path, Topic topic, Faults faults) {
        boolean taken = names(topic)
                .anyMatch(name -> !byName.getOrDefault(name, topic).getId().equals(topic.getId()));
        Optional<Topic> above = topic.getBroader().flatMap(this::find);
        faults.when(taken, path, UNIQUE_NAME, SHARED_NAME)
                .when(
                        above.filter(each -> each.getKind() != topic.getKind()).isPresent(),
                        path + ".broader",
                        SAME_KIND,
                        ANOTHER_KIND)
                .when(above(topic.getId()).size() > MOST_ABOVE, path + ".broader", NO_CIRCLE, MORE);
    }

    private static Stream<String> names(Topic topic) {
        return Stream.concat(Stream.of(topic.getId().value(), topic.getLabel()), topic.getAliases().stream())
                .map(Topics::folded);
    }

    /**
     * Writes a name as names are compared: in small letters, without accents and ligatures, with one space between
     * words.
     *
     * @param name  the name
     * @return what two names have in common that are taken for one, such as {@code hopital} for {@code Hôpital}
     */
    public static String folded(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * Lists the topics.
     *
     * @return all of them, by identifier
     */
    public List<Topic> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Finds a topic.
     *
     * @param id  the identifier
     * @return the topic, or empty if the vocabulary does not hold it
     */
    public Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Gets the name under which a topic is shown.
     *
     * @param id  the identifier
     * @return the label, or the identifier of a topic that the vocabulary does not hold
     */
    public String label(TopicId id) {
        return find(id).map(Topic::getLabel).orElse(id.value());
    }

    /**
     * Finds a topic by what it is called, whatever its capitals and accents.
     *
     * @param name  the identifier, the label or an alias
     * @return the topic, or empty if none is called so
     */
    public Optional<Topic> named(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    /**
     * Lists what stands above a topic.
     *
     * @param id  the identifier
     * @return the topics above, the nearest first; empty for a topic that the vocabulary does not hold
     */
    public List<TopicId> above(TopicId id) {
        List<TopicId> above = new ArrayList<>();
        Optional<TopicId> next = find(id).flatMap(Topic::getBroader);
        while (next.isPresent() && above.size() <= MOST_ABOVE) {
            above.add(next.get());
            next = find(next.get()).flatMap(Topic::getBroader);
        }
        return above;
    }

    /**
     * Lists what is near a topic: what stands above or below it, at any distance. Sisters are not near.
     *
     * @param id  the identifier
     * @return the topics, those above first
     */
    public List<TopicId> near(TopicId id) {
        List<TopicId> near = new ArrayList<>(above(id));
        List<TopicId> below = new ArrayList<>(List.of(id));
        for (int i = 0; i < below.size(); i++) {
            below.addAll(narrower.getOrDefault(below.get(i), List.of()));
        }
        near.addAll(below.subList(1, below.size()));
        return near;
    }
}
