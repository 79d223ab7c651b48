package net.cibc.bilan.springboot;

import net.cibc.bilan.json.BilanJsonException;

/**
 * Thrown when a stored document is not a case file, because something other than this application changed it.
 */
final class UnreadableBilanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BilanJsonException refusal;

    UnreadableBilanException(BilanJsonException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    BilanJsonException getRefusal() {
        return refusal;
    }
}
