package net.cibc.bilan.norm;

import java.time.LocalDate;

/**
 * The texts that the library cites, each with its versions. For what an offer promises, the source named by the offer
 * in the case file is cited.
 */
public final class Sources {

    private static final LocalDate REFORM_OF_2019 = LocalDate.of(2019, 1, 1);

    /** What a bilan is, the consent that it requires, who receives its results, and its longest duration. */
    public static final Source L6313_4 = Source.law("Code du travail, art. L6313-4", REFORM_OF_2019);

    /** The 24 hours, which the code had before it was reformed: hours of before 1 January 2019 fall under them too. */
    public static final Source LONGEST_DURATION = Source.law(
                    "Code du travail, dans sa rédaction antérieure au 1er janvier 2019", LocalDate.of(2008, 5, 1))
            .replacedBy(L6313_4);

    /** What a provider of training at a distance tells and provides. */
    public static final Source D6313_3_1 = Source.law("Code du travail, art. D6313-3-1", REFORM_OF_2019);

    /** Hours that cannot be proved are deemed not to have been carried out. */
    public static final Source L6362_6 = Source.law("Code du travail, art. L6362-6", REFORM_OF_2019);

    /** The three phases and what each of them is for. */
    public static final Source R6313_4 = Source.law("Code du travail, art. R6313-4", REFORM_OF_2019);

    /** An employer may not carry out the bilan of its own employees. */
    public static final Source R6313_5 = Source.law("Code du travail, art. R6313-5", REFORM_OF_2019);

    /** A provider with other activities must have a separate unit for bilans. */
    public static final Source R6313_6 = Source.law("Code du travail, art. R6313-6", REFORM_OF_2019);

    /**
     * What was made for the bilan is destroyed. On a ground set by law it may be kept for one year at most (décret
     * 2018-1330), and for three years since 31 December 2023 (décret 2023-1350).
     */
    public static final Source R6313_7 = Source.law("Code du travail, art. R6313-7", REFORM_OF_2019)
            .replacedBy(Source.law("Code du travail, art. R6313-7", LocalDate.of(2023, 12, 31)));

    /**
     * A draft that sets thirteen hours of accompaniment and is not known to be published. A draft has no day since
     * which it applies.
     */
    public static final Source DRAFT_OF_2026 = Source.builder()
            .kind(SourceKind.LAW)
            .citation("projet de décret NOR TRSD2602696D du 11 février 2026")
            .build();

    /** What was agreed with the person about the course of the bilan. It is part of the case file. */
    public static final Source PROGRAMME = Source.agreement("programme personnalisé convenu avec la personne");

    /** The days that were agreed with the person. They are part of the case file. */
    public static final Source CALENDAR = Source.agreement("calendrier convenu avec la personne");

    /** What the offer promises, for use outside a case file. In a case file the offer names its own source. */
    public static final Source OFFER = Source.offer("offre faite à la personne");

    /** What no text asks for and the library advises. A centre takes it up, or leaves it. */
    public static final Source SUGGESTION = Source.house("bonne pratique proposée, qu'aucun texte n'impose");

    private Sources() {}

    /**
     * Obtains an indicator of the national quality framework (<em>référentiel national qualité</em>), which binds the
     * provider for its certificate: the annex of 2019, as interpreted by guide V9 of 8 January 2024, and since 1
     * November 2026 the annex of décret n° 2026-728.
     *
     * @param number  the number of the indicator, from 1 to 32
     * @return the source, of the kind {@link SourceKind#GUIDE}
     */
    public static Source indicator(int number) {
        return readByV9(number).replacedBy(indicatorOf2026(number));
    }

    /**
     * Obtains an indicator for a point that only guide V9 states. No guide to the annex of 2026 is known: since 1
     * November 2026, V9 only shows how the indicator used to be interpreted.
     *
     * @param number  the number of the indicator, from 1 to 32
     * @return the source, of the kind {@link SourceKind#GUIDE}
     */
    public static Source indicatorAsReadByV9(int number) {
        Source since2026 = indicatorOf2026(number);
        return readByV9(number)
                .replacedBy(since2026.withCitation(since2026.getCitation() + ", comme le lisait le guide V9"));
    }

    /**
     * Obtains an indicator for a point that only the annex of 2026 requires.
     *
     * @param number  the number of the indicator, from 1 to 33
     * @return the source, of the kind {@link SourceKind#GUIDE}, since 1 November 2026
     */
    public static Source indicatorOf2026(int number) {
        return Source.guide(
                "référentiel national qualité (annexe de 2026, décret n° 2026-728), indicateur " + number,
                LocalDate.of(2026, 11, 1));
    }

    private static Source readByV9(int number) {
        return Source.guide(
                "référentiel national qualité (annexe de 2019), indicateur " + number + ", guide de lecture V9",
                LocalDate.of(2024, 1, 8));
    }
}
