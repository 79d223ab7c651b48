package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import net.cibc.bilan.norm.Source;

/** The texts of law, agreement and offer that the catalogue cites, each in the version that it reads. */
final class Texts {

    static final LocalDate REFORM_OF_2019 = LocalDate.of(2019, 1, 1);

    static final Source L6313_4 = Source.law("Code du travail, art. L6313-4", REFORM_OF_2019);
    static final Source L6362_6 = Source.law("Code du travail, art. L6362-6", REFORM_OF_2019);
    static final Source R6313_4 = Source.law("Code du travail, art. R6313-4", REFORM_OF_2019);
    static final Source R6313_5 = Source.law("Code du travail, art. R6313-5", REFORM_OF_2019);
    static final Source R6313_6 = Source.law("Code du travail, art. R6313-6", REFORM_OF_2019);
    static final Source R6313_7 = Source.law("Code du travail, art. R6313-7", LocalDate.of(2023, 12, 31));
    static final Source DRAFT_OF_2026 = Source.law("projet de décret NOR TRSD2602696D", LocalDate.of(2026, 2, 11));
    static final Source GUIDE_V9 =
            Source.guide("guide de lecture du référentiel national qualité, V9", LocalDate.of(2024, 1, 8));

    /** What was agreed with the person stands in the case file. */
    static final Source PROGRAMME = Source.agreement("programme personnalisé convenu avec la personne");

    // The source says "depuis fin mars" 2023.
    static final Source REMOTE_OFFER = Source.offer(
            "offre CIBC «\u00a0100\u00a0% à distance\u00a0», Centre Inffo, 12 avril 2023", LocalDate.of(2023, 3, 31));

    private Texts() {}
}
