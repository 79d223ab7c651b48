package net.cibc.bilan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * What clocks in a zone show at moments of a case file. A snapshot asks it of every session, more than once, and the
 * rules of a zone are slow to ask; but between two clock changes all moments have one answer.
 *
 * <p>Readers at the same time may each ask the rules; what one of them leaves to the others is immutable.
 */
final class Clock {

    /** A stretch of time without a clock change, in seconds of the epoch, its end excluded. */
    private record Stretch(long from, long until, ZoneOffset offset) {

        static Stretch from(OffsetDateTime moment, ZoneRules rules) {
            ZoneOffsetTransition change = rules.nextTransition(moment.toInstant());
            return new Stretch(
                    moment.toEpochSecond(),
                    change == null ? Long.MAX_VALUE : change.toEpochSecond(),
                    rules.getOffset(moment.toInstant()));
        }

        boolean contains(OffsetDateTime moment) {
            long second = moment.toEpochSecond();
            return from <= second && second < until;
        }
    }

    private final ZoneRules rules;
    private @Nullable Stretch last;

    Clock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    LocalDateTime at(OffsetDateTime moment) {
        Stretch stretch = last;
        if (stretch == null || !stretch.contains(moment)) {
            stretch = Stretch.from(moment, rules);
            last = stretch;
        }
        return moment.withOffsetSameInstant(stretch.offset()).toLocalDateTime();
    }

    LocalDate dayOf(OffsetDateTime moment) {
        return at(moment).toLocalDate();
    }
}
