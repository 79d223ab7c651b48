package net.cibc.bilan.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document with its place and those of its parts. The steps are declared property names and indexes of
 * items, never an unknown name from the document.
 */
final class Spot {

    private static final Pattern STEPS = Pattern.compile("[.\\[\\]]+");

    private final @Nullable Spot whole;
    private final String step;
    private final long line;
    private final int column;
    private final List<Spot> parts = new ArrayList<>(0);

    Spot(@Nullable Spot whole, String step, long line, int column) {
        this.whole = whole;
        this.step = step;
        this.line = line;
        this.column = column;
        if (whole != null) {
            whole.parts.add(this);
        }
    }

    Place place() {
        return new Place(pointer(), line, column);
    }

    /** The place of a part, which is this value's own place where the document does not have the part. */
    Place place(String path) {
        Spot spot = this;
        StringBuilder missing = new StringBuilder();
        for (String each : STEPS.splitAsStream(path).toList()) {
            Spot next = missing.isEmpty() ? spot.part(each) : null;
            if (next == null) {
                missing.append('/').append(each);
            } else {
                spot = next;
            }
        }
        return new Place(spot.pointer() + missing, spot.line, spot.column);
    }

    private @Nullable Spot part(String step) {
        if (!step.isEmpty() && Character.isDigit(step.charAt(0))) {
            int index = Integer.parseInt(step);
            return index < parts.size() ? parts.get(index) : null;
        }
        for (Spot each : parts) {
            if (each.step.equals(step)) {
                return each;
            }
        }
        return null;
    }

    private String pointer() {
        return whole == null ? step : whole.pointer() + "/" + step;
    }
}
