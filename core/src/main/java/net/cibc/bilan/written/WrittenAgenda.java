package net.cibc.bilan.written;

import java.time.LocalDate;
import java.util.List;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.agenda.Agenda;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The agenda of a case file as it stands on a day: what is overdue, to come and done.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenAgenda implements WithWrittenAgenda permits ImmutableWrittenAgenda {

    WrittenAgenda() {}

    /**
     * Writes an agenda down. A day after the year 9999, which no document can hold, is left out.
     *
     * @param agenda  the agenda
     * @param language  the language of its texts
     * @return the agenda with its texts
     */
    public static WrittenAgenda of(Agenda agenda, Language language) {
        Snapshot snapshot = agenda.getSnapshot();
        return builder()
                .edition(Edition.of(language, snapshot.practice()))
                .subject(SubjectKind.of(snapshot))
                .bilan(snapshot.bilan().getId())
                .day(snapshot.day())
                .deadlines(agenda.all().stream()
                        .filter(deadline -> Told.isNear(deadline.getDay()))
                        .map(deadline -> WrittenDeadline.of(deadline, language))
                        .toList())
                .build();
    }

    /**
     * Gets by what it was written.
     *
     * @return the edition
     */
    public abstract Edition getEdition();

    /**
     * Gets what the agenda is of.
     *
     * @return a case file or its planned course
     */
    public abstract SubjectKind getSubject();

    /**
     * Gets the case file.
     *
     * @return its identifier
     */
    public abstract BilanId getBilan();

    /**
     * Gets the day on which the deadlines stand so.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets the deadlines.
     *
     * @return the deadlines, by day
     */
    public abstract List<WrittenDeadline> getDeadlines();

    @Value.Check
    void check() {
        new Faults().farAway("day", getDay()).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WrittenAgenda}; everything except the deadlines is required. */
    public static final class Builder extends ImmutableWrittenAgenda.Builder {
        Builder() {}
    }
}
