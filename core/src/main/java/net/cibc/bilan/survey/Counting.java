package net.cibc.bilan.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the answers to all questions, by cells or by parts.
 *
 * @param <K>  by what
 */
final class Counting<K> {

    /** The numbers of one question: without answer, by option, and by pair. */
    record Numbers(int noAnswer, List<Integer> counts, List<Integer> pairs) {}

    private final List<Question> questions;
    private final Map<K, List<int[]>> numbers = new LinkedHashMap<>();

    Counting(List<Question> questions) {
        this.questions = questions.stream().filter(Question::counts).toList();
    }

    /** Adds what was counted already. */
    void add(K key, Tally tally) {
        int[] sums = numbers(key).get(SurveyChecks.place(tally.getQuestion(), questions));
        List<Integer> added = Stream.of(List.of(tally.getNoAnswer()), tally.getCounts(), tally.getPairs())
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += added.get(i);
        }
    }

    /** Adds the answers of one person. */
    void add(K key, Response response) {
        for (Question question : questions) {
            int[] sums = numbers(key).get(questions.indexOf(question));
            List<String> answer = response.answers().getOrDefault(question.getId(), List.of());
            List<String> options = question.getOptions();
            if (answer.isEmpty()) {
                sums[0]++;
                continue;
            }
            sums[1 + options.indexOf(answer.get(0))]++;
            int next = 1 + options.size();
            for (int one = 0; one < options.size() && question.pairs() > 0; one++) {
                for (int other = one + 1; other < options.size(); other++) {
                    sums[next++] += answer.indexOf(options.get(one)) < answer.indexOf(options.get(other)) ? 1 : 0;
                }
            }
        }
    }

    private List<int[]> numbers(K key) {
        return numbers.computeIfAbsent(
                key,
                fresh -> questions.stream()
                        .map(question -> new int[1 + question.getOptions().size() + question.pairs()])
                        .toList());
    }

    /** The questions that are counted. */
    List<Question> questions() {
        return questions;
    }

    List<K> keys() {
        return new ArrayList<>(numbers.keySet());
    }

    Numbers get(K key, Question question) {
        int[] sums = numbers(key).get(questions.indexOf(question));
        int options = question.getOptions().size();
        List<Integer> all = IntStream.of(sums).boxed().toList();
        return new Numbers(all.get(0), all.subList(1, 1 + options), all.subList(1 + options, all.size()));
    }
}
