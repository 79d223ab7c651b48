package net.cibc.bilan.people;

import net.cibc.bilan.value.Faults;

/**
 * A subject on which others consult somebody as a specialist: "des spécialistes de certaines thématiques (secteurs
 * d'activité, types de publics…)" (Centre Inffo, 12 April 2023).
 *
 * @param kind  the kind of subject
 * @param label  the sector, public, theme or tool, not blank
 */
public record Specialty(SpecialtyKind kind, String label) {

    /**
     * Refuses a blank label.
     */
    public Specialty {
        new Faults().missing("kind", kind).blank("label", label).refuse();
    }
}
