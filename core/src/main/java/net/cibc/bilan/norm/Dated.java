package net.cibc.bilan.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.InvalidValueException;

/**
 * A value that a norm sets, with each change of the value and the day from which it applies.
 *
 * <p>For example, documents may be kept for one year since 1 January 2019 and for three years since 31 December 2023.
 * Before its first day the norm does not exist, and nothing can be judged by it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the type of the value
 */
public final class Dated<T> {

    private static final Words AFTER_LAST =
            new Words("postérieur au changement précédent", "after the change before it");

    private record Entry<T>(LocalDate since, T value) {

        Entry {
            new Faults().missing("since", since).missing("value", value).refuse();
        }
    }

    private final List<Entry<T>> entries;

    private Dated(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * Obtains a dated value that has not changed yet.
     *
     * @param <T>  the type of the value
     * @param day  the first day on which the value applies
     * @param value  the value
     * @return the dated value
     */
    public static <T> Dated<T> since(LocalDate day, T value) {
        return new Dated<>(List.of(new Entry<>(day, value)));
    }

    /**
     * Returns a copy with a later value.
     *
     * @param day  the first day on which the later value applies, after every earlier change
     * @param value  the value
     * @return the dated value
     * @throws InvalidValueException if the day is not after the last change
     */
    public Dated<T> thenSince(LocalDate day, T value) {
        Entry<T> change = new Entry<>(day, value);
        LocalDate last = entries.get(entries.size() - 1).since;
        if (!day.isAfter(last)) {
            throw new InvalidValueException(
                    "since", AFTER_LAST, new Words(day + ", pas après " + last, day + ", not after " + last));
        }
        List<Entry<T>> more = new ArrayList<>(entries);
        more.add(change);
        return new Dated<>(List.copyOf(more));
    }

    /**
     * Finds the value that applies on a day.
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

    /**
     * Lists the days since which a value applies.
     *
     * @return the first day of the norm and those of its changes, in chronological order
     */
    public List<LocalDate> days() {
        return entries.stream().map(Entry::since).toList();
    }

    /**
     * Lists the values, whatever their days.
     *
     * @return the values, in chronological order
     */
    public List<T> values() {
        return entries.stream().map(Entry::value).toList();
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
