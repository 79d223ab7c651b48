package net.cibc.bilan.springboot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.rule.Finding;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Judges a stored case file on a day and reports the findings in the language of the request. They are computed for
 * each request and never stored, because a judgement depends on the day.
 */
@RestController
class FindingsController {

    /** A judged case file. */
    record Judged(LocalDate day, Outcome outcome, List<Told> findings) {}

    /** A finding in one language. */
    record Told(String rule, Verdict verdict, Severity severity, String path, String text) {

        static Told of(Finding finding, Locale locale) {
            return new Told(
                    finding.getRule().value(),
                    finding.getVerdict(),
                    finding.getSeverity(),
                    finding.getPath(),
                    finding.text(locale));
        }
    }

    private final BilanStore store;

    FindingsController(BilanStore store) {
        this.store = store;
    }

    @GetMapping("/bilans/{centre}/{number}/findings")
    Judged check(
            @PathVariable String centre,
            @PathVariable String number,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Locale locale) {
        BilanStore.Stored stored = store.find(centre + "/" + number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "unknown"));
        Report report = BilanRules.standard().check(stored.bilan(), on);
        return new Judged(
                report.getDay(),
                report.outcome(),
                report.findings().stream()
                        .map(finding -> Told.of(finding, locale))
                        .toList());
    }
}
