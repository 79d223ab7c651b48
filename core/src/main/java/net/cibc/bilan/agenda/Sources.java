package net.cibc.bilan.agenda;

import java.time.LocalDate;
import net.cibc.bilan.catalogue.DocumentRules;
import net.cibc.bilan.norm.Source;

/** The texts that deadlines come from, where no rule of the catalogue cites them, or not in every version. */
final class Sources {

    static final Source AGREED = Source.agreement("calendrier convenu avec la personne");

    static final Source INDICATOR_21 = indicator(21);
    static final Source INDICATOR_30 = indicator(30);

    static final Source R6313_7 = DocumentRules.DESTRUCTION.getSource();

    /** Since then documents may be kept for three years rather than one. */
    private static final LocalDate THREE_YEARS = LocalDate.of(2023, 12, 31);

    private Sources() {}

    private static Source indicator(int number) {
        return Source.guide(
                "guide de lecture du référentiel national qualité, V9, indicateur " + number, LocalDate.of(2024, 1, 8));
    }

    /** The article in the version that counts for an action that ended on a day. */
    static Source retention(LocalDate endOfAction) {
        return endOfAction.isBefore(THREE_YEARS) ? R6313_7.withVersion(LocalDate.of(2019, 1, 1)) : R6313_7;
    }
}
