package net.cibc.bilan.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return new Response(List.copyOf(Arrays.asList(groups)), Map.of());
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
        more.put(question, List.copyOf(Arrays.asList(answer)));
        return new Response(groups, more);
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
