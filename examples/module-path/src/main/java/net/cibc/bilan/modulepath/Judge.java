package net.cibc.bilan.modulepath;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;

/**
 * Reads a case file, judges it on a day, and prints what it comes to and what is broken.
 */
public final class Judge {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Judge() {}

    /**
     * Judges one case file and exits with 0, or with 2 if there is none to judge.
     *
     * @param args  the case file and the day, such as {@code en-cours.json 2026-12-01}
     */
    public static void main(String[] args) {
        if (args.length != 2) {
            refuse("usage: judge FILE DAY");
        }
        try {
            Report report = BilanRules.standard().check(BilanJson.read(Path.of(args[0])), LocalDate.parse(args[1]));
            OUT.println(report.outcome());
            report.findings(Verdict.BROKEN)
                    .forEach(finding -> OUT.println(finding.getRule() + ": " + finding.text(Locale.FRENCH)));
        } catch (BilanJsonException e) {
            refuse(e.getRefusals().stream()
                    .map(refusal -> refusal.text(Locale.FRENCH))
                    .collect(Collectors.joining("\n")));
        } catch (DateTimeParseException e) {
            refuse("the day is not one such as 2026-12-01");
        } catch (IOException e) {
            refuse("the file cannot be read");
        }
    }

    private static void refuse(String trouble) {
        ERR.println(trouble);
        System.exit(2);
    }
}
