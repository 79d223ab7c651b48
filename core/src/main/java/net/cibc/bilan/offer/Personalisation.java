package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.value.Refuse;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How the national offer is shaped for one person: "une offre nationale capable d'être personnalisée entièrement en
 * fonction des personnes" (Centre Inffo, 12 April 2023).
 *
 * <p>It may tighten what the offer promises and never loosens it: {@link #applyTo(Terms)} takes the stricter of the two
 * in every point. What it does not speak of stays as the offer has it.
 *
 * <p>Refused: a length that is not longer than zero, two times for one phase.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Personalisation implements WithPersonalisation permits ImmutablePersonalisation {

    Personalisation() {}

    /**
     * Gets the time that is agreed for the whole bilan.
     *
     * @return the time, empty where the offer's is kept
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the longest span that is agreed, from the first to the last session.
     *
     * @return the span, empty where the offer's is kept
     */
    public abstract Optional<Period> getSpan();

    /**
     * Gets the longest session that is agreed.
     *
     * @return the length, empty where the offer's is kept
     */
    public abstract Optional<Duration> getLongestSession();

    /**
     * Gets the time that is agreed for single phases.
     *
     * @return the times, in no particular order
     */
    public abstract List<PhaseTime> getPhaseTimes();

    /**
     * Gets how far apart the sessions are meant to be.
     *
     * @return the interval, empty where none is agreed
     */
    public abstract Optional<Period> getInterval();

    /**
     * Gets the channels that the person chose.
     *
     * @return the channels, empty where all are fine
     */
    public abstract List<Channel> getChannels();

    /**
     * Gets the hours of the day that the person chose, as clocks show them where the person lives.
     *
     * @return the parts of a day, empty where all are fine
     */
    public abstract List<TimeSlot> getHours();

    /**
     * Gets the learning resources that the person chose.
     *
     * @return the identifiers, empty where none is chosen
     */
    public abstract List<ResourceId> getResources();

    /**
     * Shapes the terms of an offer.
     *
     * @param terms  what the offer promises
     * @return the stricter of the offer and this personalisation in every point
     */
    public Terms applyTo(Terms terms) {
        return terms.withDuration(shorter(terms.getDuration(), getDuration()))
                .withSpan(sooner(terms.getSpan(), getSpan()))
                .withPhaseTimes(shorter(terms.getPhaseTimes(), getPhaseTimes()))
                .withLongestSession(shorter(terms.getLongestSession(), getLongestSession()));
    }

    private static List<PhaseTime> shorter(List<PhaseTime> offered, List<PhaseTime> agreed) {
        if (offered.isEmpty() && agreed.isEmpty()) {
            return offered;
        }
        return Stream.of(Phase.values())
                .flatMap(phase ->
                        shorter(time(phase, offered), time(phase, agreed))
                                .map(time -> new PhaseTime(phase, time))
                                .stream())
                .toList();
    }

    private static Optional<Duration> time(Phase phase, List<PhaseTime> times) {
        return times.stream()
                .filter(each -> each.phase() == phase)
                .map(PhaseTime::time)
                .findFirst();
    }

    /**
     * Lists what is agreed otherwise than in an offer.
     *
     * @param terms  what the offer promises
     * @return the names of the terms that {@link #applyTo(Terms)} changes, in the order of {@link Terms}
     */
    public List<String> differences(Terms terms) {
        Terms applied = applyTo(terms);
        return Stream.of(
                        changed("duration", terms.getDuration(), applied.getDuration()),
                        changed("span", terms.getSpan(), applied.getSpan()),
                        changed("phaseTimes", shorter(terms.getPhaseTimes(), List.of()), applied.getPhaseTimes()),
                        changed("longestSession", terms.getLongestSession(), applied.getLongestSession()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> changed(String name, Object before, Object after) {
        return before.equals(after) ? Optional.empty() : Optional.of(name);
    }

    private static Optional<Duration> shorter(Optional<Duration> offered, Optional<Duration> agreed) {
        return agreed.isPresent() && (offered.isEmpty() || agreed.get().compareTo(offered.get()) < 0)
                ? agreed
                : offered;
    }

    private static Optional<Period> sooner(Optional<Period> offered, Optional<Period> agreed) {
        return agreed.isPresent() && (offered.isEmpty() || endsSooner(agreed.get(), offered.get())) ? agreed : offered;
    }

    // A month has no fixed length: beside days, a span is the shorter one only if it is so from whatever day it runs.
    private static boolean endsSooner(Period agreed, Period offered) {
        if (inMonths(agreed) && inMonths(offered)) {
            return agreed.toTotalMonths() < offered.toTotalMonths();
        }
        LocalDate day = LocalDate.of(2024, 1, 1);
        return day.datesUntil(day.plusYears(4))
                .noneMatch(start -> start.plus(agreed).isAfter(start.plus(offered)));
    }

    private static boolean inMonths(Period period) {
        return period.withDays(0).equals(period);
    }

    @Value.Check
    void check() {
        Refuse.noTime("duration", getDuration());
        Refuse.noTime("longestSession", getLongestSession());
        Refuse.noPeriod("span", getSpan());
        Refuse.noPeriod("interval", getInterval());
        Refuse.twice("phaseTimes", "phase", getPhaseTimes(), PhaseTime::phase);
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Personalisation}; nothing is required. */
    public static final class Builder extends ImmutablePersonalisation.Builder {
        Builder() {}
    }
}
