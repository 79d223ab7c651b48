package net.cibc.bilan.community;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A member of the community of practice: a consultant, or a centre as a whole.
 *
 * <p>Refused: the last day as a member before the first, one topic twice at once, qualifications of a centre.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Member implements WithMember permits ImmutableMember {

    private static final Words ONCE =
            new Words("un thème qui n'est pas déjà maîtrisé alors", "a topic that is not held already at that time");
    private static final Words HELD_ALREADY = new Words("un thème déjà maîtrisé", "one that is");
    private static final Words OF_CONSULTANTS =
            new Words("vide, sauf pour un consultant", "empty, unless for a consultant");
    private static final Words SOME = new Words("des qualifications", "some");
    private static final Words NOT_NEGATIVE = new Words("de zéro ou plus", "zero or more");
    private static final Words NEGATIVE = new Words("un nombre négatif", "a negative number");

    Member() {}

    /**
     * Obtains a consultant without any expertise.
     *
     * @param id  the identifier
     * @param name  the name under which others address the consultant
     * @param since  the first day as a member
     * @return the member
     */
    public static Member consultant(MemberId id, String name, LocalDate since) {
        return builder()
                .kind(MemberKind.CONSULTANT)
                .id(id)
                .name(name)
                .listedSince(since)
                .build();
    }

    /**
     * Gets who the member is.
     *
     * @return the kind
     */
    public abstract MemberKind getKind();

    /**
     * Gets the identifier.
     *
     * @return the identifier
     */
    public abstract MemberId getId();

    /**
     * Gets the name under which others address the member.
     *
     * @return the name
     */
    @NotBlank
    @Value.Redacted
    public abstract String getName();

    /**
     * Gets the first day as a member.
     *
     * @return the day
     */
    public abstract LocalDate getListedSince();

    /**
     * Gets the last day as a member.
     *
     * @return the day, included, or empty for a member who has not left
     */
    public abstract Optional<LocalDate> getListedUntil();

    /**
     * Gets of what the member is a specialist, and when.
     *
     * @return the expertise, in no particular order
     */
    public abstract List<Expertise> getExpertise();

    /**
     * Gets the languages that the member works in.
     *
     * @return BCP 47 tags, such as {@code fr}, and {@code fsl} for French sign language
     */
    public abstract List<String> getLanguages();

    /**
     * Gets the departments in which the member can meet somebody.
     *
     * @return codes, such as {@code 13} or {@code 2A}
     */
    public abstract List<String> getDepartments();

    /**
     * Gets how many open requests the member takes at once.
     *
     * @return the number, or empty if there is no limit
     */
    public abstract Optional<Integer> getCapacity();

    /**
     * Gets the days on which the member takes no request.
     *
     * @return the absences, in no particular order
     */
    public abstract List<Absence> getAway();

    /**
     * Gets the trainings and certifications of a consultant.
     *
     * @return the qualifications
     */
    public abstract List<Qualification> getQualifications();

    /**
     * Tells whether this is a member on a day.
     *
     * @param day  the day
     * @return true from the first to the last day, both included
     */
    public boolean listedOn(LocalDate day) {
        return !day.isBefore(getListedSince())
                && (getListedUntil().isEmpty() || !day.isAfter(getListedUntil().get()));
    }

    /**
     * Tells whether the member is a specialist of a topic on a day. A topic near it does not count.
     *
     * @param topic  the topic
     * @param day  the day
     * @return true if an expertise in this very topic is held
     */
    public boolean holds(TopicId topic, LocalDate day) {
        for (Expertise each : getExpertise()) {
            if (each.getTopic().equals(topic) && each.heldOn(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks whether the member holds a qualification on a day.
     *
     * @param kind  the kind of qualification
     * @param day  the day
     * @return true if a qualification of that kind is valid on the day
     */
    public boolean qualified(QualificationKind kind, LocalDate day) {
        return getQualifications().stream().anyMatch(each -> each.getKind() == kind && each.validOn(day));
    }

    /** The member without the qualifications of a later day. */
    Member knownBy(LocalDate day) {
        return withQualifications(getQualifications().stream()
                .filter(each -> !each.getObtainedOn().isAfter(day))
                .toList());
    }

    @Value.Check
    void check() {
        Faults faults = new Faults()
                .unstorable("name", getName())
                .farAway("listedSince", getListedSince())
                .farAway("listedUntil", getListedUntil())
                .before("listedUntil", getListedUntil(), "listedSince", getListedSince())
                .when(getCapacity().filter(most -> most < 0).isPresent(), "capacity", NOT_NEGATIVE, NEGATIVE)
                .when(
                        getKind() == MemberKind.CENTRE && !getQualifications().isEmpty(),
                        "qualifications",
                        OF_CONSULTANTS,
                        SOME);
        Reachable.languages(getLanguages(), faults);
        Reachable.departments(getDepartments(), faults);
        checkExpertise(faults);
        faults.refuse();
    }

    private void checkExpertise(Faults faults) {
        List<Expertise> all = getExpertise();
        List<Integer> byTopicAndDay = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.<Integer, TopicId>comparing(i -> all.get(i).getTopic())
                        .thenComparing(i -> all.get(i).getSince()))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            Expertise before = all.get(byTopicAndDay.get(i - 1));
            Expertise next = all.get(byTopicAndDay.get(i));
            boolean twice = before.getTopic().equals(next.getTopic()) && before.heldOn(next.getSince());
            faults.when(twice, "expertise[" + byTopicAndDay.get(i) + "]", ONCE, HELD_ALREADY);
        }
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Member}; kind, identifier, name and first day are required. */
    public static final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
