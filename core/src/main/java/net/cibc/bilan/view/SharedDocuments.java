package net.cibc.bilan.view;

import java.util.List;
import java.util.Optional;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The documents made for the bilan that the person lets somebody see: "Les résultats détaillés et le document de
 * synthèse ne peuvent être communiqués à toute autre personne ou institution qu'avec l'accord du bénéficiaire" (Code du
 * travail, art. L6313-4). Working papers and recordings are never among them.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SharedDocuments implements WithSharedDocuments permits ImmutableSharedDocuments {

    SharedDocuments() {}

    /**
     * Gets the detailed results.
     *
     * @return the results, empty where they are not shown
     */
    @Value.Redacted
    public abstract List<String> getDetailedResults();

    /**
     * Gets the synthesis.
     *
     * @return the synthesis, empty where it is not shown
     */
    @Value.Redacted
    public abstract Optional<Synthesis> getSynthesis();

    /**
     * Gets the steps of the action plan.
     *
     * @return the steps, empty where they are not shown
     */
    @Value.Redacted
    public abstract List<ActionStep> getActionPlan();

    @Value.Check
    void check() {
        new Faults().blank("detailedResults", getDetailedResults()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SharedDocuments}; nothing is required. */
    public static final class Builder extends ImmutableSharedDocuments.Builder {
        Builder() {}
    }
}
