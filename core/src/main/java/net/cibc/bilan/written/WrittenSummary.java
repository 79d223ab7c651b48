package net.cibc.bilan.written;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.Stage;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How a bilan stands on a day: its stage, its days, its hours, its rhythm, and what must be destroyed when. These are
 * the derived answers of a {@link Snapshot}, without the facts from which they are derived.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenSummary implements WithWrittenSummary permits ImmutableWrittenSummary {

    WrittenSummary() {}

    /**
     * Sums a case file up. A day after the year 9999, which no document can hold, is left out.
     *
     * @param snapshot  the case file on a day
     * @param language  the language of its texts
     * @return the summary
     */
    public static WrittenSummary of(Snapshot snapshot, Language language) {
        return builder()
                .edition(Edition.of(language, snapshot.practice()))
                .subject(SubjectKind.of(snapshot))
                .bilan(snapshot.bilan().getId())
                .day(snapshot.day())
                .stage(snapshot.stage())
                .label(language.write(snapshot.stage()))
                .firstDay(snapshot.firstDay())
                .lastDay(snapshot.lastDay())
                .lastDayOfSpan(snapshot.lastDayOfSpan().filter(Told::isNear))
                .endOfAction(snapshot.endOfAction())
                .foreseenEnd(snapshot.foreseenEnd().filter(Told::isNear))
                .followUpWindow(snapshot.followUpWindow().filter(window -> Told.isNear(window.closes())))
                .followUp(snapshot.followUp().state())
                .lastDayOfResources(snapshot.lastDayOfResources().filter(Told::isNear))
                .countedTime(snapshot.countedTime())
                .hours(WrittenHours.of(Optional.empty(), snapshot.hours()))
                .phases(Stream.of(Phase.values())
                        .map(phase -> WrittenHours.of(Optional.of(phase), snapshot.hours(phase)))
                        .toList())
                .rhythm(WrittenRhythm.of(snapshot.rhythm()))
                .retentions(Stream.of(DocumentKind.values())
                        .flatMap(document -> snapshot.retention(document).stream()
                                .filter(retention -> Told.isNear(retention.until()))
                                .map(retention ->
                                        new WrittenRetention(document, retention.until(), retention.ground())))
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
     * Gets what is summed up.
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
     * Gets the day on which it stands so.
     *
     * @return the day, in the zone of the bilan
     */
    public abstract LocalDate getDay();

    /**
     * Gets how far the bilan has come.
     *
     * @return the stage
     */
    public abstract Stage getStage();

    /**
     * Gets what the stage is called.
     *
     * @return the name in the language of the document, not blank
     */
    public abstract String getLabel();

    /**
     * Gets the day of the first work led by the consultant.
     *
     * @return the day, empty where none was led
     */
    public abstract Optional<LocalDate> getFirstDay();

    /**
     * Gets the day of the last such work so far.
     *
     * @return the day, empty where none was led
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * Gets the last day on which such work may end, as was promised.
     *
     * @return the day, included, empty where no span was promised or no work was led
     */
    public abstract Optional<LocalDate> getLastDayOfSpan();

    /**
     * Gets the day on which the action ended.
     *
     * @return the day of the closure, empty while the bilan runs
     */
    public abstract Optional<LocalDate> getEndOfAction();

    /**
     * Gets the day on which it ended or, while the bilan runs, is expected to end.
     *
     * @return the day, empty where nothing tells it
     */
    public abstract Optional<LocalDate> getForeseenEnd();

    /**
     * Gets when the promised follow-up interview may take place.
     *
     * @return the days, empty where none is promised or the bilan runs
     */
    public abstract Optional<FollowUpWindow> getFollowUpWindow();

    /**
     * Gets how the follow-up interview stands.
     *
     * @return the state
     */
    public abstract FollowUpCourse.State getFollowUp();

    /**
     * Gets the last day of the access to learning resources.
     *
     * @return the day, included, empty where none is promised or the bilan runs
     */
    public abstract Optional<LocalDate> getLastDayOfResources();

    /**
     * Gets the time that counts towards the maximum duration by the practice.
     *
     * @return the time, zero or more
     */
    public abstract Duration getCountedTime();

    /**
     * Gets the hours of the bilan in all.
     *
     * @return the hours
     */
    public abstract WrittenHours getHours();

    /**
     * Gets the hours of each phase.
     *
     * @return the hours, in the order of the phases
     */
    public abstract List<WrittenHours> getPhases();

    /**
     * Gets how the bilan breathes.
     *
     * @return the rhythm of the sessions held
     */
    public abstract WrittenRhythm getRhythm();

    /**
     * Gets until when documents may be kept.
     *
     * @return the last days, of the kinds of document that were made for the bilan, empty while it runs
     */
    public abstract List<WrittenRetention> getRetentions();

    @Value.Check
    void check() {
        Faults faults = new Faults()
                .farAway("day", getDay())
                .blank("label", getLabel())
                .farAway("firstDay", getFirstDay())
                .farAway("lastDay", getLastDay())
                .farAway("lastDayOfSpan", getLastDayOfSpan())
                .farAway("endOfAction", getEndOfAction())
                .farAway("foreseenEnd", getForeseenEnd())
                .farAway("lastDayOfResources", getLastDayOfResources());
        Told.times(faults, "countedTime", Optional.of(getCountedTime()));
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

    /** Builds a {@link WrittenSummary}; what is neither a list nor optional is required. */
    public static final class Builder extends ImmutableWrittenSummary.Builder {
        Builder() {}
    }
}
