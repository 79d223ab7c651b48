package net.cibc.bilan.offer;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Something to learn from, of MooveBox or of any other platform: "des ressources qui vont venir nourrir la réflexion de
 * la personne pour l'amener vers de l'autonomie" (Centre Inffo, 12 April 2023).
 */
@Value.Immutable
@ValueStyle
public abstract sealed class LearningResource implements Fact, WithLearningResource permits ImmutableLearningResource {

    LearningResource() {}

    /**
     * Obtains a resource.
     *
     * @param id  the identifier in its catalogue, not blank
     * @param kind  what it is
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
     * Gets what it is.
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
     * Gets the phase that it is made for.
     *
     * @return the phase, empty where it serves any
     */
    public abstract Optional<Phase> getPhase();

    /**
     * Gets what it is about.
     *
     * @return the theme, empty where none is given
     */
    public abstract Optional<String> getTheme();

    /**
     * Gets how long people take for it on average.
     *
     * @return the time, more than zero, empty where it is not known
     */
    public abstract Optional<Duration> getAverageTime();

    /**
     * Gets how people with a disability can use it, such as subtitles.
     *
     * @return the means
     */
    public abstract List<String> getAccessibility();

    @Value.Check
    void check() {
        Refuse.blank("theme", getTheme());
        Refuse.blank("accessibility", getAccessibility());
        Refuse.noTime("averageTime", getAverageTime());
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
