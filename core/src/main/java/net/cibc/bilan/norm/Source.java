package net.cibc.bilan.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A text that binds a bilan. It is cited so that a reader can check the library against it.
 *
 * <p>A source is in force from a day, in some cases until a day, and may be replaced by a successor: the Code du
 * travail, art. R6313-7, has allowed documents to be kept for one year since 1 January 2019 and for three years since
 * 31 December 2023. The version in force on the decisive day is cited; {@link #on(LocalDate)} finds it.
 *
 * <p>The citation follows French practice in every language.
 *
 * <p>The following are refused: a blank citation, a last day before the first, a successor without a first day, a
 * successor whose first day is not after that of the version that it replaces, and a version with both a last day and a
 * successor.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Source implements WithSource permits ImmutableSource {

    private static final Words NOT_WITH_SUCCESSOR = new Words(
            "absent s'il y a une version suivante (successor)", "absent if there is a later version (successor)");
    private static final Words LATER = new Words(
            "en vigueur depuis un jour postérieur à celui de cette version (since)",
            "in force since a day after that of this version (since)");
    private static final Words NOT_LATER = new Words("une version qui ne l'est pas", "one that is not");

    Source() {}

    /**
     * Obtains a version of a text of law.
     *
     * @param citation  the text and the article, such as {@code Code du travail, art. L6313-4}, not blank
     * @param since  the day since which that version is in force
     * @return the source
     */
    public static Source law(String citation, LocalDate since) {
        return of(SourceKind.LAW, citation).withSince(since);
    }

    /**
     * Obtains a version of a guide by which auditors or funders judge.
     *
     * @param citation  the text and the part of it that is cited, not blank
     * @param since  the day since which that version applies
     * @return the source
     */
    public static Source guide(String citation, LocalDate since) {
        return of(SourceKind.GUIDE, citation).withSince(since);
    }

    /**
     * Obtains an offer as a source.
     *
     * @param citation  the offer and where it is described, not blank
     * @return the source, without a first or last day
     */
    public static Source offer(String citation) {
        return of(SourceKind.OFFER, citation);
    }

    /**
     * Obtains an agreement for one bilan. It has no days of its own, because it is part of the case file.
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
     * @return the source, without a first or last day
     */
    public static Source house(String citation) {
        return of(SourceKind.HOUSE, citation);
    }

    private static Source of(SourceKind kind, String citation) {
        return builder().kind(kind).citation(citation).build();
    }

    /**
     * Gets how strongly this source binds.
     *
     * @return the kind
     */
    public abstract SourceKind getKind();

    /**
     * Gets the text and the part of it that is cited.
     *
     * @return the citation of this version, not blank
     */
    public abstract String getCitation();

    /**
     * Gets the day since which this version applies.
     *
     * @return the day, or empty if the text has no dated versions
     */
    public abstract Optional<LocalDate> getSince();

    /**
     * Gets the last day of a text that ended without a successor.
     *
     * @return the day, included, or empty if the text still applies or was replaced by a successor
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Gets the version that replaced this one.
     *
     * @return the successor, or empty if none is known
     */
    public abstract Optional<Source> getSuccessor();

    /**
     * Returns a copy of this source with one more version after all known versions.
     *
     * @param successor  the version, with the day since which it applies
     * @return the source
     */
    public Source replacedBy(Source successor) {
        return withSuccessor(
                getSuccessor().map(next -> next.replacedBy(successor)).orElse(successor));
    }

    /**
     * Finds the version that applies on a day.
     *
     * @param day  the day
     * @return the last version that had begun by then; the first version if none had
     */
    public Source on(LocalDate day) {
        Source version = this;
        while (version.getSuccessor().filter(next -> next.begunBy(day)).isPresent()) {
            version = version.getSuccessor().get();
        }
        return version;
    }

    /**
     * Checks whether a version of the text applies on a day.
     *
     * @param day  the day
     * @return true unless the day is before the first version or after the end of the last one
     */
    public boolean countsOn(LocalDate day) {
        return begunBy(day)
                && on(day).getUntil().map(last -> !day.isAfter(last)).orElse(true);
    }

    private boolean begunBy(LocalDate day) {
        return getSince().isEmpty() || !day.isBefore(getSince().get());
    }

    /**
     * Lists the known versions.
     *
     * @return this version and those that follow it, in chronological order
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
        Faults faults = new Faults()
                .blank("citation", getCitation())
                .farAway("since", getSince())
                .farAway("until", getUntil());
        if (getSince().isPresent()) {
            faults.before("until", getUntil(), "since", getSince().get());
        }
        if (getSuccessor().isPresent()) {
            faults.when(getUntil().isPresent(), "until", NOT_WITH_SUCCESSOR, Faults.A_VALUE)
                    .when(!isLater(getSuccessor().get()), "successor", LATER, NOT_LATER);
        }
        faults.refuse();
    }

    private boolean isLater(Source successor) {
        return successor.getSince().isPresent()
                && (getSince().isEmpty()
                        || successor.getSince().get().isAfter(getSince().get()));
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
