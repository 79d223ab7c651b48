package net.cibc.bilan.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Judgement;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints one line of JSON for each file, for programs.
 */
final class JsonPrinter implements Printer {

    private static final JsonFactory JACKSON = new JsonFactory();

    private final PrintWriter out;
    private final Language language;

    JsonPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void print(Checked checked) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JACKSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", checked.name());
            if (checked instanceof Checked.Judged judged) {
                write(judged.report(), json);
            } else if (checked instanceof Checked.Reported reported) {
                json.writeStringProperty("what", reported.what());
                write(reported.report(), json);
            } else if (checked instanceof Checked.Unreadable unreadable) {
                write(unreadable, json);
            }
            json.writeEndObject();
        }
        out.print(Plain.json(line.toString()) + "\n");
    }

    private void write(Report report, JsonGenerator json) {
        json.writeStringProperty("on", report.getDay().toString());
        json.writeStringProperty("outcome", report.outcome().name());
        json.writeArrayPropertyStart("verdicts");
        report.getJudgements().forEach(judgement -> write(judgement, json));
        json.writeEndArray();
    }

    private void write(Judgement judgement, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", judgement.getRule().getId().value());
        json.writeStringProperty(
                "kind", judgement.getRule().getSource().getKind().name());
        json.writeStringProperty("verdict", judgement.getVerdict().name());
        json.writeArrayPropertyStart("findings");
        judgement.getFindings().forEach(finding -> write(finding, json));
        json.writeEndArray();
        judgement.getKept().ifPresent(kept -> {
            json.writeObjectPropertyStart("kept");
            writeText(kept, json);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", finding.getSeverity().name());
        json.writeStringProperty("path", finding.getPath());
        writeText(finding, json);
        json.writeEndObject();
    }

    private void writeText(Finding finding, JsonGenerator json) {
        json.writeObjectPropertyStart("parameters");
        finding.getText().values().forEach((name, value) -> {
            json.writeName(name);
            if (value instanceof Integer number) {
                json.writeNumber(number);
            } else {
                json.writeString(value.toString()); // days and durations in ISO 8601, constants as their names
            }
        });
        json.writeEndObject();
        json.writeStringProperty("source", finding.getSource().getCitation());
        json.writeStringProperty("text", finding.getText().in(language));
    }

    private static void write(Checked.Unreadable unreadable, JsonGenerator json) {
        json.writeArrayPropertyStart("errors");
        for (Checked.Unreadable.Reason reason : unreadable.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("pointer", reason.place().pointer());
            json.writeNumberProperty("line", reason.place().line());
            json.writeNumberProperty("column", reason.place().column());
            json.writeStringProperty("message", reason.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void end() {}
}
