package net.cibc.bilan.benchmarks;

import java.util.function.Supplier;
import java.util.stream.Stream;
import net.cibc.bilan.catalogue.ConsentRules;
import net.cibc.bilan.catalogue.DurationRules;
import net.cibc.bilan.catalogue.OfferRules;
import net.cibc.bilan.catalogue.PhaseRules;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Rulebook;

/**
 * The rules that all contenders judge. Each stands for those of the catalogue whose work has the same shape, and was
 * taken because law or offer will hardly change it: a change of one of these six is written a second time in the
 * predicates, a change of any other rule is not. {@code centre.not-the-employer}, which compares two numbers and
 * nothing else, has no like among them.
 */
public enum Handful {

    /**
     * Adds up the lengths of all activities, overlapping sessions once, and holds the sum to a bound: stands for
     * {@code offer.hours}, {@code programme.hours-delivered} and {@code duration.accompaniment-floor}.
     */
    HOURS_CAP,

    /**
     * Goes through the sessions as time goes and holds each to what is known of those before: stands for
     * {@code programme.rhythm}, {@code offer.session-length}, {@code offer.fully-remote},
     * {@code record.plausible-days} and {@code conclusions.interview}.
     */
    NO_OVERLAP,

    /**
     * Finds the first and the last work that the consultant led in each phase: stands for {@code phase.all-three} and
     * {@code programme.co-built}.
     */
    ORDER,

    /**
     * Asks of each fact whether another was in force on its day: stands for {@code consent.keeping-founded},
     * {@code consent.before-recording}, {@code document.disclosure}, {@code record.proof-of-what-took-place},
     * {@code resource.before-interview}, {@code resource.followed}, {@code support.agreement},
     * {@code support.engagement}, {@code team.trained-beforehand} and {@code team.hand-over-agreed}.
     */
    BEFORE_WORK,

    /**
     * Counts a period in months from a day in the zone of the bilan and looks at what lies after it: stands for
     * {@code document.destruction}, {@code record.nothing-after-the-end} and {@code resource.closed-in-time}.
     */
    SPAN,

    /**
     * Waits for the end of the bilan, and then for a record that settles it: stands for
     * {@code conclusions.follow-up-foreseen}, {@code conclusions.results-and-synthesis},
     * {@code conclusions.synthesis-complete}, {@code conclusions.action-plan}, {@code survey.at-end} and
     * {@code survey.later}.
     */
    FOLLOW_UP;

    // Not a field: the predicates use these names too, and their first use must not pay for the catalogue.
    Rule rule() {
        return switch (this) {
            case HOURS_CAP -> DurationRules.HOURS_CAP;
            case NO_OVERLAP -> DurationRules.NO_OVERLAP;
            case ORDER -> PhaseRules.ORDER;
            case BEFORE_WORK -> ConsentRules.BEFORE_WORK;
            case SPAN -> OfferRules.SPAN;
            case FOLLOW_UP -> OfferRules.FOLLOW_UP;
        };
    }

    static Rulebook rulebook() {
        return Rulebook.of(Stream.of(values()).map(Handful::rule).toArray(Rule[]::new));
    }

    /** Supplies the rulebook to the constraint of the library. */
    static final class Supplied implements Supplier<Rulebook> {

        @Override
        public Rulebook get() {
            return rulebook();
        }
    }
}
