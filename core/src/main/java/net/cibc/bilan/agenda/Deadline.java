package net.cibc.bilan.agenda;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.text.Text;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A day that matters in a bilan, and how it stands. Only an {@link Agenda} makes deadlines.
 *
 * <p>Kind and subject say which deadline it is, from one agenda of the case file to the next: an application that
 * reminds somebody of it knows it by them, while day and state may change.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Deadline permits ImmutableDeadline {

    Deadline() {}

    /**
     * Gets what the deadline is about.
     *
     * @return the kind
     */
    public abstract DeadlineKind getKind();

    /**
     * Gets which one of its kind it is, such as the identifier of a session. It holds no person's name.
     *
     * @return the subject, empty where a bilan has one deadline of the kind
     */
    @Value.Default
    public String getSubject() {
        return "";
    }

    /**
     * Gets the last day on which it is not late, in the zone of the bilan.
     *
     * @return the day, included
     */
    public abstract LocalDate getDay();

    /**
     * Gets the first day on which what is due counts, where there is one.
     *
     * @return the day, included: that on which the window of the follow-up interview opens, or empty
     */
    public abstract Optional<LocalDate> getOpens();

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
     * Gets where it is written that the day matters, and of what kind that source is: the version in force on the day
     * that decides, or what the offer of the case file names.
     *
     * @return the source
     */
    public abstract Source getSource();

    /**
     * Gets the place in the case file.
     *
     * @return the path through stored properties, such as {@code followUps[0]}, empty for the case file itself
     */
    @Value.Default
    public String getPath() {
        return "";
    }

    /**
     * Gets what is due with the values that it speaks of, before it is said in a language, without its day and without
     * the citation.
     *
     * @return the text
     */
    public abstract Text getText();

    /**
     * Writes what is due, without its day and with the citation of the source.
     *
     * @param locale  any French locale for French, any other for English
     * @return the text, in one line
     */
    public String text(Locale locale) {
        return text(Language.of(locale));
    }

    /**
     * Writes what is due, without its day and with the citation of the source.
     *
     * @param language  the language
     * @return the text, in one line
     */
    public String text(Language language) {
        return getText().in(language) + " (" + getSource().getCitation() + ")";
    }

    @Override
    public String toString() {
        return getDay() + " " + getKind() + " " + getCertainty() + " " + getState()
                + (getPath().isEmpty() ? "" : " at " + getPath()) + ": " + text(Language.ENGLISH);
    }
}
