package net.cibc.bilan;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;

/**
 * What the person said last about something, or what became of it.
 *
 * @param kind  what it is
 * @param day  the day of the answer or of the withdrawal, or the last day of an agreement that ended
 */
public record LastWord(Kind kind, LocalDate day) {

    /** What the last word is. */
    public enum Kind {
        /** The person agreed. */
        GIVEN,
        /** The agreement ended on its last day. */
        ENDED,
        /** The person withdrew the agreement. */
        WITHDRAWN,
        /** The person refused. */
        REFUSED
    }

    static Stream<LastWord> of(Consent answer) {
        if (answer.getAnswer() == ConsentAnswer.REFUSED) {
            return Stream.of(new LastWord(Kind.REFUSED, answer.getAnsweredOn()));
        }
        return Stream.of(
                        Stream.of(new LastWord(Kind.GIVEN, answer.getAnsweredOn())),
                        answer.getUntil().stream().map(last -> new LastWord(Kind.ENDED, last)),
                        answer.getWithdrawnOn().stream().map(day -> new LastWord(Kind.WITHDRAWN, day)))
                .flatMap(words -> words);
    }
}
