package net.cibc.bilan.quarkus;

import static net.cibc.bilan.norm.SourceKind.LAW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.constraint.Compliant;

/**
 * Closes case files that comply with the law, even if they are outside the offer.
 */
@ApplicationScoped
public class ClosingService {

    /**
     * Closes a case file.
     *
     * @param bilan  the case file
     * @return its identifier
     * @throws jakarta.validation.ConstraintViolationException if the case file breaks the law or contains an invalid
     *     value
     */
    public BilanId close(@Valid @Compliant(kinds = LAW) Bilan bilan) {
        return bilan.getId();
    }
}
