package net.cibc.bilan.springboot;

import static net.cibc.bilan.norm.SourceKind.LAW;

import jakarta.validation.Valid;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.constraint.Compliant;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Closes case files that comply with the law, even if they are outside the offer.
 */
@RestController
class ClosingController {

    @PostMapping("/closings")
    BilanId close(@RequestBody @Valid @Compliant(kinds = LAW) Bilan bilan) {
        return bilan.getId();
    }
}
