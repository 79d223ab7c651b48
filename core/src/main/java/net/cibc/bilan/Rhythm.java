package net.cibc.bilan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.offer.Channel;

/**
 * How bilans breathe: how often the sessions held come, how long they are, by which channels, how evenly, and how soon
 * the person is answered.
 *
 * <p>"Les rythmes ne seront pas les mêmes qu'en présentiel, où on peut avoir 2 à 3 heures d'échange" (Centre Inffo, 12
 * April 2023): beside {@link #IN_PERSON}, a remote bilan is told by shorter and more frequent exchanges. A rhythm is an
 * answer derived from a {@link Snapshot}, and no judgement: whether the sessions keep what was agreed is the matter of
 * the rule {@code programme.rhythm}.
 *
 * <p>It is kept as sums and counts, so that the rhythms of many bilans make one, by {@link #and(Rhythm)}, in whatever
 * order.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rhythm {

    /** From where on a session is as long as in person, where "on peut avoir 2 à 3 heures d'échange". */
    public static final Duration IN_PERSON = Duration.ofHours(2);

    /** The rhythm of no session and no request. */
    public static final Rhythm NONE = of(List.of(), List.of());

    /** How many times, how long in all, and the longest. */
    private record Times(int count, Duration sum, Duration longest) {

        static Times of(List<Duration> durations) {
            return new Times(
                    durations.size(),
                    durations.stream().reduce(Duration.ZERO, Duration::plus),
                    durations.stream().reduce(Duration.ZERO, Times::longer));
        }

        static Duration longer(Duration one, Duration other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        Times and(Times other) {
            return new Times(count + other.count, sum.plus(other.sum), longer(longest, other.longest));
        }

        Optional<Duration> mean() {
            return count == 0 ? Optional.empty() : Optional.of(sum.dividedBy(count));
        }

        Optional<Duration> max() {
            return count == 0 ? Optional.empty() : Optional.of(longest);
        }
    }

    private final int sessions;
    private final int asLongAsInPerson;
    private final Times lengths;
    private final Times intervals;
    private final Times answers;
    private final int unanswered;
    private final Map<Channel, Integer> channels;
    private final Map<Channel, Duration> channelTimes;

    private Rhythm(
            int sessions,
            int asLongAsInPerson,
            Times lengths,
            Times intervals,
            Times answers,
            int unanswered,
            Map<Channel, Integer> channels,
            Map<Channel, Duration> channelTimes) {
        this.sessions = sessions;
        this.asLongAsInPerson = asLongAsInPerson;
        this.lengths = lengths;
        this.intervals = intervals;
        this.answers = answers;
        this.unanswered = unanswered;
        this.channels = channels;
        this.channelTimes = channelTimes;
    }

    static Rhythm of(List<Session> held, List<ContactRequest> requests) {
        List<Duration> lengths =
                held.stream().flatMap(session -> session.length().stream()).toList();
        List<Duration> intervals = new ArrayList<>();
        for (int i = 1; i < held.size(); i++) {
            intervals.add(
                    Duration.between(held.get(i - 1).getStart(), held.get(i).getStart()));
        }
        List<Duration> answers = requests.stream()
                .flatMap(request -> request.answerTime().stream())
                .toList();
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        Map<Channel, Duration> channelTimes = new EnumMap<>(Channel.class);
        for (Session session : held) {
            session.getChannels().stream()
                    .map(ChannelUse::getChannel)
                    .distinct()
                    .forEach(channel -> channels.merge(channel, 1, Integer::sum));
            session.getChannels()
                    .forEach(use -> use.getDuration()
                            .ifPresent(time -> channelTimes.merge(use.getChannel(), time, Duration::plus)));
        }
        return new Rhythm(
                held.size(),
                (int) lengths.stream()
                        .filter(length -> length.compareTo(IN_PERSON) >= 0)
                        .count(),
                Times.of(lengths),
                Times.of(intervals),
                Times.of(answers),
                requests.size() - answers.size(),
                channels,
                channelTimes);
    }

    /**
     * Joins the rhythm of other bilans to this one. A mean is then that of all sessions, and no mean of means.
     *
     * @param other  the other rhythm
     * @return the rhythm of both
     */
    public Rhythm and(Rhythm other) {
        return new Rhythm(
                sessions + other.sessions,
                asLongAsInPerson + other.asLongAsInPerson,
                lengths.and(other.lengths),
                intervals.and(other.intervals),
                answers.and(other.answers),
                unanswered + other.unanswered,
                merged(channels, other.channels, Integer::sum),
                merged(channelTimes, other.channelTimes, Duration::plus));
    }

    private static <V> Map<Channel, V> merged(Map<Channel, V> one, Map<Channel, V> other, BinaryOperator<V> sum) {
        Map<Channel, V> merged = new EnumMap<>(Channel.class);
        merged.putAll(one);
        other.forEach((channel, value) -> merged.merge(channel, value, sum));
        return merged;
    }

    /**
     * Returns how many sessions were held.
     *
     * @return the number
     */
    public int sessions() {
        return sessions;
    }

    /**
     * Adds up the known lengths of the sessions held.
     *
     * @return the time, zero where no length is known
     */
    public Duration totalLength() {
        return lengths.sum;
    }

    /**
     * Counts the sessions held whose end is known.
     *
     * @return the number, by which {@link #totalLength()} is divided to the mean
     */
    public int sessionsOfKnownLength() {
        return lengths.count;
    }

    /**
     * Derives the mean length of the sessions held whose end is known.
     *
     * @return the length, rounded down to the nanosecond, empty where no length is known
     */
    public Optional<Duration> meanLength() {
        return lengths.mean();
    }

    /**
     * Derives the longest of the sessions held whose end is known.
     *
     * @return the length, empty where no length is known
     */
    public Optional<Duration> longestSession() {
        return lengths.max();
    }

    /**
     * Counts the sessions that are as long as in person.
     *
     * @return the number of sessions held that are known to take {@link #IN_PERSON} or more
     */
    public int asLongAsInPerson() {
        return asLongAsInPerson;
    }

    /**
     * Counts the intervals from the start of a session held to the start of the next of the same bilan.
     *
     * @return the number, by which {@link #totalInterval()} is divided to the mean
     */
    public int intervals() {
        return intervals.count;
    }

    /**
     * Adds up the intervals from the start of a session held to the start of the next.
     *
     * @return the time, zero where fewer than two sessions were held
     */
    public Duration totalInterval() {
        return intervals.sum;
    }

    /**
     * Derives the mean time from the start of a session held to the start of the next.
     *
     * @return the time, rounded down to the nanosecond, empty where fewer than two sessions were held
     */
    public Optional<Duration> meanInterval() {
        return intervals.mean();
    }

    /**
     * Derives the longest time from the start of a session held to the start of the next. Far above the
     * {@linkplain #meanInterval() mean}, it tells an uneven rhythm.
     *
     * @return the time, empty where fewer than two sessions were held
     */
    public Optional<Duration> longestInterval() {
        return intervals.max();
    }

    /**
     * Counts the sessions held by channel. A session that used several counts for each of them.
     *
     * @return the numbers, of the channels that were used, in the order of {@link Channel}
     */
    public Map<Channel, Integer> channels() {
        return Collections.unmodifiableMap(channels);
    }

    /**
     * Adds up the time spent by channel, as far as it was told.
     *
     * @return the times, of the channels of which one is known, in the order of {@link Channel}
     */
    public Map<Channel, Duration> channelTimes() {
        return Collections.unmodifiableMap(channelTimes);
    }

    /**
     * Counts the person's requests that were answered.
     *
     * @return the number, by which {@link #totalAnswerTime()} is divided to the mean
     */
    public int answered() {
        return answers.count;
    }

    /**
     * Counts the person's requests that have no answer.
     *
     * @return the number
     */
    public int unanswered() {
        return unanswered;
    }

    /**
     * Adds up the times in which the person's requests were answered.
     *
     * @return the time, zero where no request was answered
     */
    public Duration totalAnswerTime() {
        return answers.sum;
    }

    /**
     * Derives the mean time in which the person's requests were answered.
     *
     * @return the time, rounded down to the nanosecond, empty where no request was answered
     */
    public Optional<Duration> meanAnswerTime() {
        return answers.mean();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rhythm rhythm
                && sessions == rhythm.sessions
                && asLongAsInPerson == rhythm.asLongAsInPerson
                && lengths.equals(rhythm.lengths)
                && intervals.equals(rhythm.intervals)
                && answers.equals(rhythm.answers)
                && unanswered == rhythm.unanswered
                && channels.equals(rhythm.channels)
                && channelTimes.equals(rhythm.channelTimes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessions, lengths, intervals, answers, unanswered, channels, channelTimes);
    }

    @Override
    public String toString() {
        return sessions + " sessions, " + lengths.sum + " in " + lengths.count + " of known length, " + intervals.sum
                + " in " + intervals.count + " intervals, channels " + channels;
    }
}
