package net.cibc.bilan.community;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A topic of the network's vocabulary, so that all centres mean the same by one word: "des spécialistes de certaines
 * thématiques (secteurs d'activité, types de publics…)" (Centre Inffo, 12 April 2023).
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Topic implements WithTopic permits ImmutableTopic {

    private static final Pattern DIVISION = Pattern.compile("[0-9]{2}");
    private static final Words TWO_DIGITS =
            new Words("les deux chiffres d'une division de la NAF", "the two digits of a division of the NAF");
    private static final Words OF_SECTORS =
            new Words("vide, sauf pour un secteur d'activité", "empty, unless for a sector of activity");
    private static final Words ANOTHER = new Words("un autre thème", "another topic");
    private static final Words ITSELF = new Words("le thème lui-même", "the topic itself");

    Topic() {}

    /**
     * Obtains a topic that stands below no other.
     *
     * @param id  the identifier, not blank
     * @param kind  the kind of topic
     * @param label  its name, not blank
     * @return the topic
     */
    public static Topic of(String id, SpecialtyKind kind, String label) {
        return builder().id(TopicId.of(id)).kind(kind).label(label).build();
    }

    /**
     * Gets the identifier.
     *
     * @return the identifier
     */
    public abstract TopicId getId();

    /**
     * Gets the kind of topic.
     *
     * @return the kind
     */
    public abstract SpecialtyKind getKind();

    /**
     * Gets the name under which the topic is shown.
     *
     * @return the name, not blank
     */
    public abstract String getLabel();

    /**
     * Gets other names of the topic, such as {@code tchat} for messaging.
     *
     * @return the names, in no particular order
     */
    public abstract List<String> getAliases();

    /**
     * Gets the topic above, such as health above hospital. It is of the same kind.
     *
     * @return the topic, or empty if there is none
     */
    public abstract Optional<TopicId> getBroader();

    /**
     * Gets the divisions of the <em>nomenclature d'activités française</em> that a sector stands for, such as
     * {@code 86}.
     *
     * @return two digits each, in no particular order; none for a topic that is not a sector
     */
    public abstract List<String> getCodes();

    @Value.Check
    void check() {
        Faults faults = new Faults()
                .blank("label", getLabel())
                .blank("aliases", getAliases())
                .when(getBroader().filter(getId()::equals).isPresent(), "broader", ANOTHER, ITSELF)
                .when(getKind() != SpecialtyKind.SECTOR && !getCodes().isEmpty(), "codes", OF_SECTORS, getKind());
        for (int i = 0; i < getCodes().size(); i++) {
            boolean division = DIVISION.matcher(getCodes().get(i)).matches();
            faults.when(!division, "codes[" + i + "]", TWO_DIGITS, Faults.ANOTHER_TEXT);
        }
        faults.refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Topic}; identifier, kind and label are required. */
    public static final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }
}
