package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.Place;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.written.WrittenAgenda;
import net.cibc.bilan.written.WrittenReport;
import net.cibc.bilan.written.WrittenSummary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints one line of JSON for each file, for programs: its name, and beside it the library's own documents about it, as
 * they are or why there are none. The name is no part of them, because it is of this machine and may be a person's.
 */
final class JsonPrinter implements Printer {

    /** How a command tells in its help what stands in a line instead of documents. */
    static final String ERRORS = "{\"file\":…,\"errors\":[…]} if it could not be read, each error with its \"message\","
            + " and with \"pointer\", \"line\" and \"column\" if it has a place in the file.";

    private static final JsonFactory JACKSON = new JsonFactory();

    private final PrintWriter out;

    JsonPrinter(PrintWriter out) {
        this.out = out;
    }

    /** Writes down what was found of a file; what is too long for a document is told as what cannot be read. */
    static Checked written(Checked checked, Language language) {
        try {
            if (checked instanceof Checked.Judged judged) {
                return written(checked, Map.of("report", WrittenReport.of(judged.report(), language)));
            }
            if (checked instanceof Checked.Reported reported) {
                return written(checked, Map.of("report", WrittenReport.of(reported.report(), language)));
            }
            if (checked instanceof Checked.Scheduled scheduled) {
                return written(
                        checked,
                        Map.of(
                                "agenda", WrittenAgenda.of(scheduled.agenda(), language),
                                "summary", WrittenSummary.of(scheduled.snapshot(), language)));
            }
            if (checked instanceof Checked.Viewed viewed) {
                return written(
                        checked,
                        viewed.view()
                                .<Map<String, ?>>map(view -> Map.of("view", view))
                                .orElse(Map.of()));
            }
            if (checked instanceof Checked.Apart apart) {
                Checked told = written(apart.checked(), language);
                return told instanceof Checked.Unreadable ? told : new Checked.Apart(told, apart.why());
            }
            return checked;
        } catch (InvalidValueException e) {
            return Checked.Unreadable.of(checked.file(), new Labels(language).faults(e));
        }
    }

    private static Checked written(Checked checked, Map<String, ?> documents) {
        Map<String, String> lines = new TreeMap<>();
        documents.forEach((name, document) -> lines.put(name, BilanJson.writeLine(document)));
        return new Checked.Written(checked.file(), lines);
    }

    @Override
    public void print(Checked checked) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JACKSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", checked.name());
            write(checked, json);
            json.writeEndObject();
        }
        out.print(Plain.json(line.toString()) + "\n");
    }

    private static void write(Checked checked, JsonGenerator json) {
        if (checked instanceof Checked.Written written) {
            written.documents().forEach((name, document) -> {
                json.writeName(name);
                json.writeRawValue(document);
            });
        } else if (checked instanceof Checked.Apart apart) {
            write(apart.checked(), json);
            json.writeStringProperty("apart", apart.why());
        } else if (checked instanceof Checked.Unreadable unreadable) {
            write(unreadable, json);
        }
    }

    private static void write(Checked.Unreadable unreadable, JsonGenerator json) {
        json.writeArrayPropertyStart("errors");
        for (Checked.Unreadable.Reason reason : unreadable.reasons()) {
            json.writeStartObject();
            reason.place().ifPresent(place -> write(place, json));
            json.writeStringProperty("message", reason.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Place place, JsonGenerator json) {
        json.writeStringProperty("pointer", place.pointer());
        if (place.line() > 0) {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        }
    }

    @Override
    public void end() {}
}
