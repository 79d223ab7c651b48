package net.cibc.bilan.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a newline-delimited file: its value, or why it was refused.
 *
 * @param <T>  the type of the value
 */
public final class Line<T> {

    private final long number;
    private final @Nullable T value;
    private final List<Refusal> refusals;

    private Line(long number, @Nullable T value, List<Refusal> refusals) {
        this.number = number;
        this.value = value;
        this.refusals = refusals;
    }

    static <T> Line<T> read(Lines.Raw raw, Codec<T> codec) {
        try {
            return new Line<>(raw.number(), Reading.read(raw.bytes(), 0, raw.bytes().length, codec), List.of());
        } catch (BilanJsonException e) {
            List<Refusal> refusals = e.getRefusals().stream()
                    .map(each -> each.onLine(raw.number()))
                    .toList();
            return new Line<>(raw.number(), null, refusals);
        }
    }

    /**
     * Gets the number of the line in the file.
     *
     * @return the number, starting at 1
     */
    public long getNumber() {
        return number;
    }

    /**
     * Gets the value.
     *
     * @return the value, or empty if the line was refused
     */
    public Optional<T> getValue() {
        return Optional.ofNullable(value);
    }

    /**
     * Gets the mistakes of the line, as {@link BilanJsonException#getRefusals()} does; their places have this line's
     * number.
     *
     * @return the mistakes; empty if the line has a value
     */
    public List<Refusal> getRefusals() {
        return refusals;
    }

    /**
     * Returns the line without its value, which may be personal data.
     *
     * @return the number, and the first mistake if there is any
     */
    @Override
    public String toString() {
        return "line " + number + (refusals.isEmpty() ? "" : ": " + refusals.get(0));
    }
}
