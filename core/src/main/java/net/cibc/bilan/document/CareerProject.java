package net.cibc.bilan.document;

import java.util.Optional;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A career project, <em>projet professionnel</em>, or an alternative to it that the person examined.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CareerProject implements WithCareerProject permits ImmutableCareerProject {

    CareerProject() {}

    /**
     * Obtains a project.
     *
     * @param title  what the project is about
     * @param status  whether it was explored, chosen or set aside
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
     * Gets whether the project was explored, chosen or set aside.
     *
     * @return the status
     */
    @Value.Redacted
    public abstract ProjectStatus getStatus();

    /**
     * Gets the occupation that the project aims at.
     *
     * @return the ROME code, or empty if none fits or none was recorded
     */
    @Value.Redacted
    public abstract Optional<RomeCode> getRomeCode();

    /**
     * Gets who decided on the status.
     *
     * @return the decider, or empty if it is not known
     */
    @Value.Redacted
    public abstract Optional<Decider> getDecidedBy();

    @Value.Check
    void check() {
        new Faults().blank("title", getTitle()).refuse();
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
