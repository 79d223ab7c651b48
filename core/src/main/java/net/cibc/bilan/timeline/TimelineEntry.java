package net.cibc.bilan.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import net.cibc.bilan.agenda.Deadline;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * One thing in a bilan that has a day. Only a {@link Timeline} makes entries.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TimelineEntry permits ImmutableTimelineEntry {

    TimelineEntry() {}

    /**
     * Gets what the entry tells.
     *
     * @return the kind, whose label {@link Language#write(Object)} writes
     */
    public abstract EntryKind getKind();

    /**
     * Gets how it stands.
     *
     * @return the state, at the end of the day of the snapshot
     */
    public abstract EntryState getState();

    /**
     * Gets the day.
     *
     * @return the day, in the zone of the bilan, the first one of what lasts
     */
    public abstract LocalDate getDay();

    /**
     * Gets the moment, or that at which it begins.
     *
     * @return the moment, with the offset that was recorded, empty where only a day is known
     */
    public abstract Optional<OffsetDateTime> getMoment();

    /**
     * Gets the moment at which it ends.
     *
     * @return the moment, not included, empty where it does not last, or only days are known, or the end is not known
     */
    public abstract Optional<OffsetDateTime> getEnd();

    /**
     * Gets the last day of what lasts.
     *
     * @return the day, included, empty where it does not last, or has moments, or goes on without an end that is known
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Gets the place in the case file.
     *
     * @return the path through stored properties, such as {@code sessions[4]}, empty for the case file itself
     */
    public abstract String getPath();

    /**
     * Gets the text with its values, before it is said in a language, without its day.
     *
     * @return the text
     */
    public abstract Text getText();

    /**
     * Gets the deadline of the agenda that this entry is, with its source and its certainty.
     *
     * @return the deadline, of a session or a follow-up too, empty for what the agenda does not list
     */
    public abstract Optional<Deadline> getDeadline();

    /**
     * Writes what the entry tells, without its day. It names people by their identifier.
     *
     * @param locale  any French locale for French, any other for English
     * @return the text, in one line
     */
    public String text(Locale locale) {
        return text(Language.of(locale));
    }

    /**
     * Writes what the entry tells, without its day. It names people by their identifier.
     *
     * @param language  the language
     * @return the text, in one line
     */
    public String text(Language language) {
        return getText().in(language);
    }

    @Override
    public String toString() {
        return getDay() + " " + getKind() + " " + getState() + (getPath().isEmpty() ? "" : " at " + getPath()) + ": "
                + text(Language.ENGLISH);
    }
}
