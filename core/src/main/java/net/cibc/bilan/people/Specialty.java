package net.cibc.bilan.people;

import java.util.Objects;
import net.cibc.bilan.value.Refuse;

/**
 * What somebody knows so well that others call upon it: "des spécialistes de certaines thématiques (secteurs
 * d'activité, types de publics…)" (Centre Inffo, 12 April 2023).
 *
 * @param kind  what it is about
 * @param label  the sector, public, theme or tool, not blank
 */
public record Specialty(SpecialtyKind kind, String label) {

    /**
     * Refuses a blank label.
     */
    public Specialty {
        Objects.requireNonNull(kind, "kind");
        Refuse.blank("label", label);
    }
}
