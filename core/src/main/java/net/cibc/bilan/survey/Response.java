package net.cibc.bilan.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.cibc.bilan.value.Faults;

/**
 * The answers of one person, on their way into the counts. It is no document and has no JSON form.
 *
 * <p>This class is immutable, and prints none of the answers.
 */
public final class Response {

    private final List<String> groups;
    private final Map<String, List<String>> answers;

    private Response(List<String> groups, Map<String, List<String>> answers) {
        this.groups = groups;
        this.answers = answers;
    }

    /**
     * Obtains a response without answers yet.
     *
     * @param groups  the names of the groups in which the person is, one of each grouping in their order
     * @return the response
     */
    public static Response of(String... groups) {
        return new Response(known("groups", groups), Map.of());
    }

    /**
     * Returns this response with the answer to a question. What is not answered is counted as no answer.
     *
     * @param question  the name of the question
     * @param answer  the option chosen; or all items, the first one first; or the person's own words
     * @return the response
     */
    public Response answered(String question, String... answer) {
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        new Faults().missing("question", question).refuse();
        more.put(question, known("answer", answer));
        return new Response(groups, more);
    }

    private static List<String> known(String path, String... texts) {
        new Faults().missing(path, texts).refuse();
        new Faults().missing(path, Arrays.asList(texts)).refuse();
        return List.of(texts);
    }

    List<String> groups() {
        return groups;
    }

    Map<String, List<String>> answers() {
        return answers;
    }

    @Override
    public String toString() {
        return "Response to " + answers.size() + " questions";
    }
}
