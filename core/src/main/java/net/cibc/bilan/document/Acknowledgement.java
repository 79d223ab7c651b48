package net.cibc.bilan.document;

import java.time.LocalDate;
import java.util.Optional;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.value.Fact;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * That somebody at the centre knows of a finding, and why it stands: a return to an earlier phase that the person
 * wished, a questionnaire that was sent on paper. It changes no verdict; a report lists the finding apart.
 *
 * <p>A finding is known again by its rule and by what it says. Where it says something else, because a fact changed, it
 * is another finding, and the acknowledgement ends. The acknowledgement of a finding is made from it, by {@code
 * finding.acknowledged(by, day)}.
 *
 * <p>An acknowledgement that gives no reason, or is of a rule that does not exist, is a valid value, and a finding of
 * its own.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Acknowledgement implements Fact, WithAcknowledgement permits ImmutableAcknowledgement {

    Acknowledgement() {}

    /**
     * Gets the rule whose finding it is. Rule, finding and day identify the acknowledgement within a case file.
     *
     * @return the name, such as {@code phase.order}
     */
    public abstract String getRule();

    /**
     * Gets what the finding says, apart from any language.
     *
     * @return the key of its text and its values, such as {@code return; phase=PRELIMINARY; day=2026-12-14}
     */
    public abstract String getFinding();

    /**
     * Gets why it stands, in a few words that a colleague or an auditor understands. What is known of somebody's health
     * has no place here.
     *
     * @return the reason, or empty if none is recorded
     */
    @Value.Redacted
    public abstract Optional<String> getReason();

    /**
     * Gets who acknowledges it.
     *
     * @return the identifier of somebody at the centre
     */
    public abstract PersonId getAcknowledgedBy();

    /**
     * Gets the day on which it was acknowledged, in the zone of the bilan.
     *
     * @return the day
     */
    public abstract LocalDate getAcknowledgedOn();

    /**
     * Gets the last day on which it holds, in the zone of the bilan: somebody has to look again on the next.
     *
     * @return the day, included, or empty if it holds as long as the finding is the same
     */
    public abstract Optional<LocalDate> getUntil();

    /**
     * Returns a copy of this acknowledgement with its reason.
     *
     * @param reason  why the finding stands, not blank
     * @return the acknowledgement
     */
    public Acknowledgement because(String reason) {
        return withReason(reason);
    }

    /**
     * Returns a copy of this acknowledgement that ends.
     *
     * @param day  the last day on which it holds, not before that of the acknowledgement, in the zone of the bilan
     * @return the acknowledgement
     */
    public Acknowledgement until(LocalDate day) {
        return withUntil(day);
    }

    /**
     * Tells whether it holds on a day, if the finding is the same.
     *
     * @param day  the day, in the zone of the bilan
     * @return true from the day of the acknowledgement until its last, both included
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(getAcknowledgedOn())
                && getUntil().filter(day::isAfter).isEmpty();
    }

    @Value.Check
    void check() {
        new Faults()
                .blank("rule", getRule())
                .blank("finding", getFinding())
                .blank("reason", getReason())
                .farAway("acknowledgedOn", getAcknowledgedOn())
                .farAway("until", getUntil())
                .before("until", getUntil(), "acknowledgedOn", getAcknowledgedOn())
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

    /** Builds an {@link Acknowledgement}; rule, finding, person and day are required. */
    public static final class Builder extends ImmutableAcknowledgement.Builder {
        Builder() {}
    }
}
