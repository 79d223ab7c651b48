package net.cibc.bilan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Programme;

/**
 * How a bilan breathes: how often the sessions held come, how long they are, by which channels, how evenly, and how
 * soon the person is answered; and how that keeps to what was agreed in the programme.
 *
 * <p>"Les rythmes ne seront pas les mêmes qu'en présentiel, où on peut avoir 2 à 3 heures d'échange" (Centre Inffo, 12
 * April 2023): beside {@link #IN_PERSON}, a remote bilan is told by shorter and more frequent exchanges. It is an
 * answer derived from a {@link Snapshot}, and no judgement.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rhythm {

    /** From where on a session is as long as in person, where "on peut avoir 2 à 3 heures d'échange". */
    public static final Duration IN_PERSON = Duration.ofHours(2);

    private final List<Session> held;
    private final List<ContactRequest> requests;
    private final List<Session> later;
    private final List<Session> byOther;
    private final List<Session> byUntold;
    private final List<Session> outside;
    private final List<Session> withinSoFar;

    // What was agreed is measured in days and hours of where the person lives.
    Rhythm(Bilan bilan, List<Session> held, Clock shared) {
        this.held = held;
        this.requests = bilan.getContactRequests();
        ZoneId zone = bilan.getBeneficiary().getZone();
        Clock clock = zone.equals(bilan.getZone()) ? shared : new Clock(zone);
        List<Session> later = List.of();
        List<Session> byOther = List.of();
        List<Session> byUntold = List.of();
        List<Session> outside = List.of();
        List<Session> withinSoFar = List.of();
        LocalDate agreed = null;
        Period interval = null;
        LocalDate before = null;
        for (int i = 0; i < held.size(); i++) {
            Session session = held.get(i);
            LocalDate day = clock.dayOf(session.getStart());
            Programme programme = Snapshot.agreedBefore(day, bilan.getProgrammes());
            if (programme != null) {
                Personalisation kept = programme.getPersonalisation();
                interval = programme.getAgreedOn().equals(agreed)
                        ? interval
                        : kept.getInterval().orElse(null);
                agreed = programme.getAgreedOn();
                if (interval != null && before != null && isLater(day, before, interval, agreed)) {
                    later = with(session, later);
                }
                if (!kept.getChannels().isEmpty() && session.getChannels().isEmpty()) {
                    byUntold = with(session, byUntold);
                } else if (!kept.getChannels().isEmpty() && usesAnother(session, kept.getChannels())) {
                    byOther = with(session, byOther);
                }
                if (!kept.getHours().isEmpty() && !withinOne(kept.getHours(), session, clock)) {
                    outside = with(session, outside);
                } else if (!kept.getHours().isEmpty() && session.length().isEmpty()) {
                    withinSoFar = with(session, withinSoFar);
                }
            }
            before = day;
        }
        this.later = List.copyOf(later);
        this.byOther = List.copyOf(byOther);
        this.byUntold = List.copyOf(byUntold);
        this.outside = List.copyOf(outside);
        this.withinSoFar = List.copyOf(withinSoFar);
    }

    // Mostly nothing departs from what was agreed, and then nothing is listed.
    private static List<Session> with(Session session, List<Session> found) {
        List<Session> more = found.isEmpty() ? new ArrayList<>() : found;
        more.add(session);
        return more;
    }

    /**
     * Returns how many sessions were held.
     *
     * @return the number
     */
    public int sessions() {
        return held.size();
    }

    /**
     * Derives the mean length of the sessions held whose end is known.
     *
     * @return the length, rounded down to the nanosecond, empty where no length is known
     */
    public Optional<Duration> meanLength() {
        return mean(lengths());
    }

    /**
     * Derives the longest of the sessions held whose end is known.
     *
     * @return the length, empty where no length is known
     */
    public Optional<Duration> longestSession() {
        return lengths().stream().max(Comparator.naturalOrder());
    }

    /**
     * Counts the sessions that are as long as in person.
     *
     * @return the number of sessions held that are known to take {@link #IN_PERSON} or more
     */
    public int asLongAsInPerson() {
        return (int) lengths().stream()
                .filter(length -> length.compareTo(IN_PERSON) >= 0)
                .count();
    }

    /**
     * Derives the mean time from the start of a session held to the start of the next.
     *
     * @return the time, rounded down to the nanosecond, empty where fewer than two sessions were held
     */
    public Optional<Duration> meanInterval() {
        return mean(intervals());
    }

    /**
     * Derives the longest time from the start of a session held to the start of the next. Far above the
     * {@linkplain #meanInterval() mean}, it tells an uneven rhythm.
     *
     * @return the time, empty where fewer than two sessions were held
     */
    public Optional<Duration> longestInterval() {
        return intervals().stream().max(Comparator.naturalOrder());
    }

    /**
     * Counts the sessions held by channel. A session that used several counts for each of them.
     *
     * @return the numbers, of the channels that were used, in the order of {@link Channel}
     */
    public Map<Channel, Integer> channels() {
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        held.forEach(session -> used(session).distinct().forEach(channel -> channels.merge(channel, 1, Integer::sum)));
        return channels;
    }

    /**
     * Adds up the time spent by channel, as far as it was told.
     *
     * @return the times, of the channels of which one is known, in the order of {@link Channel}
     */
    public Map<Channel, Duration> channelTimes() {
        Map<Channel, Duration> times = new EnumMap<>(Channel.class);
        held.forEach(session -> session.getChannels()
                .forEach(use ->
                        use.getDuration().ifPresent(time -> times.merge(use.getChannel(), time, Duration::plus))));
        return times;
    }

    /**
     * Finds the sessions that came later than agreed: more than the agreed interval after the one before, or after the
     * agreement where that is later, in days where the person lives.
     *
     * @return those of the sessions held since an interval was agreed, in their order
     */
    public List<Session> laterThanAgreed() {
        return later;
    }

    // Without months an interval is a number of days, and needs no calendar.
    private static boolean isLater(LocalDate day, LocalDate before, Period interval, LocalDate agreed) {
        LocalDate from = before.isBefore(agreed) ? agreed : before;
        return interval.toTotalMonths() == 0
                ? from.until(day, DAYS) > interval.get(DAYS)
                : day.isAfter(from.plus(interval));
    }

    /**
     * Finds the sessions that used another channel than those agreed.
     *
     * @return those of the sessions held since channels were agreed, in their order
     */
    public List<Session> byOtherChannels() {
        return byOther;
    }

    private static boolean usesAnother(Session session, List<Channel> chosen) {
        List<ChannelUse> uses = session.getChannels();
        for (int i = 0; i < uses.size(); i++) {
            if (!chosen.contains(uses.get(i).getChannel())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the sessions of which nobody told whether they used the channels agreed.
     *
     * @return those of the sessions held since channels were agreed, in their order
     */
    public List<Session> byUntoldChannels() {
        return byUntold;
    }

    /**
     * Finds the sessions outside the hours of the day that were agreed, as clocks show them where the person lives. One
     * whose end is not known is measured by its start.
     *
     * @return those of the sessions held since hours were agreed, in their order
     */
    public List<Session> outsideAgreedHours() {
        return outside;
    }

    /**
     * Finds the sessions that began within the hours of the day that were agreed, as clocks show them where the person
     * lives, and of which nobody told the end.
     *
     * @return those of the sessions held since hours were agreed, in their order
     */
    public List<Session> withinAgreedHoursSoFar() {
        return withinSoFar;
    }

    private static boolean withinOne(List<TimeSlot> hours, Session session, Clock clock) {
        OffsetDateTime start = session.getStart();
        OffsetDateTime end = session.length().isPresent() ? session.latestEnd() : start.plusNanos(1);
        for (int i = 0; i < hours.size(); i++) {
            if (hours.get(i).contains(clock.at(start), clock.at(end))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Channel> used(Session session) {
        return session.getChannels().stream().map(ChannelUse::getChannel);
    }

    /**
     * Derives the mean time in which the person's requests were answered.
     *
     * @return the time, rounded down to the nanosecond, empty where no request was answered
     */
    public Optional<Duration> meanAnswerTime() {
        return mean(requests.stream()
                .flatMap(request -> request.answerTime().stream())
                .toList());
    }

    /**
     * Counts the person's requests that have no answer.
     *
     * @return the number
     */
    public int unanswered() {
        return (int) requests.stream()
                .filter(request -> request.getAnsweredAt().isEmpty())
                .count();
    }

    private List<Duration> lengths() {
        return held.stream().flatMap(session -> session.length().stream()).toList();
    }

    private List<Duration> intervals() {
        return IntStream.range(1, held.size())
                .mapToObj(i ->
                        Duration.between(held.get(i - 1).getStart(), held.get(i).getStart()))
                .toList();
    }

    private static Optional<Duration> mean(List<Duration> durations) {
        return durations.stream().reduce(Duration::plus).map(sum -> sum.dividedBy(durations.size()));
    }
}
