package net.cibc.bilan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The definitions of a JSON Schema. Each is described once and then referred to by name.
 */
final class Definitions {

    private final Map<String, Map<String, Object>> byName = new LinkedHashMap<>();

    /** Returns a reference to a definition, and adds the definition if it is not there yet. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> description) {
        if (byName.putIfAbsent(name, Map.of()) == null) {
            byName.put(name, description.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** Gets the definitions, each before those that it refers to. */
    Map<String, Map<String, Object>> byName() {
        return byName;
    }
}
