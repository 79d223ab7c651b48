package net.cibc.bilan.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.cibc.bilan.community.Topic;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.community.Topics;
import net.cibc.bilan.lab.PlainText.Word;
import org.jspecify.annotations.Nullable;

/**
 * What experiments have that others may have too, read by the vocabulary of the network: each topic brings those above
 * it, and another name of a topic in a text counts as its usual one.
 */
final class Features {

    /** Another name of a topic, to be replaced by the usual one. */
    private record Alias(List<String> stems, List<Word> usual) {

        boolean standsAt(int place, List<Word> words) {
            if (place + stems.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < stems.size(); i++) {
                if (!stems.get(i).equals(words.get(place + i).stem())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Topics topics;

    /** By their first word, those of most words first. */
    private final Map<String, List<Alias>> aliases = new HashMap<>();

    Features(Topics topics) {
        this.topics = topics;
        topics.all().forEach(topic -> topic.getAliases().forEach(alias -> add(alias, topic)));
        aliases.values()
                .forEach(each -> each.sort(
                        Comparator.comparingInt(alias -> -alias.stems().size())));
    }

    private void add(String alias, Topic topic) {
        List<String> stems = PlainText.words(alias).stream().map(Word::stem).toList();
        List<Word> usual = PlainText.words(topic.getLabel());
        if (!stems.isEmpty() && !usual.isEmpty()) {
            aliases.computeIfAbsent(stems.get(0), first -> new ArrayList<>()).add(new Alias(stems, usual));
        }
    }

    /** Reads an experiment: what it has, in order, each with the name to show. */
    SortedMap<Feature, String> of(Experiment experiment) {
        SortedMap<Feature, String> features = new TreeMap<>();
        experiment.getThemes().forEach(theme -> add(FeatureKind.THEME, theme, features));
        experiment.getAudiences().forEach(audience -> add(FeatureKind.AUDIENCE, audience, features));
        experiment.getTools().forEach(tool -> add(FeatureKind.TOOL, tool, features));
        add(experiment.getTitle(), features);
        add(experiment.getHypothesis(), features);
        return features;
    }

    private void add(FeatureKind kind, TopicId topic, SortedMap<Feature, String> features) {
        features.put(new Feature(kind, topic.value()), topic.value());
        topics.above(topic).forEach(above -> features.put(new Feature(kind, above.value()), above.value()));
    }

    private void add(String text, SortedMap<Feature, String> features) {
        List<Word> words = PlainText.words(text);
        int place = 0;
        while (place < words.size()) {
            Alias alias = aliasAt(place, words);
            List<Word> found = alias == null ? List.of(words.get(place)) : alias.usual();
            found.forEach(word -> features.putIfAbsent(new Feature(FeatureKind.WORD, word.stem()), word.written()));
            place += alias == null ? 1 : alias.stems().size();
        }
    }

    private @Nullable Alias aliasAt(int place, List<Word> words) {
        for (Alias alias : aliases.getOrDefault(words.get(place).stem(), List.of())) {
            if (alias.standsAt(place, words)) {
                return alias;
            }
        }
        return null;
    }
}
