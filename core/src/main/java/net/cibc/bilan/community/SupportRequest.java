package net.cibc.bilan.community;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.value.ValueStyle;
import org.immutables.value.Value;

/**
 * A request for the support of a specialist of the network, and what became of it.
 *
 * <p>It names no case file, no beneficiary and no name: a case file points at the request, never the other way. What
 * the question may contain is told by {@link Mark}.
 *
 * <pre>{@code
 * SupportRequest request = SupportRequest.asked(id, lea, moment)
 *         .need(Need.of(hospital))
 *         .concern(RequestConcern.ANONYMISED)
 *         .question("Quels métiers sans port de charges à l'hôpital ?")
 *         .build()
 *         .taken(amina, nextDay)
 *         .answered(amina, later)
 *         .closedBy(production, atLast);
 * }</pre>
 *
 * <p>Refused: moments out of order, two takings open at once, what is closed and withdrawn, a direct request that
 * somebody of the network asked.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SupportRequest implements WithSupportRequest permits ImmutableSupportRequest {

    SupportRequest() {}

    /**
     * Begins the request of a consultant. The need and the concern remain to be told.
     *
     * @param id  the identifier
     * @param asker  who asks
     * @param moment  the moment
     * @return a builder that holds these three, and the route
     */
    public static Builder asked(RequestId id, MemberId asker, OffsetDateTime moment) {
        Builder builder = builder();
        builder.id(id).route(RequestRoute.BY_CONSULTANT).askedBy(asker).askedAt(moment);
        return builder;
    }

    /**
     * Gets the identifier.
     *
     * @return the identifier
     */
    public abstract RequestId getId();

    /**
     * Gets how the request reached the community.
     *
     * @return the route
     */
    public abstract RequestRoute getRoute();

    /**
     * Gets the member who asked.
     *
     * @return the member, or empty if it is not known or the person asked directly
     */
    public abstract Optional<MemberId> getAskedBy();

    /**
     * Gets when the request was made.
     *
     * @return the moment
     */
    public abstract OffsetDateTime getAskedAt();

    /**
     * Gets whom the request looks for.
     *
     * @return the need
     */
    public abstract Need getNeed();

    /**
     * Gets the question.
     *
     * @return the text, or empty if there is none or it was removed
     */
    @Value.Redacted
    public abstract Optional<String> getQuestion();

    /**
     * Gets whether the request is about somebody.
     *
     * @return the concern
     */
    public abstract RequestConcern getConcern();

    /**
     * Gets the day on which the person agreed that a specialist of the network knows who he or she is.
     *
     * @return the day, or empty if no agreement is recorded
     */
    public abstract Optional<LocalDate> getAgreedOn();

    /**
     * Gets the day on which somebody looked whether the question gives nobody away.
     *
     * @return the day, or empty if it is not recorded
     */
    public abstract Optional<LocalDate> getRereadOn();

    /**
     * Gets who took the request, and when.
     *
     * @return the takings, in no particular order
     */
    public abstract List<Taking> getTakings();

    /**
     * Gets when the answer was given.
     *
     * @return the moment, or empty if there is no answer
     */
    public abstract Optional<OffsetDateTime> getAnsweredAt();

    /**
     * Gets who answered.
     *
     * @return the member, or empty if there is no answer or it is not known
     */
    public abstract Optional<MemberId> getAnsweredBy();

    /**
     * Gets when the request was closed.
     *
     * @return the moment, or empty if it was not
     */
    public abstract Optional<OffsetDateTime> getClosedAt();

    /**
     * Gets what the others can learn from the request.
     *
     * @return the production, or empty if there is none
     */
    public abstract Optional<ProductionId> getProduction();

    /**
     * Gets why the others can learn nothing from the request.
     *
     * @return the reason, or empty if none is recorded
     */
    @Value.Redacted
    public abstract Optional<String> getNoProductionBecause();

    /**
     * Gets when the request was withdrawn.
     *
     * @return the moment, or empty if it was not
     */
    public abstract Optional<OffsetDateTime> getWithdrawnAt();

    /**
     * Returns a copy that a member took. Whoever is told here takes it: that the asker does, or somebody whom the
     * directory does not propose, is not refused.
     *
     * @param member  who takes it
     * @param moment  the moment
     * @return the request
     */
    public SupportRequest taken(MemberId member, OffsetDateTime moment) {
        return builder().from(this).addTakings(Taking.of(member, moment)).build();
    }

    /**
     * Returns a copy in which who had taken the request gave it back.
     *
     * @param moment  the moment
     * @return the request
     * @throws IllegalStateException if nobody has taken it
     */
    public SupportRequest givenBack(OffsetDateTime moment) {
        Taking open =
                openTaking().orElseThrow(() -> new IllegalStateException("nobody has taken the request " + getId()));
        List<Taking> takings = new ArrayList<>(getTakings());
        takings.set(takings.indexOf(open), open.withGivenBackAt(moment));
        return withTakings(takings);
    }

    /**
     * Returns a copy with an answer, in the place of an earlier one if there is one. Who answers need not have taken
     * the request.
     *
     * @param member  who answered
     * @param moment  the moment
     * @return the request
     */
    public SupportRequest answered(MemberId member, OffsetDateTime moment) {
        return builder().from(this).answeredBy(member).answeredAt(moment).build();
    }

    /**
     * Returns a copy that is closed by something from which the others can learn.
     *
     * @param production  the production
     * @param moment  the moment
     * @return the request
     */
    public SupportRequest closedBy(ProductionId production, OffsetDateTime moment) {
        return builder().from(this).production(production).closedAt(moment).build();
    }

    /**
     * Returns a copy that is closed without anything from which the others could learn.
     *
     * @param reason  why, not blank; it stays, and shows nobody
     * @param moment  the moment
     * @return the request
     */
    public SupportRequest closedWithout(String reason, OffsetDateTime moment) {
        return builder().from(this).noProductionBecause(reason).closedAt(moment).build();
    }

    /**
     * Returns a copy that is withdrawn.
     *
     * @param moment  the moment
     * @return the request
     */
    public SupportRequest withdrawn(OffsetDateTime moment) {
        return withWithdrawnAt(moment);
    }

    /**
     * Returns a copy without the question, as it must stand once a request about a person who can be known is done.
     *
     * @return the request
     */
    public SupportRequest withoutQuestion() {
        return withQuestion(Optional.empty());
    }

    /**
     * Tells how far the request has come.
     *
     * @return the state, by all that is recorded; for an earlier day, ask {@link #asOf(LocalDate, ZoneId)}
     */
    public RequestState state() {
        if (getWithdrawnAt().isPresent()) {
            return RequestState.WITHDRAWN;
        }
        if (getClosedAt().isPresent()) {
            return RequestState.CLOSED;
        }
        if (getAnsweredAt().isPresent()) {
            return RequestState.ANSWERED;
        }
        return openTaking().isPresent() ? RequestState.TAKEN : RequestState.ASKED;
    }

    /**
     * Finds who has the request, or had it when it was closed or withdrawn.
     *
     * @return the taking that was not given back, or empty if there is none
     */
    public Optional<Taking> openTaking() {
        return getTakings().stream()
                .filter(taking -> taking.getGivenBackAt().isEmpty())
                .findFirst();
    }

    /**
     * Finds when the request was first taken.
     *
     * @return the moment, or empty if nobody has taken it
     */
    public Optional<OffsetDateTime> firstTakenAt() {
        return getTakings().stream().map(Taking::getAt).min(OffsetDateTime.timeLineOrder());
    }

    /**
     * Returns this request as it was known at the end of a day, without what came later. A text that was removed is
     * not seen on an earlier day either.
     *
     * @param day  the day, in the given zone
     * @param zone  the zone of the community
     * @return the request as of that day, or empty if it had not been made
     */
    public Optional<SupportRequest> asOf(LocalDate day, ZoneId zone) {
        if (Moments.dayOf(getAskedAt(), zone).isAfter(day)) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> answered = by(day, getAnsweredAt(), zone);
        Optional<OffsetDateTime> closed = by(day, getClosedAt(), zone);
        return Optional.of(builder()
                .from(this)
                .agreedOn(Moments.knownBy(day, getAgreedOn()))
                .rereadOn(Moments.knownBy(day, getRereadOn()))
                .takings(getTakings().stream()
                        .flatMap(taking -> taking.asOf(day, zone).stream())
                        .toList())
                .answeredAt(answered)
                .answeredBy(answered.flatMap(moment -> getAnsweredBy()))
                .closedAt(closed)
                .production(closed.flatMap(moment -> getProduction()))
                .noProductionBecause(closed.flatMap(moment -> getNoProductionBecause()))
                .withdrawnAt(by(day, getWithdrawnAt(), zone))
                .build());
    }

    static Optional<OffsetDateTime> by(LocalDate day, Optional<OffsetDateTime> moment, ZoneId zone) {
        return moment.filter(each -> !Moments.dayOf(each, zone).isAfter(day));
    }

    @Value.Check
    void check() {
        RequestChecks.of(this).refuse();
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportRequest}; identifier, route, moment, need and concern are required. */
    public static final class Builder extends ImmutableSupportRequest.Builder {
        Builder() {}
    }
}
