package net.cibc.bilan.written;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Rhythm;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How a bilan breathes: how often the sessions held come, how long they are, by which channels, and how soon the
 * person is answered.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WrittenRhythm implements WithWrittenRhythm permits ImmutableWrittenRhythm {

    WrittenRhythm() {}

    static WrittenRhythm of(Rhythm rhythm) {
        return builder()
                .sessions(rhythm.sessions())
                .asLongAsInPerson(rhythm.asLongAsInPerson())
                .meanLength(rhythm.meanLength())
                .longestSession(rhythm.longestSession())
                .meanInterval(rhythm.meanInterval())
                .longestInterval(rhythm.longestInterval())
                .channels(rhythm.channels().entrySet().stream()
                        .map(use -> new WrittenChannel(use.getKey(), use.getValue()))
                        .toList())
                .answered(rhythm.answered())
                .unanswered(rhythm.unanswered())
                .meanAnswerTime(rhythm.meanAnswerTime())
                .build();
    }

    /**
     * Gets how many sessions were held.
     *
     * @return the number
     */
    public abstract int getSessions();

    /**
     * Gets how many of them were as long as in person, which is two hours or more.
     *
     * @return the number
     */
    public abstract int getAsLongAsInPerson();

    /**
     * Gets the mean length of those whose end is known.
     *
     * @return the length, empty where none is known
     */
    public abstract Optional<Duration> getMeanLength();

    /**
     * Gets the longest of those whose end is known.
     *
     * @return the length, empty where none is known
     */
    public abstract Optional<Duration> getLongestSession();

    /**
     * Gets the mean time from the start of one to the start of the next.
     *
     * @return the time, empty where fewer than two were held
     */
    public abstract Optional<Duration> getMeanInterval();

    /**
     * Gets the longest time from the start of one to the start of the next.
     *
     * @return the time, empty where fewer than two were held
     */
    public abstract Optional<Duration> getLongestInterval();

    /**
     * Gets how often each channel was used.
     *
     * @return the channels that were used, each once; a session that used several counts for each
     */
    public abstract List<WrittenChannel> getChannels();

    /**
     * Gets how many requests of the person were answered.
     *
     * @return the number
     */
    public abstract int getAnswered();

    /**
     * Gets how many have no answer.
     *
     * @return the number
     */
    public abstract int getUnanswered();

    /**
     * Gets the mean time until an answer.
     *
     * @return the time, empty where none was answered
     */
    public abstract Optional<Duration> getMeanAnswerTime();

    @Value.Check
    void check() {
        Faults faults = new Faults()
                .when(getSessions() < 0, "sessions", Told.COUNT, getSessions())
                .when(getAsLongAsInPerson() < 0, "asLongAsInPerson", Told.COUNT, getAsLongAsInPerson())
                .when(getAnswered() < 0, "answered", Told.COUNT, getAnswered())
                .when(getUnanswered() < 0, "unanswered", Told.COUNT, getUnanswered());
        Told.times(faults, "meanLength", getMeanLength());
        Told.times(faults, "longestSession", getLongestSession());
        Told.times(faults, "meanInterval", getMeanInterval());
        Told.times(faults, "longestInterval", getLongestInterval());
        Told.times(faults, "meanAnswerTime", getMeanAnswerTime());
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

    /** Builds a {@link WrittenRhythm}; the numbers are required. */
    public static final class Builder extends ImmutableWrittenRhythm.Builder {
        Builder() {}
    }
}
