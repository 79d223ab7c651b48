package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import net.cibc.bilan.norm.Source;

/** The texts of law and offer that the catalogue cites, each in the version that it reads. */
final class Texts {

    static final LocalDate REFORM_OF_2019 = LocalDate.of(2019, 1, 1);

    static final Source L6313_4 = Source.law("Code du travail, art. L6313-4", REFORM_OF_2019);
    static final Source R6313_4 = Source.law("Code du travail, art. R6313-4", REFORM_OF_2019);

    // The source says "depuis fin mars" 2023.
    static final Source REMOTE_OFFER = Source.offer(
            "offre CIBC «\u00a0100\u00a0% à distance\u00a0», Centre Inffo, 12 avril 2023", LocalDate.of(2023, 3, 31));

    private Texts() {}
}
