package net.cibc.bilan.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.InvalidValueException;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * Where something is written that binds a bilan, so that a reader can check the library against the text.
 *
 * <p>A source has days. It counts from a day, sometimes until a day, and may be replaced by a successor: the Code du
 * travail, art. R6313-7, let documents be kept for one year since 1 January 2019, and for three since 31 December 2023.
 * What is cited is the version in force on the day that decides, which {@link #on(LocalDate)} finds.
 *
 * <p>The citation is given as French practice writes it, in every language.
 *
 * <p>Refused: a blank citation, a last day before the first, a successor without a first day or from before the version
 * that it replaces, and a last day of one's own beside a successor.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Source implements WithSource permits ImmutableSource {

    Source() {}

    /**
     * Obtains a text of law in one of its versions.
     *
     * @param citation  the text and the article, such as {@code Code du travail, art. L6313-4}, not blank
     * @param since  the day since which that version is in force
     * @return the source
     */
    public static Source law(String citation, LocalDate since) {
        return of(SourceKind.LAW, citation).withSince(since);
    }

    /**
     * Obtains what auditors or funders go by.
     *
     * @param citation  the text and the place in it, not blank
     * @param since  the day since which that version counts
     * @return the source
     */
    public static Source guide(String citation, LocalDate since) {
        return of(SourceKind.GUIDE, citation).withSince(since);
    }

    /**
     * Obtains an offer.
     *
     * @param citation  the offer and where it is described, not blank
     * @return the source, without days
     */
    public static Source offer(String citation) {
        return of(SourceKind.OFFER, citation);
    }

    /**
     * Obtains what was agreed for this bilan. It has no days of its own: it stands in the case file.
     *
     * @param citation  the name of the agreement, not blank
     * @return the source
     */
    public static Source agreement(String citation) {
        return of(SourceKind.AGREEMENT, citation);
    }

    /**
     * Obtains a centre's own text.
     *
     * @param citation  the name of the text, not blank
     * @return the source, without days
     */
    public static Source house(String citation) {
        return of(SourceKind.HOUSE, citation);
    }

    private static Source of(SourceKind kind, String citation) {
        return builder().kind(kind).citation(citation).build();
    }

    /**
     * Gets how strongly it binds.
     *
     * @return the kind
     */
    public abstract SourceKind getKind();

    /**
     * Gets the text and the place in it.
     *
     * @return the citation of this version, not blank
     */
    public abstract String getCitation();

    /**
     * Gets the day since which this version counts.
     *
     * @return the day, empty where the text has no dated version
     */
    public abstract Optional<LocalDate> getSince();

    /**
     * Gets the last day of a text that ended without a successor.
     *
     * @return the day, included, empty where the text still counts, or was replaced on the eve of its successor
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Gets the version that replaced this one.
     *
     * @return the successor, empty where none is known
     */
    public abstract Optional<Source> getSuccessor();

    /**
     * Returns this source with one more version after all those that are known.
     *
     * @param successor  the version, with the day since which it counts
     * @return the source
     */
    public Source replacedBy(Source successor) {
        return withSuccessor(
                getSuccessor().map(next -> next.replacedBy(successor)).orElse(successor));
    }

    /**
     * Finds the version that counts on a day.
     *
     * @param day  the day
     * @return the last version that had begun by then; before them all, the first
     */
    public Source on(LocalDate day) {
        Source version = this;
        while (version.getSuccessor().filter(next -> next.begunBy(day)).isPresent()) {
            version = version.getSuccessor().get();
        }
        return version;
    }

    /**
     * Tells whether a version of the text counts on a day.
     *
     * @param day  the day
     * @return true unless the day comes before the first version or after a last one that has ended
     */
    public boolean countsOn(LocalDate day) {
        return begunBy(day)
                && on(day).getUntil().map(last -> !day.isAfter(last)).orElse(true);
    }

    private boolean begunBy(LocalDate day) {
        return getSince().isEmpty() || !day.isBefore(getSince().get());
    }

    /**
     * Lists the versions that are known.
     *
     * @return this version and those that follow it, as time goes
     */
    public List<Source> versions() {
        List<Source> versions = new ArrayList<>();
        for (Optional<Source> next = Optional.of(this);
                next.isPresent();
                next = next.get().getSuccessor()) {
            versions.add(next.get());
        }
        return List.copyOf(versions);
    }

    @Value.Check
    void check() {
        Refuse.farAway("since", getSince());
        Refuse.farAway("until", getUntil());
        Refuse.blank("citation", getCitation());
        getSince().ifPresent(first -> Refuse.before("until", getUntil(), first));
        getSuccessor().ifPresent(this::checkSuccessor);
    }

    private void checkSuccessor(Source successor) {
        if (successor.getSince().isEmpty()
                || !getSince().map(successor.getSince().get()::isAfter).orElse(true)) {
            throw new InvalidValueException(
                    "successor", "in force since a day after this version", "one since " + successor.getSince());
        }
        if (getUntil().isPresent()) {
            throw new InvalidValueException(
                    "until", "absent beside a successor", getUntil().get());
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

    /** Builds a {@link Source}; kind and citation are required. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
