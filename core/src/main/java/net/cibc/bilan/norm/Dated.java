package net.cibc.bilan.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A value that a norm has fixed, and fixed again, each time from a day on.
 *
 * <p>For example the time for which documents may be kept: one year from 1 January 2019, three years since 31 December
 * 2023. Before its first day the norm does not exist, and nothing can be judged by it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  what the norm fixes
 */
public final class Dated<T> {

    private record Entry<T>(LocalDate since, T value) {}

    private final List<Entry<T>> entries;

    private Dated(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * Obtains a norm's first value.
     *
     * @param <T>  what the norm fixes
     * @param day  the first day on which it counts
     * @param value  the value
     * @return the dated value
     */
    public static <T> Dated<T> since(LocalDate day, T value) {
        return new Dated<>(List.of(new Entry<>(day, value)));
    }

    /**
     * Returns this norm with a later value.
     *
     * @param day  the first day on which the later value counts, after every earlier one
     * @param value  the value
     * @return the dated value
     * @throws InvalidValueException if the day is not after the last change
     */
    public Dated<T> thenSince(LocalDate day, T value) {
        LocalDate last = entries.get(entries.size() - 1).since;
        if (!day.isAfter(last)) {
            throw new InvalidValueException("since", "after the change before it", day + ", not after " + last);
        }
        List<Entry<T>> more = new ArrayList<>(entries);
        more.add(new Entry<>(day, value));
        return new Dated<>(List.copyOf(more));
    }

    /**
     * Finds the value that counts on a day.
     *
     * @param day  the day
     * @return the value, empty before the norm's first day
     */
    public Optional<T> on(LocalDate day) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!day.isBefore(entries.get(i).since)) {
                return Optional.of(entries.get(i).value);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dated<?> dated && entries.equals(dated.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
