package net.cibc.bilan.document;

import java.util.Optional;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A career project that the person looked into, <em>projet professionnel</em>, or an alternative to it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CareerProject implements WithCareerProject permits ImmutableCareerProject {

    CareerProject() {}

    /**
     * Obtains a project.
     *
     * @param title  what it is about
     * @param status  how far it has come
     * @return the project
     */
    public static CareerProject of(String title, ProjectStatus status) {
        return builder().title(title).status(status).build();
    }

    /**
     * Gets what the project is about.
     *
     * @return the title
     */
    @Value.Redacted
    public abstract String getTitle();

    /**
     * Gets how far it has come.
     *
     * @return the status
     */
    @Value.Redacted
    public abstract ProjectStatus getStatus();

    /**
     * Gets the occupation that the project aims at.
     *
     * @return the ROME code, empty where none fits or none was looked up
     */
    @Value.Redacted
    public abstract Optional<RomeCode> getRomeCode();

    /**
     * Gets whose decision the status is.
     *
     * @return the decider, empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<Decider> getDecidedBy();

    @Value.Check
    void check() {
        Refuse.blank("title", getTitle());
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CareerProject}; title and status are required. */
    public static final class Builder extends ImmutableCareerProject.Builder {
        Builder() {}
    }
}
