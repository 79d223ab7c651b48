package net.cibc.bilan.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Well-formed documents that differ from a case file in one to three places; the same ones for the same seed. */
public final class Mutants {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final List<JsonNode> ODD = Stream.of(
                    "null, true, 0, 2, 2.0, -1, 1.5, 1e99, [], {}, [null], '', ' ', 'x', 'X', '\\ud83d', 'é'",
                    "'2026-02-30', '0000-01-01', '2026-11-30T24:00Z', '2026-11-30T18:00+01:00', 'PT0S', 'PT30H'",
                    "'PT1H', 'PT99999H', 'P0D', 'P1D', 'P200Y', 'Europe/Atlantis', '24:00', '18:00', '00000000000000'",
                    "'12002701600564', '00000000000', 'A0000', 'HELD', 'PLANNED', 'OTHER'")
            .flatMap(
                    line -> MAPPER.readTree("[" + line.replace('\'', '"') + "]").valueStream())
            .toList();

    private final Random random;
    private final String document;

    private Mutants(String document, long seed) {
        this.document = document;
        this.random = new Random(seed);
    }

    /**
     * Lists documents that differ from one.
     *
     * @param document  the document, an object or an array
     * @param count  how many
     * @param seed  which ones
     * @return the documents, each on one line
     */
    public static List<String> of(String document, int count, long seed) {
        Mutants mutants = new Mutants(document, seed);
        return Stream.generate(mutants::next).limit(count).toList();
    }

    private String next() {
        JsonNode root = MAPPER.readTree(document);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            List<JsonNode> places = new ArrayList<>();
            List<JsonNode> values = new ArrayList<>();
            collect(root, places, values);
            JsonNode place = any(places);
            if (place instanceof ObjectNode object) {
                change(object, values);
            } else if (place instanceof ArrayNode array) {
                change(array, values);
            }
        }
        return root.toString();
    }

    private void change(ObjectNode object, List<JsonNode> values) {
        String name = any(List.copyOf(object.propertyNames()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", object.remove(name));
            case 2 -> object.set(name, any(ODD));
            default -> object.set(name, alike(object.get(name), values));
        }
    }

    private void change(ArrayNode array, List<JsonNode> values) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(3)) {
            case 0 -> array.add(array.get(index).deepCopy());
            case 1 -> array.set(index, any(ODD));
            default -> array.set(index, alike(array.get(index), values));
        }
    }

    // A day for a day, a moment for a moment: so it is still of the right form, and perhaps before what it followed.
    private JsonNode alike(JsonNode value, List<JsonNode> values) {
        int length = value.toString().length();
        return any(Stream.concat(values.stream(), ODD.stream())
                        .filter(each -> each.toString().length() == length)
                        .toList())
                .deepCopy();
    }

    private static void collect(JsonNode node, List<JsonNode> places, List<JsonNode> values) {
        if (!node.isEmpty()) {
            places.add(node);
        }
        values.add(node);
        node.forEach(each -> collect(each, places, values));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
