package net.cibc.bilan.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * The adaptation of an offer to one person: "une offre nationale capable d'être personnalisée entièrement en fonction
 * des personnes" (Centre Inffo, 12 April 2023).
 *
 * <p>It can tighten the promises of the offer but never loosen them: {@link #applyTo(Terms)} takes the stricter of the
 * two for every term. A term that it leaves out stays as in the offer.
 *
 * <p>A length that is not longer than zero and two times for the same phase are refused.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Personalisation implements WithPersonalisation permits ImmutablePersonalisation {

    /** The days of four years from which months differ in length: those before the 28th have the months of the 28th. */
    private static final List<LocalDate> STARTS = LocalDate.of(2024, 1, 1)
            .datesUntil(LocalDate.of(2028, 1, 1))
            .filter(start -> start.getDayOfMonth() >= 28)
            .toList();

    Personalisation() {}

    /**
     * Gets the time agreed for the whole bilan.
     *
     * @return the time, or empty if that of the offer applies
     */
    public abstract Optional<Duration> getDuration();

    /**
     * Gets the longest span agreed from the first to the last session.
     *
     * @return the span, or empty if that of the offer applies
     */
    public abstract Optional<Period> getSpan();

    /**
     * Gets the agreed length of the longest session.
     *
     * @return the length, or empty if that of the offer applies
     */
    public abstract Optional<Duration> getLongestSession();

    /**
     * Gets the times agreed for single phases.
     *
     * @return the times, in no particular order
     */
    public abstract List<PhaseTime> getPhaseTimes();

    /**
     * Gets the agreed interval between sessions.
     *
     * @return the interval, or empty if none is agreed
     */
    public abstract Optional<Period> getInterval();

    /**
     * Gets the channels that the person chose.
     *
     * @return the channels, or empty if the person has no preference
     */
    public abstract List<Channel> getChannels();

    /**
     * Gets the hours of the day that the person chose, in local time where the person lives.
     *
     * @return the parts of a day, or empty if the person has no preference
     */
    public abstract List<TimeSlot> getHours();

    /**
     * Gets the learning resources that the person chose.
     *
     * @return the identifiers, or empty if none was chosen
     */
    public abstract List<ResourceId> getResources();

    /**
     * Applies this personalisation to the terms of an offer.
     *
     * @param terms  what the offer promises
     * @return the terms, each the stricter of the offer's and this personalisation's
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
     * Lists the terms that are agreed differently from an offer.
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

    // A month has no fixed length. If days are involved, a span is shorter only if it is so from any day on.
    private static boolean endsSooner(Period agreed, Period offered) {
        if (inMonths(agreed) && inMonths(offered)) {
            return agreed.toTotalMonths() < offered.toTotalMonths();
        }
        return STARTS.stream().noneMatch(start -> start.plus(agreed).isAfter(start.plus(offered)));
    }

    private static boolean inMonths(Period period) {
        return period.withDays(0).equals(period);
    }

    @Value.Check
    void check() {
        new Faults()
                .noTime("duration", getDuration())
                .noPeriod("span", getSpan())
                .noTime("longestSession", getLongestSession())
                .twice("phaseTimes", PhaseTime.UNIQUE, getPhaseTimes(), PhaseTime::phase)
                .noPeriod("interval", getInterval())
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

    /** Builds a {@link Personalisation}; nothing is required. */
    public static final class Builder extends ImmutablePersonalisation.Builder {
        Builder() {}
    }
}
