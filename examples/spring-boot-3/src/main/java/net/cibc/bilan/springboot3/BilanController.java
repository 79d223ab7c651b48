package net.cibc.bilan.springboot3;

import static net.cibc.bilan.norm.SourceKind.LAW;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.catalogue.BilanRules;
import net.cibc.bilan.constraint.Compliant;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Report;
import net.cibc.bilan.rule.Verdict;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reads, checks and closes case files.
 */
@RestController
class BilanController {

    /** A judged case file. */
    record Judged(LocalDate day, Outcome outcome, List<Told> findings) {}

    /** A finding in the language of the request. */
    record Told(String rule, Verdict verdict, String path, String text) {}

    /** Returns a case file as the library writes it. */
    @PostMapping("/readings")
    Bilan read(@RequestBody Bilan bilan) {
        return bilan;
    }

    /** Judges a case file at the end of a day. */
    @PostMapping("/checks")
    Judged check(@RequestBody Bilan bilan, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on, Locale locale) {
        Report report = BilanRules.standard().check(bilan, on);
        List<Told> findings = report.findings().stream()
                .map(finding -> new Told(
                        finding.getRule().value(), finding.getVerdict(), finding.getPath(), finding.text(locale)))
                .toList();
        return new Judged(on, report.outcome(), findings);
    }

    /** Closes a case file that complies with the law, even if it is outside the offer. */
    @PostMapping("/closings")
    BilanId close(@RequestBody @Valid @Compliant(kinds = LAW) Bilan bilan) {
        return bilan.getId();
    }
}
