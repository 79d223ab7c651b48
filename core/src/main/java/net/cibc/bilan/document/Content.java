package net.cibc.bilan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * All that the law wants destroyed, in one place: what the person and the consultant found, wrote and decided.
 *
 * <p>That something was delivered, to whom and when, stands elsewhere in the case file and stays. So a case file can
 * lose its content and keep its proof.
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
     * Gets what the consultant brought.
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
     * @return the synthesis, empty where it is not written
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
     * Tells whether there is content of a kind of document.
     *
     * @param document  the kind
     * @return true if {@link #documents()} names it
     */
    public boolean holds(DocumentKind document) {
        return documents().contains(document);
    }

    /**
     * Derives the kinds of document that there are. Projects and contributions are working papers until they stand in
     * one of the others.
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
     * Returns this content without what belongs to some kinds of document.
     *
     * @param documents  the kinds
     * @return the content, which may be empty
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
        Refuse.blank("notes", getNotes());
        Refuse.blank("detailedResults", getDetailedResults());
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
