package net.cibc.bilan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * All content that the law requires to be destroyed: what the person and the consultant found, wrote and decided.
 *
 * <p>The facts that something was delivered, to whom and when, are stored elsewhere in the case file and are kept. So a
 * case file can lose its content and keep its proof.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Content implements WithContent permits ImmutableContent {

    Content() {}

    /**
     * Gets the working papers.
     *
     * @return the notes
     */
    @Value.Redacted
    public abstract List<String> getNotes();

    /**
     * Gets the career projects and their alternatives.
     *
     * @return the projects
     */
    @Value.Redacted
    public abstract List<CareerProject> getProjects();

    /**
     * Gets what the consultant contributed to the person's reflection.
     *
     * @return the contributions
     */
    @Value.Redacted
    public abstract List<Contribution> getContributions();

    /**
     * Gets the detailed results.
     *
     * @return the results
     */
    @Value.Redacted
    public abstract List<String> getDetailedResults();

    /**
     * Gets the synthesis.
     *
     * @return the synthesis, or empty if it has not been written
     */
    @Value.Redacted
    public abstract Optional<Synthesis> getSynthesis();

    /**
     * Gets the steps of the action plan.
     *
     * @return the steps
     */
    @Value.Redacted
    public abstract List<ActionStep> getActionPlan();

    /**
     * Checks whether there is content of a kind of document.
     *
     * @param document  the kind
     * @return true if {@link #documents()} contains it
     */
    public boolean holds(DocumentKind document) {
        return documents().contains(document);
    }

    /**
     * Lists the kinds of document of which there is content. Projects and contributions count as working papers.
     *
     * @return the kinds, in the order of {@link DocumentKind}
     */
    public List<DocumentKind> documents() {
        List<DocumentKind> documents = new ArrayList<>();
        if (!getNotes().isEmpty()
                || !getProjects().isEmpty()
                || !getContributions().isEmpty()) {
            documents.add(DocumentKind.WORKING_PAPER);
        }
        if (!getDetailedResults().isEmpty()) {
            documents.add(DocumentKind.DETAILED_RESULTS);
        }
        if (getSynthesis().isPresent()) {
            documents.add(DocumentKind.SYNTHESIS);
        }
        if (!getActionPlan().isEmpty()) {
            documents.add(DocumentKind.ACTION_PLAN);
        }
        return documents;
    }

    /**
     * Returns a copy of this content without some kinds of document.
     *
     * @param documents  the kinds to remove
     * @return the remaining content, which may be empty
     */
    public Content without(List<DocumentKind> documents) {
        Content less = this;
        for (DocumentKind document : documents) {
            less = switch (document) {
                case WORKING_PAPER -> less.withNotes().withProjects().withContributions();
                case DETAILED_RESULTS -> less.withDetailedResults();
                case SYNTHESIS -> less.withSynthesis(Optional.empty());
                case ACTION_PLAN -> less.withActionPlan();
                default -> less;
            };
        }
        return less;
    }

    @Value.Check
    void check() {
        new Faults()
                .blank("notes", getNotes())
                .blank("detailedResults", getDetailedResults())
                .refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Content}; nothing is required. */
    public static final class Builder extends ImmutableContent.Builder {
        Builder() {}
    }
}
