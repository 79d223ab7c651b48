package net.cibc.bilan.written;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A day that matters in a bilan, and how it stands.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenDeadline implements WithWrittenDeadline permits ImmutableWrittenDeadline {

    WrittenDeadline() {}

    static WrittenDeadline of(Deadline deadline, Language language) {
        return builder()
                .kind(deadline.getKind())
                .label(language.write(deadline.getKind()))
                .subject(Told.place(deadline.getSubject()))
                .day(deadline.getDay())
                .certainty(deadline.getCertainty())
                .state(deadline.getState())
                .source(WrittenSource.of(deadline.getSource()))
                .path(Told.place(deadline.getPath()))
                .text(Told.text(deadline.text(language)))
                .build();
    }

    /**
     * Gets what the deadline is about.
     *
     * @return the kind
     */
    public abstract DeadlineKind getKind();

    /**
     * Gets what the kind is called.
     *
     * @return the name in the language of the document, not blank
     */
    public abstract String getLabel();

    /**
     * Gets which one of its kind it is. Kind and subject say which deadline it is, from one agenda of the case file
     * to the next.
     *
     * @return the subject, such as the identifier of a session, empty where a bilan has one of the kind
     */
    public abstract Optional<String> getSubject();

    /**
     * Gets the last day on which it is not late.
     *
     * @return the day, included, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets whether the day is known or only to be expected.
     *
     * @return the certainty
     */
    public abstract Certainty getCertainty();

    /**
     * Gets how it stands on the day of the agenda.
     *
     * @return the state
     */
    public abstract DeadlineState getState();

    /**
     * Gets where it is written that the day matters: the version that decides.
     *
     * @return the source
     */
    public abstract WrittenSource getSource();

    /**
     * Gets the place in the case file.
     *
     * @return the path through stored properties, such as {@code followUps[0]}, empty for the case file itself
     */
    public abstract Optional<String> getPath();

    /**
     * Gets what is due in words, without the day and with the citation.
     *
     * @return the text in the language of the document, in one line, not blank
     */
    public abstract String getText();

    @Value.Check
    void check() {
        new Faults()
                .blank("label", getLabel())
                .blank("subject", getSubject())
                .farAway("day", getDay())
                .blank("path", getPath())
                .blank("text", getText())
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

    /** Builds a {@link WrittenDeadline}; everything except subject and path is required. */
    public static final class Builder extends ImmutableWrittenDeadline.Builder {
        Builder() {}
    }
}
