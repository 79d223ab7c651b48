package net.cibc.bilan.lab;

/**
 * What kind of trial an experiment is: "cette communauté aujourd'hui innove, expérimente, teste des produits" (Centre
 * Inffo, 12 April 2023).
 */
public enum ExperimentKind {
    /** Something new is looked at, without anything to prove yet. */
    EXPLORATION,
    /** A way of working is tried with people who do a bilan. */
    EXPERIMENTATION,
    /** A product, such as a test or a platform, is tried. */
    PRODUCT_TEST
}
