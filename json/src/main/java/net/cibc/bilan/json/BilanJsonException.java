package net.cibc.bilan.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Thrown when a document is not what the library's JSON format requires.
 *
 * <p>It holds every mistake that was found. Its message is the first of them in English, for example
 * {@code /sessions/3/start, line 40, column 14: found a number, expected a moment such as 2026-11-30T18:00+01:00}, and
 * the number of the others. It never repeats a value of the document or an unknown property name, because either may be
 * personal data. So the message may be logged.
 */
public final class BilanJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern STEP = Pattern.compile("/");

    // An array, because a list need not be serializable.
    private final Refusal[] refusals;

    BilanJsonException(List<Refusal> refusals) {
        super(refusals.get(0) + (refusals.size() == 1 ? "" : " (and " + (refusals.size() - 1) + " more)"));
        this.refusals = refusals.toArray(Refusal[]::new);
    }

    /**
     * Gets the first mistake in English, and the number of the others.
     *
     * @return the message, on one line, without any value of the document
     */
    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /**
     * Gets the mistakes of the document, in order of place.
     *
     * <p>What follows a place where the text is no JSON at all is not read. A value with a mistake is not built, so
     * that mistakes that only a whole value shows, such as an end before its start, are told when the others are
     * mended. After 1 000 mistakes the rest of the document is not read.
     *
     * @return the mistakes, at least one and at most 1 000
     */
    public List<Refusal> getRefusals() {
        return List.of(refusals);
    }

    /** Gets the steps of the first mistake's pointer, the last one first. */
    List<String> stepsInsideOut() {
        String pointer = refusals[0].getPlace().pointer();
        List<String> steps = new ArrayList<>(STEP.splitAsStream(pointer).skip(1).toList());
        Collections.reverse(steps);
        return steps;
    }
}
