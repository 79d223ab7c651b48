package net.cibc.bilan.quarkus;

import static net.cibc.bilan.norm.SourceKind.LAW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.constraint.Compliant;

/**
 * Closes case files that keep the law. One that is outside the offer is closed all the same.
 */
@ApplicationScoped
public class ClosingService {

    /**
     * Closes a case file.
     *
     * @param bilan  the case file
     * @return its identifier
     * @throws jakarta.validation.ConstraintViolationException if the case file breaks the law
     */
    public BilanId close(@Valid @Compliant(kinds = LAW) Bilan bilan) {
        return bilan.getId();
    }
}
