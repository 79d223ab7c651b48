/**
 * Reads and writes case files in the documented, strict JSON format of the library.
 *
 * <p>Whoever adds the format to a mapper brings that mapper's Jackson. On the module path the mapper does not find the
 * library's module by itself, and the application adds it by hand, as in {@code addModule(new BilanModule())}.
 */
module net.cibc.bilan.json {
    requires transitive net.cibc.bilan.core;
    requires tools.jackson.core;

    // No mapper's module is provided as a service: that would not resolve where its Jackson is absent.
    // META-INF/services serves the class path.
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;

    exports net.cibc.bilan.json;
}
