package net.cibc.bilan.offer;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A learning resource of MooveBox or of any other platform: "des ressources qui vont venir nourrir la réflexion de la
 * personne pour l'amener vers de l'autonomie" (Centre Inffo, 12 April 2023).
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LearningResource implements Fact, WithLearningResource permits ImmutableLearningResource {

    LearningResource() {}

    /**
     * Obtains a resource.
     *
     * @param id  the identifier in its catalogue, not blank
     * @param kind  the kind of resource
     * @param title  its title
     * @return the resource
     */
    public static LearningResource of(String id, ResourceKind kind, String title) {
        return builder().id(ResourceId.of(id)).kind(kind).title(title).build();
    }

    /**
     * Gets the identifier in its catalogue.
     *
     * @return the identifier
     */
    public abstract ResourceId getId();

    /**
     * Gets the kind of resource.
     *
     * @return the kind
     */
    public abstract ResourceKind getKind();

    /**
     * Gets its title.
     *
     * @return the title
     */
    @NotBlank
    public abstract String getTitle();

    /**
     * Gets the phase for which it is made.
     *
     * @return the phase, or empty if it suits any phase
     */
    public abstract Optional<Phase> getPhase();

    /**
     * Gets the theme of the resource.
     *
     * @return the theme, or empty if none is given
     */
    public abstract Optional<String> getTheme();

    /**
     * Gets the time that people need for it on average.
     *
     * @return the time, more than zero, or empty if it is not known
     */
    public abstract Optional<Duration> getAverageTime();

    /**
     * Gets what helps people with a disability to use it, such as subtitles.
     *
     * @return the aids
     */
    public abstract List<String> getAccessibility();

    @Value.Check
    void check() {
        new Faults()
                .unstorable("title", getTitle())
                .blank("theme", getTheme())
                .noTime("averageTime", getAverageTime())
                .blank("accessibility", getAccessibility())
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

    /** Builds a {@link LearningResource}; identifier, kind and title are required. */
    public static final class Builder extends ImmutableLearningResource.Builder {
        Builder() {}
    }
}
